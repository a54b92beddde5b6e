// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/applications/applicationspage.h"

#include "pages/applications/applicationlist.h"
#include "pages/places.h"
#include "pages/resource/resourcebrowser.h"
#include "pages/resource/resourceoperations.h"
#include "pages/resource/unsavedguard.h"
#include "shell/look/focusforwarder.h"
#include "shell/look/symbol.h"

#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

ResourceBrowser::Texts texts(int selected)
{
    return {
        .name = ApplicationsPage::tr("Applications"),
        .create = ApplicationsPage::tr("&New Application…"),
        .related = ApplicationsPage::tr("Show Its &Web-hooks"),
        .noneSelected = ApplicationsPage::tr("No application selected"),
        .choose = ApplicationsPage::tr("Choose one in the list to see and edit it."),
        .severalSelected = ApplicationsPage::tr("%Ln application(s) selected", nullptr, selected),
    };
}

} // namespace

ApplicationsPage::ApplicationsPage(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_browser(new ResourceBrowser(m_context, m_drafts,
                                    new ApplicationList(m_context.client, m_context.catalog, m_drafts), texts,
                                    u"applications"_s, this))
{
    new UnsavedGuard(*this, m_drafts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(m_browser);
    new FocusForwarder(*this, *m_browser);
    connect(m_browser, &ResourceBrowser::createRequested, this, &ApplicationsPage::create);
}

/// Before m_drafts goes, which it refers to.
ApplicationsPage::~ApplicationsPage()
{
    delete m_browser;
}

void ApplicationsPage::select(const QString &selection)
{
    const std::optional<ResourcePath> path = ResourcePath::fromRecordText(selection.toLatin1());
    if (path && path->kind() == ResourcePath::Kind::Application)
        m_browser->show(*path);
}

void ApplicationsPage::create()
{
    m_browser->operations().create(ResourcePath::applications(), "{\"config\": {}}");
}

ConsolePage applicationsPage(const PageContext &context)
{
    auto *widget = new ApplicationsPage(context);
    const Page page{pageId::applications, symbol(pageId::applications),
                    [] { return ApplicationsPage::tr("Applications"); }, widget,
                    [widget](const QString &selection) { widget->select(selection); }};
    return {page, widget->browser().entries(), [widget] { widget->create(); }};
}

} // namespace nesoi
