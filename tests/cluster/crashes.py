# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Nodes that end, in order or not, while clients write."""

import random
import time
from contextlib import ExitStack

from cluster import Cluster
from patience import eventually
from scenario import Scenario
from workload import Refusal, Writer

AGREE_LIMIT = 30.0  # seconds
LEADER_LIMIT = 3.0  # seconds, from the kill
DEAD_LIMIT = 3.0  # seconds, from the kill
DOWN_LIMIT = 1.5  # seconds that a killed node is down at most


class Crashes(Scenario):
    def test_kills_at_random_lose_nothing_that_was_acknowledged(self):
        with self.cluster(3) as cluster, ExitStack() as stack:
            writers = [stack.enter_context(Writer(f"writer{number}", lambda: random.choice(cluster.nodes)))
                       for number in range(3)]
            kills = 0
            end = time.monotonic() + self.times(15, 300)
            while time.monotonic() < end:
                victims = random.sample(cluster.nodes, random.choice((1, 1, 2)))
                for victim in victims:
                    victim.kill()
                    kills += 1
                time.sleep(random.uniform(0, DOWN_LIMIT))
                for victim in victims:
                    victim.start()
            stack.close()
            took = cluster.await_equality(AGREE_LIMIT)
            writes = sum(writer.writes for writer in writers)
            self.report(f"{kills} kills, {writes} writes: equal after {took:.2f} s")
            self.assertGreaterEqual(kills, 5)
            self.assertGreaterEqual(writes, 200)
            for writer in writers:
                for node in cluster.nodes:
                    writer.check(node)

    def test_a_rolling_restart_stops_no_writes(self):
        with self.cluster(3) as cluster, ExitStack() as stack:
            writers = [stack.enter_context(Writer(f"writer{number}", lambda node=node: node))
                       for number, node in enumerate(cluster.nodes)]
            restarts = []
            for node in cluster.nodes * self.times(2, 20):
                begin = time.monotonic()
                self.assertEqual(node.stop(), 0)
                node.start()
                restarts.append((node, begin, time.monotonic()))
                cluster.await_meeting()
            stack.close()
            took = cluster.await_equality(AGREE_LIMIT)
            self.report(f"{len(restarts)} restarts of {max(end - begin for _, begin, end in restarts):.2f} s at most, "
                        f"{sum(writer.writes for writer in writers)} writes: equal after {took:.2f} s")

            def is_excused(refusal: Refusal) -> bool:
                return any(refusal.node is node and refusal.begin <= end and refusal.end >= begin
                           for node, begin, end in restarts)

            for writer in writers:
                self.assertEqual([refusal for refusal in writer.refusals if not is_excused(refusal)], [])
                for node in cluster.nodes:
                    writer.check(node)

    def test_a_killed_leader_is_replaced_within_three_seconds(self):
        with self.cluster(3) as cluster:
            for _ in range(self.times(3, 20)):
                self._kill_leader(cluster)

    def _kill_leader(self, cluster: Cluster) -> None:
        former = cluster.nodes[0].leader()
        victim = cluster.node_of(former)
        others = [node for node in cluster.nodes if node is not victim]
        ids = {node.id for node in others}

        begin = time.monotonic()
        victim.kill()
        dead = eventually("the killed leader is dead for all",
                          lambda: {node.state_of(former) for node in others} == {"dead"}, DEAD_LIMIT, begin)
        elected = eventually("all have the same new leader",
                             lambda: len(leaders := {node.leader() for node in others}) == 1 and leaders <= ids,
                             LEADER_LIMIT, begin)
        self.report(f"killed leader: dead for all after {dead:.2f} s, replaced after {elected:.2f} s")
        victim.start()
        cluster.await_meeting()
