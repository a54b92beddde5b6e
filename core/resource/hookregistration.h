// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace nesoi
{

/// What a web-hook's stored text says. It holds what no client is shown: the secret, and `_seen`.
struct HookRegistration {
    QByteArray endpoint;
    QByteArray secret{}; ///< Empty: none.
    bool refreshes = false; ///< It wants to know also of a host that was only refreshed.
    QByteArray seen{}; ///< The subject's entity tag when the hook was registered; empty: it was not there.
};

/// text: a Hook's, as it is stored.
[[nodiscard]] HookRegistration readHook(QByteArrayView text);

/// The text that clients are shown: `"secret": true` instead of the secret, and nothing of `_seen`.
[[nodiscard]] QByteArray shownHook(QByteArrayView text);

/// The HMAC key that a secret stands for: of "whsec_BASE64" the decoded bytes (24 to 64), of any other text (16 to 256
/// bytes) itself. Nothing where it is neither.
[[nodiscard]] std::optional<QByteArray> signingKey(QByteArrayView secret);

/// Whom an endpoint's requests go to, "http://host:port" (lower case, with the scheme's port where none is given):
/// those with the same share connections.
[[nodiscard]] QByteArray receiverOf(const QByteArray &endpoint);

} // namespace nesoi
