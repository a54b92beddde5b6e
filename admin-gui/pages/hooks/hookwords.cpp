// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/hooks/hookwords.h"

#include "charts/memberwords.h"
#include "models/agetext.h"
#include "shell/look/symbol.h"
#include "shell/look/theme.h"

#include <cmath>

namespace nesoi
{

using namespace Qt::StringLiterals;

using State = HookModel::State;

namespace
{

QString symbolOf(State state)
{
    switch (state) {
    case State::Healthy:
        return u"good"_s;
    case State::LastFailed:
        return u"warning"_s;
    case State::Retrying:
        return u"retry"_s;
    case State::Failing:
        return u"error"_s;
    case State::Unknown:
    case State::Idle:
        break;
    }
    return u"idle"_s;
}

/// What came of the last attempt.
QString lastAttempt(const QByteArray &status)
{
    if (status == "timeout")
        return HookWords::tr("The last time, no answer came in time.");
    if (status == "unreachable")
        return HookWords::tr("The last time, the receiver could not be reached.");
    if (status == "tls")
        return HookWords::tr("The last time, no trusted TLS connection came about.");
    if (status == "forbidden")
        //: Where nodes send to is for who runs them to say.
        return HookWords::tr("The last time, the node was not allowed to send there.");
    //: %1: a status of HTTP, such as 503.
    return HookWords::tr("The last answer had the status %1.").arg(QString::fromLatin1(status));
}

QString nextTry(qint64 time, qint64 now)
{
    const double seconds = std::ceil(static_cast<double>(time - now) / 1e6);
    if (seconds < 1)
        return HookWords::tr("It is tried again any moment.");
    //: When something is sent again. %1: a duration, such as "8 s".
    return HookWords::tr("Next try in %1.").arg(durationText(seconds < 120 ? seconds : std::ceil(seconds / 60) * 60));
}

} // namespace

QIcon HookWords::icon(State state)
{
    return symbol(symbolOf(state), colour(state));
}

QColor HookWords::colour(State state)
{
    const Theme theme = Theme::current();
    switch (state) {
    case State::Healthy:
        return theme.good;
    case State::LastFailed:
    case State::Retrying:
        return theme.warning;
    case State::Failing:
        return theme.bad;
    case State::Unknown:
    case State::Idle:
        break;
    }
    return theme.mutedText;
}

QIcon HookWords::outcomeIcon(bool isReceived)
{
    return icon(isReceived ? State::Healthy : State::Failing);
}

QString HookWords::title(State state)
{
    switch (state) {
    case State::Unknown:
        break;
    case State::Idle:
        //: State of a web-hook, as a title: nothing was delivered to it yet.
        return tr("Idle");
    case State::Healthy:
        //: State of a web-hook, as a title.
        return tr("Healthy");
    case State::LastFailed:
        //: State of a web-hook, as a title: a test was not received; nothing else waits to be sent.
        return tr("Last Attempt Failed");
    case State::Retrying:
        //: State of a web-hook, as a title: the last delivery failed, another one will be tried.
        return tr("Retrying");
    case State::Failing:
        //: State of a web-hook, as a title: it was given up until there is a new change.
        return tr("Failing");
    }
    //: Instead of the state of a web-hook, as a title.
    return tr("Deliveries");
}

QString HookWords::sentences(const HookRow &row, qint64 now)
{
    QStringList sentences;
    //: How many deliveries to a web-hook have failed, one after the other.
    const QString failures = tr("%Ln attempt(s) in a row have failed.", nullptr, row.failures);
    switch (HookModel::stateOf(row)) {
    case State::Unknown:
        break;
    case State::Idle:
        sentences << tr("It was told nothing yet.");
        break;
    case State::Healthy:
        sentences
            << tr("The last notification was received, %1.", "%1 is how long ago").arg(ageText(row.lastDelivery, now))
            << lastAttempt(row.lastStatus);
        break;
    case State::LastFailed:
        sentences << lastAttempt(row.lastStatus) << tr("Nothing waits to be sent.");
        break;
    case State::Retrying:
        sentences << failures << lastAttempt(row.lastStatus);
        if (row.nextTry > 0)
            sentences << nextTry(row.nextTry, now);
        break;
    case State::Failing:
        //: %1: what a web-hook watches, "/app/shop".
        sentences << tr("It was given up until %1 changes.")
                         .arg(MemberWords::isolated(QString::fromLatin1(row.resourcePath().subject().text())))
                  << failures << lastAttempt(row.lastStatus);
        break;
    }
    return sentences.join(u' ');
}

} // namespace nesoi
