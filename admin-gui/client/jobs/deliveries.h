// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace nesoi
{

/// An attempt to tell a web-hook something (docs/rest-api.md).
struct DeliveryAttempt {
    qint64 at = 0; ///< Microseconds since 1970.
    double durationMs = 0;
    QByteArray id; ///< The notification's.
    QByteArray node; ///< The member who sent it.
    QByteArray outcome; ///< "received", "refused", "timeout", "unreachable", "tls", "forbidden"
    QString reason{}; ///< Where it was not received, in English.
    QString response{}; ///< The beginning of the answer's body.
    int status = 0; ///< HTTP; 0: none came.
    bool isTest = false;

    [[nodiscard]] bool isReceived() const { return outcome == "received"; }
    bool operator==(const DeliveryAttempt &) const = default;
};

/// Reads what GET …/deliveries answers, newest first; nothing where it is no such thing.
[[nodiscard]] std::optional<QList<DeliveryAttempt>> readDeliveries(const QByteArray &json);
/// Reads what POST …/test answers.
[[nodiscard]] std::optional<DeliveryAttempt> readDelivery(const QByteArray &json);

} // namespace nesoi
