// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/services/servicespage.h"

#include "client/catalog.h"
#include "models/filtermodel.h"
#include "pages/places.h"
#include "pages/resource/fileexchange.h"
#include "pages/resource/resourcebrowser.h"
#include "pages/resource/resourceeditor.h"
#include "pages/resource/resourceoperations.h"
#include "pages/resource/unsavedguard.h"
#include "pages/services/hostlist.h"
#include "pages/services/serviceheader.h"
#include "pages/services/servicelist.h"
#include "shell/look/emptystate.h"
#include "shell/look/focusforwarder.h"
#include "shell/look/symbol.h"

#include <QDesktopServices>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto newHost = R"({"endpoints": {"http": "http://HOST:PORT/"}})";

ResourceBrowser::Texts texts(int selected)
{
    return {
        .name = ServicesPage::tr("Hosts"),
        .create = ServicesPage::tr("&New Host…"),
        //: The web-hooks that watch a host's service.
        .related = ServicesPage::tr("Show the Service's &Web-hooks"),
        .noneSelected = ServicesPage::tr("No host selected"),
        .choose = ServicesPage::tr("Choose one in the list to see and edit it."),
        .severalSelected = ServicesPage::tr("%Ln host(s) selected", nullptr, selected),
    };
}

} // namespace

ServicesPage::ServicesPage(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_splitter(new QSplitter(this))
    // In the order in which Tab goes through them.
    , m_services(new ServiceList(m_context.client, m_context.catalog, m_drafts, this))
    , m_right(new QStackedWidget(this))
    , m_nothing(new EmptyState(symbol(pageId::services), this))
    , m_header(new ServiceHeader(m_context.catalog, this))
    , m_hosts(new HostList(m_context.client, m_context.catalog, m_drafts, this))
    , m_browser(new ResourceBrowser(m_context, m_drafts, m_hosts, texts, u"hosts"_s, this))
{
    new UnsavedGuard(*this, m_drafts);
    makeActions();
    lay();
    wire();
    retranslate();
    enableActions();
}

/// Before m_drafts goes, which they refer to.
ServicesPage::~ServicesPage()
{
    m_context.catalog.setFocus({});
    delete m_browser;
    delete m_splitter;
}

void ServicesPage::makeActions()
{
    const std::array names{u"new"_s, u"export"_s, u"delete"_s, u"openInBrowser"_s};
    const std::array symbols{u"add"_s, u"export"_s, u"remove"_s, QString()};
    const std::array does{&ServicesPage::create, &ServicesPage::exportServices, &ServicesPage::deleteServices,
                          &ServicesPage::openInBrowser};
    for (size_t i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i) = new QAction(this);
        m_actions.at(i)->setObjectName(u"services."_s + names.at(i));
        if (!symbols.at(i).isEmpty())
            m_actions.at(i)->setIcon(symbol(symbols.at(i)));
        connect(m_actions.at(i), &QAction::triggered, this, does.at(i));
    }
    action(Action::New)->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    action(Action::Delete)->setShortcut(QKeySequence::Delete);
    action(Action::Delete)->setShortcutContext(Qt::WidgetShortcut); // Elsewhere, Del deletes hosts or letters.
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_services->view().addActions({action(Action::New), m_browser->action(ResourceBrowser::Action::ShowRelated),
                                   separator, action(Action::Export), action(Action::Delete)});
    m_hosts->view().addAction(action(Action::OpenInBrowser));
}

void ServicesPage::lay()
{
    auto *hosts = new QWidget(this);
    auto *below = new QVBoxLayout(hosts);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(10);
    below->addWidget(m_header);
    below->addWidget(m_browser, 1);
    m_header->setObjectName(u"serviceHeader"_s);
    m_nothing->setObjectName(u"noService"_s);
    m_right->addWidget(m_nothing);
    m_right->addWidget(hosts);
    m_right->setContentsMargins(8, 0, 8, 0); // The same on both sides, whichever way one reads.
    m_splitter->setObjectName(u"servicesSplitter"_s);
    m_splitter->addWidget(m_services);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({400, 640});
    m_browser->setTextBelow();
    m_browser->setOuter(m_services);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 8, 12);
    column->addWidget(m_splitter);
    new FocusForwarder(*this, *m_services);
}

