// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/nodeaddress.h"
#include "resource/problem.h"
#include "resource/resourcepath.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

namespace nesoi
{

/// What is asked of a node (docs/rest-api.md), whichever node that will be.
struct ApiRequest {
    enum class Verb : quint8 { Get, Head, Put, Post, Delete };
    /// Keys and values, not encoded.
    using Query = QList<std::pair<QByteArray, QByteArray>>;

    Verb verb = Verb::Get;
    QByteArray path; ///< "/app/dm": needs no escaping. Of resources it is a ResourcePath's text().
    Query query{};
    QByteArray body{};
    QByteArray ifMatch{}; ///< An ETag with its quotes, or "*"; empty: unconditional.
    QByteArray ifNoneMatch{};

    [[nodiscard]] static ApiRequest get(const ResourcePath &path, Query query = {});
    /// Creates it; 412 where it is there already. A body's `name` is the path's.
    [[nodiscard]] static ApiRequest create(const ResourcePath &path, QByteArray body);
    /// etag: that of what was edited; 412 where it has changed since.
    [[nodiscard]] static ApiRequest replace(const ResourcePath &path, QByteArray body, QByteArray etag);
    [[nodiscard]] static ApiRequest remove(const ResourcePath &path, QByteArray etag);
    [[nodiscard]] static ApiRequest deliveries(const ResourcePath &hook);
    [[nodiscard]] static ApiRequest testHook(const ResourcePath &hook);

    [[nodiscard]] QUrl url(const NodeAddress &node) const;
    [[nodiscard]] QByteArray verbText() const; ///< "GET", …

    bool operator==(const ApiRequest &) const = default;
};

/// Why no answer came.
struct NetworkFault {
    enum class Kind : quint8 {
        NotConnected, ///< No node is known to answer; nothing was sent.
        Unreachable, ///< Nothing was sent: refused, unknown name, no route.
        Lost, ///< The connection ended before the answer was there. A write may or may not have happened.
        Timeout, ///< As Lost.
        TooLarge, ///< The answer is larger than the console takes.
    };

    Kind kind = Kind::NotConnected;
    QString reason; ///< One sentence for people, in their language.

    bool operator==(const NetworkFault &) const = default;
};

/// What came of a request: an answer, or a fault. Never both.
struct ApiAnswer {
    int status = 0; ///< HTTP; 0 where there is a fault.
    QByteArray etag{}; ///< With its quotes; empty where there was none.
    QByteArray body{};
    std::optional<Problem> problem{}; ///< Of refusals that explain themselves.
    std::optional<NetworkFault> fault{};
    NodeAddress node{}; ///< Who was asked.
    bool hasNext = false; ///< Of a page: another one follows.
    bool didWait = false; ///< Of a waiting read: the node understood that.

    [[nodiscard]] bool ok() const { return status >= 200 && status < 300; }
    [[nodiscard]] bool isConflict() const { return status == 412 || status == 409; }
    /// Why it is not ok(), one sentence for people. What nodes say is in English, the rest in the user's language.
    [[nodiscard]] QString reason() const;
    /// As JSON says it, such as "bad-name"; empty where there is no Problem.
    [[nodiscard]] QByteArray problemType() const { return problem ? problem->type : QByteArray(); }
};

/// Reads application/problem+json; nothing where it is none.
[[nodiscard]] std::optional<Problem> readProblem(const QByteArray &body);

/// The request as a command for a shell (POSIX sh), on one line but for line breaks of the body.
[[nodiscard]] QString toCurl(const ApiRequest &request, const NodeAddress &node);

} // namespace nesoi
