# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""What must be there before anything can be measured: Debian's wrk, etcd and nginx, and a release build of nesoid."""

import os
import shutil
import subprocess
from pathlib import Path

from progress import Progress
from servers import BenchError

PACKAGES = {"wrk": "wrk", "etcd": "etcd-server", "nginx": "nginx-light"}  # by program
SERVICES = ("etcd", "nginx")
SEARCH_PATH = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin"  # where nginx is, and users often have no PATH to


def find_programs(names: list[str], progress: Progress) -> dict[str, str]:
    """Paths of the programs by name. What is missing is installed."""
    missing = [name for name in names if not shutil.which(name, path=SEARCH_PATH)]
    if missing:
        _install([PACKAGES[name] for name in missing], progress)
        _stop_services([name for name in missing if name in SERVICES])
    found = {name: shutil.which(name, path=SEARCH_PATH) for name in names}
    for name, path in found.items():
        if path is None:
            raise BenchError(f"Package {PACKAGES[name]} is installed, yet there is no program {name}.")
    return found


def build_nesoid(source: Path, progress: Progress) -> str:
    """The release preset's nesoid."""
    progress.note("building nesoid (release preset)")
    _run(["cmake", "--preset", "release"], source)
    _run(["cmake", "--build", "--preset", "release", "--target", "nesoid"], source)
    return str(source / "build" / "release" / "daemon" / "nesoid")


def _install(packages: list[str], progress: Progress) -> None:
    progress.note(f"installing {', '.join(packages)}")
    apt = ["apt-get", "-q", "-y", "--no-install-recommends", "install", *packages]
    prefix = [] if os.geteuid() == 0 else ["sudo"]
    prefix += ["env", "DEBIAN_FRONTEND=noninteractive"]
    try:
        _run(prefix + apt)
    except BenchError:
        _run(prefix + ["apt-get", "-q", "update"])
        _run(prefix + apt)


def _stop_services(names: list[str]) -> None:
    """Debian starts what it installs; a second etcd or nginx in the background would only be in the way."""
    if names and Path("/run/systemd/system").is_dir():
        prefix = [] if os.geteuid() == 0 else ["sudo"]
        _run([*prefix, "systemctl", "disable", "--now", *names])


def _run(command: list[str], folder: Path | None = None) -> None:
    try:
        result = subprocess.run(command, cwd=folder, text=True, check=False,
                                stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    except FileNotFoundError:
        raise BenchError(f"There is no program {command[0]}; install it.") from None
    if result.returncode != 0:
        tail = "\n".join(result.stdout.splitlines()[-30:])
        raise BenchError(f"`{' '.join(command)}` failed with status {result.returncode}:\n{tail}")
