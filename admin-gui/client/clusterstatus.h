// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace nesoi
{

/// A member as the node that the console talks to sees it (GET /cluster, docs/rest-api.md).
struct MemberStatus {
    enum class State : quint8 { Alive, Suspect, Dead, Left };

    QByteArray id; ///< 16 hexadecimal digits.
    QString address; ///< "10.2.2.2:6553", "[::1]:6553"
    State state = State::Alive;
    double phi = 0; ///< 0…300; 8 is as good as certainly dead.
    qint64 behind = 0; ///< Versions that it lacks of what the answering node has; of that node itself, of the others'.
    std::optional<double> clockOffsetMs{}; ///< Its clock less the answering node's.
    qint64 heartbeat = 0;
    qint64 generation = 0; ///< Counts its starts.
    int priority = 0;
    QString version{};

    bool operator==(const MemberStatus &) const = default;
};

/// The cluster as one node sees it.
struct ClusterStatus {
    QString cluster; ///< Its name.
    QByteArray self; ///< Id of the node that says so.
    QByteArray leader; ///< Id; empty while none is agreed on.
    QList<MemberStatus> members{}; ///< By id.

    bool operator==(const ClusterStatus &) const = default;
};

} // namespace nesoi