void ServicesPage::wire()
{
    connect(m_services, &ResourceList::selectionChanged, this, &ServicesPage::serviceSelected);
    connect(m_services, &ResourceList::appeared, this, &ServicesPage::servicesAppeared);
    connect(m_services, &ResourceList::createRequested, this, &ServicesPage::create);
    connect(m_services, &ResourceList::opened, m_hosts, &ResourceList::focusRows);
    connect(m_browser, &ResourceBrowser::createRequested, this, &ServicesPage::createHost);
    connect(m_hosts, &ResourceList::selectionChanged, this, &ServicesPage::enableActions);
    connect(&m_browser->editor(), &ResourceEditor::read, this, &ServicesPage::enableActions);
    connect(&m_browser->editor(), &ResourceEditor::pathChanged, this, &ServicesPage::showText);
    for (const auto signal : {&TableSignals::inserted, &TableSignals::removed})
        connect(&m_context.catalog.services(), signal, this, &ServicesPage::showText);
    connect(&m_browser->operations(), &ResourceOperations::created, this, &ServicesPage::goTo);
    connect(&m_browser->operations(), &ResourceOperations::deleted, this, &ServicesPage::deleted);
}

QList<ConsolePage::Entry> ServicesPage::entries() const
{
    using Menu = WindowMenus::Menu;
    QList<ConsolePage::Entry> entries{{Menu::File, action(Action::New)}};
    entries += m_browser->entries();
    entries += {{Menu::File, action(Action::Export)},
                {Menu::Edit, action(Action::Delete)},
                {Menu::Go, action(Action::OpenInBrowser)}};
    return entries;
}

// ---- What is selected

void ServicesPage::select(const QString &selection)
{
    const Result<ResourcePath, Problem> path = ResourcePath::parse(selection.toLatin1());
    if (path && (path->kind() == ResourcePath::Kind::Service || path->kind() == ResourcePath::Kind::Host))
        goTo(*path);
}

void ServicesPage::goTo(const ResourcePath &path)
{
    const bool isHost = path.kind() == ResourcePath::Kind::Host;
    const ResourcePath service = isHost ? path.collection() : path;
    m_isGoing = true;
    if (!m_services->select(service)) {
        m_services->view().clearSelection(); // The catalog has not come so far, or it has no hosts.
        showService(service.name().toByteArray());
    }
    m_isGoing = false;
    if (isHost)
        m_browser->show(path);
    else
        m_browser->showNothing();
}

void ServicesPage::serviceSelected()
{
    const QList<ResourcePath> selected = m_services->selected();
    if (selected.size() == 1) {
        showService(selected.first().name().toByteArray());
        if (!m_isGoing)
            m_browser->visitSoon(selected.first());
    } else if (selected.size() > 1) {
        showService({});
    }
    // Where nothing is left of it, as it was filtered out or has lost its hosts, what was shown stays.
    showHint();
    enableActions();
}

/// One that has got its first host again is selected again.
void ServicesPage::servicesAppeared()
{
    const bool isOrphaned = !m_service.isEmpty() && m_services->selected().isEmpty();
    if (!isOrphaned || !m_services->rows().filter().isEmpty())
        return;
    m_isGoing = true;
    m_services->select(*ResourcePath::services().member(m_service));
    m_isGoing = false;
}

void ServicesPage::showService(const QByteArray &service)
{
    if (service == m_service)
        return;
    m_service = service;
    m_browser->showNothing();
    m_hosts->setService(service);
    m_header->setService(service);
    m_right->setCurrentIndex(service.isEmpty() ? 0 : 1);
    showText();
    if (isVisible())
        m_context.catalog.setFocus(service);
}

