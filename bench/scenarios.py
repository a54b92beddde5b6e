# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""What is measured. Every scenario starts servers of its own and leaves nothing behind.

Within a scenario the servers take turns, round by round, so that whatever else the machine does hits all alike; those
whose turn it is not are frozen.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from api import Request
from clusters import KINDS as CLUSTER_KINDS
from clusters import Numbers, measure_cluster, steps_of
from documents import application, compact, host, stored
from live import live_steps, measure_live
from measure import Sample, load, repeat_many, repeat_one, write_requests
from progress import Progress
from servers import BenchError, EtcdV2, EtcdV3, Nesoid, Nginx, Server
from webhooks import hook_steps, measure_hooks

GET_SIZE = 200  # bytes of the stored document
GET_CONNECTIONS = 64
PUT_SIZE = 200  # bytes of the document as it is sent
PUT_KEYS = 1000
PUT_CONNECTIONS = (1, 16, 64, 256)
SERVICE_HOSTS = 1000
SERVICE_CONNECTIONS = 16
LARGE_SIZE = 250  # bytes of the stored document
LARGE_RESOURCES = 100_000
IDLE_SETTLE = 2.0  # seconds from ready until an empty node counts as idle

ALL_SERVERS = (Nesoid, EtcdV2, EtcdV3, Nginx)

Samples = dict[str, list[Sample]]  # by server


@dataclass(frozen=True)
class Large:
    """What a server takes that holds LARGE_RESOURCES documents. Bytes and seconds."""

    idle_resident: int
    loaded_resident: int
    restarted_resident: int
    data: int
    restart: float  # the median
    restarts: list[float]


@dataclass(frozen=True)
class Plan:
    programs: dict[str, str]  # by server, those to be measured
    work: Path
    rounds: int
    seconds: int
    progress: Progress
    is_quick: bool

    def servers(self, scenario: str, *kinds: type[Server]) -> list[Server]:
        return [kind(self.programs[kind.key], self.work / scenario / kind.key)
                for kind in ALL_SERVERS if kind in kinds and kind.key in self.programs]


def get(plan: Plan) -> dict[str, Samples]:
    document = application("bench", GET_SIZE, stored)
    text = stored(document)
    servers = plan.servers("get", *ALL_SERVERS)

    def prepare(server: Server) -> None:
        if isinstance(server, Nginx):
            server.answer("app/bench", text)

    def fill(server: Server) -> None:
        if not isinstance(server, Nginx):
            server.ask(server.api.put("app/bench", text))

    def run(server: Server) -> Sample:
        request = server.api.get("app/bench")
        _expect(server, request, server.api.document(server.ask(request))["config"] == document["config"])
        return repeat_one(server, request, GET_CONNECTIONS, plan.seconds)

    with _ready(servers, prepare, fill):
        return {"get": _take_turns(plan, f"GET, connections: {GET_CONNECTIONS}", servers, run)}


def put(plan: Plan) -> dict[str, Samples]:
    servers = plan.servers("put", Nesoid, EtcdV2, EtcdV3)

    def fill(server: Server) -> None:
        # Twice round the keys, so that every write of a key changes its value.
        requests = []
        for filler in "xy":
            for number in range(PUT_KEYS):
                name = f"app{number:04}"
                text = compact(application(name, PUT_SIZE, compact, filler))
                requests.append(server.api.put(f"app/{name}", text))
        write_requests(_requests_file(server), server, requests)

    def run_with(connections: int) -> Callable[[Server], Sample]:
        def run(server: Server) -> Sample:
            _check_write(server)
            return repeat_many(server, _requests_file(server), connections, plan.seconds)
        return run

    with _ready(servers, _nothing, fill):
        return {f"put-{connections}": _take_turns(plan, f"PUT, connections: {connections}", servers,
                                                  run_with(connections))
                for connections in PUT_CONNECTIONS}


def service(plan: Plan) -> dict[str, Samples]:
    hosts = [host(number) for number in range(SERVICE_HOSTS)]
    whole = stored({one["name"]: one for one in hosts})
    servers = plan.servers("service", *ALL_SERVERS)

    def prepare(server: Server) -> None:
        if isinstance(server, Nginx):
            server.answer_with_file("srv/big", whole)

    def fill(server: Server) -> None:
        if not isinstance(server, Nginx):
            load(server, server.api.load([(f"srv/big/{one['name']}", stored(one)) for one in hosts]))

    def run(server: Server) -> Sample:
        request = server.api.get_all("srv/big")
        answer = server.ask(request)
        if not isinstance(server, Nginx):
            _expect(server, request, sorted(one["name"] for one in server.api.documents(answer)) ==
                    [one["name"] for one in hosts])
        return repeat_one(server, request, SERVICE_CONNECTIONS, plan.seconds)

    with _ready(servers, prepare, fill):
        return {"service": _take_turns(plan, f"GET of {SERVICE_HOSTS:,} hosts, connections: {SERVICE_CONNECTIONS}",
                                       servers, run)}


