# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""A network of hosts on this machine, and its faults.

Each host is a network namespace, joined by a veth pair to a bridge in one more namespace. The namespace of this machine
gets no interface, address or rule. Names hold the process id of who made them, so that what a killed test left behind
is told from what another one uses.

Faults are rules of nftables on what a host receives: a rule on what it sends would have send() report an error,
which no network does.
"""

import ctypes
import os
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

PREFIX = "nesoi-test"
TOOLS = {"ip": "iproute2", "nft": "nftables", "nsenter": "util-linux", "setpriv": "util-linux"}  # packages by program
SEARCH_PATH = os.environ.get("PATH", "") + os.pathsep + "/usr/sbin" + os.pathsep + "/sbin"
MOUNTS = Path("/run/netns")
CLONE_NEWNET = 0x40000000

_libc = ctypes.CDLL(None, use_errno=True)


class NoNetwork(Exception):
    """This machine, or this user, cannot make network namespaces; the text says why."""


def tool(name: str) -> str:
    path = shutil.which(name, path=SEARCH_PATH)
    if path is None:
        raise NoNetwork(f"There is no program {name}; install the package {TOOLS[name]}.")
    return path


def check() -> None:
    """Throws NoNetwork where there can be none."""
    for name in TOOLS:
        tool(name)
    if os.geteuid() != 0:
        raise NoNetwork("Network namespaces are root's to make.")
    with Network() as network:
        network.add("10.66.0.1").drop(set(), 1)


def own_name(what: str) -> str:
    return f"{PREFIX}-{os.getpid()}-{what}"


def leftovers(folder: Path) -> list[Path]:
    """Those with an own_name() of a test that was killed."""
    return [entry for entry in folder.glob(f"{PREFIX}-*")
            if (owner := re.match(rf"{PREFIX}-(\d+)-", entry.name)) and not Path(f"/proc/{owner[1]}").exists()]


@contextmanager
def inside(namespace: str) -> Iterator[None]:
    """Sockets that this thread makes meanwhile belong to that namespace, and stay there."""
    with open("/proc/thread-self/ns/net", "rb") as home, open(MOUNTS / namespace, "rb") as there:
        _enter(there.fileno())
        try:
            yield
        finally:
            _enter(home.fileno())


class Host:
    def __init__(self, namespace: str, address: str):
        self.namespace = namespace
        self.address = address

    def command(self, *arguments: str) -> list[str]:
        """What runs a program here, which ends at the latest with the thread that started it."""
        return [tool("nsenter"), f"--net={MOUNTS / self.namespace}", tool("setpriv"), "--pdeathsig", "KILL", *arguments]

    def drop(self, senders: set[str], percent: int) -> None:
        """From now on all that comes from these addresses, and so much of what comes from any other host."""
        rules = [f"ip saddr {sender} counter drop" for sender in sorted(senders)]
        if percent > 0:
            rules.append(f"iif != lo numgen random mod 100 < {percent} counter drop")
        chain = "\n".join(["type filter hook input priority 0;", *rules])
        # One transaction: there is no moment without rules.
        script = f"table ip faults {{}}\ndelete table ip faults\ntable ip faults {{\nchain received {{\n{chain}\n}}\n}}\n"
        self._nft("-f", "-", text=script)

    def dropped(self) -> int:
        """Packets since the last drop()."""
        return sum(map(int, re.findall(r"counter packets (\d+)", self._nft("list", "table", "ip", "faults"))))

    def _nft(self, *arguments: str, text: str = "") -> str:
        return _run([tool("nsenter"), f"--net={MOUNTS / self.namespace}", tool("nft"), *arguments], text)


class Network:
    """Use as a context manager: gone with all of its hosts outside."""

    def __init__(self) -> None:
        self.hosts: list[Host] = []
        self._bridge = own_name("bridge")

    def __enter__(self) -> "Network":
        _remove_leftovers()
        try:
            _ip("netns", "add", self._bridge)
            _ip("-n", self._bridge, "link", "add", "bridge", "type", "bridge")
            _ip("-n", self._bridge, "link", "set", "bridge", "up")
        except BaseException:
            self._remove()
            raise
        return self

    def __exit__(self, *_exception) -> None:
        self._remove()

    def add(self, address: str) -> Host:
        """A further host, on a network of 24 bits."""
        number = len(self.hosts) + 1
        host = Host(own_name(str(number)), address)
        self.hosts.append(host)
        _ip("netns", "add", host.namespace)
        _ip("-n", self._bridge, "link", "add", f"port{number}", "type", "veth", "peer", "name", "eth0",
            "netns", host.namespace)
        _ip("-n", self._bridge, "link", "set", f"port{number}", "master", "bridge", "up")
        _ip("-n", host.namespace, "address", "add", f"{address}/24", "dev", "eth0")
        for interface in ("lo", "eth0"):
            _ip("-n", host.namespace, "link", "set", interface, "up")
        return host

    def split(self, *sides: Iterable[Host]) -> None:
        """Hosts of different sides no longer hear each other."""
        sides = [set(side) for side in sides]
        for side in sides:
            others = {host.address for other in sides if other is not side for host in other}
            for host in side:
                host.drop(others, 0)

    def lose(self, percent: int) -> None:
        """So much of all that is sent, at random."""
        for host in self.hosts:
            host.drop(set(), percent)

    def heal(self) -> None:
        self.lose(0)

    def _remove(self) -> None:
        for namespace in [self._bridge, *(host.namespace for host in self.hosts)]:
            if (MOUNTS / namespace).exists():
                _ip("netns", "delete", namespace)


def _remove_leftovers() -> None:
    for mount in leftovers(MOUNTS):
        _ip("netns", "delete", mount.name)


def _enter(namespace: int) -> None:
    if _libc.setns(namespace, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns() failed")


def _ip(*arguments: str) -> None:
    _run([tool("ip"), *arguments])


def _run(command: list[str], text: str = "") -> str:
    result = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise NoNetwork(f"`{' '.join(command)}` failed: {result.stderr.strip()}")
    return result.stdout
