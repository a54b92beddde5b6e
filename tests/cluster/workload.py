# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Clients that write all the time, and remember what they were promised."""

import http.client
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from node import Node

PAUSE = 0.002  # seconds between a client's writes: the nodes need the machine too


def application(name: str, count: int) -> dict:
    return {"name": name, "config": {"count": count}}


def host(name: str, count: int) -> dict:
    return {"name": name, "endpoints": {"http": f"http://{name}:{count}/"}}


def fill(node: Node, prefix: str, count: int) -> None:
    client = node.client()
    for number in range(count):
        name = f"{prefix}{number}"
        answer = client.ask("PUT", f"/app/{name}", application(name, number))
        assert answer.status == 201, answer.body
    client.close()


@dataclass(frozen=True)
class Refusal:
    """A write that was not acknowledged, whether or not it was made. Times are time.monotonic()'s."""

    node: Node
    begin: float
    end: float
    reason: str


class Writer:
    """Use as a context manager: writes meanwhile, names of its own again and again, counting up, each time on the node
    that choose() tells. A name whose count is lower than an acknowledged one is a lost write."""

    NAMES = 20

    def __init__(self, name: str, choose: Callable[[], Node]):
        self.writes = 0
        self.refusals: list[Refusal] = []
        self._name = name
        self._choose = choose
        self._acknowledged: dict[str, int] = {}  # the highest count by application
        self._attempted: dict[str, int] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def __enter__(self) -> "Writer":
        self._thread.start()
        return self

    def __exit__(self, *_exception) -> None:
        self._stop.set()
        self._thread.join()

    def check(self, node: Node) -> None:
        """That the node holds what was acknowledged, or a later attempt that was not."""
        held = {name: document["config"]["count"] for name, document in json.loads(node.get("/app")).items()}
        for name, count in self._acknowledged.items():
            assert count <= held.get(name, -1) <= self._attempted[name], \
                f"{node} has count {held.get(name)} of {name}; {count} was acknowledged, {self._attempted[name]} attempted."

    def _run(self) -> None:
        count = 0
        while not self._stop.wait(PAUSE):
            count += 1
            self._write(self._choose(), f"{self._name}-{count % self.NAMES}", count)

    def _write(self, node: Node, name: str, count: int) -> None:
        self._attempted[name] = count
        begin = time.monotonic()
        try:
            answer = node.ask("PUT", f"/app/{name}", application(name, count))
        except (OSError, http.client.HTTPException) as error:
            self.refusals.append(Refusal(node, begin, time.monotonic(), repr(error)))
            return
        if answer.status in (200, 201):
            self._acknowledged[name] = count
            self.writes += 1
        else:
            self.refusals.append(Refusal(node, begin, time.monotonic(), f"{answer.status} {answer.body!r}"))
