# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""A receiver of web-hooks on a host of its own."""

import json
import re
import select
import socket
import threading
import time
from dataclasses import dataclass

from network import Host, inside

PORT = 4322
LOOK_INTERVAL = 0.05  # seconds, at whether it shall end


@dataclass(frozen=True)
class Notification:
    at: float  # time.monotonic()
    path: str
    id: str
    body: dict


class Receiver:
    """Use as a context manager. What it got stands in `notifications`, in the order in which it came."""

    def __init__(self, host: Host):
        self.notifications: list[Notification] = []
        self.status = 204  # what it answers
        self._host = host
        self._stopping = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        with inside(host.namespace):
            self._listening = socket.create_server((host.address, PORT), backlog=500)

    def url(self, path: str) -> str:
        return f"http://{self._host.address}:{PORT}/{path}"

    def of(self, path: str) -> list[Notification]:
        return [one for one in list(self.notifications) if one.path == f"/{path}"]

    def __enter__(self) -> "Receiver":
        self._thread.start()
        return self

    def __exit__(self, *_exception) -> None:
        self._stopping = True
        self._thread.join()

    def _run(self) -> None:
        connections: dict[socket.socket, bytes] = {}
        while not self._stopping:
            for readable in select.select([self._listening, *connections], [], [], LOOK_INTERVAL)[0]:
                if readable is self._listening:
                    connections[readable.accept()[0]] = b""
                elif not self._read(readable, connections):
                    connections.pop(readable)
                    readable.close()
        for one in (self._listening, *connections):
            one.close()

    def _read(self, connection: socket.socket, connections: dict[socket.socket, bytes]) -> bool:
        """Whether it is still open."""
        try:
            data = connection.recv(65536)
            whole = connections[connection] + data
            head, _, body = whole.partition(b"\r\n\r\n")
            length = re.search(rb"\r\ncontent-length: *(\d+)", head, re.IGNORECASE)
            if length and len(body) >= int(length[1]):
                self._note(head, body)
                whole = b""
                connection.sendall(b"HTTP/1.1 %d Status\r\nContent-Length: 0\r\n\r\n" % self.status)
            connections[connection] = whole
            return bool(data)
        except OSError:  # The sender was killed.
            return False

    def _note(self, head: bytes, body: bytes) -> None:
        if 200 <= self.status <= 299:
            name = re.search(rb"\r\nwebhook-id: *([^\r]*)", head, re.IGNORECASE)
            self.notifications.append(Notification(time.monotonic(), head.split()[1].decode(), name[1].decode(),
                                                   json.loads(body)))
