// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/resourcepath.h"

#include <QByteArray>

#include <optional>

namespace nesoi
{

// What happens to a resource's text on its way between nodes, files and the editor. Numbers stay to the letter.

/// As it may be put back, under this name: without what nodes add (`updated_at`, and how a web-hook is doing).
/// Canonical. Nothing where the text is no JSON object.
[[nodiscard]] std::optional<QByteArray> storedText(ResourcePath::Kind kind, QByteArrayView text);

/// storedText() with another name.
[[nodiscard]] std::optional<QByteArray> renamedText(const ResourcePath &path, QByteArrayView text);

/// A web-hook's text says `"secret": true`: it has one, which no node shows, so it cannot be copied.
[[nodiscard]] bool hasHiddenSecret(QByteArrayView text);

/// The text of a collection's member as the resource's own GET answers it: indented by two spaces less.
[[nodiscard]] QByteArray withoutIndent(QByteArrayView memberText);

} // namespace nesoi
