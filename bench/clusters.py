# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""What three nodes on loopback do together: how soon a write is everywhere, who notices that a node is gone, and what it
costs while nothing happens.

The clusters are measured one after the other: a frozen node is a dead one to the others, so none can be set aside.
"""

import json
import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from api import Request
from documents import application, compact, stored
from measure import KeptConnection, load, median_of, repeat_many, steady_writes, write_requests
from progress import Progress
from servers import BenchError, EtcdV2, EtcdV3, Nesoid, Server

SIZE = 3
PUT_SIZE = 200  # bytes of the document as it is sent
PUT_KEYS = 1000
PUT_CONNECTIONS = 64
VISIBLE_WRITES = 500
VISIBLE_PAUSE = 0.003  # seconds between two of them
STEADY_RATE = 2000  # writes a second
BURST = 10_000  # writes
JOIN_RESOURCES = 100_000
JOIN_SIZE = 250  # bytes of the stored document
KILLS = 10
IDLE_SETTLE = 5.0  # seconds
IDLE_SECONDS = 10.0
LIMIT = 60.0  # seconds, of whatever is waited for
KINDS = (Nesoid, EtcdV2, EtcdV3)

Numbers = dict[str, float]  # by the key of a row of the report; seconds, bytes, answers a second


@dataclass
class Measurement:
    """Of one cluster."""

    members: Sequence[Server]
    work: Path
    rounds: int
    seconds: int
    progress: Progress
    is_quick: bool
    numbers: Numbers = field(default_factory=dict)

    @property
    def first(self) -> Server:
        return self.members[0]

    def repetitions(self, count: int) -> int:
        return count // 5 if self.is_quick else count

    @contextmanager
    def step(self, what: str, *keys: str) -> Iterator[None]:
        """What is measured under these keys meanwhile is told afterwards."""
        self.progress.begin(f"cluster of {len(self.members)}: {what}: {self.first.title}")
        yield
        self.progress.end(", ".join(f"{key} {self.numbers[key]:.4g}" for key in keys))


def measure_cluster(kind: type[Server], program: str, folder: Path, rounds: int, seconds: int, progress: Progress,
                    is_quick: bool) -> Numbers:
    with running(kind, program, folder) as members:
        measurement = Measurement(members, folder, rounds, seconds, progress, is_quick)
        if not isinstance(members[0], Nesoid):
            # Writes go to the leader, which need not pass them on: the best that etcd can do.
            members.sort(key=lambda member: b"\netcd_server_is_leader 1\n" not in member.ask(Request("GET", "/metrics")))
        for step in STEPS[kind.key]:
            step(measurement)
    return measurement.numbers


@contextmanager
def running(kind: type[Server], program: str, folder: Path) -> Iterator[list[Server]]:
    """The members of one cluster, which serves."""
    members = [kind(program, folder / f"{kind.key}-{number}") for number in range(1, SIZE + 1)]
    for member in members:
        member.members = list(members)
    with ExitStack() as stack:
        for member in members:
            stack.callback(member.stop)
        for member, begin in [(member, member.launch()) for member in members]:
            member.await_ready(begin)
        yield members


def change(name: str, number: int) -> Request:
    """A PUT of nesoid's whose document says which one it is."""
    return Request("PUT", f"/app/{name}", compact({"name": name, "config": {"count": number}}).encode(), "application/json")


def steps_of(key: str) -> int:
    """How many measurements one takes."""
    return len(STEPS[key])


def _meet(measurement: Measurement) -> None:
    eventually("the nodes see each other alive and one leader", lambda: agree(measurement.members), 0.02)


def _idle(measurement: Measurement) -> None:
    with measurement.step("idle", "idle-traffic", "idle-cpu"):
        _meet(measurement)
        time.sleep(IDLE_SETTLE)
        names = ("nesoi_gossip_sent_bytes_total", "process_cpu_seconds_total")
        before = [[node.metric(name) for name in names] for node in measurement.members]
        begin = time.perf_counter()
        time.sleep(IDLE_SECONDS)
        took = time.perf_counter() - begin
        after = [[node.metric(name) for name in names] for node in measurement.members]
        # Of the node that has most of it. Its two answers to us are in it too.
        traffic, cpu = (max(late[i] - early[i] for early, late in zip(before, after)) / took for i in range(len(names)))
        measurement.numbers |= {"idle-traffic": traffic, "idle-cpu": cpu}


