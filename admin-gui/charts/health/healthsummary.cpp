// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "healthsummary.h"

#include "charts/memberwords.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

using Severity = Attention::Severity;
using Place = Attention::Place;

QStringList addresses(const QList<MemberStatus> &members)
{
    QStringList list;
    for (const MemberStatus &member : members.first(std::min(members.size(), HealthSummary::mostOfAKind)))
        list << MemberWords::isolated(member.address);
    return list;
}

/// One entry for each, or where they are many one for all.
template <typename One, typename All>
void addMembers(QList<Attention> &list, Severity severity, const QList<MemberStatus> &members, One one, All all)
{
    if (members.size() > HealthSummary::mostOfAKind) {
        list << Attention{severity, all(static_cast<int>(members.size()), addresses(members).join(u", "_s) + u"…"_s),
                          Place::Members};
        return;
    }
    for (const MemberStatus &member : members)
        list << Attention{severity, one(member), Place::Members, member.id};
}

template <typename Condition>
QList<MemberStatus> membersThat(const ClusterStatus &cluster, Condition condition)
{
    QList<MemberStatus> members;
    std::copy_if(cluster.members.begin(), cluster.members.end(), std::back_inserter(members), condition);
    return members;
}

bool isThere(const MemberStatus &member)
{
    return member.state == MemberStatus::State::Alive || member.state == MemberStatus::State::Suspect;
}

} // namespace

QString HealthSummary::allIsWell()
{
    return tr("All is well.");
}

QList<Attention> HealthSummary::of(const HealthFacts &facts)
{
    if (!facts.connected)
        return {{Severity::Critical, tr("No node answers. The console goes on trying."), Place::Connection}};

    QList<Attention> list;
    if (facts.cluster) {
        const ClusterStatus &cluster = *facts.cluster;
        const auto shown = [](const MemberStatus &member) { return MemberWords::isolated(member.address); };
        if (cluster.leader.isEmpty()) {
            list << Attention{Severity::Critical,
                              tr("No leader is agreed on. Until there is one, web-hooks are not called."),
                              Place::Members};
        }
        addMembers(
            list, Severity::Critical,
            membersThat(cluster, [](const auto &member) { return member.state == MemberStatus::State::Dead; }),
            [&](const MemberStatus &member) { return tr("%1 is dead.", "a member").arg(shown(member)); },
            //: %1 lists the first of them
            [](int count, const QString &names) {
                return tr("%Ln member(s) are dead: %1", nullptr, count).arg(names);
            });
        addMembers(
            list, Severity::Critical,
            membersThat(
                cluster,
                [&](const auto &member) { return isThere(member) && facts.withoutStorage.contains(member.id); }),
            [&](const MemberStatus &member) {
                return tr("The disk of %1 takes no writes; its log says why.", "a member").arg(shown(member));
            },
            [](int count, const QString &names) {
                //: %1 lists the first of them
                return tr("The disks of %n member(s) take no writes: %1", nullptr, count).arg(names);
            });
        addMembers(
            list, Severity::Warning,
            membersThat(cluster, [](const auto &member) { return member.state == MemberStatus::State::Suspect; }),
            [&](const MemberStatus &member) {
                return tr("%1 is suspect: it has been silent for longer than usual.", "a member").arg(shown(member));
            },
            [](int count, const QString &names) {
                //: %1 lists the first of them
                return tr("%Ln member(s) are suspect, silent for longer than usual: %1", nullptr, count).arg(names);
            });
        addMembers(
            list, Severity::Warning,
            membersThat(cluster,
                        [](const auto &member) {
                            return isThere(member) && std::abs(member.clockOffsetMs.value_or(0)) > clockToleranceMs;
                        }),
            [&](const MemberStatus &member) {
                const QString away = QLocale().toString(std::abs(*member.clockOffsetMs) / 1000, 'f', 1);
                return *member.clockOffsetMs > 0
                    //: %1 is a member, %2 a number of seconds
                    ? tr("The clock of %1 is %2 s fast.").arg(shown(member), away)
                    //: %1 is a member, %2 a number of seconds
                    : tr("The clock of %1 is %2 s slow.").arg(shown(member), away);
            },
            [](int count, const QString &names) {
                //: %1 lists the first of them
                return tr("The clocks of %Ln member(s) are off by more than a second: %1", nullptr, count).arg(names);
            });
        addMembers(
            list, Severity::Warning,
            membersThat(cluster,
                        [&](const auto &member) { return isThere(member) && facts.laggards.contains(member.id); }),
            [&](const MemberStatus &member) {
                //: %1 is a member of the cluster
                return tr("%1 does not catch up: it is behind by %Ln write(s).", nullptr,
                          static_cast<int>(std::min<qint64>(member.behind, 2'000'000'000)))
                    .arg(shown(member));
            },
            [](int count, const QString &names) {
                //: %1 lists the first of them
                return tr("%Ln member(s) do not catch up: %1", nullptr, count).arg(names);
            });
    }
    if (facts.failingHooks > 0) {
        list << Attention{Severity::Warning,
                          tr("%Ln web-hook(s) fail: their receivers have not taken notifications for long.", nullptr,
                             facts.failingHooks),
                          Place::WebHooks};
    }
    if (facts.expiredHosts > 0) {
        list << Attention{Severity::Warning,
                          tr("%Ln host(s) are dead: they were not refreshed in time.", nullptr, facts.expiredHosts),
                          Place::Services};
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Attention &a, const Attention &b) { return a.severity > b.severity; });
    return list;
}

} // namespace nesoi
