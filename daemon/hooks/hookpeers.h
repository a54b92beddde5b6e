// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/networkaddress.h"

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>
#include <optional>

namespace nesoi
{

/// Asks other members about the web-hooks: POST /cluster/hooks with a JSON object, answered by another.
///
/// Threads: one, with Qt's event loop.
class HookPeers : public QObject
{
    Q_OBJECT

public:
    explicit HookPeers(QByteArray cluster, QObject *parent = nullptr); ///< cluster: its name; others' are not answered.

    /// answered: called once, never from within ask(), with nothing where no good answer came within the time.
    using Answered = std::function<void(std::optional<QJsonObject> &&answer)>;
    void ask(const NetworkAddress &member, QJsonObject question, int timeoutMs, Answered answered);

    /// What a member of this cluster asks; nothing where it is none that does.
    [[nodiscard]] std::optional<QJsonObject> read(const QByteArray &question) const;
    [[nodiscard]] static QByteArray toText(const QJsonObject &answer);

private:
    QByteArray m_cluster;
    QNetworkAccessManager m_network;
};

} // namespace nesoi
