# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Web-hooks of a cluster of three on loopback: how soon receivers hear of a change, how many can be told, and what is lost
or told twice when the leader is killed. Beside it, how soon a watch of etcd's (v3, the JSON gateway) tells of a change.
"""

import json
import multiprocessing
import re
import select
import socket
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path
from statistics import median

from api import Request
from clusters import LIMIT, Numbers, agree, change, eventually, percentile, running, view
from documents import compact
from listener import Listener
from measure import KeptConnection, load, repeat_one, steady_writes
from progress import Progress
from servers import BenchError, EtcdV3, Nesoid, Nginx

LATENCY_CHANGES = 200  # a node
LATENCY_PAUSE = 0.005  # seconds between two of them
FAN_OUT = 1000  # hooks of one application
SUSTAINED = 5000  # deliveries a second
GET_CONNECTIONS = 64
KILL_APPLICATIONS = 500  # with a hook each
KILL_RATE = 1000  # changes a second
KILL_BEFORE, KILL_AFTER = 8.0, 8.0  # seconds of load
KILLS = 3
KINDS = (Nesoid.key, EtcdV3.key)

ANSWER = b"HTTP/1.1 204 No Content\r\n\r\n"


class Receiver:
    """A web-hook's receiver in this process: it reads when it is asked to, so that no other thread takes its time."""

    def __init__(self):
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=100)
        self._connections: dict[socket.socket, bytes] = {}
        self.port = self._listening.getsockname()[1]

    def receive(self) -> dict:
        """The next notification's body."""
        end = time.perf_counter() + LIMIT
        while time.perf_counter() < end:
            for readable in select.select([self._listening, *self._connections], [], [], LIMIT)[0]:
                if readable is self._listening:
                    self._connections[readable.accept()[0]] = b""
                    continue
                body = self._read(readable)
                if body is not None:
                    return json.loads(body)
        raise BenchError(f"No notification came within {LIMIT:.0f} s.")

    def drain(self, seconds: float) -> None:
        while select.select([self._listening, *self._connections], [], [], seconds)[0]:
            self.receive()

    def _read(self, connection: socket.socket) -> bytes | None:
        data = connection.recv(65536)
        if not data:
            connection.close()
            del self._connections[connection]
            return None
        body, rest = _take(self._connections[connection] + data)
        self._connections[connection] = rest
        if body is not None:
            connection.sendall(ANSWER)
        return body

    def close(self) -> None:
        for one in (self._listening, *self._connections):
            one.close()


def _take(data: bytes) -> tuple[bytes | None, bytes]:
    """A request's body, where it is whole, and what follows."""
    head, end, rest = data.partition(b"\r\n\r\n")
    length = re.search(rb"\r\ncontent-length: *(\d+)", head, re.IGNORECASE) if end else None
    if not length or len(rest) < int(length[1]):
        return None, data
    return rest[:int(length[1])], rest[int(length[1]):]


def hook_steps(programs: dict[str, str]) -> int:
    """How many measurements there are."""
    nesoid = (4 if Nginx.key in programs else 2) if Nesoid.key in programs else 0
    return nesoid + (EtcdV3.key in programs)


def measure_hooks(programs: dict[str, str], work: Path, seconds: int, progress: Progress, is_quick: bool) -> dict[str, Numbers]:
    results: dict[str, Numbers] = {}
    if Nesoid.key in programs:
        results[Nesoid.key] = _Hooks(programs, work, seconds, progress, is_quick).measure()
    if EtcdV3.key in programs:
        results[EtcdV3.key] = _watch_latency(programs[EtcdV3.key], work, progress, is_quick)
    return results


