// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/resourcepath.h"
#include "shell/window/navigator.h"

#include <QLatin1StringView>

namespace nesoi
{

/// Ids of the console's pages. Each is also the name of the page's symbol.
namespace pageId // NOLINT(readability-identifier-naming): stands where a class of constants would.
{
inline constexpr QLatin1StringView overview{"overview"};
inline constexpr QLatin1StringView applications{"applications"};
inline constexpr QLatin1StringView services{"services"};
inline constexpr QLatin1StringView webHooks{"webhooks"};
inline constexpr QLatin1StringView members{"members"};
} // namespace pageId

/// Where a resource is shown. The selection is its path's text().
[[nodiscard]] Place placeOf(const ResourcePath &path);

/// Where a member is shown. The selection is its id.
[[nodiscard]] Place placeOfMember(const QByteArray &id);

} // namespace nesoi
