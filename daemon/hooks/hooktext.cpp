// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hooktext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

using Kind = HookResponse::Kind;

constexpr std::array kinds{Kind::Received,    Kind::Refused,   Kind::TimedOut,
                           Kind::Unreachable, Kind::TlsFailed, Kind::Forbidden};
constexpr qint64 mostAge = qint64(10) * 365 * 24 * 3'600'000;

std::optional<NodeId> readNode(const QString &text)
{
    bool isNumber = false;
    const NodeId id{text.toULongLong(&isNumber, 16)};
    return isNumber && id.value != 0 && text.size() == 16 ? std::optional(id) : std::nullopt;
}

QString textOf(NodeId id)
{
    return QString::fromLatin1(id.toHex());
}

QJsonObject toJson(const std::map<NodeId, quint64> &numbers)
{
    QJsonObject json;
    for (const auto &[id, number] : numbers)
        json.insert(textOf(id), static_cast<qint64>(number));
    return json;
}

std::optional<std::map<NodeId, quint64>> readNumbers(const QJsonValue &value)
{
    std::map<NodeId, quint64> numbers;
    const QJsonObject json = value.toObject();
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto id = readNode(entry.key());
        const qint64 number = entry->toInteger(-1);
        if (!id || number < 0)
            return std::nullopt;
        numbers[*id] = static_cast<quint64>(number);
    }
    return value.isObject() ? std::optional(numbers) : std::nullopt;
}

std::optional<ResourcePath> readHookPath(const QString &text)
{
    const auto path = ResourcePath::fromRecordText(text.toLatin1());
    return path && path->kind() == ResourcePath::Kind::Hook ? path : std::nullopt;
}

QByteArray bytesOf(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

} // namespace

QJsonObject toJson(const HookRegister &one)
{
    QJsonArray owed;
    for (const OwedHook &debt : one.owed) {
        QJsonObject json{{u"hook"_s, QString::fromLatin1(debt.hook.text())}, {u"age_ms"_s, debt.age}};
        if (debt.isFailing)
            json.insert(u"failing"_s, true);
        owed.append(json);
    }
    return {{u"leader"_s, textOf(one.leader)},
            {u"sequence"_s, static_cast<qint64>(one.sequence)},
            {u"seen"_s, toJson(one.seen)},
            {u"owed"_s, owed},
            {u"adopted"_s, toJson(one.adopted)}};
}

QByteArray toText(const HookRegister &one)
{
    return QJsonDocument(toJson(one)).toJson(QJsonDocument::Compact);
}

std::optional<HookRegister> readRegister(const QByteArray &text)
{
    return readRegister(QJsonDocument::fromJson(text).object());
}

std::optional<HookRegister> readRegister(const QJsonObject &json)
{
    const auto leader = readNode(json["leader"_L1].toString());
    const qint64 sequence = json["sequence"_L1].toInteger(-1);
    const auto seen = readNumbers(json["seen"_L1]);
    const auto adopted = readNumbers(json["adopted"_L1]);
    if (!leader || sequence < 0 || !seen || !adopted || !json["owed"_L1].isArray())
        return std::nullopt;
    HookRegister one{.leader = *leader, .sequence = static_cast<quint64>(sequence), .seen = *seen, .adopted = *adopted};
    const QJsonArray owed = json["owed"_L1].toArray();
    for (const auto &value : owed) {
        const auto hook = readHookPath(value["hook"_L1].toString());
        const qint64 age = value["age_ms"_L1].toInteger(-1);
        if (!hook || age < 0 || age > mostAge)
            return std::nullopt;
        one.owed.push_back({.hook = *hook, .age = age, .isFailing = value["failing"_L1].toBool()});
    }
    return one;
}

QJsonObject toJson(const ShownHookStates &states)
{
    QJsonObject json;
    for (const auto &[hook, state] : states) {
        json.insert(QString::fromLatin1(hook.text()),
                    QJsonObject{{u"last_delivery"_s, QString::fromLatin1(state.lastDelivery)},
                                {u"last_status"_s, QString::fromLatin1(state.lastStatus)},
                                {u"failures"_s, state.failures},
                                {u"next_try"_s, QString::fromLatin1(state.nextTry)},
                                {u"failing"_s, state.isFailing}});
    }
    return json;
}

ShownHookStates readStates(const QJsonObject &json)
{
    ShownHookStates states;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const QJsonObject state = entry->toObject();
        if (const auto hook = readHookPath(entry.key()))
            states[*hook] = {.lastDelivery = bytesOf(state["last_delivery"_L1]),
                             .lastStatus = bytesOf(state["last_status"_L1]),
                             .failures = state["failures"_L1].toInt(),
                             .nextTry = bytesOf(state["next_try"_L1]),
                             .isFailing = state["failing"_L1].toBool()};
    }
    return states;
}

QJsonObject toJson(const HookAttempt &attempt)
{
    return {{u"id"_s, QString::fromLatin1(attempt.id)},
            {u"node"_s, textOf(attempt.node)},
            {u"test"_s, attempt.isTest},
            {u"kind"_s, QString::fromLatin1(toText(attempt.response.kind))},
            {u"status"_s, attempt.response.status},
            {u"excerpt"_s, QString::fromLatin1(attempt.response.excerpt.toBase64())},
            {u"reason"_s, attempt.response.reason},
            {u"started_ms"_s, attempt.response.startedAtMs},
            {u"duration_us"_s, attempt.response.durationUs}};
}

std::optional<HookAttempt> readAttempt(const QJsonObject &json)
{
    const auto node = readNode(json["node"_L1].toString());
    const QByteArray kindText = json["kind"_L1].toString().toLatin1();
    const auto kind = std::ranges::find(kinds, QByteArrayView(kindText), [](Kind one) { return toText(one); });
    if (!node || kind == kinds.end())
        return std::nullopt;
    HookAttempt attempt{
        .id = bytesOf(json["id"_L1]), .node = *node, .isTest = json["test"_L1].toBool(), .response = {}};
    attempt.response
        = {.kind = *kind,
           .status = json["status"_L1].toInt(),
           .excerpt
           = QByteArray::fromBase64(bytesOf(json["excerpt"_L1]))
                 .first(std::min(HookResponse::maxExcerpt, QByteArray::fromBase64(bytesOf(json["excerpt"_L1])).size())),
           .reason = json["reason"_L1].toString(),
           .startedAtMs = json["started_ms"_L1].toInteger(),
           .durationUs = json["duration_us"_L1].toInteger()};
    return attempt;
}

} // namespace nesoi
