# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""What scenarios share."""

import unittest
from collections.abc import Mapping
from pathlib import Path

from cluster import Cluster


class Scenario(unittest.TestCase):
    """A test that makes clusters. `run` sets the attributes."""

    program: Path
    is_long = False

    def cluster(self, size: int, environment: Mapping[str, str] | None = None) -> Cluster:
        return Cluster(self.program, size, environment)

    def times(self, short: int, long: int) -> int:
        """How often, or for how many seconds."""
        return long if self.is_long else short

    def report(self, text: str) -> None:
        """What was measured, for whoever reads the log."""
        print(f"    {text}", flush=True)
