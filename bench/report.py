# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""The tables, and the judgement whether nesoid reaches what it must."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import clusters
import live
import webhooks
from clusters import Numbers
from measure import Sample
from scenarios import (GET_CONNECTIONS, IDLE_SETTLE, LARGE_RESOURCES, LARGE_SIZE, PUT_CONNECTIONS, PUT_KEYS,
                       SERVICE_CONNECTIONS, SERVICE_HOSTS, Large)

TITLES = {"nesoid": "nesoid", "etcd-v2": "etcd v2", "etcd-v3": "etcd v3", "nginx": "nginx"}
NONE = "–"
MEGABYTE = 1e6

SCENARIO_TITLES = {
    "get": f"GET one resource, {GET_CONNECTIONS} connections",
    **{f"put-{count}": f"durable PUT, {count} connection{'s' if count > 1 else ''}" for count in PUT_CONNECTIONS},
    "service": f"GET a service of {SERVICE_HOSTS:,} hosts, {SERVICE_CONNECTIONS} connections",
}

# How many times another server's rate nesoid's must be.
RATE_MUSTS = {
    "get": {"etcd-v2": 1.5, "etcd-v3": 8.0},
    "put-1": {"etcd-v2": 1.2},
    "put-64": {"etcd-v2": 2.0},
    "put-256": {"etcd-v2": 2.0},
    "service": {"etcd-v3": 10.0},
}
# Whose p99 nesoid's must be below.
LATENCY_MUSTS = {"get": ("etcd-v2", "etcd-v3")}


@dataclass(frozen=True)
class LargeRow:
    title: str
    value: Callable[[Large], float]
    unit: str
    digits: int
    must: float | None = None  # nesoid's, at most


LARGE_ROWS = (
    LargeRow(f"RSS, empty and idle ({IDLE_SETTLE:.0f} s after the start)", lambda result: result.idle_resident / MEGABYTE,
             "MB", 1, 25),
    LargeRow("RSS, loaded", lambda result: result.loaded_resident / MEGABYTE, "MB", 1, 80),
    LargeRow("RSS, after the restart", lambda result: result.restarted_resident / MEGABYTE, "MB", 1, 80),
    LargeRow("data on the disk", lambda result: result.data / MEGABYTE, "MB", 1),
    LargeRow("restart until ready", lambda result: result.restart, "s", 3, 0.5),
)


@dataclass(frozen=True)
class ClusterRow:
    title: str
    key: str
    unit: str
    factor: float  # of the unit in what was measured
    digits: int
    must: float | None = None  # nesoid's, at most
    ratio_must: float | None = None  # times v2's, nesoid's at least
    least: float | None = None  # nesoid's, at least
    above_v3: float | None = None  # nesoid's, at most so much more than v3's


def _time_rows(title: str, prefix: str, p50_must: float | None = None, p99_must: float | None = None,
               p50_above_v3: float | None = None) -> list[ClusterRow]:
    return [ClusterRow(f"{title}, p50", f"{prefix}-p50", "ms", 1e3, 2, p50_must, above_v3=p50_above_v3),
            ClusterRow(f"{title}, p99", f"{prefix}-p99", "ms", 1e3, 2, p99_must)]


CLUSTER_ROWS = (
    *_time_rows("PUT on one, from its answer until read on both others", "visible", 1.5, 5),
    *_time_rows("the same, from its sending", "visible-sent"),
    ClusterRow("… one look at both others takes", "visible-look", "ms", 1e3, 2),
    *_time_rows(f"under {clusters.STEADY_RATE:,} writes/s, from its answer until read on both", "loaded"),
    ClusterRow("… writes/s that were reached", "loaded-rate", "/s", 1, 0),
    ClusterRow(f"PUT on one, {clusters.PUT_CONNECTIONS} connections", "put-rate", "/s", 1, 0, ratio_must=2),
    *_time_rows("… latency", "put"),
    ClusterRow("… all hold the same after the last answer, slowest round", "put-equal", "s", 1, 3, 1),
    ClusterRow(f"burst of {clusters.BURST:,} writes", "burst-rate", "/s", 1, 0),
    ClusterRow("… all hold the same after the last answer", "burst-equal", "s", 1, 3),
    ClusterRow(f"an empty node joins {clusters.JOIN_RESOURCES:,} resources", "join", "s", 1, 3, 3),
    ClusterRow("… its RSS then", "join-resident", "MB", 1 / MEGABYTE, 1),
    ClusterRow("killed leader dead for all, median", "dead-p50", "s", 1, 2),
    ClusterRow("killed leader dead for all, slowest", "dead-max", "s", 1, 2, 3),
    ClusterRow("killed leader replaced, median", "leader-p50", "s", 1, 2),
    ClusterRow("killed leader replaced, slowest", "leader-max", "s", 1, 2, 5),
    ClusterRow("idle: gossip that a node sends", "idle-traffic", "B/s", 1, 0, 1000),
    ClusterRow("idle: of a core, a node", "idle-cpu", "%", 100, 2, 1),
)


