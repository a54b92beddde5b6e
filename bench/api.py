# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""How each system spells the same operation over HTTP, and what its answers hold."""

import base64
import json
from dataclasses import dataclass
from urllib.parse import quote_plus


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    body: bytes = b""
    content_type: str = ""

    def to_bytes(self, host: str) -> bytes:
        head = f"{self.method} {self.path} HTTP/1.1\r\nHost: {host}\r\n"
        if self.body:
            head += f"Content-Type: {self.content_type}\r\nContent-Length: {len(self.body)}\r\n"
        return head.encode() + b"\r\n" + self.body


class NesoiApi:
    """Also nginx's, which answers the same paths with fixed text."""

    def put(self, path: str, text: str) -> Request:
        return Request("PUT", f"/{path}", text.encode(), "application/json")

    def get(self, path: str) -> Request:
        return Request("GET", f"/{path}")

    def get_all(self, path: str) -> Request:
        return Request("GET", f"/{path}")

    def load(self, items: list[tuple[str, str]]) -> list[Request]:
        return [self.put(path, text) for path, text in items]

    def document(self, answer: bytes) -> dict:
        return json.loads(answer)

    def documents(self, answer: bytes) -> list[dict]:
        return list(json.loads(answer).values())


class EtcdV2Api:
    def put(self, path: str, text: str) -> Request:
        return Request("PUT", f"/v2/keys/{path}", b"value=" + quote_plus(text).encode(),
                       "application/x-www-form-urlencoded")

    def get(self, path: str) -> Request:
        return Request("GET", f"/v2/keys/{path}")

    def get_all(self, path: str) -> Request:
        return Request("GET", f"/v2/keys/{path}?recursive=true")

    def load(self, items: list[tuple[str, str]]) -> list[Request]:
        return [self.put(path, text) for path, text in items]

    def document(self, answer: bytes) -> dict:
        return json.loads(json.loads(answer)["node"]["value"])

    def documents(self, answer: bytes) -> list[dict]:
        return [json.loads(node["value"]) for node in json.loads(answer)["node"]["nodes"]]


def _base64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


class EtcdV3Api:
    """The JSON gateway. Reads are "serializable" where asked for: local ones, as those of nesoid and of v2 are."""

    PUTS_A_TRANSACTION = 100  # etcd takes 128 at most

    def __init__(self, serializable: bool):
        self._consistency = {"serializable": True} if serializable else {}

    def put(self, path: str, text: str) -> Request:
        return self._post("put", {"key": _base64(path), "value": _base64(text)})

    def get(self, path: str) -> Request:
        return self._post("range", {"key": _base64(path), **self._consistency})

    def get_all(self, path: str) -> Request:
        # "0" follows "/": the range of all keys below the path.
        return self._post("range", {"key": _base64(path + "/"), "range_end": _base64(path + "0"), **self._consistency})

    def load(self, items: list[tuple[str, str]]) -> list[Request]:
        puts = [{"requestPut": {"key": _base64(path), "value": _base64(text)}} for path, text in items]
        size = self.PUTS_A_TRANSACTION
        return [self._post("txn", {"success": puts[start:start + size]}) for start in range(0, len(puts), size)]

    @staticmethod
    def watch(path: str) -> str:
        """The body of a POST to /v3/watch."""
        return json.dumps({"create_request": {"key": _base64(path)}})

    def document(self, answer: bytes) -> dict:
        return self.documents(answer)[0]

    def documents(self, answer: bytes) -> list[dict]:
        return [json.loads(base64.b64decode(pair["value"])) for pair in json.loads(answer)["kvs"]]

    def _post(self, method: str, body: dict) -> Request:
        return Request("POST", f"/v3/kv/{method}", json.dumps(body, separators=(",", ":")).encode(),
                       "application/json")
