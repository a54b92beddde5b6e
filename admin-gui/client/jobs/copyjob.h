// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterclient.h"

#include <QObject>

#include <optional>

namespace nesoi
{

/// Duplicates or renames an application, a host or a web-hook. A rename creates the new one and then deletes the old
/// one, as it was read; where the second half fails, both exist, and outcome() says so.
///
/// Threads: one, with Qt's event loop.
class CopyJob : public QObject
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Duplicate, Rename };
    enum class Outcome : quint8 {
        Done,
        NothingChanged, ///< Neither was created nor deleted.
        BothExist, ///< Of a rename: the new one was created, the old one could not be deleted.
        Unknown, ///< The connection was lost while the new one was being created: it may exist or not.
    };

    CopyJob(ClusterClient &client, Kind kind, ResourcePath from, QByteArray newName, QObject *parent = nullptr);

    void start();

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] const QString &reason() const { return m_reason; } ///< Sentences for people; empty when it is done.
    [[nodiscard]] const ResourcePath &from() const { return m_from; }
    [[nodiscard]] std::optional<ResourcePath> to() const { return m_to; } ///< Nothing where the name is none.

Q_SIGNALS:
    void finished();

private:
    void read(const ApiAnswer &answer);
    void created(const ApiAnswer &answer);
    void deleted(const ApiAnswer &answer);
    void end(Outcome outcome, const QString &reason = {});

    ClusterClient &m_client;
    const Kind m_kind;
    const ResourcePath m_from;
    const QByteArray m_newName;
    std::optional<ResourcePath> m_to;
    QByteArray m_etag;
    RequestHandle m_request;
    Outcome m_outcome = Outcome::NothingChanged;
    QString m_reason;
};

} // namespace nesoi
