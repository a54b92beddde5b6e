// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/problem.h"

#include <QByteArray>

namespace nesoi
{

/// An answer before it is put into bytes.
struct Response {
    int status = 200;
    QByteArray contentType{"application/json"};
    QByteArray body{}; ///< Shared, never copied. For HEAD as for GET: the transport leaves it out.
    QByteArray entityTag{}; ///< With its quotes; null where there is none.
    QByteArray fields{}; ///< Further header fields, each "Name: value\r\n".
    /// The body is but the beginning: HttpWorker::stream() sends more, endStream() ends it. (HTTP/1.1: in chunks;
    /// HTTP/1.0: until the connection closes.)
    bool isStream = false;

    [[nodiscard]] static Response of(const Problem &problem);
    /// The same, and with a 503 after how many seconds it is worth another try.
    [[nodiscard]] static Response refusal(const Problem &problem);
    [[nodiscard]] bool hasBody() const { return status != 204 && status != 304; }

    void addField(QByteArrayView name, QByteArrayView value);
};

/// The status line and header fields of an answer, the empty line included.
/// date: an HTTP date (RFC 9110, 5.6.7); close: the connection is closed after it; http10: to a client of HTTP/1.0,
/// which is told where it is not closed, and knows no chunks.
[[nodiscard]] QByteArray printHead(const Response &response, QByteArrayView date, bool close, bool http10);

} // namespace nesoi
