# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Waiting for what must come true, rather than for some time."""

import time
from collections.abc import Callable

POLL_INTERVAL = 0.02  # seconds


def eventually(what: str, condition: Callable[[], object], limit: float, since: float | None = None) -> float:
    """Seconds until the condition held, counted from now or from a time.monotonic() before."""
    begin = time.monotonic() if since is None else since
    while not condition():
        if time.monotonic() - begin > limit:
            raise AssertionError(f"Not within {limit:g} s: {what}.")
        time.sleep(POLL_INTERVAL)
    return time.monotonic() - begin
