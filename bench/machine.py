# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Where it was measured: numbers mean nothing without."""

import os
import platform
import re
import shutil
import subprocess
import time
from pathlib import Path
from statistics import median

SYNC_PROBES = 200
SYNC_BLOCK = 4096  # bytes
BUSY_PROBE = 2.0  # seconds


def file_system(folder: Path) -> str:
    """The type of the file system that a folder is on."""
    best, kind = "", "unknown"
    for line in Path("/proc/self/mounts").read_text().splitlines():
        _device, mount, this_kind, *_ = line.split()
        if len(mount) >= len(best) and folder.resolve().is_relative_to(mount):
            best, kind = mount, this_kind
    return kind


def describe(programs: dict[str, str], source: Path, work: Path) -> dict[str, str]:
    """programs: paths by name."""
    memory = re.search(r"MemTotal: +(\d+)", Path("/proc/meminfo").read_text())
    facts = {
        "CPU": f"{_cpu_model()}, {os.cpu_count()} cores, {int(memory[1]) / 1024 ** 2:.1f} GiB memory",
        "Kernel": f"{platform.system()} {platform.release()}",
        "File system": f"{file_system(work)}; append of {SYNC_BLOCK} bytes + fdatasync: "
                       f"{_sync_time(work) * 1000:.2f} ms (median of {SYNC_PROBES})",
        "Versions": "; ".join(_version(name, program) for name, program in programs.items()),
    }
    commit = _first_line(["git", "-C", str(source), "describe", "--always", "--dirty"]) if shutil.which("git") else ""
    return {**facts, "Commit of the source tree": commit or "unknown"}


def _version(name: str, program: str) -> str:
    line = _first_line([program, "-v" if name in ("nginx", "wrk") else "--version"])
    return line.split(" [")[0].removeprefix("nginx version: ").replace("etcd Version:", "etcd")


def busy_share() -> float:
    """How much of all cores is at work, 0 to 1, over BUSY_PROBE: what others do, while nothing of ours runs."""
    def times() -> tuple[int, int]:
        user, nice, system, idle, wait, *others = map(int, Path("/proc/stat").read_text().split("\n")[0].split()[1:9])
        return user + nice + system + sum(others), idle + wait

    busy_before, idle_before = times()
    time.sleep(BUSY_PROBE)
    busy, idle = times()
    busy, idle = busy - busy_before, idle - idle_before
    return busy / max(1, busy + idle)


def _cpu_model() -> str:
    model = re.search(r"^model name\s*: (.*)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    return model[1] if model else platform.machine()


def _first_line(command: list[str]) -> str:
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return next(iter((result.stdout or result.stderr).strip().splitlines()), "")


def _sync_time(work: Path) -> float:
    """Seconds: what a durable write costs at least."""
    times = []
    probe = work / "sync-probe"
    descriptor = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        for _ in range(SYNC_PROBES):
            begin = time.perf_counter()
            os.write(descriptor, b"\0" * SYNC_BLOCK)
            os.fdatasync(descriptor)
            times.append(time.perf_counter() - begin)
    finally:
        os.close(descriptor)
        probe.unlink()
    return median(times)
