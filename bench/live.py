# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Waiting reads and event streams: how soon they tell of a change, and what thousands of them cost. Beside them a watch of
etcd's (v3, the JSON gateway).
"""

import http.client
import itertools
import multiprocessing
import resource
import select
import socket
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from api import Request
from clusters import LIMIT, Numbers, agree, change, eventually, percentile, running
from documents import compact
from listener import Listener
from measure import KeptConnection, load, repeat_one
from progress import Progress
from servers import BenchError, EtcdV3, Nesoid, Server

CHANGES = 300
PAUSE = 0.005  # seconds between two of them
CROWD = 10_000  # of waiting reads, and of streams
CROWD_PROCESSES = 2
GET_CONNECTIONS = 64
KINDS = (Nesoid.key, EtcdV3.key)
REFRESHED_HOSTS = 10_000
REFRESH_EVERY = 10  # seconds
REFRESH_CONNECTIONS = 100
CPU = "process_cpu_seconds_total"
OWN_DESCRIPTORS = 1500  # of a node, which serves fewer connections than it may have files


def live_steps(programs: dict[str, str]) -> int:
    """How many measurements there are."""
    return (3 if Nesoid.key in programs else 0) + (EtcdV3.key in programs)


def measure_live(programs: dict[str, str], work: Path, seconds: int, progress: Progress, is_quick: bool) -> dict[str, Numbers]:
    results: dict[str, Numbers] = {}
    for kind in (Nesoid, EtcdV3):
        if kind.key in programs:
            results[kind.key] = _latency(kind, programs[kind.key], work, progress, is_quick)
    if Nesoid.key in programs:
        results[Nesoid.key] |= _crowd(programs[Nesoid.key], work, seconds, progress)
        results[Nesoid.key] |= _refreshes(programs[Nesoid.key], work, seconds, progress)
    return results


# ---- How soon

def _latency(kind: type[Server], program: str, work: Path, progress: Progress, is_quick: bool) -> Numbers:
    progress.begin(f"a change until it is told: {kind.title}")
    numbers: Numbers = {}
    with ExitStack() as stack:
        members = stack.enter_context(running(kind, program, work))
        if kind is Nesoid:
            eventually("the nodes agree on a leader", lambda: agree(members), 0.02)
        listener = stack.enter_context(Listener(members[0]))
        for prefix, writers in (("same", members[:1]), ("other", members[1:])):
            took = []
            for member in writers:
                with KeptConnection(member) as writer:
                    for number in range(CHANGES // len(writers) // (5 if is_quick else 1)):
                        time.sleep(PAUSE)
                        text = compact({"name": "probe", "config": {"count": number}})
                        begin = time.perf_counter()
                        writer.ask(member.api.put("app/probe", text))
                        listener.next()
                        took.append(time.perf_counter() - begin)
            numbers |= {f"event-{prefix}-p50": median(took), f"event-{prefix}-p99": percentile(took, 99)}
    progress.end(f"p50 {numbers['event-same-p50'] * 1e3:.2f} ms on one node, {numbers['event-other-p50'] * 1e3:.2f} ms across")
    return numbers


# ---- How many

def _crowd(program: str, work: Path, seconds: int, progress: Progress) -> Numbers:
    # A node serves as many as its limit on open files allows, as may a process of clients.
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1] - OWN_DESCRIPTORS
    each = min(CROWD, (most - GET_CONNECTIONS) // 2)
    progress.begin(f"{each:,} waiting reads and {each:,} streams")
    with Nesoid(program, work / "crowded") as node:
        get = node.api.get("app/other")
        for name in ("watched", "other"):
            node.ask(change(name, 0))
        alone = repeat_one(node, get, GET_CONNECTIONS, seconds).rate
        numbers: Numbers = {"crowd": each, "get-alone": alone}
        with ExitStack() as stack:
            before = node.resident_bytes()
            waiting = [stack.enter_context(_Crowd(node.port, _waiting(node), each // CROWD_PROCESSES)) for _ in range(CROWD_PROCESSES)]
            held = node.resident_bytes()
            streams = [stack.enter_context(_Crowd(node.port, _stream(node), each // CROWD_PROCESSES)) for _ in range(CROWD_PROCESSES)]
            numbers |= {"waiting-memory": (held - before) / each, "stream-memory": (node.resident_bytes() - held) / each}
            numbers["get-loaded"] = repeat_one(node, get, GET_CONNECTIONS, seconds).rate
            numbers["get-share"] = numbers["get-loaded"] / alone
            begin = time.perf_counter()
            node.ask(change("watched", 1))
            numbers["waiting-last"] = max(crowd.told() for crowd in waiting) - begin
            numbers["stream-last"] = max(crowd.told() for crowd in streams) - begin
            numbers["last"] = max(numbers["waiting-last"], numbers["stream-last"])
    progress.end(f"last told after {numbers['last'] * 1e3:.0f} ms, GET {numbers['get-share']:.0%}")
    return numbers


def _waiting(node: Nesoid) -> bytes:
    connection = http.client.HTTPConnection("127.0.0.1", node.port, timeout=LIMIT)
    connection.request("GET", "/app/watched")
    tag = connection.getresponse().getheader("ETag")
    connection.close()
    return f"GET /app/watched HTTP/1.1\r\nHost: {node.host}\r\nIf-None-Match: {tag}\r\nPrefer: wait=300\r\n\r\n".encode()


def _stream(node: Nesoid) -> bytes:
    return f"GET /events?path=/app/watched HTTP/1.1\r\nHost: {node.host}\r\n\r\n".encode()


class _Crowd:
    """Clients that all wait for one change, in a process of their own. Use as a context manager: all wait inside."""

    def __init__(self, port: int, request: bytes, count: int):
        self._pipe, theirs = multiprocessing.Pipe()
        self._process = multiprocessing.Process(target=_wait, args=(port, request, count, theirs), daemon=True)

    def __enter__(self) -> "_Crowd":
        self._process.start()
        self._hear()
        return self

    def told(self) -> float:
        """The time.perf_counter() at which the last of them had heard of it."""
        return self._hear()

    def _hear(self) -> float:
        if not self._pipe.poll(LIMIT):
            raise BenchError(f"Not all clients of a crowd were served within {LIMIT:.0f} s.")
        return self._pipe.recv()

    def __exit__(self, *_exception) -> None:
        self._process.terminate()
        self._process.join()


def _wait(port: int, request: bytes, count: int, pipe) -> None:
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    poll = select.epoll()
    clients: dict[int, socket.socket] = {}
    for _ in range(count):
        client = socket.create_connection(("127.0.0.1", port))
        client.sendall(request)
        clients[client.fileno()] = client
        poll.register(client, select.EPOLLIN)
    # A stream begins with a head; a waiting read says nothing.
    begun = set()
    end = time.perf_counter() + 3
    while time.perf_counter() < end and len(begun) < count:
        for descriptor, _event in poll.poll(0.2):
            clients[descriptor].recv(65536)
            begun.add(descriptor)
    time.sleep(1)
    pipe.send(0.0)
    told = set()
    while len(told) < count:
        for descriptor, _event in poll.poll():
            data = clients[descriptor].recv(65536)
            if not data:
                raise SystemExit("A client was turned away.")
            if b"\r\nETag:" in data or b"event: replaced" in data:
                told.add(descriptor)
    pipe.send(time.perf_counter())


# ---- Heartbeats

def _refreshes(program: str, work: Path, seconds: int, progress: Progress) -> Numbers:
    progress.begin(f"{REFRESHED_HOSTS:,} hosts that refresh every {REFRESH_EVERY} s")
    with Nesoid(program, work / "refreshed") as node, ExitStack() as stack:
        hosts = [_host(number) for number in range(REFRESHED_HOSTS)]
        load(node, hosts)
        count = multiprocessing.Value("q", 0)
        raw = [host.to_bytes(node.host) for host in hosts]
        process = multiprocessing.Process(target=_refresh, args=(node.port, raw, count), daemon=True)
        process.start()
        stack.callback(process.terminate)
        time.sleep(2)
        begin, cpu, done = time.perf_counter(), node.metric(CPU), count.value
        time.sleep(4 * seconds)
        took = time.perf_counter() - begin
        numbers = {"refresh-rate": (count.value - done) / took, "refresh-cpu": (node.metric(CPU) - cpu) / took}
    progress.end(f"{numbers['refresh-cpu']:.1%} of a core at {numbers['refresh-rate']:,.0f}/s")
    return numbers


def _refresh(port: int, requests: list[bytes], count) -> None:
    """Each at its own time, as hosts do that know nothing of each other."""
    pause = REFRESH_EVERY / len(requests)
    connections = [socket.create_connection(("127.0.0.1", port)) for _ in range(REFRESH_CONNECTIONS)]
    due = time.perf_counter()
    for number in itertools.count():
        connection = connections[number % len(connections)]
        if number >= len(connections):
            if not connection.recv(65536).startswith(b"HTTP/1.1 200 "):
                raise SystemExit("A refresh was not answered with 200.")
            count.value += 1
        connection.sendall(requests[number % len(requests)])
        due += pause
        time.sleep(max(0.0, due - time.perf_counter()))


def _host(number: int) -> Request:
    name = f"host{number}"
    text = compact({"name": name, "endpoints": {"http": f"http://{name}.example:8080/"}, "ttl": 3 * REFRESH_EVERY})
    return Request("PUT", f"/srv/service{number % 100}/{name}", text.encode(), "application/json")
