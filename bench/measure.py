# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Driving a server: wrk for what is measured, a plain loader for what must be there before, and writers at a steady rate."""

import http.client
import json
import multiprocessing
import os
import re
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from api import Request
from servers import BenchError, Server

HERE = Path(__file__).resolve().parent
WRK_THREADS = 2
LOAD_CONNECTIONS = 64
STEADY_CONNECTIONS = 16


@dataclass(frozen=True)
class Sample:
    """One run of wrk, or the median of several."""

    rate: float  # answers a second
    p50: float  # milliseconds
    p99: float  # milliseconds
    errors: int = 0  # failed or timed out connections, reads and writes, and answers of 400 and above


def median_of(samples: Sequence[Sample]) -> Sample:
    """Of each number by itself; errors add up."""
    return Sample(median(sample.rate for sample in samples), median(sample.p50 for sample in samples),
                  median(sample.p99 for sample in samples), sum(sample.errors for sample in samples))


def repeat_one(server: Server, request: Request, connections: int, seconds: int) -> Sample:
    arguments = [request.method]
    if request.body:
        arguments += [request.body.decode(), request.content_type]
    return _wrk(server, "one.lua", request.path, arguments, connections, seconds)


def repeat_many(server: Server, requests: Path, connections: int, seconds: int) -> Sample:
    threads = min(WRK_THREADS, connections)
    return _wrk(server, "many.lua", "/", [str(requests), str(threads)], connections, seconds)


def write_requests(file: Path, server: Server, requests: Sequence[Request]) -> None:
    """For repeat_many()."""
    with file.open("wb") as out:
        for request in requests:
            raw = request.to_bytes(server.host)
            out.write(b"%d\n%s" % (len(raw), raw))


def _wrk(server: Server, script: str, path: str, arguments: list[str], connections: int, seconds: int) -> Sample:
    # What another run left in the page cache is written out now and not during this one.
    os.sync()
    command = ["wrk", f"-t{min(WRK_THREADS, connections)}", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s",
               "-s", str(HERE / script), f"http://{server.host}{path}", "--", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False,
                            env={**os.environ, "LUA_PATH": f"{HERE}/?.lua"})
    server.check_alive()
    line = re.search(r"^nesoi-bench (.*)$", result.stdout, re.MULTILINE)
    if result.returncode != 0 or not line:
        raise BenchError(f"wrk failed against {server.title}:\n{result.stdout}{result.stderr}")
    numbers = json.loads(line[1])
    if numbers["requests"] == 0:
        raise BenchError(f"{server.title} answered nothing in {seconds} s: {line[1]}")
    return Sample(numbers["requests"] / numbers["duration"] * 1e6, numbers["p50"] / 1000, numbers["p99"] / 1000,
                  sum(numbers["errors"].values()))


def load(server: Server, requests: Sequence[Request]) -> None:
    """Sends every request once, LOAD_CONNECTIONS at a time; each must be answered with a 2xx."""
    with ExitStack() as stack:
        connections = [stack.enter_context(socket.create_connection(("127.0.0.1", server.port), timeout=60))
                       for _ in range(min(LOAD_CONNECTIONS, len(requests)))]
        for start in range(0, len(requests), len(connections)):
            busy = list(zip(connections, requests[start:start + len(connections)]))
            for connection, request in busy:
                connection.sendall(request.to_bytes(server.host))
            for connection, request in busy:
                answer = _read_answer(connection)
                if not re.match(rb"HTTP/1\.1 2\d\d ", answer):
                    raise BenchError(f"{server.title} answers {request.method} {request.path} with "
                                     f"{answer[:500].decode(errors='replace')}")


class KeptConnection:
    """For requests one after the other, with as little delay of our own as Python allows."""

    def __init__(self, server: Server):
        self._server = server
        self._connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)

    def ask(self, request: Request) -> bytes:
        """The body of the answer, which must be a 2xx one."""
        headers = {"Content-Type": request.content_type} if request.body else {}
        try:
            self._connection.request(request.method, request.path, request.body or None, headers)
            answer = self._connection.getresponse()
            body = answer.read()
        except (OSError, http.client.HTTPException) as error:
            raise BenchError(f"{self._server.title} does not answer {request.method} {request.path}: {error}") from error
        if not 200 <= answer.status <= 299:
            raise BenchError(f"{self._server.title} answers {request.method} {request.path} with {answer.status}: "
                             f"{body[:500].decode(errors='replace')}")
        return body

    def __enter__(self) -> "KeptConnection":
        return self

    def __exit__(self, *_exception) -> None:
        self._connection.close()


@contextmanager
def steady_writes(server: Server, requests: Sequence[Request], rate: float,
                  connections: int = STEADY_CONNECTIONS) -> Iterator[multiprocessing.Value]:
    """So many of these a second meanwhile, round and round, by a process of its own; gives the count of those answered."""
    # Not a thread: it would take turns with whoever measures meanwhile.
    count = multiprocessing.Value("q", 0)
    stop = multiprocessing.Event()
    raw = [request.to_bytes(server.host) for request in requests]
    process = multiprocessing.Process(target=_write_steadily, args=(server.port, raw, rate, connections, stop, count),
                                      daemon=True)
    process.start()
    try:
        yield count
        if not process.is_alive():
            raise BenchError(f"{server.title} did not answer one of the steady writes with a 2xx.")
    finally:
        stop.set()
        process.join()


def _write_steadily(port: int, requests: list[bytes], rate: float, connection_count: int, stop, count) -> None:
    with ExitStack() as stack:
        connections = [stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=60))
                       for _ in range(connection_count)]
        due = time.perf_counter()
        number = 0
        while not stop.is_set():
            for connection in connections:
                connection.sendall(requests[number % len(requests)])
                number += 1
            for connection in connections:
                if not re.match(rb"HTTP/1\.1 2\d\d ", _read_answer(connection)):
                    raise SystemExit(1)
            count.value += len(connections)
            # A server that is too slow is not asked more often later to make up for it.
            due = max(due + len(connections) / rate, time.perf_counter() - 0.1)
            time.sleep(max(0.0, due - time.perf_counter()))


def _read_answer(connection: socket.socket) -> bytes:
    answer = b""
    while not _is_complete(answer):
        more = connection.recv(65536)
        if not more:
            raise BenchError(f"A server closed the connection while it was loaded, after: {answer[:200]!r}")
        answer += more
    return answer


def _is_complete(answer: bytes) -> bool:
    head, end, body = answer.partition(b"\r\n\r\n")
    if not end:
        return False
    if head.startswith(b"HTTP/1.1 204 "):
        return True
    length = re.search(rb"\r\ncontent-length: *(\d+)", head, re.IGNORECASE)
    return len(body) >= int(length[1]) if length else body.endswith(b"0\r\n\r\n")
