# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""What is stored: the same documents, to the byte, in every system."""

import json
from collections.abc import Callable

Printer = Callable[[dict], str]


def compact(document: dict) -> str:
    """As a client sends it."""
    return json.dumps(document, separators=(",", ":"))


def stored(document: dict) -> str:
    """As nesoid keeps it and answers a GET, so that the others keep as many bytes."""
    stamped = {**document, "updated_at": "2026-01-01 00:00:00.000000"}
    return json.dumps(stamped, indent=2, sort_keys=True) + "\n"


def application(name: str, size: int, printer: Printer, filler: str = "x") -> dict:
    """An application whose text is size bytes long when it is printed so."""
    def filled(length: int) -> dict:
        return {"name": name, "config": {"setting": filler * length}}

    return filled(size - len(printer(filled(0))))


def host(number: int) -> dict:
    return {"name": f"host{number:04}",
            "endpoints": {"http": f"http://10.0.{number // 250}.{number % 250 + 1}:8080/"}}
