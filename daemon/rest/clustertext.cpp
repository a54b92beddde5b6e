// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/clustertext.h"

#include "rest/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

constexpr double mostPhi = 300; // Where PhiDetector ends, and so much that nobody asks for more.

/// JSON knows neither infinity nor "not a number".
double finite(double value, double most)
{
    return std::isnan(value) ? 0 : std::clamp(value, -most, most);
}

double inThousandths(double value)
{
    return std::round(value * 1000) / 1000;
}

QJsonObject identityOf(const Member &member)
{
    return {{u"address"_s, QString::fromLatin1(member.address.toText())},
            {u"generation"_s, static_cast<qint64>(member.generation)},
            {u"id"_s, QString::fromLatin1(member.id.toHex())},
            {u"version"_s, QString::fromUtf8(member.version)}};
}

QJsonObject toJson(const Member &member)
{
    constexpr double mostMs = 1e12;
    QJsonObject object = identityOf(member);
    object[u"behind"_s] = static_cast<qint64>(member.behind);
    object[u"clock_offset_ms"_s] = member.clockOffsetMs
        ? QJsonValue(inThousandths(finite(*member.clockOffsetMs, mostMs)))
        : QJsonValue(QJsonValue::Null);
    object[u"heartbeat"_s] = static_cast<qint64>(member.heartbeat);
    object[u"phi"_s] = inThousandths(finite(member.phi, mostPhi));
    object[u"priority"_s] = member.priority;
    object[u"state"_s] = QString::fromLatin1(toText(member.state));
    return object;
}

} // namespace

QByteArray toText(const ClusterView &view)
{
    QJsonArray members;
    QJsonObject self;
    for (const Member &member : view.members) {
        members.append(toJson(member));
        if (member.id == view.self)
            self = identityOf(member);
    }
    const bool isLed = view.leader != NodeId();
    return toText(QJsonObject{
        {u"cluster"_s, QString::fromLatin1(view.cluster)},
        {u"leader"_s, isLed ? QJsonValue(QString::fromLatin1(view.leader.toHex())) : QJsonValue(QJsonValue::Null)},
        {u"members"_s, members},
        {u"self"_s, self}});
}

} // namespace nesoi