def large(plan: Plan) -> dict[str, Large]:
    results = {}
    for server in plan.servers("large", Nesoid, EtcdV2, EtcdV3):
        with server:
            results[server.key] = _measure_large(plan, server)
    return results


def cluster(plan: Plan) -> dict[str, Numbers]:
    return {kind.key: measure_cluster(kind, plan.programs[kind.key], plan.work / "cluster", plan.rounds, plan.seconds,
                                      plan.progress, plan.is_quick)
            for kind in CLUSTER_KINDS if kind.key in plan.programs}


def hooks(plan: Plan) -> dict[str, Numbers]:
    return measure_hooks(plan.programs, plan.work / "hooks", plan.seconds, plan.progress, plan.is_quick)


def live(plan: Plan) -> dict[str, Numbers]:
    return measure_live(plan.programs, plan.work / "live", plan.seconds, plan.progress, plan.is_quick)


def _measure_large(plan: Plan, server: Server) -> Large:
    time.sleep(IDLE_SETTLE)
    idle = server.resident_bytes()
    plan.progress.begin(f"{LARGE_RESOURCES:,} resources: loading {server.title}")
    documents = {f"app/{name}": stored(application(name, LARGE_SIZE, stored))
                 for name in (f"app{number:06}" for number in range(LARGE_RESOURCES))}
    begin = time.perf_counter()
    load(server, server.api.load(list(documents.items())))
    plan.progress.end(f"{time.perf_counter() - begin:.1f} s")
    loaded = server.resident_bytes()

    restarts = []
    data = 0
    for number in range(1, plan.rounds + 1):
        plan.progress.begin(f"{LARGE_RESOURCES:,} resources: restart {number} of {plan.rounds}: {server.title}")
        server.stop()
        data = data or server.data_bytes()
        restarts.append(server.start())
        plan.progress.end(f"ready after {restarts[-1]:.3f} s")
    last = server.api.get(list(documents)[-1])
    _expect(server, last, server.api.document(server.ask(last))["name"] == f"app{LARGE_RESOURCES - 1:06}")
    return Large(idle, loaded, server.resident_bytes(), data, median(restarts), restarts)


def _check_write(server: Server) -> None:
    """A write is answered with success and can be read back."""
    document = application("check", PUT_SIZE, compact)
    server.ask(server.api.put("app/check", compact(document)))
    request = server.api.get("app/check")
    _expect(server, request, server.api.document(server.ask(request))["config"] == document["config"])


def _expect(server: Server, request: Request, holds: bool) -> None:
    if not holds:
        raise BenchError(f"{server.title} does not answer {request.method} {request.path} with what was written.")


def _requests_file(server: Server) -> Path:
    return server.folder.with_suffix(".requests")


def _nothing(_server: Server) -> None:
    pass


@contextmanager
def _ready(servers: list[Server], prepare: Callable[[Server], None], fill: Callable[[Server], None]) -> Iterator[None]:
    """All started and filled, and frozen."""
    with ExitStack() as stack:
        for server in servers:
            prepare(server)
            stack.enter_context(server)
            fill(server)
            server.pause()
        yield


def _take_turns(plan: Plan, what: str, servers: list[Server], run: Callable[[Server], Sample]) -> Samples:
    samples: Samples = {server.key: [] for server in servers}
    for number in range(1, plan.rounds + 1):
        for server in servers:
            plan.progress.begin(f"{what}, round {number} of {plan.rounds}: {server.title}")
            server.resume()
            sample = run(server)
            server.pause()
            samples[server.key].append(sample)
            errors = f", {sample.errors} ERRORS" if sample.errors else ""
            plan.progress.end(f"{sample.rate:,.0f}/s, p50 {sample.p50:.2f} ms, p99 {sample.p99:.2f} ms{errors}")
    return samples


def steps(plan: Plan, names: list[str]) -> int:
    """How many measurements these scenarios take."""
    everyone = len(plan.programs)
    keepers = len(plan.programs.keys() - {Nginx.key})
    each = {"get": everyone * plan.rounds, "put": keepers * plan.rounds * len(PUT_CONNECTIONS),
            "service": everyone * plan.rounds, "large": keepers * (1 + plan.rounds),
            "cluster": sum(steps_of(kind.key) for kind in CLUSTER_KINDS if kind.key in plan.programs),
            "hooks": hook_steps(plan.programs), "live": live_steps(plan.programs)}
    return sum(each[name] for name in names)


SCENARIOS = {"get": get, "put": put, "service": service, "large": large, "cluster": cluster,
             "hooks": hooks, "live": live}