HOOK_ROWS = (
    *_time_rows("a change on any node until it is received (etcd: until a watch tells)", "hook", 3, 10),
    ClusterRow(f"one change, {webhooks.FAN_OUT:,} hooks: all told, slowest of three", "fan-out", "s", 1, 2, 1),
    ClusterRow("deliveries/s, sustained", "sustained", "/s", 1, 0, least=webhooks.SUSTAINED * 0.98),
    ClusterRow("… GET of the leader meanwhile", "get-loaded", "/s", 1, 0),
    ClusterRow("… of what it is without", "get-share", "%", 100, 0, least=60),
    ClusterRow("leader killed under load: every hook told what it had not been, slowest", "kill-late", "s", 1, 2, 6),
    ClusterRow("… changes that were never told", "kill-lost", "", 1, 0, 0),
    ClusterRow("… notifications that came twice, worst", "kill-twice", "%", 100, 2, 1),
)


LIVE_ROWS = (
    *_time_rows("PUT until an event tells (etcd: a watch), on the same node", "event-same", p50_above_v3=0),
    *_time_rows("… on another of three", "event-other", 2, 8, p50_above_v3=1),
    ClusterRow("clients of each kind: waiting reads, and streams", "crowd", "", 1, 0),
    ClusterRow("… memory of a waiting read", "waiting-memory", "kB", 1e-3, 2, 12),
    ClusterRow("… memory of a stream", "stream-memory", "kB", 1e-3, 2, 12),
    ClusterRow("… one change, until the last of all has heard of it", "last", "ms", 1e3, 0, 500),
    ClusterRow("… GET meanwhile", "get-loaded", "/s", 1, 0),
    ClusterRow("… of what it is without them", "get-share", "%", 100, 0, least=80),
    ClusterRow("refreshes of 10,000 hosts, every 10 s", "refresh-rate", "/s", 1, 0),
    ClusterRow("… of a core", "refresh-cpu", "%", 100, 1, 15),
)


