// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterclient.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <unordered_map>

namespace nesoi
{

/// What a node's metrics say (docs/metrics.md).
struct NodeMetrics {
    double writes = 0; ///< Writes that clients made there since it started.
    bool isStorageReady = true; ///< The disk takes writes.

    bool operator==(const NodeMetrics &) const = default;
};

/// Reads GET /metrics; nothing where that is none of Nesoi's.
[[nodiscard]] std::optional<NodeMetrics> readNodeMetrics(QByteArrayView page);

/// How many writes a second clients make in the cluster, from the metrics of all members that live, every two seconds
/// while the client is online.
///
/// Threads: one, with Qt's event loop.
class WriteRateMeter : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval{2'000};
    static constexpr qsizetype mostMembers = 50; ///< That are asked; the others are left out.

    explicit WriteRateMeter(ClusterClient &client, QObject *parent = nullptr); ///< client: outlives it.

    /// Of all members whose rate is known; nothing while there is none.
    [[nodiscard]] std::optional<double> writesPerSecond() const;
    /// Of one member; nothing while it is not known.
    [[nodiscard]] std::optional<double> writesPerSecond(const QByteArray &memberId) const;
    /// Members whose disk takes no writes.
    [[nodiscard]] QList<QByteArray> withoutStorage() const;

Q_SIGNALS:
    void measured(); ///< About every two seconds, when all have answered or their time was up.

private:
    struct Measured {
        NodeMetrics metrics;
        QElapsedTimer since;
        std::optional<double> rate{};
        RequestHandle request{};
    };
    void ask();
    void answered(const QByteArray &memberId, const ApiAnswer &answer);

    ClusterClient &m_client;
    QTimer m_timer;
    std::unordered_map<QByteArray, Measured> m_members; ///< By id.
    qsizetype m_underWay = 0;
};

} // namespace nesoi
