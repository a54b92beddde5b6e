# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""The servers under measurement: started on loopback and a free port, each with a folder of its own, ended by process id.

A server leads a process group, so that a signal of ours reaches its workers too and a Ctrl-C at the terminal does not
reach it before we have let it go.
"""

import http.client
import os
import random
import signal
import socket
import subprocess
import time
from contextlib import suppress
from pathlib import Path

from api import EtcdV2Api, EtcdV3Api, NesoiApi, Request

READY_LIMIT = 60.0  # seconds
STOP_LIMIT = 20.0  # seconds
POLL_INTERVAL = 0.002  # seconds


class BenchError(Exception):
    """The run is worth nothing; the text says why."""


def free_port() -> int:
    """Below the range that outgoing connections take their ports from: a poll of a server that is not up yet could
    otherwise connect to itself and hold the port."""
    for port in random.sample(range(20000, 30000), 200):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    raise BenchError("No free port found between 20000 and 30000 on 127.0.0.1.")


class Server:
    """Use as a context manager: ready inside, gone outside."""

    key = ""  # in results and options
    title = ""  # in tables
    ready_path = ""

    def __init__(self, program: str, folder: Path):
        self.program = program
        self.folder = folder
        self.folder.mkdir(parents=True)
        self.port = free_port()
        self._log = folder.with_suffix(".log")
        self._process: subprocess.Popen | None = None

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def command(self) -> list[str]:
        raise NotImplementedError

    def start(self) -> float:
        """Seconds from exec until it says that it is ready."""
        begin = self.launch()
        self.await_ready(begin)
        return time.perf_counter() - begin

    def launch(self) -> float:
        """Waits for nothing. The time.perf_counter() of exec."""
        # Settings of the caller's shell must not reach the servers.
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("NESOI_", "ETCD_"))}
        with self._log.open("ab") as log:
            begin = time.perf_counter()
            self._process = subprocess.Popen(self.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                             cwd=self.folder, env=environment, start_new_session=True)
        return begin

    def await_ready(self, begin: float) -> None:
        try:
            while not self._is_ready():
                self.check_alive()
                if time.perf_counter() - begin > READY_LIMIT:
                    raise BenchError(f"{self.title} was not ready after {READY_LIMIT:.0f} s:\n{self._log_tail()}")
                time.sleep(POLL_INTERVAL)
        except BaseException:
            self.stop()
            raise

    def kill(self) -> None:
        """As a crash."""
        process, self._process = self._process, None
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        try:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGCONT)
                process.terminate()
                process.wait(STOP_LIMIT)
        except subprocess.TimeoutExpired:
            raise BenchError(f"{self.title} did not end within {STOP_LIMIT:.0f} s of SIGTERM.") from None
        finally:
            # Also when it has ended: a master that crashed leaves its workers behind.
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def pause(self) -> None:
        """Freezes it, so that its background work does not fall into another server's measurement."""
        os.killpg(self._process.pid, signal.SIGSTOP)

    def resume(self) -> None:
        os.killpg(self._process.pid, signal.SIGCONT)

    def check_alive(self) -> None:
        status = self._process.poll()
        if status is not None:
            raise BenchError(f"{self.title} ended by itself (status {status}):\n{self._log_tail()}")

    def ask(self, request: Request) -> bytes:
        """The body of the answer, which must be a 2xx one."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            headers = {"Content-Type": request.content_type} if request.body else {}
            connection.request(request.method, request.path, request.body or None, headers)
            answer = connection.getresponse()
            body = answer.read()
        except OSError as error:
            self.check_alive()
            raise BenchError(f"{self.title} does not answer {request.method} {request.path}: {error}") from error
        finally:
            connection.close()
        if not 200 <= answer.status <= 299:
            raise BenchError(f"{self.title} answers {request.method} {request.path} with {answer.status}: "
                             f"{body[:500].decode(errors='replace')}")
        return body

    def resident_bytes(self) -> int:
        for line in Path(f"/proc/{self._process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        raise BenchError(f"{self.title} has no resident memory: it has ended.")

    def data_bytes(self) -> int:
        """What its folder takes on the disk."""
        return sum(file.stat().st_blocks * 512 for file in self.folder.rglob("*") if file.is_file())

    def __enter__(self) -> "Server":
        self.start()
        return self

    def __exit__(self, *_exception) -> None:
        self.stop()

    def _is_ready(self) -> bool:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=1)
        try:
            connection.request("GET", self.ready_path)
            return connection.getresponse().status == 200
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def _log_tail(self) -> str:
        return "\n".join(self._log.read_text(errors="replace").splitlines()[-15:])


class Nesoid(Server):
    key = "nesoid"
    title = "nesoid"
    ready_path = "/readyz"
    api = NesoiApi()

    def __init__(self, program: str, folder: Path):
        super().__init__(program, folder)
        self.members: list["Nesoid"] = [self]  # of its cluster

    def command(self) -> list[str]:
        seeds = [f"--seed={member.host}" for member in self.members if member is not self]
        return [self.program, "--address", "127.0.0.1", "--port", str(self.port),
                "--data-file", str(self.folder / "nesoi.db"), *seeds]

    def metric(self, sample: str) -> float:
        """Of a sample's name and labels as they stand in /metrics."""
        for line in self.ask(Request("GET", "/metrics")).decode().splitlines():
            if line.startswith(sample + " "):
                return float(line.removeprefix(sample))
        raise BenchError(f"{self.title} has no metric {sample}.")


