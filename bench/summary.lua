-- SPDX-FileCopyrightText: 2026 The Nesoi authors
-- SPDX-License-Identifier: Apache-2.0

-- wrk's result as one line that measure.py reads. Times are microseconds.
return function(summary, latency)
    local errors = summary.errors
    io.write(string.format(
        'nesoi-bench {"requests": %d, "duration": %d, "bytes": %d, "p50": %d, "p99": %d, "max": %d, '
            .. '"errors": {"connect": %d, "read": %d, "write": %d, "timeout": %d, "status": %d}}\n',
        summary.requests, summary.duration, summary.bytes,
        latency:percentile(50), latency:percentile(99), latency.max,
        errors.connect, errors.read, errors.write, errors.timeout, errors.status))
end
