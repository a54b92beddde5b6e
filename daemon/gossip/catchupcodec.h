// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/catchup.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace nesoi
{

// Questions and answers of a catch-up as bytes (docs/wire-format.md, "Catch-up"). cluster: clusterHash() of its name.
// What comes from outside may be anything: it is checked before memory is taken for it, and nothing comes of it where
// it is malformed, of another version or of another cluster.

[[nodiscard]] QByteArray encodeQuestion(const CatchUpQuestion &question, quint64 cluster);
[[nodiscard]] std::optional<CatchUpQuestion> decodeQuestion(QByteArrayView bytes, quint64 cluster);

[[nodiscard]] QByteArray encodeAnswer(const CatchUpAnswer &answer, quint64 cluster);
[[nodiscard]] std::optional<CatchUpAnswer> decodeAnswer(QByteArrayView bytes, quint64 cluster);

} // namespace nesoi
