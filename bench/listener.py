# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Being told of changes, by nesoid's event stream or by a watch of etcd's (v3, the JSON gateway)."""

import http.client

from api import EtcdV3Api
from clusters import LIMIT
from servers import EtcdV3, Server


class Listener:
    """Follows app/probe on one node. Use as a context manager."""

    def __init__(self, node: Server):
        self._connection = http.client.HTTPConnection("127.0.0.1", node.port, timeout=LIMIT)
        if isinstance(node, EtcdV3):
            self._connection.request("POST", "/v3/watch", EtcdV3Api.watch("app/probe"))
        else:
            self._connection.request("GET", "/events?path=/app/probe")
        self._answer = self._connection.getresponse()
        self._begins = b'{"result"' if isinstance(node, EtcdV3) else b"event:"
        if isinstance(node, EtcdV3):
            self.next()  # That the watch exists.

    def next(self) -> None:
        while not self._answer.readline().startswith(self._begins):
            pass

    def __enter__(self) -> "Listener":
        return self

    def __exit__(self, *_exception) -> None:
        self._connection.close()
