# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""One nesoid on a host of its own, and how to talk to it: from its own host, which no fault of the network cuts off."""

import http.client
import json
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from network import Host, inside
from patience import eventually

PORT = 6553
LOOPBACK = "127.0.0.1"  # of the node's own host
START_LIMIT = 20.0  # seconds, of a debug build on a busy machine
STOP_LIMIT = 20.0  # seconds


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes


class Client:
    """Keeps a connection open; for one thread."""

    def __init__(self, host: Host, address: str):
        self._host = host
        self._connection = http.client.HTTPConnection(address, PORT, timeout=5)

    def ask(self, method: str, path: str, document: dict | None = None) -> Answer:
        """Throws OSError or http.client.HTTPException where there is no answer."""
        try:
            if self._connection.sock is None:
                with inside(self._host.namespace):
                    self._connection.connect()
            body = None if document is None else json.dumps(document)
            self._connection.request(method, path, body, {"Content-Type": "application/json"} if body else {})
            answer = self._connection.getresponse()
            return Answer(answer.status, answer.read())
        except (OSError, http.client.HTTPException):
            self.close()
            raise

    def close(self) -> None:
        self._connection.close()


class Node:
    def __init__(self, program: Path, host: Host, folder: Path, seeds: list[str]):
        """seeds: addresses."""
        self.host = host
        self.data_file = folder / f"{host.address}.db"
        self.process: subprocess.Popen | None = None
        self._program = program
        self._seeds = seeds
        self._log = folder / f"{host.address}.log"

    @property
    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def start(self, environment: Mapping[str, str] | None = None) -> None:
        """Until it takes writes. environment: further variables."""
        self.launch(environment)
        eventually(f"{self} is ready", lambda: self._is_ready() or self._has_ended(), START_LIMIT)
        assert self.is_running, f"{self} has ended with code {self.process.returncode}."

    def launch(self, environment: Mapping[str, str] | None = None) -> None:
        """Waits for nothing."""
        # In nesoid's environment alone: what is preloaded must not reach the programs that run it.
        variables = [f"{name}={value}" for name, value in (environment or {}).items()]
        command = self.host.command("env", *variables, str(self._program), "--address", "0.0.0.0", "--port", str(PORT),
                                    "--advertise", self.host.address, "--data-file", str(self.data_file),
                                    *(argument for seed in self._seeds for argument in ("--seed", f"{seed}:{PORT}")))
        inherited = {name: value for name, value in os.environ.items() if not name.startswith("NESOI_")}
        # In a session of its own, so that Ctrl+C reaches the test alone.
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=inherited,
                                            start_new_session=True)

    def kill(self) -> None:
        """As a crash."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            for left in Path("/dev/shm").glob(f"*faketime_*_{self.process.pid}"):  # libfaketime's, see membership.py
                left.unlink()

    def stop(self) -> int:
        """In order. Its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.exit_code()

    def exit_code(self, limit: float = STOP_LIMIT) -> int:
        """Waits for its end."""
        return self.process.wait(limit)

    def copy_data_file(self, copy: Path) -> None:
        """While it does not run."""
        assert not self.is_running
        shutil.copyfile(self.data_file, copy)

    def replace_data_file(self, copy: Path) -> None:
        """While it does not run."""
        assert not self.is_running
        for suffix in ("-wal", "-shm"):
            self.data_file.with_name(self.data_file.name + suffix).unlink(missing_ok=True)
        shutil.copyfile(copy, self.data_file)

    def client(self) -> Client:
        return Client(self.host, LOOPBACK)

    def ask(self, method: str, path: str, document: dict | None = None) -> Answer:
        return ask_from(self.host, LOOPBACK, method, path, document)

    def get(self, path: str) -> bytes:
        """The body of a 200; None where nothing is there."""
        answer = self.ask("GET", path)
        if answer.status == 404:
            return None
        assert answer.status == 200, f"{self} answers GET {path} with {answer.status}: {answer.body[:500]!r}"
        return answer.body

    def put(self, path: str, document: dict) -> bytes:
        """What it stored."""
        answer = self.ask("PUT", path, document)
        assert answer.status in (200, 201), f"{self} answers PUT {path} with {answer.status}: {answer.body[:500]!r}"
        return answer.body

    def delete(self, path: str) -> None:
        answer = self.ask("DELETE", path)
        assert answer.status == 204, f"{self} answers DELETE {path} with {answer.status}: {answer.body[:500]!r}"

    def everything(self) -> tuple[bytes, bytes]:
        """All applications and all services, to the byte."""
        return self.get("/app"), self.get("/srv")

    def view(self) -> dict:
        """Its /cluster."""
        return json.loads(self.get("/cluster"))

    @property
    def id(self) -> str:
        return self.view()["self"]["id"]

    def leader(self) -> str | None:
        return self.view()["leader"]

    def members(self) -> dict[str, dict]:
        """As it sees them, by id."""
        return {member["id"]: member for member in self.view()["members"]}

    def state_of(self, id: str) -> str | None:
        return self.members().get(id, {}).get("state")

    def metric(self, sample: str) -> float:
        """Of a sample's name and labels as they stand in /metrics."""
        for line in self.get("/metrics").decode().splitlines():
            if line.startswith(sample + " "):
                return float(line.removeprefix(sample))
        raise AssertionError(f"{self} has no metric {sample}.")

    def log(self) -> str:
        return self._log.read_text(errors="replace") if self._log.exists() else ""

    def __str__(self) -> str:
        return f"node {self.host.address}"

    def _is_ready(self) -> bool:
        try:
            return self.ask("GET", "/readyz").status == 200
        except (OSError, http.client.HTTPException):
            return False

    def _has_ended(self) -> bool:
        return self.process.poll() is not None


def ask_from(host: Host, address: str, method: str, path: str, document: dict | None = None) -> Answer:
    """Asks from some host whoever listens at an address."""
    client = Client(host, address)
    try:
        return client.ask(method, path, document)
    finally:
        client.close()