/// Where there are no hosts, there is none to be chosen.
void ServicesPage::showText()
{
    const bool hasHosts = !m_service.isEmpty() && m_context.catalog.services().find(m_service) >= 0;
    m_browser->splitter().widget(1)->setVisible(hasHosts || m_browser->editor().path());
}

void ServicesPage::showHint()
{
    const int count = static_cast<int>(m_services->selected().size());
    if (count > 1)
        m_nothing->setTexts(tr("%Ln service(s) selected", nullptr, count), tr("Select a single one to see its hosts."));
    else
        m_nothing->setTexts(tr("No service selected"), tr("Choose one in the list to see its hosts."));
}

void ServicesPage::enableActions()
{
    const qsizetype services = m_services->selected().size();
    action(Action::Export)->setEnabled(services > 0);
    action(Action::Delete)->setEnabled(services > 0);
    action(Action::OpenInBrowser)->setEnabled(!webAddress().isEmpty());
}

void ServicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_context.catalog.setFocus(m_service);
}

void ServicesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_context.catalog.setFocus({});
}

// ---- What is done

void ServicesPage::create()
{
    m_browser->operations().create(ResourcePath::services(), newHost);
}

void ServicesPage::createHost()
{
    if (m_service.isEmpty())
        create();
    else
        m_browser->operations().create(*ResourcePath::services().member(m_service), newHost);
}

QList<ResourcePath> ServicesPage::hostsOf(const QList<ResourcePath> &services) const
{
    const SortedTable<HostRow> &hosts = m_context.catalog.hosts();
    QList<ResourcePath> paths;
    for (const ResourcePath &service : services) {
        const QByteArrayView name = service.name();
        for (qsizetype row = hosts.lowerBound({name, {}}); row < hosts.size() && hosts.at(row).service == name; ++row)
            paths << hosts.at(row).path();
    }
    return paths;
}

void ServicesPage::deleteServices()
{
    const QList<ResourcePath> services = m_services->selected();
    m_doomed = hostsOf(services);
    m_next = m_services->neighbourOf(services);
    m_browser->operations().remove(m_doomed);
}

/// Where services were deleted, the user goes on with the next one; where just their hosts were, they stay.
void ServicesPage::deleted(const QList<ResourcePath> &gone)
{
    if (gone != m_doomed || !m_next)
        return;
    const ResourcePath next = *std::exchange(m_next, std::nullopt);
    goTo(next);
}

void ServicesPage::exportServices()
{
    m_browser->files().askToExport(hostsOf(m_services->selected()));
}

QString ServicesPage::webAddress() const
{
    const QList<ResourcePath> selected = m_hosts->selected();
    if (selected.size() != 1)
        return {};
    const SortedTable<HostRow> &hosts = m_context.catalog.hosts();
    const qsizetype row = hosts.find({m_service, selected.first().name()});
    if (row < 0)
        return {};
    const QJsonObject endpoints = QJsonDocument::fromJson(hosts.at(row).endpoints).object();
    for (const auto &endpoint : endpoints) {
        const QUrl url(endpoint.toString(), QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1))
            return endpoint.toString();
    }
    return {};
}

void ServicesPage::openInBrowser()
{
    QDesktopServices::openUrl(QUrl(webAddress(), QUrl::StrictMode));
}

void ServicesPage::retranslate()
{
    action(Action::New)->setText(tr("New &Service…"));
    action(Action::Export)->setText(tr("Export Ser&vices…"));
    action(Action::Delete)->setText(tr("Delete Servi&ce…"));
    //: Opens the web address at which a host serves.
    action(Action::OpenInBrowser)->setText(tr("Open in &Browser"));
    m_splitter->setAccessibleName(tr("Services"));
    showHint();
}

void ServicesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ConsolePage servicesPage(const PageContext &context)
{
    auto *widget = new ServicesPage(context);
    const Page page{pageId::services, symbol(pageId::services), [] { return ServicesPage::tr("Services"); }, widget,
                    [widget](const QString &selection) { widget->select(selection); }};
    return {page, widget->entries(), [widget] { widget->create(); }};
}

} // namespace nesoi
