// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/resourcetext.h"

#include "client/timetext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

QJsonObject objectOf(QByteArrayView json)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
}

qint64 timeIn(const QJsonObject &object, QLatin1StringView key)
{
    return microsecondsOf(object.value(key).toString().toLatin1()).value_or(0);
}

} // namespace

std::optional<HostRow> readHostRow(const QByteArray &service, QByteArrayView json)
{
    const QJsonObject object = objectOf(json);
    HostRow row{.service = service, .name = object.value("name"_L1).toString().toLatin1()};
    if (row.name.isEmpty())
        return std::nullopt;
    row.updatedAt = timeIn(object, "updated_at"_L1);
    row.ttl = object.value("ttl"_L1).toDouble();
    row.endpoints = QJsonDocument(object.value("endpoints"_L1).toObject()).toJson(QJsonDocument::Compact);
    row.isMaster = object.value("master"_L1).toBool();
    row.isRead = true;
    return row;
}

std::optional<HookRow> readHookRow(const QByteArray &path, QByteArrayView json)
{
    const QJsonObject object = objectOf(json);
    HookRow row{.path = path, .endpoint = object.value("endpoint"_L1).toString().toUtf8()};
    if (row.endpoint.isEmpty() || !ResourcePath::fromRecordText(path))
        return std::nullopt;
    row.failures = object.value("failures"_L1).toInt();
    const QJsonValue status = object.value("last_status"_L1);
    row.lastStatus = status.isDouble() ? QByteArray::number(status.toInt()) : status.toString().toLatin1();
    row.lastDelivery = timeIn(object, "last_delivery"_L1);
    row.nextTry = timeIn(object, "next_try"_L1);
    row.isFailing = object.value("failing"_L1).toBool();
    row.hasSecret = object.value("secret"_L1).toBool();
    row.wantsRefreshes = object.value("refreshes"_L1).toBool();
    row.isRead = true;
    return row;
}

} // namespace nesoi
