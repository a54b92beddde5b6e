// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <functional>

namespace nesoi
{

/// What a test wants written.
struct Written {
    QByteArray target;
    QByteArray body;
};

/// PUTs number 0 up to count (not included) to a node, over many connections, so that many share an fsync; blocks until
/// that is done. False where some were not taken. written: is called from several threads at once.
[[nodiscard]] bool putMany(quint16 port, int count, const std::function<Written(int number)> &written);

} // namespace nesoi
