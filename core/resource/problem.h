// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace nesoi
{

/// Why a request was refused, as clients are told (RFC 9457, Problem Details for HTTP APIs).
struct Problem {
    int status = 500; ///< HTTP status, 400…599.
    QByteArray type; ///< Stable slug, such as "bad-name"; printed as "urn:nesoi:problem:bad-name".
    QByteArray detail; ///< One sentence, UTF-8, that says what to do.
    QByteArray pointer{}; ///< RFC 6901 place in the request's body that is at fault; null where there is none.
                          ///< An empty but not null pointer ("") names the whole body.

    /// The body of the answer: application/problem+json in the house layout (two spaces, sorted keys, closing newline).
    [[nodiscard]] QByteArray toJson() const;

    bool operator==(const Problem &) const = default;
};

/// The reason phrase of an HTTP status ("Not Found"); "Unknown" for one that Nesoi never sends.
[[nodiscard]] QByteArrayView reasonPhrase(int status);

} // namespace nesoi
