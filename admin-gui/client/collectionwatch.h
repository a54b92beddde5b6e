// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/httpclient.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <unordered_map>

namespace nesoi
{

/// Tells that collections of one node have changed, by waiting reads (`Prefer: wait`) of their heads: for where the
/// stream of events is refused. What has changed in them, it does not know.
///
/// Threads: one, with Qt's event loop.
class CollectionWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds wait{30};
    static constexpr std::chrono::seconds pace{2}; ///< Of asking nodes that do not wait, or that refused.
    static constexpr std::chrono::milliseconds pause{50}; ///< After an answer: of many changes at once, one is told.

    explicit CollectionWatch(QObject *parent = nullptr);

    /// Watches /app, /srv and /web-hooks, from now on.
    void start(const NodeAddress &node);
    void stop();

Q_SIGNALS:
    void started(); ///< Every change from now on is told.
    void changed(const QByteArray &path); ///< "/app"

private:
    struct Watched {
        QByteArray etag;
        RequestHandle request;
        bool wasAsked = false;
    };
    void ask(const QByteArray &path);
    void answered(const QByteArray &path, const ApiAnswer &answer);
    void askLater(const QByteArray &path, std::chrono::milliseconds delay);

    HttpClient m_http;
    NodeAddress m_node;
    std::unordered_map<QByteArray, Watched> m_watched;
    quint64 m_round = 0; ///< Counts the starts: what was put off in an earlier one is void.
    bool m_hasStarted = false;
};

} // namespace nesoi