def _visible_idle(measurement: Measurement) -> None:
    with measurement.step("a write until it is read on the others", "visible-p50", "visible-p99"):
        measurement.numbers |= _visible(measurement, "visible")


def _visible_loaded(measurement: Measurement) -> None:
    with measurement.step(f"the same under {STEADY_RATE:,} writes/s", "loaded-p50", "loaded-p99", "loaded-rate"):
        requests = _puts(measurement.first, "x") + _puts(measurement.first, "y")
        with steady_writes(measurement.first, requests, STEADY_RATE) as count:
            eventually("the steady writes have begun", lambda: count.value > STEADY_RATE / 10, 0.01)
            answered, begin = count.value, time.perf_counter()
            numbers = _visible(measurement, "loaded")
            rate = (count.value - answered) / (time.perf_counter() - begin)
        measurement.numbers |= {**numbers, "loaded-rate": rate}


def _visible(measurement: Measurement, prefix: str) -> Numbers:
    """Writes on the first node, and looks at the others in turn until both have it."""
    api = measurement.first.api
    since_answer, since_sending, looks = [], [], []
    with ExitStack() as stack:
        writer, *readers = (stack.enter_context(KeptConnection(member)) for member in measurement.members)
        get = api.get("app/probe")

        def put(number: int) -> Request:
            return api.put("app/probe", compact({"name": "probe", "config": {"count": number}}))

        def looks_until_seen(number: int) -> int:
            waiting, count = readers, 0
            while waiting:
                waiting = [reader for reader in waiting if api.document(reader.ask(get))["config"]["count"] != number]
                count += 1
            return count

        writer.ask(put(0))
        time.sleep(1)  # Until it is everywhere, so that no look is answered with 404.
        for number in range(1, measurement.repetitions(VISIBLE_WRITES) + 1):
            time.sleep(VISIBLE_PAUSE)
            sent = time.perf_counter()
            writer.ask(put(number))
            answered = time.perf_counter()
            count = looks_until_seen(number)
            seen = time.perf_counter()
            since_answer.append(seen - answered)
            since_sending.append(seen - sent)
            looks.append((seen - answered) / count)
    return {f"{prefix}-p50": median(since_answer), f"{prefix}-p99": percentile(since_answer, 99),
            f"{prefix}-sent-p50": median(since_sending), f"{prefix}-sent-p99": percentile(since_sending, 99),
            f"{prefix}-look": median(looks)}


def _put(measurement: Measurement) -> None:
    with measurement.step(f"PUT on one node, connections: {PUT_CONNECTIONS}", "put-rate", "put-p99"):
        requests = _puts(measurement.first, "x") + _puts(measurement.first, "y")
        file = measurement.work / f"{measurement.first.key}.requests"
        write_requests(file, measurement.first, requests)
        samples, equal = [], []
        for _ in range(measurement.rounds):
            samples.append(repeat_many(measurement.first, file, PUT_CONNECTIONS, measurement.seconds))
            if isinstance(measurement.first, Nesoid):
                equal.append(_await_equality(measurement.members))
        put = median_of(samples)
        if put.errors:
            raise BenchError(f"{measurement.first.title} failed {put.errors} times in a cluster.")
        measurement.numbers |= {"put-rate": put.rate, "put-p50": put.p50 / 1000, "put-p99": put.p99 / 1000}
        if equal:
            measurement.numbers["put-equal"] = max(equal)


def _kills(measurement: Measurement) -> None:
    with measurement.step("kills of the leader", "dead-max", "leader-max"):
        dead, elected = zip(*(_kill_leader(measurement) for _ in range(measurement.repetitions(KILLS))))
        measurement.numbers |= {"dead-p50": median(dead), "dead-max": max(dead),
                                "leader-p50": median(elected), "leader-max": max(elected)}


