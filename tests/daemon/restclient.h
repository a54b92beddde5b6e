// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rawclient.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

namespace nesoi
{

/// Speaks the REST API as curl does: well-formed requests on one kept connection, which is made anew when it was
/// closed.
///
/// Threads: one at a time, any.
class RestClient
{
public:
    explicit RestClient(quint16 port);

    // fields: further header fields, each "Name: value\r\n". An answer that did not come has the status 0.
    RawResponse get(QByteArrayView target, QByteArrayView fields = {});
    RawResponse head(QByteArrayView target, QByteArrayView fields = {});
    RawResponse put(QByteArrayView target, QByteArrayView body, QByteArrayView fields = {});
    RawResponse post(QByteArrayView target, QByteArrayView body, QByteArrayView fields = {});
    RawResponse remove(QByteArrayView target, QByteArrayView fields = {});
    RawResponse request(QByteArrayView method, QByteArrayView target, QByteArrayView body = {},
                        QByteArrayView fields = {});

private:
    quint16 m_port;
    RawClient m_connection;
};

// The least that each resource's body must hold.
[[nodiscard]] QByteArray applicationBody(QByteArrayView name, QByteArrayView config = "{}");
[[nodiscard]] QByteArray hostBody(QByteArrayView name, QByteArrayView furtherMembers = {}); ///< Those begin with ", ".
[[nodiscard]] QByteArray hookBody(QByteArrayView name, QByteArrayView endpoint = "http://localhost:4322/web-hooks");

/// The answer's body; empty where it is no JSON object.
[[nodiscard]] QJsonObject jsonOf(const RawResponse &response);
/// The names of a collection that was answered, in the order in which they stand there.
[[nodiscard]] QByteArrayList namesIn(const RawResponse &collection);
/// The answer's body with "TIME" in the place of each `updated_at`.
[[nodiscard]] QByteArray withoutTimes(const RawResponse &response);
/// What a problem's `type` ends in, such as "bad-name"; empty where the answer is no problem.
[[nodiscard]] QByteArray problemType(const RawResponse &response);
/// The target of the Link with this relation, and null where there is none.
[[nodiscard]] QByteArray linkTarget(const RawResponse &response, QByteArrayView relation);

} // namespace nesoi
