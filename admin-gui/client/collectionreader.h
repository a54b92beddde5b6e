// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterclient.h"
#include "client/collectiontext.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace nesoi
{

/// A part of a collection: the members with names in (after, last], or to the end. Views into body.
struct CollectionPage {
    QByteArray body;
    QByteArray after; ///< Empty: from the beginning.
    bool isLast = false;
    QList<CollectionMember> members{};

    /// The last name; empty of the last page: everything behind after.
    [[nodiscard]] QByteArray last() const { return isLast ? QByteArray() : members.last().name.toByteArray(); }
};

/// Reads a collection page by page. Pages are as many members as make up some hundred kilobytes, so that taking one in
/// does not hold up the event loop, and memory for one or two is all it takes. The next page is asked for before one is
/// told, so that the node works meanwhile.
///
/// What fails is tried again as long as the client is online; when it is not, the reader stops: who wants the
/// collection starts it again when the client has begun again.
///
/// Threads: one, with Qt's event loop.
class CollectionReader : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype firstLimit = 200;
    static constexpr qsizetype pageBytes = 512 << 10; ///< What a page shall have.

    /// client: outlives it. path: of the collection, "/app". mostMembers: of a page; fewer, where to take one in takes
    /// longer.
    CollectionReader(ClusterClient &client, QByteArray path, qsizetype mostMembers, QObject *parent = nullptr);

    void start(); ///< From the beginning, also while it reads.
    void stop();
    [[nodiscard]] bool isActive() const { return m_isActive; }

Q_SIGNALS:
    void pageRead(const nesoi::CollectionPage &page);
    void finished();
    void refused(); ///< The node does not know this collection (404).

private:
    void ask();
    void answered(const ApiAnswer &answer);
    void failed(const ApiAnswer &answer);

    ClusterClient &m_client;
    const QByteArray m_path;
    const qsizetype m_mostMembers;
    QByteArray m_after;
    qsizetype m_limit = firstLimit;
    RequestHandle m_request;
    QTimer m_again;
    bool m_isActive = false;
};

} // namespace nesoi
