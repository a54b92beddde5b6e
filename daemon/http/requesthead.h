// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/problem.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <variant>

namespace nesoi
{

/// The head of an HTTP/1.x request: request line and header fields (RFC 9112), as far as the transport cares. The views
/// point into the bytes that were parsed.
struct RequestHead {
    QByteArrayView method;
    QByteArrayView target; ///< To the letter: origin-form, absolute-form or "*". Visible ASCII only.
    QByteArrayView host; ///< What an absolute-form target names, else the Host field (letters, digits, ".-_:[]%" only);
                         ///< empty where HTTP/1.0 has none.
    QByteArray essence; ///< A head of the request line and those fields that anyone behind the transport reads, to the
                        ///< letter: what QHttpServer is given, which takes its time over every byte and field.
    qsizetype size = 0; ///< Bytes of the head, the empty line at its end included.
    qint64 contentLength = 0; ///< Bytes of the body that follows.
    bool keepAlive = true; ///< The client wants to send more requests on this connection.
    bool http10 = false;
    bool expectsContinue = false; ///< The client waits for "100 Continue" before it sends the body.
};

/// A target such as "http://node:6553/app?limit=2", taken apart (RFC 9112, 3.2.2; RFC 3986, 3).
struct AbsoluteForm {
    QByteArrayView authority; ///< "node:6553"; may be anything but "/", "?" and "#".
    QByteArrayView rest; ///< Path, query and fragment: empty, or begins with one of those three.
};

/// Nothing where the target does not begin with "http://" or "https://", in any case.
[[nodiscard]] std::optional<AbsoluteForm> readAbsoluteForm(QByteArrayView target);

/// The head is not complete yet.
struct IncompleteHead {
};

using ParsedHead = std::variant<RequestHead, IncompleteHead, Problem>;

/// Reads the head at the beginning of the input; empty lines before it must have been skipped. Stricter than RFC 9112
/// asks, so that no two readers can take the same bytes for different requests (request smuggling): lines end in CRLF,
/// no folded lines, no space before a colon, no control characters, at most 100 fields, one Content-Length of digits
/// alone and none beside Transfer-Encoding, exactly one Host in HTTP/1.1, no user in an absolute-form target. Chunked
/// bodies are 411.
/// A Problem means that nothing that follows on this connection can be trusted. maxHead is in bytes; beyond: 431.
[[nodiscard]] ParsedHead parseRequestHead(QByteArrayView input, qint64 maxHead);

} // namespace nesoi
