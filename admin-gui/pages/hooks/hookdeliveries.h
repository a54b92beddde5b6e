// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterclient.h"
#include "client/jobs/deliveries.h"
#include "resource/resourcepath.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace nesoi
{

/// Reads what was sent to one web-hook lately, every few seconds while somebody looks, and sends it tests.
///
/// Invariant: what it tells is of the web-hook that it follows; what another one's request brings is dropped.
class HookDeliveries : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds interval{3};
    static constexpr std::chrono::seconds testPatience{150}; ///< Nodes give receivers two minutes at most.

    explicit HookDeliveries(ClusterClient &client, QObject *parent = nullptr); ///< client: outlives it.

    void follow(const std::optional<ResourcePath> &hook); ///< Nothing: none.
    [[nodiscard]] const std::optional<ResourcePath> &hook() const { return m_hook; }
    void setWatched(bool isWatched); ///< Somebody looks.
    void readNow();

    void test();
    [[nodiscard]] bool isTesting() const { return m_test.isActive(); }

Q_SIGNALS:
    void read(const QList<nesoi::DeliveryAttempt> &attempts);
    void gone(); ///< There is no such web-hook, or the node is too old to know deliveries.
    void failed(const QString &reason);
    void tested(const nesoi::DeliveryAttempt &attempt); ///< It was sent, received or not.
    void testFailed(const QString &reason); ///< Whether it was sent is not known.

private:
    void answered(const ApiAnswer &answer);
    void testAnswered(const ApiAnswer &answer);

    ClusterClient &m_client;
    std::optional<ResourcePath> m_hook;
    bool m_isWatched = false;
    RequestHandle m_reading;
    RequestHandle m_test;
    QTimer m_again;
};

} // namespace nesoi
