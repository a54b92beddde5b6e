// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/window/mainwindow.h"

#include "shell/banner/bannerstack.h"
#include "shell/command/actioncommands.h"
#include "shell/command/commandpalette.h"
#include "shell/connection/connectiondialog.h"
#include "shell/connection/savedconnections.h"
#include "shell/connection/welcomepage.h"
#include "shell/help/aboutdialog.h"
#include "shell/help/shortcutsdialog.h"
#include "shell/look/emptystate.h"
#include "shell/look/symbol.h"
#include "shell/window/offlinenotice.h"
#include "shell/window/sidebar.h"
#include "shell/window/windowlayout.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView pageKey{"window/page"};

} // namespace

MainWindow::MainWindow(QSettings &settings, Appearance &appearance, LanguageSwitch &languageSwitch)
    : m_settings(settings)
    , m_menus(new WindowMenus(*menuBar(), appearance, languageSwitch, this))
    , m_sidebar(new Sidebar(this))
    , m_banners(new BannerStack(this))
    , m_passing(new BannerStack(this))
    , m_centre(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_waiting(new EmptyState(symbol(u"connection"_s), this))
    , m_retry(m_waiting->addButton())
    , m_pageStack(new QStackedWidget(this))
    , m_offline(new OfflineNotice(*m_banners, *m_pageStack, this))
    , m_palette(new CommandPalette(settings, this))
    , m_actionCommands(std::make_unique<ActionCommands>(*menuBar()))
{
    setMinimumSize(640, 420);
    lay();
    wire();
    m_palette->addSource(*m_actionCommands);
    m_welcome->setSaved(savedConnections(settings));
    if (!restoreWindow(settings, *this))
        resize(1180, 760);
    retranslate();
    showCentre();
}

MainWindow::~MainWindow()
{
    // Those of pages go with their pages, when this is no more than a QWidget.
    for (const Contribution &one : std::as_const(m_contributions))
        disconnect(one.action, nullptr, this, nullptr);
}

void MainWindow::lay()
{
    m_centre->addWidget(m_welcome);
    m_centre->addWidget(m_waiting);
    m_centre->addWidget(m_pageStack);

    auto *around = new QVBoxLayout;
    around->setContentsMargins(16, 12, 16, 0);
    around->addWidget(m_banners);

    auto *main = new QVBoxLayout;
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(0);
    main->addLayout(around);
    auto *over = new QGridLayout; // The one over the other.
    over->addWidget(m_centre, 0, 0);
    over->addWidget(m_passing, 0, 0, Qt::AlignHCenter | Qt::AlignBottom);
    main->addLayout(over, 1);
    m_passing->setMinimumWidth(380);
    m_passing->setContentsMargins(0, 0, 0, 24);
    m_banners->setPassing(*m_passing);

    auto *central = new QWidget(this);
    auto *row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(main, 1);
    setCentralWidget(central);
    m_passing->raise();
}

void MainWindow::wire()
{
    connect(m_menus, &WindowMenus::connectionsChosen, this, &MainWindow::openConnections);
    connect(m_menus, &WindowMenus::disconnectChosen, this, &MainWindow::disconnectNow);
    connect(m_menus, &WindowMenus::quitChosen, this, &QWidget::close);
    connect(m_menus, &WindowMenus::pageChosen, this, &MainWindow::choosePage);
    connect(m_menus, &WindowMenus::backChosen, this, &MainWindow::goBack);
    connect(m_menus, &WindowMenus::forwardChosen, this, &MainWindow::goForward);
    connect(m_menus, &WindowMenus::paletteChosen, this, &MainWindow::openPalette);
    connect(m_menus, &WindowMenus::shortcutsChosen, this, &MainWindow::openShortcuts);
    connect(m_menus, &WindowMenus::aboutChosen, this, &MainWindow::openAbout);

    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::choosePage);
    connect(m_sidebar, &Sidebar::findChosen, this, &MainWindow::openPalette);
    connect(m_sidebar, &Sidebar::connectionChosen, this, &MainWindow::openConnections);

    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::connectTo);
    connect(m_welcome, &WelcomePage::manageRequested, this, &MainWindow::openConnections);
    connect(m_retry, &QPushButton::clicked, this, &MainWindow::retryRequested);
    connect(m_offline, &OfflineNotice::retryRequested, this, &MainWindow::retryRequested);
    for (const BannerStack *stack : {m_banners, m_passing})
        connect(stack, &BannerStack::focusLost, this, [this] { m_centre->currentWidget()->setFocus(); });
}

