# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Clients of event streams, on hosts whose network fails."""

import re
import socket
import time

from network import inside
from node import PORT, Node
from patience import eventually
from scenario import Scenario
from workload import application

SILENCE = 2  # seconds that a client may take nothing for
END_LIMIT = 20.0  # seconds


class Streams(Scenario):
    def test_a_stream_of_a_client_that_vanished_ends(self):
        with self.cluster(2, {"NESOI_REQUEST_TIMEOUT": str(SILENCE)}) as cluster:
            node, other = cluster.nodes
            with inside(other.host.namespace):
                client = socket.create_connection((node.host.address, PORT), timeout=5)
            with client:
                client.sendall(b"GET /events HTTP/1.1\r\nHost: node\r\n\r\n")
                self.assertIn(b" 200 ", client.recv(4096))
                self.assertEqual(_streams(node), 1)
                cluster.split([node], [other])
                begin = time.monotonic()
                node.put("/app/news", application("news", 1))
                took = eventually("the node forgets its client", lambda: _streams(node) == 0, END_LIMIT, begin)
                self.report(f"forgotten after {took:.1f} s")


def _streams(node: Node) -> int:
    return int(re.search(rb"^nesoi_event_streams (\d+)$", node.get("/metrics"), re.MULTILINE)[1])
