// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterstatus.h"

#include <QCoreApplication>

#include <optional>

namespace nesoi
{

/// Something that needs attention.
struct Attention {
    enum class Severity : quint8 { Warning, Critical };
    /// Where more is to be seen, and something to be done.
    enum class Place : quint8 { Connection, Members, WebHooks, Services };

    Severity severity = Severity::Warning;
    QString sentence;
    Place place = Place::Members;
    QByteArray member{}; ///< Id, where it is about one.

    bool operator==(const Attention &) const = default;
};

/// What the summary is made from.
struct HealthFacts {
    bool connected = false;
    std::optional<ClusterStatus> cluster{}; ///< As it was last seen.
    QList<QByteArray> laggards{}; ///< Ids: LagWatch.
    QList<QByteArray> withoutStorage{}; ///< Ids of members whose disk takes no writes.
    int failingHooks = 0; ///< Web-hooks that were given up.
    int expiredHosts = 0; ///< Hosts whose ttl has passed.
};

/// What needs attention, in the user's language.
class HealthSummary
{
    Q_DECLARE_TR_FUNCTIONS(nesoi::HealthSummary)

public:
    static constexpr double clockToleranceMs = 1000;
    static constexpr qsizetype mostOfAKind = 3; ///< Of more members with the same trouble one entry tells.

    /// The worst first; empty: all is well. While there is no connection, what was known last is not repeated: it may
    /// be otherwise by now.
    [[nodiscard]] static QList<Attention> of(const HealthFacts &facts);

    [[nodiscard]] static QString allIsWell(); ///< What stands where the list is empty.
};

} // namespace nesoi
