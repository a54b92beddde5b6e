# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Driving a server: wrk for what is measured, a plain loader for what must be there before."""

import json
import os
import re
import socket
import subprocess
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from api import Request
from servers import BenchError, Server

HERE = Path(__file__).resolve().parent
WRK_THREADS = 2
LOAD_CONNECTIONS = 64


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
    length = re.search(rb"\r\ncontent-length: *(\d+)", head, re.IGNORECASE)
    return len(body) >= int(length[1]) if length else body.endswith(b"0\r\n\r\n")
