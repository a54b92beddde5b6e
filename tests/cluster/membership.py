# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Nodes that come and go, with data files and clocks that are not as they should be."""

import json
import time
import unittest
from pathlib import Path

from cluster import Cluster
from node import Node, ask_from
from patience import eventually
from scenario import Scenario
from workload import application, fill

SPREAD_LIMIT = 10.0  # seconds
JOIN_LIMIT = 20.0  # seconds, of a debug build
LEAVE_LIMIT = 2.0  # seconds
HOUR = 3600  # seconds
MAX_SKEW = 60  # seconds, the default of --max-clock-skew
OFFSET_TOLERANCE_MS = 1000


class Membership(Scenario):
    def test_a_late_joiner_fetches_everything(self):
        count = self.times(5000, 100_000)
        with self.cluster(3) as cluster:
            fill(cluster.nodes[0], "app", count)
            cluster.await_equality(SPREAD_LIMIT)
            joiner = cluster.add()
            begin = time.monotonic()
            joiner.launch()
            took = eventually("the joiner holds everything", lambda: _holds(joiner, count), JOIN_LIMIT, begin)
            cluster.await_equality(SPREAD_LIMIT)
            cluster.await_meeting()
            self.report(f"{count} resources within {took:.2f} s of the start")

    def test_a_node_that_leaves_has_left_at_once(self):
        with self.cluster(3) as cluster:
            leaver = cluster.node_of(cluster.nodes[0].leader())
            others = [node for node in cluster.nodes if node is not leaver]
            id = leaver.id
            leaver.put("/app/last", application("last", 1))
            refused = ask_from(others[0].host, leaver.host.address, "POST", "/cluster/leave")
            self.assertEqual(refused.status, 403)
            begin = time.monotonic()
            self.assertEqual(leaver.ask("POST", "/cluster/leave").status, 202)
            left = eventually("all know that it has left",
                              lambda: all(node.state_of(id) == "left" for node in others), LEAVE_LIMIT, begin)
            self.assertEqual(leaver.exit_code(), 0)
            elected = eventually("another leads", lambda: all(node.leader() not in (id, None) for node in others),
                                 LEAVE_LIMIT, begin)
            self.report(f"left for all after {left:.2f} s, another leader after {elected:.2f} s")
            for node in others:
                self.assertIsNotNone(node.get("/app/last"))
            leaver.start()
            cluster.await_meeting()
            self.assertEqual(leaver.id, id)

    def test_a_node_with_a_copied_data_file_stops(self):
        with self.cluster(3) as cluster:
            original = cluster.nodes[2]
            original.put("/app/shop", application("shop", 1))
            cluster.await_equality(SPREAD_LIMIT)
            self.assertEqual(original.stop(), 0)
            copy = cluster.add()
            original.copy_data_file(copy.data_file)
            original.start()
            cluster.await_meeting()

            copy.launch()
            self.assertEqual(copy.exit_code(), 1)
            self.assertIn("This node's data file is a copy", copy.log())
            self.assertTrue(original.is_running)
            cluster.await_meeting()
            original.put("/app/shop", application("shop", 2))
            cluster.await_equality(SPREAD_LIMIT)

    def test_a_restored_backup_loses_nothing(self):
        with self.cluster(3) as cluster:
            node, *others = cluster.nodes
            node.put("/app/old", application("old", 1))
            cluster.await_equality(SPREAD_LIMIT)
            self.assertEqual(node.stop(), 0)
            backup = cluster.folder / "backup.db"
            node.copy_data_file(backup)
            node.start()
            former = node.id
            changed = node.put("/app/old", application("old", 2))
            for number in range(20):
                node.put(f"/app/forgotten{number}", application(f"forgotten{number}", number))
            cluster.await_equality(SPREAD_LIMIT)
            node.kill()
            node.replace_data_file(backup)

            # Taken while nobody tells the node that its data file is old: the versions were given out before.
            cluster.split([node], others)
            node.start()
            node.put("/app/new", application("new", 1))
            cluster.network.heal()
            renamed = eventually("the node goes on under another id", lambda: node.id != former, SPREAD_LIMIT)
            equal = cluster.await_equality(SPREAD_LIMIT)
            self.report(f"another id after {renamed:.2f} s, equal {equal:.2f} s later")
            held = json.loads(others[0].get("/app"))
            self.assertEqual(set(held), {"old", "new", *(f"forgotten{number}" for number in range(20))})
            self.assertEqual(node.get("/app/old"), changed)

    def test_a_clock_an_hour_ahead_overrules_nobody(self):
        environment = _clock_ahead(HOUR)
        with self.cluster(2) as cluster:
            right, other = cluster.nodes
            fast = cluster.add()
            fast.start(environment)
            cluster.await_meeting()
            self._check_offset(cluster, right, fast)

            fast.put("/app/fast", application("fast", 1))
            fast.put("/app/shared", application("shared", 1))
            for node in (right, other):
                eventually(f"{node} refuses what comes from the future",
                           lambda node=node: node.metric("nesoi_replication_refused_total") >= 2, SPREAD_LIMIT)
                self.assertIsNone(node.get("/app/fast"))
            written = right.put("/app/shared", application("shared", 2))
            plain = right.put("/app/plain", application("plain", 1))
            eventually("the others' writes spread", lambda: other.get("/app/shared") == written, SPREAD_LIMIT)
            eventually("the fast node takes them", lambda: fast.get("/app/plain") == plain, SPREAD_LIMIT)

            # What it writes with its clock mended is no longer held back.
            self.assertEqual(fast.stop(), 0)
            fast.start()
            later = fast.put("/app/later", application("later", 1))
            for node in (right, other):
                eventually(f"{node} takes what comes now", lambda node=node: node.get("/app/later") == later, SPREAD_LIMIT)
                self.assertEqual(node.get("/app/shared"), written)

    def test_writes_from_the_future_spread_when_their_time_has_come(self):
        ahead = MAX_SKEW + 5
        environment = _clock_ahead(ahead)
        with self.cluster(2) as cluster:
            right = cluster.nodes[0]
            fast = cluster.add()
            fast.start(environment)
            cluster.await_meeting()
            begin = time.monotonic()
            fast.put("/app/fast", application("fast", 1))
            eventually("the write is refused", lambda: right.metric("nesoi_replication_refused_total") > 0, SPREAD_LIMIT)
            self.assertIsNone(right.get("/app/fast"))
            cluster.await_equality(ahead - MAX_SKEW + SPREAD_LIMIT)
            self.assertIsNotNone(right.get("/app/fast"))
            self.report(f"written {ahead} s ahead: equal {time.monotonic() - begin:.2f} s later")

    def _check_offset(self, cluster: Cluster, seer: Node, fast: Node) -> None:
        id = fast.id

        def is_measured() -> bool:
            offset = seer.members()[id]["clock_offset_ms"]
            return offset is not None and abs(offset - HOUR * 1000) < OFFSET_TOLERANCE_MS

        eventually("the clock's offset is known", is_measured, SPREAD_LIMIT)


def _holds(node: Node, count: int) -> bool:
    try:
        return len(json.loads(node.get("/app"))) == count
    except OSError:
        return False  # Not up yet.


def _clock_ahead(seconds: int) -> dict[str, str]:
    """The environment of a process whose wall clock is ahead, and whose monotonic one is as all others'."""
    libraries = list(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not libraries:
        raise unittest.SkipTest("There is no libfaketime; install the package faketime.")
    return {"LD_PRELOAD": str(libraries[0]), "FAKETIME": f"+{seconds}s", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