class Etcd(Server):
    """A member with etcd's defaults; fsync is one of them. Alone unless told of others."""

    ready_path = "/health"
    options: list[str] = []

    def __init__(self, program: str, folder: Path):
        super().__init__(program, folder)
        self._peer = f"http://127.0.0.1:{free_port()}"
        self.members = [self]  # of its cluster, in the order in which all of them are told

    @property
    def _member(self) -> str:
        return f"bench-{self.port}"

    def command(self) -> list[str]:
        client = f"http://{self.host}"
        cluster = ",".join(f"{member._member}={member._peer}" for member in self.members)
        return [self.program, "--name", self._member, "--data-dir", str(self.folder / "etcd"),
                "--listen-client-urls", client, "--advertise-client-urls", client,
                "--listen-peer-urls", self._peer, "--initial-advertise-peer-urls", self._peer,
                "--initial-cluster", cluster, *self.options]


class EtcdV2(Etcd):
    key = "etcd-v2"
    title = "etcd v2"
    options = ["--enable-v2=true"]
    api = EtcdV2Api()


class EtcdV3(Etcd):
    key = "etcd-v3"
    title = "etcd v3"
    api = EtcdV3Api(serializable=True)


class Nginx(Server):
    """Answers fixed text: what the machine, the kernel and wrk allow at most."""

    key = "nginx"
    title = "nginx"
    ready_path = "/ready"
    api = NesoiApi()

    def __init__(self, program: str, folder: Path):
        super().__init__(program, folder)
        self._answers = ""
        self._looks = 0  # at its own count

    def count_requests(self) -> None:
        """Before the start: it takes whatever is sent to /counted, and counts."""
        self._answers += "location = /counted { return 204; }\nlocation = /count { stub_status; }\n"

    def requests(self) -> int:
        """How many came, but those of this function."""
        self._looks += 1
        return int(self.ask(Request("GET", "/count")).split()[9]) - self._looks

    def answer(self, path: str, text: str) -> None:
        """Before the start: what it says to GET /path, out of its configuration."""
        quoted = text.replace("\\", "\\\\").replace('"', '\\"')
        self._answers += f'location = /{path} {{ return 200 "{quoted}"; }}\n'

    def answer_with_file(self, path: str, text: str) -> None:
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def command(self) -> list[str]:
        configuration = self.folder / "nginx.conf"
        temporary = "\n".join(f"{kind}_temp_path {self.folder}/{kind};"
                              for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        # Workers that drop root could not read a folder that is root's own.
        user = "user root;" if os.geteuid() == 0 else ""
        configuration.write_text(f"""{user}
daemon off;
worker_processes auto;
pid {self.folder}/nginx.pid;
error_log {self.folder}/error.log;
events {{ worker_connections 4096; }}
http {{
access_log off;
default_type application/json;
keepalive_requests 1000000000;
sendfile on;
open_file_cache max=16;
{temporary}
server {{
listen 127.0.0.1:{self.port};
root {self.folder};
location = {self.ready_path} {{ return 200 "ready"; }}
{self._answers}
}}
}}
""")
        return [self.program, "-p", str(self.folder), "-e", str(self.folder / "error.log"), "-c", str(configuration)]
