// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/text/jsonwalker.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace nesoi
{

/// The first thing that keeps a text from being JSON; nothing where it is.
[[nodiscard]] std::optional<JsonFault> findJsonFault(QByteArrayView json);

/// Lays a JSON text out in the house style (two spaces, a line for each member and element) without changing anything
/// but white space: members keep their order, numbers and texts their letters. Null where it is no JSON.
[[nodiscard]] QByteArray formatJson(QByteArrayView json);

/// Where something stands in a text.
struct TextRange {
    qsizetype begin = 0; ///< Offset in bytes.
    qsizetype size = 0;

    bool operator==(const TextRange &) const = default;
};

/// The place that a JSON Pointer (RFC 6901) names: of a member its name and its value, of an element its value; of
/// values in brackets the opening one alone, so that a mark stays short. Of names that stand twice the last. What is
/// not there is looked for in the next container outside. Null where there is nothing to point at, as the text is no
/// JSON.
[[nodiscard]] std::optional<TextRange> placeInJson(QByteArrayView json, QByteArrayView pointer);

/// Resources are stored in canonical form; shown in it, what only looks different does not differ. The text itself
/// where it cannot be brought into that form.
[[nodiscard]] QByteArray canonicalJson(const QByteArray &json);

} // namespace nesoi
