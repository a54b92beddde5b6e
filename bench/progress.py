# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""Tells whoever waits what is being measured and how far it is: on standard error, so that the tables stay clean."""

import sys
import time


class Progress:
    def __init__(self) -> None:
        self.total = 0
        self._done = 0
        self._start = time.monotonic()

    def note(self, text: str) -> None:
        print(f"-- {text}", file=sys.stderr, flush=True)

    def begin(self, text: str) -> None:
        self._done += 1
        elapsed = int(time.monotonic() - self._start)
        print(f"[{self._done:3}/{self.total}, {elapsed // 60}:{elapsed % 60:02}] {text} … ", end="", file=sys.stderr,
              flush=True)

    def end(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)
