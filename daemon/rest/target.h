// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/problem.h"
#include "result.h"
#include "store/store.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <utility>
#include <vector>

namespace nesoi
{

/// A request's target, taken apart and percent-decoded once.
struct Target {
    QByteArray path; ///< Begins with "/", or is "*".
    std::vector<std::pair<QByteArray, QByteArray>> query{};

    /// Origin-form ("/app?limit=2"), absolute-form ("http://node/app") or "*". An encoded slash, a control character
    /// and a broken escape are 400 Problems.
    [[nodiscard]] static Result<Target, Problem> parse(QByteArrayView raw);

    /// The value of a parameter (the first, where it stands more than once).
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const;
    /// ?name=true, ?name=false or nothing of the sort (false); any other value is a 400 Problem.
    [[nodiscard]] Result<bool, Problem> flag(QByteArrayView name) const;
    /// ?prefix=, ?after= and ?limit=.
    [[nodiscard]] Result<Selection, Problem> selection() const;
};

} // namespace nesoi