const Page *MainWindow::page(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&id](const Page &one) { return one.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

void MainWindow::addPage(const Page &page)
{
    m_pages << page;
    page.widget->setObjectName(page.id);
    page.widget->setAccessibleName(page.title());
    m_pageStack->addWidget(page.widget);
    m_sidebar->addPage(page);
    m_menus->addPage(page);
    m_menus->setConnected(m_state.phase != ShownConnection::Phase::None);
    restoreLayout(m_settings, *page.widget);
    // The first one, until the one comes that was left open.
    if (m_pages.size() == 1 || page.id == m_settings.value(pageKey).toString()) {
        m_navigator = {};
        open({page.id});
    }
}

QString MainWindow::currentPage() const
{
    return m_navigator.current().page;
}

void MainWindow::setBadge(const QString &page, const Badge &badge)
{
    m_sidebar->setBadge(page, badge);
}

void MainWindow::open(const Place &place)
{
    if (page(place.page) == nullptr)
        return;
    m_navigator.visit(place);
    showPlace(place);
}

void MainWindow::visit(const Place &place)
{
    m_navigator.visit(place);
    afterMove();
}

void MainWindow::choosePage(const QString &page)
{
    if (page != currentPage())
        open({page});
    else
        afterMove(); // A click unchecks the action of the page that is shown.
}

void MainWindow::showPlace(const Place &place)
{
    const Page *const shown = page(place.page);
    const bool keepsFocus = m_sidebar->isAncestorOf(focusWidget());
    m_pageStack->setCurrentWidget(shown->widget);
    if (shown->select && !place.selection.isEmpty())
        shown->select(place.selection);
    if (!keepsFocus)
        shown->widget->setFocus();
    afterMove();
}

void MainWindow::goBack()
{
    if (m_navigator.canGoBack())
        showPlace(m_navigator.back());
}

void MainWindow::goForward()
{
    if (m_navigator.canGoForward())
        showPlace(m_navigator.forward());
}

void MainWindow::afterMove()
{
    const QString now = currentPage();
    m_sidebar->setCurrent(now);
    m_menus->setCurrent(now);
    m_menus->setCanGo(m_navigator.canGoBack(), m_navigator.canGoForward());
    m_contributions.removeIf([](const Contribution &one) { return one.action.isNull(); });
    for (const Contribution &one : std::as_const(m_contributions))
        one.action->setVisible(one.page.isEmpty() || one.page == now);
    retranslate();
}

void MainWindow::contribute(WindowMenus::Menu menu, QAction *action, const QString &page)
{
    m_contributions << Contribution{page, action};
    m_menus->contribute(menu, action);
    action->setVisible(page.isEmpty() || page == currentPage());
}

void MainWindow::addCommandSource(CommandSource &source)
{
    m_palette->addSource(source);
}

void MainWindow::connectTo(const Connection &connection)
{
    noteUse(m_settings, connection, QDateTime::currentDateTimeUtc());
    m_welcome->setSaved(savedConnections(m_settings));
    ShownConnection state;
    state.phase = ShownConnection::Phase::Connecting;
    state.title = connection.title();
    state.node = connection.addresses.value(0);
    setConnectionState(state);
    Q_EMIT connectRequested(connection);
}

void MainWindow::disconnectNow()
{
    setConnectionState({});
    Q_EMIT disconnectRequested();
}

void MainWindow::setConnectionState(const ShownConnection &state)
{
    m_state = state;
    m_sidebar->setConnectionState(state);
    m_offline->setState(state);
    m_menus->setConnected(state.phase != ShownConnection::Phase::None);
    retranslate();
    showCentre();
}

void MainWindow::showCentre()
{
    const bool isOffline = m_state.phase == ShownConnection::Phase::Offline;
    const bool knowsSomething = m_state.phase == ShownConnection::Phase::Connected || m_state.knownAt.isValid();
    QWidget *wanted = m_pageStack;
    if (m_state.phase == ShownConnection::Phase::None)
        wanted = m_welcome;
    else if (!knowsSomething)
        wanted = m_waiting;
    m_sidebar->setVisible(wanted != m_welcome);
    m_retry->setVisible(isOffline);
    if (m_centre->currentWidget() == wanted)
        return;
    m_centre->setCurrentWidget(wanted);
    if (wanted == m_pageStack && m_pageStack->currentWidget() != nullptr)
        m_pageStack->currentWidget()->setFocus();
    else
        wanted->setFocus();
}

void MainWindow::openConnections()
{
    auto *dialog = new ConnectionDialog(savedConnections(m_settings), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        saveConnections(m_settings, dialog->connections());
        m_welcome->setSaved(savedConnections(m_settings));
        if (dialog->chosen())
            connectTo(*dialog->chosen());
    });
    dialog->open();
}

void MainWindow::openPalette()
{
    m_palette->open();
}

void MainWindow::openShortcuts()
{
    auto *dialog = new ShortcutsDialog(*menuBar(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_menus->retranslate();
    m_offline->refresh();
    retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindow(m_settings, *this);
    for (const Page &page : std::as_const(m_pages))
        saveLayout(m_settings, *page.widget);
    m_settings.setValue(pageKey, currentPage());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Only where nothing within had a use for it.
    if (event->key() == Qt::Key_Escape && m_banners->dismissNewest())
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        goBack();
    else if (event->button() == Qt::ForwardButton)
        goForward();
    else
        QMainWindow::mousePressEvent(event);
}

void MainWindow::retranslate()
{
    //: The program's name, in the window's title. Nesoi is a name.
    QStringList parts{tr("Nesoi Console")};
    if (!m_state.title.isEmpty())
        parts.prepend(m_state.title);
    const Page *const current = page(currentPage());
    if (current != nullptr && m_state.phase != ShownConnection::Phase::None)
        parts.prepend(current->title());
    setWindowTitle(parts.join(u" – "_s));
    for (const Page &one : std::as_const(m_pages))
        one.widget->setAccessibleName(one.title());

    m_retry->setText(tr("&Retry now"));
    if (m_state.phase == ShownConnection::Phase::Offline)
        //: %1 is a connection's name or an address.
        m_waiting->setTexts(tr("%1 can't be reached").arg(m_state.title),
                            m_state.reason.isEmpty() ? tr("It is tried again by itself.") : m_state.reason);
    else
        //: %1 is a connection's name or an address.
        m_waiting->setTexts(tr("Connecting to %1…").arg(m_state.title), m_state.reason);
}

} // namespace nesoi
