// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterstatus.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

namespace nesoi
{

/// What is said of a member, in words and numbers of the user's language; the same on the map, in plots and in tables.
class MemberWords
{
    Q_DECLARE_TR_FUNCTIONS(nesoi::MemberWords)

public:
    [[nodiscard]] static QString state(MemberStatus::State state); ///< "suspect"
    [[nodiscard]] static QString leader(); ///< "leader"
    [[nodiscard]] static QString entry(); ///< "connected here": the console talks to that member.
    [[nodiscard]] static QString behind(qint64 versions, const QLocale &locale = {}); ///< "behind 1,200"
    [[nodiscard]] static QString phi(double phi, const QLocale &locale = {}); ///< "0.3", "over 100"
    [[nodiscard]] static QString clockOffset(std::optional<double> milliseconds,
                                             const QLocale &locale = {}); ///< "+0.4 ms"
    [[nodiscard]] static QString age(std::chrono::seconds age); ///< "3 minutes"

    /// An address as it is shown within texts that may run from right to left.
    [[nodiscard]] static QString isolated(const QString &address);

    /// All of it in one sentence, for those who don't see the map.
    [[nodiscard]] static QString sentence(const MemberStatus &member, const ClusterStatus &cluster,
                                          const QLocale &locale = {});
};

} // namespace nesoi
