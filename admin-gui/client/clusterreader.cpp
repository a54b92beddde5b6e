// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/clusterreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

MemberStatus::State stateOf(const QString &text)
{
    using State = MemberStatus::State;
    if (text == "alive"_L1)
        return State::Alive;
    if (text == "suspect"_L1)
        return State::Suspect;
    return text == "left"_L1 ? State::Left : State::Dead;
}

MemberStatus readMember(const QJsonObject &object)
{
    MemberStatus member;
    member.id = object.value("id"_L1).toString().toLatin1();
    member.address = object.value("address"_L1).toString();
    member.state = stateOf(object.value("state"_L1).toString());
    member.phi = object.value("phi"_L1).toDouble();
    member.behind = object.value("behind"_L1).toInteger();
    if (const QJsonValue offset = object.value("clock_offset_ms"_L1); offset.isDouble())
        member.clockOffsetMs = offset.toDouble();
    member.heartbeat = object.value("heartbeat"_L1).toInteger();
    member.generation = object.value("generation"_L1).toInteger();
    member.priority = object.value("priority"_L1).toInt();
    member.version = object.value("version"_L1).toString();
    return member;
}

} // namespace

std::optional<ClusterStatus> readClusterStatus(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QByteArray self = object.value("self"_L1).toObject().value("id"_L1).toString().toLatin1();
    if (self.isEmpty() || !object.value("members"_L1).isArray())
        return std::nullopt;
    ClusterStatus status{object.value("cluster"_L1).toString(), self, object.value("leader"_L1).toString().toLatin1()};
    const QJsonArray members = object.value("members"_L1).toArray();
    for (const auto &value : members) {
        MemberStatus member = readMember(value.toObject());
        if (!member.id.isEmpty())
            status.members.append(std::move(member));
    }
    std::ranges::sort(status.members, {}, &MemberStatus::id);
    return status;
}

} // namespace nesoi
