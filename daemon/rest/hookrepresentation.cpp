// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/hookrepresentation.h"

#include "resource/canonicaljson.h"
#include "resource/hookregistration.h"
#include "rest/jsontext.h"
#include "store/hybridclock.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

using Type = JsonMember::Type;

constexpr int deepest = 1000; ///< What is stored was accepted already, at most this deep (--max-depth).
constexpr qsizetype hashDigits = 16;

bool isHttpStatus(QByteArrayView status)
{
    return status.size() == 3 && std::ranges::all_of(status, [](char c) { return c >= '0' && c <= '9'; });
}

/// A string, or null where it is empty.
JsonMember textMember(const QByteArray &key, const QByteArray &text)
{
    if (text.isEmpty())
        return {key, Type::Null, "null"};
    return {key, Type::String, jsonString(text), text};
}

/// A number for an HTTP status, as in an attempt; else the word.
JsonMember statusMember(const QByteArray &key, const QByteArray &status)
{
    if (isHttpStatus(status))
        return {key, Type::Number, status};
    return textMember(key, status);
}

QString timeOf(qint64 msSinceEpoch)
{
    return QString::fromLatin1(HybridTime::fromMicroseconds(msSinceEpoch * 1000).toUpdatedAt());
}

QJsonObject toJson(const HookAttempt &attempt)
{
    const HookResponse &response = attempt.response;
    QJsonObject object{{u"at"_s, timeOf(response.startedAtMs)},
                       {u"duration_ms"_s, double(response.durationUs) / 1000},
                       {u"id"_s, QString::fromUtf8(attempt.id)},
                       {u"node"_s, QString::fromLatin1(attempt.node.toHex())},
                       {u"outcome"_s, QString::fromLatin1(toText(response.kind))},
                       {u"response"_s, QString::fromUtf8(response.excerpt)},
                       {u"status"_s, response.status != 0 ? QJsonValue(response.status) : QJsonValue()}};
    if (!response.reason.isEmpty())
        object[u"reason"_s] = response.reason;
    if (attempt.isTest)
        object[u"test"_s] = true;
    return object;
}

} // namespace

QByteArray toText(QByteArrayView hook, const ShownHookState &state)
{
    const QByteArray shown = shownHook(hook);
    auto object = parseCanonicalObject(shown, deepest);
    if (!object)
        return shown;
    object->set({"failures", Type::Number, QByteArray::number(state.failures)});
    object->set(textMember("last_delivery", state.lastDelivery));
    object->set(statusMember("last_status", state.lastStatus));
    object->set(textMember("next_try", state.nextTry));
    if (state.isFailing)
        object->set({"failing", Type::Boolean, "true"});
    return object->print();
}

QByteArray entityTagWith(const QByteArray &tag, const ShownHookStates &states)
{
    if (states.empty())
        return tag;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[hook, state] : states) {
        for (const QByteArray &part : {hook.text(), state.lastDelivery, state.lastStatus, state.nextTry,
                                       QByteArray::number(state.failures), QByteArray::number(int(state.isFailing))}) {
            hash.addData(part);
            hash.addData("\n");
        }
    }
    return tag.chopped(1) + '+' + hash.result().toHex().first(hashDigits) + '"';
}

QByteArray toText(const HookAttempt &attempt)
{
    return toText(toJson(attempt));
}

QByteArray toText(const std::vector<HookAttempt> &attempts)
{
    if (attempts.empty())
        return "[]\n";
    QByteArray out;
    char separator = '[';
    for (const HookAttempt &attempt : attempts) {
        out.append(separator).append("\n  ");
        appendIndented(out, toText(attempt));
        separator = ',';
    }
    return out.append("\n]\n");
}

} // namespace nesoi
