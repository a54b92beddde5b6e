// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterclient.h"
#include "pages/resource/snapshot.h"

#include <QObject>
#include <QString>

#include <optional>

namespace nesoi
{

/// What came of writing a resource.
struct WriteOutcome {
    enum class Kind : quint8 {
        Written, ///< It stands as `now`.
        Conflict, ///< Somebody else was faster; theirs is `now`.
        Gone, ///< It was to be replaced, and has been deleted.
        Refused, ///< The node won't have it: `problem`, where it explains itself.
        Unreached, ///< No answer came.
    };

    Kind kind = Kind::Unreached;
    ResourceSnapshot now{};
    std::optional<Problem> problem{};
    QString reason{}; ///< Refused, Unreached: one sentence for people.
    bool mayBeWritten = false; ///< Unreached: the connection ended before the answer was there.
};

/// Writes a text over the state that was edited, and over no other; once, or again with finish() of an earlier one's
/// outcome.
///
/// When the state has another ETag by now, it is read: where its content is still that of the base (a host that
/// refreshes itself every few seconds), the text is sent with the new ETag; where it is already what was to be written
/// (an answer that was lost), that was it; else it is a conflict.
///
/// Threads: one, with Qt's event loop.
class ResourceWriter : public QObject
{
    Q_OBJECT

public:
    /// base: without an ETag, the resource is created. client: outlives it.
    ResourceWriter(ClusterClient &client, ResourcePath path, QByteArray text, ResourceSnapshot base,
                   QObject *parent = nullptr);

    void start();

    [[nodiscard]] const ResourcePath &path() const { return m_path; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

Q_SIGNALS:
    void finished(const nesoi::WriteOutcome &outcome);

private:
    void written(const ApiAnswer &answer);
    void readTheirs();
    void theirsRead(const ApiAnswer &answer);
    void fail(const ApiAnswer &answer);

    static constexpr int mostTries = 5;

    ClusterClient &m_client;
    const ResourcePath m_path;
    const QByteArray m_text;
    ResourceSnapshot m_base;
    int m_tries = 0;
    RequestHandle m_request;
};

} // namespace nesoi
