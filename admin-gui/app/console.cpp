// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console.h"

#include "pages/applications/applicationspage.h"
#include "pages/hooks/hookspage.h"
#include "pages/members/memberspage.h"
#include "pages/overview/overviewpage.h"
#include "pages/pagecontext.h"
#include "pages/places.h"
#include "pages/services/servicespage.h"

#include <utility>

namespace nesoi
{

Console::Console(QSettings &settings, Appearance &appearance, LanguageSwitch &languageSwitch)
    : m_commands(m_catalog, m_client, [this](const Place &place) { m_window.open(place); })
    , m_window(settings, appearance, languageSwitch)
{
    for (CommandSource *source : m_commands.sources())
        m_window.addCommandSource(*source);
    addPages();
    connect(&m_catalog, &Catalog::countsChanged, this, &Console::showBadges);
    connect(&m_client, &ClusterClient::statusRead, this, &Console::showBadges);
    connect(&m_client, &ClusterClient::stateChanged, this, &Console::showBadges);
}

Console::~Console() = default;

void Console::addPages()
{
    const PageContext context{
        .client = m_client,
        .catalog = m_catalog,
        .banners = m_window.banners(),
        .open = [this](const Place &place) { m_window.open(place); },
        .create =
            [this](const QString &page) {
                m_window.open({page});
                if (const auto creator = m_creators.find(page); creator != m_creators.end())
                    creator->second();
            },
        .visit = [this](const Place &place) { m_window.visit(place); },
    };
    // In the order of the sidebar.
    add(overviewPage(context, m_recorder));
    add(applicationsPage(context));
    add(servicesPage(context));
    add(hooksPage(context));
    add(membersPage(context, m_recorder));
}

void Console::add(const ConsolePage &added)
{
    m_window.addPage(added.page);
    if (added.create)
        m_creators.emplace(added.page.id, added.create);
    for (const ConsolePage::Entry &entry : added.entries)
        m_window.contribute(entry.menu, entry.action, added.page.id);
}

void Console::showBadges()
{
    const Badges now = Badges::of(m_catalog.counts(), m_client.status());
    if (std::exchange(m_badges, now) == now)
        return;
    m_window.setBadge(pageId::applications, now.applications);
    m_window.setBadge(pageId::services, now.services);
    m_window.setBadge(pageId::webHooks, now.webHooks);
    m_window.setBadge(pageId::members, now.members);
}

} // namespace nesoi
