// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/overview/overviewtiles.h"

#include "charts/tiles/stattile.h"
#include "pages/places.h"

#include <QEvent>
#include <QLocale>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;
using Mood = StatTile::Mood;

OverviewTiles::OverviewTiles(QWidget *parent)
    : TileRow(parent)
    , m_members(leadingTo(pageId::members, u"memberCount"_s))
    , m_applications(leadingTo(pageId::applications, u"applicationCount"_s))
    , m_services(leadingTo(pageId::services, u"serviceCount"_s))
    , m_hosts(leadingTo(pageId::services, u"hostCount"_s))
    , m_hooks(leadingTo(pageId::webHooks, u"hookCount"_s))
{
    refresh();
}

StatTile *OverviewTiles::leadingTo(const QString &page, const QString &name)
{
    StatTile *tile = addTile();
    tile->setObjectName(name);
    connect(tile, &QAbstractButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
    return tile;
}

void OverviewTiles::setContent(const Content &content)
{
    m_content = content;
    refresh();
}

void OverviewTiles::changeEvent(QEvent *event)
{
    TileRow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void OverviewTiles::refresh()
{
    const QLocale locale;
    const QString soFar = m_content.isComplete ? QString() : tr("so far", "a number that still grows");
    m_applications->setTitle(tr("Applications"));
    m_applications->setNumber(locale.toString(m_content.counts.applications));
    m_applications->setMood(Mood::Neutral, soFar);
    m_services->setTitle(tr("Services"));
    m_services->setNumber(locale.toString(m_content.counts.services));
    m_services->setMood(Mood::Neutral, soFar);
    showMembers();
    showHosts();
    showHooks();
    for (StatTile *tile : {m_members, m_applications, m_services, m_hosts, m_hooks})
        tile->setStale(m_content.isStale);
    arrange();
}

void OverviewTiles::showMembers()
{
    using State = MemberStatus::State;
    const auto countOf = [this](State state) {
        return static_cast<int>(std::ranges::count(m_content.cluster.members, state, &MemberStatus::state));
    };
    const int dead = countOf(State::Dead);
    const int suspect = countOf(State::Suspect);
    m_members->setTitle(tr("Members"));
    m_members->setNumber(QLocale().toString(m_content.cluster.members.size() - countOf(State::Left)));
    if (dead > 0)
        //: Of members of the cluster.
        m_members->setMood(Mood::Critical, tr("%Ln dead", "members", dead));
    else if (suspect > 0)
        //: Of members of the cluster: silent for longer than usual.
        m_members->setMood(Mood::Warning, tr("%Ln suspect", "members", suspect));
    else
        //: Of members of the cluster, or of the hosts of services.
        m_members->setMood(Mood::Good, tr("all alive"));
}

void OverviewTiles::showHosts()
{
    const CatalogCounts &counts = m_content.counts;
    //: Of services: where they run.
    m_hosts->setTitle(tr("Hosts"));
    m_hosts->setNumber(QLocale().toString(counts.hosts));
    if (counts.expiredHosts > 0)
        //: Of hosts of services that were not refreshed in time.
        m_hosts->setMood(Mood::Warning, tr("%Ln expired", "hosts", static_cast<int>(counts.expiredHosts)));
    else if (!m_content.isComplete)
        m_hosts->setMood(Mood::Neutral, tr("so far", "a number that still grows"));
    else if (counts.hosts > 0)
        m_hosts->setMood(Mood::Good, tr("all alive"));
    else
        m_hosts->setMood(Mood::Neutral, {});
}

void OverviewTiles::showHooks()
{
    const CatalogCounts &counts = m_content.counts;
    m_hooks->setTitle(tr("Web-hooks"));
    m_hooks->setNumber(QLocale().toString(counts.hooks));
    if (counts.failingHooks > 0)
        //: Of web-hooks that were given up.
        m_hooks->setMood(Mood::Warning, tr("%Ln failing", "web-hooks", static_cast<int>(counts.failingHooks)));
    else if (!m_content.isComplete)
        m_hooks->setMood(Mood::Neutral, tr("so far", "a number that still grows"));
    else if (!m_content.knowsAllHooks)
        //: Of a number of web-hooks: older nodes don't list them all.
        m_hooks->setMood(Mood::Neutral, tr("that are known"));
    else if (counts.hooks > 0)
        //: Of web-hooks.
        m_hooks->setMood(Mood::Good, tr("none failing"));
    else
        m_hooks->setMood(Mood::Neutral, {});
}

} // namespace nesoi
