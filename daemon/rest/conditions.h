// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/response.h"
#include "resource/problem.h"
#include "result.h"
#include "store/entitytag.h"

class QHttpServerRequest;

namespace nesoi
{

/// If-Match and If-None-Match of a request; a 400 Problem where one of them breaks the grammar.
[[nodiscard]] Result<Precondition, Problem> readConditions(const QHttpServerRequest &message);

/// What becomes of a GET under its conditions, given the tag of what it would answer: nothing (answer it), a 304 or a
/// 412 (RFC 9110, 13.2.2).
[[nodiscard]] std::optional<Response> answerConditions(const Precondition &conditions, const QByteArray &entityTag);

} // namespace nesoi
