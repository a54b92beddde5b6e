// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// Ends the fuzzer, which keeps the input, where an invariant does not hold.
inline void require(bool holds, const char *invariant)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", invariant);
    std::abort();
}

/// The first byte chooses the target, the rest is its input.
template <size_t Count>
int feedOneOf(const std::array<void (*)(QByteArrayView), Count> &targets, const uint8_t *data, size_t size)
{
    if (size > 0)
        targets[data[0] % Count](QByteArrayView(data + 1, static_cast<qsizetype>(size - 1)));
    return 0;
}
