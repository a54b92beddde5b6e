// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QFlags>

#include <array>
#include <optional>
#include <utility>

namespace nesoi::simulation
{

/// What may go wrong in a run.
enum class Fault : quint32 {
    Loss = 1 << 0,
    Duplicate = 1 << 1,
    Reorder = 1 << 2,
    Delay = 1 << 3, ///< Everything is late by up to 2 s, for a while.
    Partition = 1 << 4, ///< Into two or more parts.
    OneWay = 1 << 5, ///< A link carries one way only.
    Crash = 1 << 6, ///< A node dies and stays down for a while; what was not synced is lost, or not.
    Restart = 1 << 7, ///< A node dies and comes back at once.
    Backup = 1 << 8, ///< A node comes back with an older state of its data file.
    Absence = 1 << 9, ///< A node is down or cut off for longer than the tombstone grace.
    Skew = 1 << 10, ///< Wall clocks are off; some by more than max-clock-skew.
    Jump = 1 << 11, ///< Wall clocks jump either way.
    Join = 1 << 12, ///< New nodes come.
    Leave = 1 << 13, ///< Nodes leave in order; some come back.
    WrongClock = 1 << 14, ///< Less than half of the wall clocks are off by seconds, from the start on.
};
Q_DECLARE_FLAGS(Faults, Fault)
Q_DECLARE_OPERATORS_FOR_FLAGS(Faults)

struct FaultName {
    QByteArrayView name;
    Fault fault;
};
extern const std::array<FaultName, 15> faultNames;

/// "loss,crash"; "all", "none". Nothing where a name is unknown.
[[nodiscard]] std::optional<Faults> faultsFromText(QByteArrayView text);
[[nodiscard]] QByteArray toText(Faults faults);

} // namespace nesoi::simulation
