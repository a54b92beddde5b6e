# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""A cluster of real nodes, each on a host of its own."""

import shutil
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from network import Network, leftovers, own_name
from node import Node
from patience import eventually

MEETING_LIMIT = 20.0  # seconds, until all know all
# Where disks, slow ones above all, do not count in what is measured. What a killed process had written is there
# afterwards as on any disk: nothing here cuts the power.
MEMORY = Path("/dev/shm")
LOG_LINES = 40  # of each node's, when a test has failed


class Cluster:
    """Use as a context manager: nodes run and have met inside, nothing is left outside.

    Where an exception leaves it, the ends of the nodes' logs are printed."""

    def __init__(self, program: Path, size: int, environment: Mapping[str, str] | None = None):
        """environment: further variables of the nodes that it starts."""
        self.network = Network()
        self.nodes: list[Node] = []
        parent = MEMORY if MEMORY.is_dir() else Path(tempfile.gettempdir())
        for leftover in leftovers(parent):
            shutil.rmtree(leftover, ignore_errors=True)
        self.folder = Path(tempfile.mkdtemp(prefix=own_name(""), dir=parent))
        self._program = program
        self._size = size
        self._environment = environment

    def __enter__(self) -> "Cluster":
        try:
            self.network.__enter__()
            for _ in range(self._size):
                self.add().start(self._environment)
            self.await_meeting()
        except BaseException as error:
            self.__exit__(type(error), error, None)
            raise
        return self

    def __exit__(self, kind, _error, _traceback) -> None:
        for node in self.nodes:
            node.kill()
        if kind is not None:
            self._print_logs()
        self.network.__exit__(kind, _error, _traceback)
        shutil.rmtree(self.folder, ignore_errors=True)

    def add(self) -> Node:
        """A further node, not started. It knows those before it, the first one the second."""
        number = len(self.nodes) + 1
        seeds = [node.host.address for node in self.nodes] or [_address(2)]
        self.nodes.append(Node(self._program, self.network.add(_address(number)), self.folder, seeds))
        return self.nodes[-1]

    def running(self) -> list[Node]:
        return [node for node in self.nodes if node.is_running]

    def node_of(self, id: str) -> Node:
        return next(node for node in self.running() if node.id == id)

    def split(self, *sides: Iterable[Node]) -> None:
        self.network.split(*([node.host for node in side] for side in sides))

    def await_meeting(self, nodes: list[Node] | None = None, limit: float = MEETING_LIMIT) -> float:
        """Until these (all that run) see each other alive, nobody else, and have one leader. Seconds."""
        nodes = nodes or self.running()
        ids = {node.id for node in nodes}

        def have_met() -> bool:
            views = [node.view() for node in nodes]
            return all({one["id"] for one in view["members"] if one["state"] == "alive"} == ids for view in views) \
                and len({view["leader"] for view in views}) == 1 and views[0]["leader"] in ids

        return eventually(f"{len(nodes)} nodes see each other alive, and one leader", have_met, limit)

    def await_equality(self, limit: float, nodes: list[Node] | None = None) -> float:
        """Until these (all that run) hold the same, to the byte. Seconds."""
        nodes = nodes or self.running()
        return eventually(f"{len(nodes)} nodes hold the same",
                          lambda: len({node.everything() for node in nodes}) == 1, limit)

    def _print_logs(self) -> None:
        for node in self.nodes:
            lines = node.log().splitlines()[-LOG_LINES:]
            print("\n".join([f"--- {node}:", *lines]), file=sys.stderr)


def _address(number: int) -> str:
    return f"10.66.0.{number}"