class _Hooks:
    def __init__(self, programs: dict[str, str], work: Path, seconds: int, progress: Progress, is_quick: bool):
        self._programs = programs
        self._work = work
        self._seconds = seconds
        self._progress = progress
        self._is_quick = is_quick
        self._numbers: Numbers = {}
        self._nodes: list[Nesoid] = []

    def measure(self) -> Numbers:
        with running(Nesoid, self._programs[Nesoid.key], self._work) as self._nodes:
            eventually("the nodes agree on a leader", lambda: agree(self._nodes), 0.02)
            self._latency()
            if Nginx.key in self._programs:
                self._fan_out()
            self._kills()
        return self._numbers

    # ---- How soon

    def _latency(self) -> None:
        self._progress.begin("web-hooks: a change until its notification is received")
        receiver = Receiver()
        _register(self._nodes[0], "app/probe", "bench", f"http://127.0.0.1:{receiver.port}/")
        self._await_hooks(1)
        took = []
        for node in self._nodes:
            with KeptConnection(node) as writer:
                writer.ask(change("probe", -1))
                receiver.drain(0.5)
                for number in range(LATENCY_CHANGES // (5 if self._is_quick else 1)):
                    time.sleep(LATENCY_PAUSE)
                    begin = time.perf_counter()
                    writer.ask(change("probe", number))
                    receiver.receive()
                    took.append(time.perf_counter() - begin)
        receiver.close()
        self._nodes[0].ask(Request("DELETE", "/app/probe/web-hooks/bench"))
        self._numbers |= {"hook-p50": median(took), "hook-p99": percentile(took, 99)}
        self._progress.end(f"p50 {median(took) * 1e3:.2f} ms, p99 {self._numbers['hook-p99'] * 1e3:.2f} ms")

    # ---- How many

    def _fan_out(self) -> None:
        nginx = Nginx(self._programs[Nginx.key], self._work / "receiver")
        nginx.count_requests()
        with nginx:
            self._progress.begin(f"web-hooks: one change for {FAN_OUT:,} hooks")
            endpoint = f"http://{nginx.host}/counted"
            load(self._nodes[0], [_registration("app/wide", f"hook{number:04}", endpoint) for number in range(FAN_OUT)])
            self._await_hooks(FAN_OUT)
            leader = self._leader()
            took = [self._one_change(leader, nginx, number) for number in range(3)]
            self._numbers["fan-out"] = max(took)
            self._progress.end(f"{max(took):.2f} s")
            self._sustained(leader, nginx)
        load(self._nodes[0], [Request("DELETE", f"/app/wide/web-hooks/hook{number:04}") for number in range(FAN_OUT)])

    def _one_change(self, leader: Nesoid, nginx: Nginx, number: int) -> float:
        before = nginx.requests()
        begin = time.perf_counter()
        leader.ask(change("wide", number))
        eventually("all hooks were told", lambda: nginx.requests() - before >= FAN_OUT, 0.005)
        return time.perf_counter() - begin

    def _sustained(self, leader: Nesoid, nginx: Nginx) -> None:
        self._progress.begin(f"web-hooks: {SUSTAINED:,} deliveries/s, and GET of the leader meanwhile")
        get = leader.api.get("app/wide")
        alone = repeat_one(leader, get, GET_CONNECTIONS, self._seconds).rate
        changes = [change("wide", number) for number in range(1000)]
        received = 'nesoi_hook_deliveries_total{outcome="received"}'
        with steady_writes(leader, changes, SUSTAINED / FAN_OUT, connections=1):
            time.sleep(1)
            before, counted, begin = leader.metric(received), nginx.requests(), time.perf_counter()
            loaded = repeat_one(leader, get, GET_CONNECTIONS, self._seconds).rate
            took = time.perf_counter() - begin
            delivered, counted = leader.metric(received) - before, nginx.requests() - counted
        if abs(delivered - counted) > FAN_OUT:
            raise BenchError(f"nesoid counts {delivered:.0f} deliveries, their receiver {counted}.")
        self._numbers |= {"sustained": delivered / took, "get-alone": alone, "get-loaded": loaded,
                          "get-share": loaded / alone}
        self._progress.end(f"{delivered / took:,.0f}/s, GET {loaded:,.0f}/s of {alone:,.0f}/s")

    # ---- What a killed leader leaves

    def _kills(self) -> None:
        self._progress.begin("web-hooks: kills of the leader under load")
        results = [self._kill(number) for number in range(1 if self._is_quick else KILLS)]
        self._numbers |= {"kill-late": max(late for late, _, _ in results), "kill-lost": sum(lost for _, lost, _ in results),
                          "kill-twice": max(twice for _, _, twice in results)}
        self._progress.end(f"all told after {self._numbers['kill-late']:.2f} s, twice {self._numbers['kill-twice']:.2%}")

    def _kill(self, number: int) -> tuple[float, int, float]:
        """Seconds from the kill until the last change from before it was told; changes that never were; the share that was
        told twice."""
        eventually("the nodes agree on a leader", lambda: agree(self._nodes), 0.02)
        log = multiprocessing.Manager().list()
        port = multiprocessing.Value("i", 0)
        recorder = multiprocessing.Process(target=_record, args=(port, log), daemon=True)
        recorder.start()
        eventually("the receiver listens", lambda: port.value != 0, 0.01)
        names = [f"kill{number}-{index:04}" for index in range(KILL_APPLICATIONS)]
        victim = self._leader()
        others = [node for node in self._nodes if node is not victim]
        load(others[0], [_registration(f"app/{name}", "bench", f"http://127.0.0.1:{port.value}/") for name in names])
        self._await_hooks(KILL_APPLICATIONS)
        changes = [change(name, count) for count in range(2) for name in names]
        with steady_writes(others[0], changes, KILL_RATE):
            time.sleep(KILL_BEFORE)
            killed = time.perf_counter()
            victim.kill()
            time.sleep(KILL_AFTER)
        # What stands now was told to everybody in the end: its `updated_at` came with a notification.
        stand = {name: others[0].api.document(others[0].ask(others[0].api.get(f"app/{name}")))["updated_at"] for name in names}
        eventually("nothing more is told", lambda: _is_silent(log), 0.5)
        records = list(log)
        recorder.terminate()
        recorder.join()
        victim.start()
        load(others[0], [Request("DELETE", f"/app/{name}/web-hooks/bench") for name in names])
        told = {(record["uri"].rsplit("/", 1)[1], record["updated_at"]): record["at"] for record in reversed(records)}
        lost = sum((name, time_) not in told for name, time_ in stand.items())
        ids = Counter(record["id"] for record in records)
        twice = sum(count - 1 for count in ids.values())
        return self._recovered(records, killed, names) - killed, lost, twice / len(records)

    @staticmethod
    def _recovered(records: list[dict], killed: float, names: list[str]) -> float:
        """When every hook had been told something after the kill: changes go round all of them in half a second, so each
        has news from before it."""
        first = {}
        for record in records:
            if record["at"] > killed:
                first.setdefault(record["uri"].rsplit("/", 1)[1], record["at"])
        if set(first) != set(names):
            raise BenchError(f"{len(names) - len(first)} hooks were told nothing after the kill of the leader.")
        return max(first.values())

    # ---- What they share

    def _leader(self) -> Nesoid:
        leader = view(self._nodes[0])["leader"]
        return next(node for node in self._nodes if view(node)["self"]["id"] == leader)

    def _await_hooks(self, count: int) -> None:
        metric = 'nesoi_store_resources{kind="web_hook"}'
        eventually("all nodes know the hooks", lambda: all(node.metric(metric) == count for node in self._nodes), 0.02)
        time.sleep(1)


def _is_silent(log) -> bool:
    before = len(log)
    time.sleep(1)
    return len(log) == before


def _registration(subject: str, name: str, endpoint: str) -> Request:
    return Request("PUT", f"/{subject}/web-hooks/{name}", compact({"name": name, "endpoint": endpoint}).encode(),
                   "application/json")


def _register(node: Nesoid, subject: str, name: str, endpoint: str) -> None:
    node.ask(_registration(subject, name, endpoint))


def _record(port, log) -> None:
    """A receiver in a process of its own, that notes what came when."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=1000)
    port.value = listening.getsockname()[1]
    connections: dict[socket.socket, bytes] = {}
    while True:
        for readable in select.select([listening, *connections], [], [])[0]:
            if readable is listening:
                connections[readable.accept()[0]] = b""
                continue
            try:
                data = readable.recv(65536)
            except ConnectionResetError:  # Its leader was killed.
                data = b""
            if not data:
                readable.close()
                del connections[readable]
                continue
            whole = connections[readable] + data
            body, connections[readable] = _take(whole)
            if body is not None:
                readable.sendall(ANSWER)
                name = re.search(rb"\r\nwebhook-id: *([^\r]*)", whole, re.IGNORECASE)
                log.append({"at": time.perf_counter(), "id": name[1].decode(), **json.loads(body)})


# ---- The peer

def _watch_latency(program: str, work: Path, progress: Progress, is_quick: bool) -> Numbers:
    progress.begin("etcd v3: a change until its watch tells")
    took = []
    with ExitStack() as stack:
        members = stack.enter_context(running(EtcdV3, program, work))
        listener = stack.enter_context(Listener(members[0]))
        for member in members:
            writer = stack.enter_context(KeptConnection(member))
            for number in range(LATENCY_CHANGES // (5 if is_quick else 1)):
                time.sleep(LATENCY_PAUSE)
                begin = time.perf_counter()
                writer.ask(member.api.put("app/probe", str(number)))
                listener.next()
                took.append(time.perf_counter() - begin)
    progress.end(f"p50 {median(took) * 1e3:.2f} ms")
    return {"hook-p50": median(took), "hook-p99": percentile(took, 99)}
