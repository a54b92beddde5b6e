// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/hookservice.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace nesoi
{

/// A web-hook as GET shows it: its stored text as clients are shown it (shownHook()), with its state among the members.
[[nodiscard]] QByteArray toText(QByteArrayView hook, const ShownHookState &state);

/// The tag of a representation that shows states: "TAG+HASH" of TAG, which is that of what is stored alone. states: of
/// those hooks that the representation shows; where there are none, the tag is left as it is.
[[nodiscard]] QByteArray entityTagWith(const QByteArray &tag, const ShownHookStates &states);

[[nodiscard]] QByteArray toText(const HookAttempt &attempt); ///< An object.
[[nodiscard]] QByteArray toText(const std::vector<HookAttempt> &attempts); ///< An array, in the same order.

} // namespace nesoi