def _kill_leader(measurement: Measurement) -> tuple[float, float]:
    """Seconds until it is dead for all others, and until these have another leader."""
    _meet(measurement)
    former = view(measurement.first)["leader"]
    victim = next(node for node in measurement.members if view(node)["self"]["id"] == former)
    others = [node for node in measurement.members if node is not victim]
    begin = time.perf_counter()
    victim.kill()
    dead = elected = None
    while dead is None or elected is None:
        views = [view(node) for node in others]
        took = time.perf_counter() - begin
        if dead is None and all(_states(view).get(former) == "dead" for view in views):
            dead = took
        if elected is None and _one_leader(views) not in (None, former):
            elected = took
        if took > LIMIT:
            raise BenchError(f"A killed leader was not replaced within {LIMIT:.0f} s.")
        time.sleep(0.005)
    victim.start()
    return dead, elected


def _burst(measurement: Measurement) -> None:
    with measurement.step(f"a burst of {BURST:,} writes", "burst-rate", "burst-equal"):
        names = [f"burst{number:06}" for number in range(BURST)]
        requests = measurement.first.api.load(
            [(f"app/{name}", compact(application(name, PUT_SIZE, compact))) for name in names])
        begin = time.perf_counter()
        load(measurement.first, requests)
        rate = BURST / (time.perf_counter() - begin)
        measurement.numbers |= {"burst-rate": rate, "burst-equal": _await_equality(measurement.members)}


def _join(measurement: Measurement) -> None:
    with measurement.step(f"an empty node joins {JOIN_RESOURCES:,} resources", "join", "join-resident"):
        names = [f"app{number:06}" for number in range(JOIN_RESOURCES)]
        load(measurement.first, measurement.first.api.load(
            [(f"app/{name}", stored(application(name, JOIN_SIZE, stored))) for name in names]))
        _await_equality(measurement.members)
        held = _applications(measurement.first)
        joiner = Nesoid(measurement.first.program, measurement.work / "joiner")
        joiner.members = [*measurement.members, joiner]
        try:
            begin = joiner.launch()
            joiner.await_ready(begin)
            eventually("the new node has caught up", lambda: _applications(joiner) == held, 0.005)
            measurement.numbers |= {"join": time.perf_counter() - begin, "join-resident": joiner.resident_bytes()}
            _await_equality([measurement.first, joiner])
        finally:
            joiner.stop()


def _await_equality(nodes: Sequence[Nesoid]) -> float:
    """Seconds until all hold the same, to the byte."""
    def are_equal() -> bool:
        # First what is cheap to ask for: whole collections take the cores that the nodes need to catch up.
        return (len({node.metric("nesoi_store_bytes") for node in nodes}) == 1
                and len({node.ask(node.api.get_all("app")) for node in nodes}) == 1)

    return eventually("all nodes hold the same", are_equal, 0.005)


def _applications(node: Nesoid) -> float:
    return node.metric('nesoi_store_resources{kind="application"}')


def agree(nodes: Sequence[Nesoid]) -> bool:
    views = [view(node) for node in nodes]
    ids = {view["self"]["id"] for view in views}
    return _one_leader(views) in ids and all(
        {id for id, state in _states(view).items() if state == "alive"} == ids for view in views)


def _one_leader(views: Sequence[dict]) -> str | None:
    leaders = {view["leader"] for view in views}
    return leaders.pop() if len(leaders) == 1 else None


def _states(view: dict) -> dict[str, str]:
    return {member["id"]: member["state"] for member in view["members"]}


def view(node: Nesoid) -> dict:
    return json.loads(node.ask(Request("GET", "/cluster")))


def _puts(server: Server, filler: str) -> list[Request]:
    return [server.api.put(f"app/{name}", compact(application(name, PUT_SIZE, compact, filler)))
            for name in (f"app{number:04}" for number in range(PUT_KEYS))]


def eventually(what: str, holds: Callable[[], bool], pause: float) -> float:
    begin = time.perf_counter()
    while not holds():
        if time.perf_counter() - begin > LIMIT:
            raise BenchError(f"Not within {LIMIT:.0f} s: {what}.")
        time.sleep(pause)
    return time.perf_counter() - begin


def percentile(values: Sequence[float], percent: int) -> float:
    return sorted(values)[math.ceil(len(values) * percent / 100) - 1]


STEPS = {Nesoid.key: (_idle, _visible_idle, _visible_loaded, _put, _kills, _burst, _join),
         EtcdV2.key: (_visible_idle, _visible_loaded, _put),
         EtcdV3.key: (_visible_idle, _visible_loaded, _put)}
