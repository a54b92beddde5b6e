# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Networks that are split or lose what is sent."""

import json
from contextlib import ExitStack

from cluster import Cluster
from node import Node
from patience import eventually
from scenario import Scenario
from workload import Writer, application, host

HEAL_LIMIT = 20.0  # seconds
LOSS = 5  # percent
LOSS_LIMIT = 20.0  # seconds


class Partitions(Scenario):
    def test_sides_of_three_nodes_agree_after_a_partition(self):
        with self.cluster(3) as cluster:
            for number in range(self.times(1, 10)):
                self._split_and_heal(cluster, number)

    def test_sides_of_seven_nodes_agree_after_a_partition(self):
        with self.cluster(7) as cluster:
            for number in range(self.times(1, 10)):
                self._split_and_heal(cluster, number)

    def test_nodes_agree_although_datagrams_and_segments_are_lost(self):
        with self.cluster(3) as cluster, ExitStack() as stack:
            cluster.network.lose(LOSS)
            writers = [Writer(f"writer{number}", lambda node=node: node) for number, node in enumerate(cluster.nodes)]
            for writer in writers:
                stack.enter_context(writer)
            states = set()
            eventually("enough is written", lambda: states.update(_states(cluster)) or
                       min(writer.writes for writer in writers) >= self.times(500, 20_000), 300)
            stack.close()
            took = cluster.await_equality(LOSS_LIMIT)
            states |= _states(cluster)
            dropped = sum(node.host.dropped() for node in cluster.nodes)
            self.report(f"{sum(writer.writes for writer in writers)} writes, {dropped} packets lost: equal after "
                        f"{took:.2f} s; members were {', '.join(sorted(states))}")
            self.assertGreater(dropped, 0)
            self.assertNotIn("dead", states)
            for writer in writers:
                self.assertEqual(writer.refusals, [])
                for node in cluster.nodes:
                    writer.check(node)

    def _split_and_heal(self, cluster: Cluster, number: int) -> None:
        half = (len(cluster.nodes) + 1) // 2
        left, right = cluster.nodes[:half], cluster.nodes[half:]
        for name in ("contested", "replaced", "deleted"):
            left[0].put(f"/app/{name}", application(name, number))
        cluster.await_equality(HEAL_LIMIT)

        cluster.split(left, right)
        for side in (left, right):
            cluster.await_meeting(side)  # Each side gives the other up, and has a leader of its own.
        for side, nodes in (("left", left), ("right", right)):
            for node in nodes:
                _write_own(node, f"{side}-{nodes.index(node)}", number)
                node.put("/app/contested", application("contested", number))
                node.put("/srv/contested/host", host("host", number))
        left[0].delete("/app/replaced")
        right[0].put("/app/replaced", application("replaced", number + 1))
        right[0].put("/app/deleted", application("deleted", number + 1))
        left[0].delete("/app/deleted")
        for side in (left, right):
            cluster.await_equality(HEAL_LIMIT, side)
        self.assertNotEqual(left[0].everything(), right[0].everything())
        last = right[-1].get("/app/contested")

        cluster.network.heal()
        took = cluster.await_equality(HEAL_LIMIT)
        met = cluster.await_meeting()
        self.report(f"{len(left)} and {len(right)} nodes: equal {took:.2f} s after the partition, one leader "
                    f"{took + met:.2f} s after")
        node = left[0]
        self.assertEqual(node.get("/app/contested"), last)
        self.assertIsNotNone(node.get("/app/replaced"))
        self.assertIsNone(node.get("/app/deleted"))
        names = json.loads(node.get("/app"))
        for side, nodes in (("left", left), ("right", right)):
            for index in range(len(nodes)):
                self.assertEqual(names[f"{side}-{index}-39"]["config"]["count"], number)


def _write_own(node: Node, prefix: str, number: int) -> None:
    for index in range(40):
        node.put(f"/app/{prefix}-{index}", application(f"{prefix}-{index}", number))
    for index in range(5):
        node.put(f"/srv/shared/{prefix}-{index}", host(f"{prefix}-{index}", number))


def _states(cluster: Cluster) -> set[str]:
    """All that anybody is held for by anybody."""
    return {member["state"] for node in cluster.nodes for member in node.members().values()}
