// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace nesoi
{

/// The value of webhook-signature by Standard Webhooks: "v1," and the Base64 of HMAC-SHA256 over "ID.TIMESTAMP.BODY".
/// timestamp: webhook-timestamp as it is sent, seconds since 1970.
[[nodiscard]] QByteArray webhookSignature(const QByteArray &key, QByteArrayView id, QByteArrayView timestamp,
                                          QByteArrayView body);

} // namespace nesoi
