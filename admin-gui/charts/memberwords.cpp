// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "memberwords.h"

#include <cmath>

namespace nesoi
{

using namespace Qt::StringLiterals;

QString MemberWords::state(MemberStatus::State state)
{
    switch (state) {
    case MemberStatus::State::Alive:
        //: State of a member of the cluster
        return tr("alive");
    case MemberStatus::State::Suspect:
        //: State of a member of the cluster: silent for longer than usual
        return tr("suspect");
    case MemberStatus::State::Dead:
        //: State of a member of the cluster
        return tr("dead");
    case MemberStatus::State::Left:
        //: State of a member of the cluster: it said good-bye
        return tr("left");
    }
    return {};
}

QString MemberWords::leader()
{
    //: Mark of the member that leads the cluster
    return tr("leader");
}

QString MemberWords::entry()
{
    //: Mark of the member that this program talks to
    return tr("connected here");
}

QString MemberWords::behind(qint64 versions, const QLocale &locale)
{
    //: How many writes a member of the cluster lacks; %1 is a number. As short as it can be.
    return tr("behind %1").arg(locale.toString(versions));
}

QString MemberWords::phi(double phi, const QLocale &locale)
{
    // Beyond, a digit more says nothing more.
    if (phi >= 100)
        //: Of phi, how suspicious a member's silence is; %1 is 100
        return tr("over %1").arg(locale.toString(100));
    return locale.toString(phi, 'f', 1);
}

QString MemberWords::clockOffset(std::optional<double> milliseconds, const QLocale &locale)
{
    if (!milliseconds)
        //: Of the difference of two clocks
        return tr("not measured");
    const double size = std::abs(*milliseconds);
    const QString sign = *milliseconds < 0 ? locale.negativeSign() : locale.positiveSign();
    if (size < 0.05)
        return tr("%1 ms", "milliseconds").arg(locale.toString(0));
    if (size < 1000)
        return tr("%1 ms", "milliseconds").arg(sign + locale.toString(size, 'f', size < 10 ? 1 : 0));
    return tr("%1 s", "seconds").arg(sign + locale.toString(size / 1000, 'f', size < 10'000 ? 1 : 0));
}

QString MemberWords::age(std::chrono::seconds age)
{
    using namespace std::chrono;
    if (age < minutes(2))
        return tr("%Ln second(s)", nullptr, static_cast<int>(age.count()));
    if (age < hours(2))
        return tr("%Ln minute(s)", nullptr, static_cast<int>(duration_cast<minutes>(age).count()));
    if (age < days(2))
        return tr("%Ln hour(s)", nullptr, static_cast<int>(duration_cast<hours>(age).count()));
    return tr("%Ln day(s)", nullptr, static_cast<int>(duration_cast<days>(age).count()));
}

QString MemberWords::isolated(const QString &address)
{
    return u"\u2066"_s + address + u"\u2069"_s; // LEFT-TO-RIGHT ISOLATE … POP DIRECTIONAL ISOLATE
}

QString MemberWords::sentence(const MemberStatus &member, const ClusterStatus &cluster, const QLocale &locale)
{
    QStringList words{state(member.state)};
    if (member.id == cluster.leader)
        words << leader();
    if (member.id == cluster.self)
        words << entry();
    //: Of a member of the cluster; %1 is a number
    words << tr("phi %1").arg(phi(member.phi, locale));
    if (member.behind > 0)
        words << behind(member.behind, locale);
    return isolated(member.address) + u": "_s + words.join(u", "_s);
}

} // namespace nesoi
