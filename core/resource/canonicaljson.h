// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/problem.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace nesoi
{

/// A member of a JSON object in canonical form.
struct JsonMember {
    enum class Type : quint8 { Null, Boolean, Number, String, Array, Object };

    QByteArray key; ///< Decoded, UTF-8.
    Type type = Type::Null;
    QByteArray text; ///< The value, printed as it stands inside the object: nested lines are indented already.
    QByteArray string{}; ///< The decoded string where type is String, else null. May hold NUL characters.

    bool operator==(const JsonMember &) const = default;
};

/// A JSON object, read strictly and printed canonically: UTF-8, indented by two spaces, keys sorted by their bytes,
/// numbers to the letter as they came, only what must be escaped escaped (", \, U+0000…U+001F), "{}" and "[]" when
/// empty.
///
/// Since no string holds a raw line break, a line of the text that begins with exactly two spaces and a quote begins a
/// top-level member; topLevelMember() relies on that, and so may readers of the data file.
struct CanonicalObject {
    std::vector<JsonMember> members; ///< Sorted by key; no key twice.

    /// Null where there is none.
    [[nodiscard]] const JsonMember *find(QByteArrayView key) const;
    /// Adds or replaces a member.
    void set(JsonMember member);
    void remove(QByteArrayView key);
    /// "{\n  \"key\": value,\n  …\n}\n", or "{}\n".
    [[nodiscard]] QByteArray print() const;
};

/// Reads one JSON object (RFC 8259), nothing before or after but white space. Refused with a 400 Problem whose pointer
/// names the place: anything malformed, invalid UTF-8, a lone surrogate, a byte order mark, a key that stands twice in
/// an object, nesting deeper than maxDepth (the object itself counts as 1), an integer outside of −2^63…2^64−1, a
/// decimal whose digits a double does not hold or that is out of a double's range, and a top level that is no object.
/// Never recurses. Memory is linear in the size of the input, which the caller bounds: what would grow by more than
/// some 8 MiB through indentation (`[0,0,…]` at a deep level) is refused as nested too deeply.
[[nodiscard]] Result<CanonicalObject, Problem> parseCanonicalObject(QByteArrayView json, int maxDepth);

/// The value's text of a top-level member of a canonically printed object, without parsing all of it; null where there
/// is none. For scalars only: of an array or object it is the first line. Key: plain ASCII that needs no escaping.
[[nodiscard]] QByteArrayView topLevelMember(QByteArrayView canonicalText, QByteArrayView key);

/// A string as JSON prints it, quotes included.
[[nodiscard]] QByteArray jsonString(QByteArrayView utf8);

/// One step of a JSON Pointer (RFC 6901): a slash, and the key with its "~" and "/" escaped.
[[nodiscard]] QByteArray pointerStep(QByteArrayView key);

} // namespace nesoi
