// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/changeevent.h"
#include "client/eventreader.h"
#include "client/nodeaddress.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace nesoi
{

/// Follows one node's GET /events, from now on or from where it was.
///
/// Threads: one, with Qt's event loop.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{45}; ///< The node says something every 15 s (docs/rest-api.md).
    static constexpr std::chrono::seconds beginning{3}; ///< It greets at once, unless something in between holds back.

    explicit EventFeed(QObject *parent = nullptr);
    ~EventFeed() override;

    /// lastEventId: where to go on; empty: from now on.
    void open(const NodeAddress &node, const QByteArray &lastEventId = {});
    void close(); ///< Says nothing more.
    [[nodiscard]] bool isOpen() const { return m_reply && m_reader.hasBegun(); }
    [[nodiscard]] const QByteArray &lastEventId() const { return m_reader.lastId(); }

Q_SIGNALS:
    void opened(); ///< Every change from now on is told.
    void changed(const nesoi::ChangeEvent &event);
    void missed(); ///< The node could not tell all: read anew.
    void refused(); ///< The node, or what stands in between, has no such stream.
    void lost(); ///< It had begun, and ended or fell silent.

private:
    void takeInput();
    void ended();

    QNetworkAccessManager m_network; ///< Of its own: the stream holds a connection that requests would wait for.
    QPointer<QNetworkReply> m_reply;
    EventReader m_reader;
    QTimer m_silence;
};

} // namespace nesoi
