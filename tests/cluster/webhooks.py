# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Web-hooks while leaders die and networks split."""

import json
import random
import time

from cluster import Cluster
from node import Node
from patience import eventually
from receiver import Receiver
from scenario import Scenario
from workload import application

QUICK_GOSSIP = {"NESOI_GOSSIP_INTERVAL": "100"}  # milliseconds: leaders are replaced five times as fast as usual
TOLD_LIMIT = 6.0  # seconds, from a leader's end
HEAL_LIMIT = 20.0  # seconds


class WebHooks(Scenario):
    def test_a_killed_leader_is_followed_by_one_that_tells_what_it_had_not(self):
        with self.cluster(3, QUICK_GOSSIP) as cluster, _receiver(cluster) as receiver:
            _register(cluster.nodes[0], "app/shop", receiver)
            cluster.await_equality(HEAL_LIMIT)
            kills = self.times(50, 300)
            took = [self._kill(cluster, receiver, number) for number in range(kills)]
            ids = [one.id for one in receiver.notifications]
            self.report(f"{kills} kills between change and delivery: told after {max(took):.2f} s at most; "
                        f"{len(ids) - len(set(ids))} of {len(ids)} notifications came twice")

    def _kill(self, cluster: Cluster, receiver: Receiver, number: int) -> float:
        """Seconds until what was changed just before the kill is told."""
        cluster.await_meeting()
        victim = cluster.node_of(cluster.nodes[0].leader())
        others = [node for node in cluster.nodes if node is not victim]
        writer = random.choice(others)
        # In half of the cases the receiver is out of reach, so that the old leader cannot have told anything.
        receiver.status = random.choice((204, 503))
        written = json.loads(writer.put("/app/shop", application("shop", number)))["updated_at"]
        time.sleep(random.uniform(0, 0.004))
        begin = time.monotonic()
        victim.kill()
        receiver.status = 204
        eventually("the change is told", lambda: _is_told(receiver, "app/shop", written), HEAL_LIMIT)
        took = time.monotonic() - begin
        victim.start(QUICK_GOSSIP)
        return took

    def test_each_side_of_a_partition_tells_its_hooks_and_both_are_told_in_the_end(self):
        with self.cluster(4) as cluster, _receiver(cluster) as receiver:
            left, right = cluster.nodes[:2], cluster.nodes[2:]
            for subject in ("app/both", "app/left", "app/right"):
                left[0].put(f"/{subject}", application(subject.split("/")[1], 0))
            _register(left[0], "app/both", receiver)
            cluster.await_equality(HEAL_LIMIT)
            cluster.split(left, right)
            for side in (left, right):
                cluster.await_meeting(side)

            # A hook that both know is told of either side's changes at once.
            for side, number in ((left, 1), (right, 2)):
                written = _change(side[1], "both", number)
                eventually("its side tells of it", lambda: _is_told(receiver, "app/both", written), TOLD_LIMIT)
            # A hook that only one side knows, and a change that only the other one knows.
            _register(left[1], "app/right", receiver)
            _register(right[1], "app/left", receiver)
            there, here = _change(right[0], "right", 3), _change(left[0], "left", 4)
            time.sleep(2)
            self.assertEqual(receiver.of("app/right") + receiver.of("app/left"), [])

            cluster.network.heal()
            begin = time.monotonic()
            eventually("the hook of the left is told of the right's change",
                       lambda: _is_told(receiver, "app/right", there), HEAL_LIMIT)
            eventually("and the other way round", lambda: _is_told(receiver, "app/left", here), HEAL_LIMIT)
            took = time.monotonic() - begin
            cluster.await_meeting()
            last = _change(right[1], "both", 5)
            eventually("the leader of all tells", lambda: _is_told(receiver, "app/both", last), TOLD_LIMIT)
            time.sleep(2)  # For what should not come.
            # One a change; and while two still lead, each may tell what it hears from the other side.
            self.assertLessEqual(len(receiver.of("app/both")), 5)
            self.report(f"hooks of one side told of the other's changes {took:.2f} s after the partition; "
                        f"{len(receiver.of('app/both'))} notifications for three changes")

    def test_a_hook_that_is_owed_something_is_told_after_all_nodes_were_down(self):
        with self.cluster(3) as cluster, _receiver(cluster) as receiver:
            _register(cluster.nodes[0], "app/shop", receiver)
            cluster.await_equality(HEAL_LIMIT)
            receiver.status = 503
            written = _change(cluster.nodes[1], "shop", 1)
            cluster.await_equality(HEAL_LIMIT)
            for node in cluster.nodes:
                node.kill()
            receiver.status = 204
            for node in cluster.nodes:
                node.start()
            eventually("the change is told", lambda: _is_told(receiver, "app/shop", written), HEAL_LIMIT)
            cluster.await_meeting()

            # What was told is not told again.
            count = len(receiver.of("app/shop"))
            time.sleep(3)  # Until it is on every disk.
            for node in cluster.nodes:
                self.assertEqual(node.stop(), 0)
            for node in cluster.nodes:
                node.start()
            cluster.await_meeting()
            time.sleep(2)
            self.assertEqual(len(receiver.of("app/shop")), count)


def _receiver(cluster: Cluster) -> Receiver:
    return Receiver(cluster.network.add("10.66.0.200"))


def _register(node: Node, subject: str, receiver: Receiver) -> None:
    """The hook's path at the receiver is its subject's here."""
    node.put(f"/{subject}/web-hooks/mine", {"name": "mine", "endpoint": receiver.url(subject)})


def _change(node: Node, name: str, number: int) -> str:
    """When it was written."""
    return json.loads(node.put(f"/app/{name}", application(name, number)))["updated_at"]


def _is_told(receiver: Receiver, path: str, written: str) -> bool:
    return any(one.body["updated_at"] >= written for one in receiver.of(path))
