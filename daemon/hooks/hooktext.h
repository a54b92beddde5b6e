// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/hookregister.h"
#include "hooks/hookservice.h"
#include "resource/resourcepath.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace nesoi
{

// How registers, states and attempts are written as JSON: between members, and registers in the data file. What comes
// from outside is checked; nothing where it is not what it should be.

[[nodiscard]] QByteArray toText(const HookRegister &one); ///< On one line.
[[nodiscard]] std::optional<HookRegister> readRegister(const QByteArray &text);

[[nodiscard]] QJsonObject toJson(const HookRegister &one);
[[nodiscard]] std::optional<HookRegister> readRegister(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const ShownHookStates &states);
[[nodiscard]] ShownHookStates readStates(const QJsonObject &json);

[[nodiscard]] QJsonObject toJson(const HookAttempt &attempt);
[[nodiscard]] std::optional<HookAttempt> readAttempt(const QJsonObject &json);

} // namespace nesoi
