// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/jobs/deliveries.h"

#include "client/timetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

std::optional<DeliveryAttempt> readAttempt(const QJsonObject &object)
{
    DeliveryAttempt attempt;
    attempt.outcome = object.value("outcome"_L1).toString().toLatin1();
    if (attempt.outcome.isEmpty())
        return std::nullopt;
    attempt.at = microsecondsOf(object.value("at"_L1).toString().toLatin1()).value_or(0);
    attempt.durationMs = object.value("duration_ms"_L1).toDouble();
    attempt.id = object.value("id"_L1).toString().toLatin1();
    attempt.node = object.value("node"_L1).toString().toLatin1();
    attempt.reason = object.value("reason"_L1).toString();
    attempt.response = object.value("response"_L1).toString();
    attempt.status = object.value("status"_L1).toInt();
    attempt.isTest = object.value("test"_L1).toBool();
    return attempt;
}

} // namespace

std::optional<QList<DeliveryAttempt>> readDeliveries(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return std::nullopt;
    QList<DeliveryAttempt> attempts;
    const QJsonArray array = document.array();
    for (const auto &value : array) {
        if (auto attempt = readAttempt(value.toObject()))
            attempts.append(*std::move(attempt));
    }
    return attempts;
}

std::optional<DeliveryAttempt> readDelivery(const QByteArray &json)
{
    return readAttempt(QJsonDocument::fromJson(json).object());
}

} // namespace nesoi