class Report:
    """Markdown from the medians of what was measured; what was left out is shown as a dash."""

    def __init__(self, medians: dict[str, dict[str, Sample]], large: dict[str, Large],
                 cluster: dict[str, Numbers], hooks: dict[str, Numbers], live: dict[str, Numbers]):
        self._medians = medians
        self._large = large
        self._clusters = cluster
        self._hooks = hooks
        self._live = live
        self.missed: list[str] = []  # musts that were measured and not reached
        self.text = "\n".join(self._tables())

    def _tables(self) -> list[str]:
        lines = []
        if self._medians:
            lines += ["", "Answers a second:", ""]
            lines += _table(["scenario", *TITLES.values(), "nesoid ÷ v2", "nesoid ÷ v3", "must", "reached?"],
                            [self._rate_row(name) for name in self._medians])
            lines += ["", "Latency, p50 / p99 in milliseconds:", ""]
            lines += _table(["scenario", *TITLES.values(), "must", "reached?"],
                            [self._latency_row(name) for name in self._medians])
        if self._large:
            keepers = [key for key in TITLES if key != "nginx"]
            lines += ["", f"{LARGE_RESOURCES:,} resources of {LARGE_SIZE} bytes:", ""]
            lines += _table(["", *(TITLES[key] for key in keepers), "must", "reached?"],
                            [self._large_row(row, keepers) for row in LARGE_ROWS])
        if self._clusters:
            kinds = [kind.key for kind in clusters.KINDS]
            lines += ["", f"Clusters of {clusters.SIZE}:", ""]
            lines += _table(["", *(TITLES[key] for key in kinds), "must", "reached?"],
                            [self._cluster_row(row, kinds, self._clusters) for row in CLUSTER_ROWS])
        if self._hooks:
            lines += ["", f"Web-hooks of a cluster of {clusters.SIZE}:", ""]
            lines += _table(["", *(TITLES[key] for key in webhooks.KINDS), "must", "reached?"],
                            [self._cluster_row(row, webhooks.KINDS, self._hooks) for row in HOOK_ROWS])
        if self._live:
            lines += ["", "Waiting reads and event streams:", ""]
            lines += _table(["", *(TITLES[key] for key in live.KINDS), "must", "reached?"],
                            [self._cluster_row(row, live.KINDS, self._live) for row in LIVE_ROWS])
        return lines

    def _rate_row(self, scenario: str) -> list[str]:
        results = self._medians[scenario]
        musts = RATE_MUSTS.get(scenario, {})
        ratios = {key: results["nesoid"].rate / results[key].rate
                  for key in ("etcd-v2", "etcd-v3") if key in results and "nesoid" in results}
        held = [ratios[key] >= factor if key in ratios else None for key, factor in musts.items()]
        return [SCENARIO_TITLES[scenario],
                *(_rate_cell(results.get(key)) for key in TITLES),
                *(f"{ratios[key]:.2f}" if key in ratios else NONE for key in ("etcd-v2", "etcd-v3")),
                ", ".join(f"≥ {factor:g} × {TITLES[key][-2:]}" for key, factor in musts.items()) or NONE,
                self._verdict(f"{SCENARIO_TITLES[scenario]}: rate", held)]

    def _latency_row(self, scenario: str) -> list[str]:
        results = self._medians[scenario]
        others = LATENCY_MUSTS.get(scenario, ())
        held = [results["nesoid"].p99 < results[key].p99 if key in results and "nesoid" in results else None
                for key in others]
        return [SCENARIO_TITLES[scenario],
                *(f"{results[key].p50:.2f} / {results[key].p99:.2f}" if key in results else NONE for key in TITLES),
                "p99 < " + " and ".join(TITLES[key][-2:] for key in others) if others else NONE,
                self._verdict(f"{SCENARIO_TITLES[scenario]}: p99", held)]

    def _large_row(self, row: LargeRow, keepers: Sequence[str]) -> list[str]:
        def cell(key: str) -> str:
            return f"{row.value(self._large[key]):.{row.digits}f} {row.unit}" if key in self._large else NONE

        held = []
        if row.must is not None:
            held = [row.value(self._large["nesoid"]) <= row.must if "nesoid" in self._large else None]
        return [row.title, *(cell(key) for key in keepers),
                f"≤ {row.must:g} {row.unit}" if row.must is not None else NONE,
                self._verdict(row.title, held)]

    def _cluster_row(self, row: ClusterRow, kinds: Sequence[str], results: dict[str, Numbers]) -> list[str]:
        values = {key: numbers[row.key] * row.factor for key, numbers in results.items() if row.key in numbers}
        nesoid, v2 = values.get("nesoid"), values.get("etcd-v2")
        must, held = NONE, []
        if row.must is not None:
            must = f"≤ {row.must:,g} {row.unit}"
            held = [nesoid <= row.must if nesoid is not None else None]
        elif row.least is not None:
            must = f"≥ {row.least:,g} {row.unit}"
            held = [nesoid >= row.least if nesoid is not None else None]
        elif row.ratio_must is not None:
            must = f"≥ {row.ratio_must:g} × v2"
            held = [nesoid >= row.ratio_must * v2 if nesoid is not None and v2 is not None else None]
        if row.above_v3 is not None:
            v3 = values.get("etcd-v3")
            margin = "v3" if row.above_v3 == 0 else f"v3 + {row.above_v3:g} {row.unit}"
            must = f"≤ {margin}" if must == NONE else f"{must}, {margin}"
            held.append(nesoid <= v3 + row.above_v3 if nesoid is not None and v3 is not None else None)
        return [row.title, *(f"{values[key]:,.{row.digits}f} {row.unit}" if key in values else NONE for key in kinds),
                must, self._verdict(row.title, held)]

    def _verdict(self, what: str, held: list[bool | None]) -> str:
        """None in held: not measured."""
        if not held:
            return NONE
        if False in held:
            self.missed.append(what)
            return "**no**"
        return "not measured" if None in held else "yes"


def settings_lines(rounds: int, seconds: int, facts: dict[str, str]) -> list[str]:
    return [f"Median of {rounds} round{'s' if rounds > 1 else ''} of {seconds} s; PUT over {PUT_KEYS:,} keys; "
            "servers and wrk share the machine.", "",
            *(f"- {name}: {value}" for name, value in facts.items())]


def _rate_cell(sample: Sample | None) -> str:
    if sample is None:
        return NONE
    return f"{sample.rate:,.0f}" + (f" (**{sample.errors} errors**)" if sample.errors else "")


def _table(head: list[str], rows: list[list[str]]) -> list[str]:
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return [f"| {' | '.join(cells)} |" for cells in lines]
