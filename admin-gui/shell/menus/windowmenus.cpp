// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/menus/windowmenus.h"

#include "shell/language/languageswitch.h"
#include "shell/look/appearance.h"
#include "shell/look/symbol.h"
#include "shell/menus/editmenu.h"
#include "shell/menus/languagemenu.h"
#include "shell/menus/thememenu.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int zoomStep = 10; ///< Per cent.

/// An action known by its name, whose text is set by retranslate().
QAction *addNamed(QMenu &menu, const QString &name, const QList<QKeySequence> &shortcuts = {}, const QIcon &icon = {})
{
    QAction *action = menu.addAction(icon, QString());
    action->setObjectName(name);
    action->setShortcuts(shortcuts);
    return action;
}

} // namespace

WindowMenus::WindowMenus(QMenuBar &bar, Appearance &appearance, LanguageSwitch &languageSwitch, QObject *parent)
    : QObject(parent)
    , m_file(bar.addMenu(QString()))
    , m_edit(new EditMenu(&bar))
    , m_view(nullptr)
    , m_go(nullptr)
    , m_help(nullptr)
{
    bar.addMenu(m_edit);
    m_view = bar.addMenu(QString());
    m_go = bar.addMenu(QString());
    m_help = bar.addMenu(QString());
    fillFile();
    fillView(appearance, languageSwitch);
    fillGo();
    fillHelp();
    retranslate();
}

void WindowMenus::fillFile()
{
    m_connections = addNamed(*m_file, u"connections"_s, {QKeySequence::Open}, symbol(u"connection"_s));
    connect(m_connections, &QAction::triggered, this, &WindowMenus::connectionsChosen);
    m_disconnect = addNamed(*m_file, u"disconnect"_s, {}, symbol(u"offline"_s));
    connect(m_disconnect, &QAction::triggered, this, &WindowMenus::disconnectChosen);
    m_file->addSeparator();
    m_beforeQuit = m_file->addSeparator();
    m_quit = addNamed(*m_file, u"quit"_s, {QKeySequence(u"Ctrl+Q"_s)});
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_quit, &QAction::triggered, this, &WindowMenus::quitChosen);
    setConnected(false);
}

void WindowMenus::fillView(Appearance &appearance, LanguageSwitch &languageSwitch)
{
    m_belowPages = m_view->addSeparator();
    m_theme = new ThemeMenu(appearance, m_view);
    m_view->addMenu(m_theme);
    m_language = new LanguageMenu(languageSwitch, m_view);
    m_view->addMenu(m_language);
    m_view->addSeparator();
    // On most keyboards a plus needs Shift, or doesn't.
    m_zoomIn = addNamed(*m_view, u"zoomIn"_s, {QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
    connect(m_zoomIn, &QAction::triggered, &appearance,
            [&appearance] { appearance.setZoom(appearance.zoom() + zoomStep); });
    m_zoomOut = addNamed(*m_view, u"zoomOut"_s, {QKeySequence(u"Ctrl+-"_s)});
    connect(m_zoomOut, &QAction::triggered, &appearance,
            [&appearance] { appearance.setZoom(appearance.zoom() - zoomStep); });
    m_zoomReset = addNamed(*m_view, u"zoomReset"_s, {QKeySequence(u"Ctrl+0"_s)});
    connect(m_zoomReset, &QAction::triggered, &appearance, [&appearance] { appearance.setZoom(100); });
}

void WindowMenus::fillGo()
{
    m_palette = addNamed(*m_go, u"palette"_s, {QKeySequence(u"Ctrl+K"_s)}, symbol(u"search"_s));
    connect(m_palette, &QAction::triggered, this, &WindowMenus::paletteChosen);
    m_go->addSeparator();
    m_back = addNamed(*m_go, u"back"_s, {QKeySequence(u"Alt+Left"_s), QKeySequence(Qt::Key_Back)}, symbol(u"back"_s));
    connect(m_back, &QAction::triggered, this, &WindowMenus::backChosen);
    m_forward = addNamed(*m_go, u"forward"_s, {QKeySequence(u"Alt+Right"_s), QKeySequence(Qt::Key_Forward)},
                         symbol(u"forward"_s));
    connect(m_forward, &QAction::triggered, this, &WindowMenus::forwardChosen);
    setCanGo(false, false);
}

void WindowMenus::fillHelp()
{
    m_shortcuts = addNamed(*m_help, u"shortcuts"_s, {QKeySequence(u"F1"_s)});
    connect(m_shortcuts, &QAction::triggered, this, &WindowMenus::shortcutsChosen);
    m_about = addNamed(*m_help, u"about"_s);
    m_about->setMenuRole(QAction::AboutRole);
    connect(m_about, &QAction::triggered, this, &WindowMenus::aboutChosen);
}

void WindowMenus::addPage(const Page &page)
{
    auto *action = new QAction(page.icon, page.title(), m_view);
    action->setObjectName(u"page_"_s + page.id);
    action->setCheckable(true);
    action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(m_pages.size() + 1)));
    connect(action, &QAction::triggered, this, [this, id = page.id] { Q_EMIT pageChosen(id); });
    m_view->insertAction(m_belowPages, action);
    m_pages << PageAction{page.title, action};
}

void WindowMenus::contribute(Menu menu, QAction *action)
{
    switch (menu) {
    case Menu::File:
        m_file->insertAction(m_beforeQuit, action);
        break;
    case Menu::Edit:
        m_edit->addAction(action);
        break;
    case Menu::View:
        m_view->addAction(action);
        break;
    case Menu::Go:
        m_go->addAction(action);
        break;
    }
}

void WindowMenus::setCurrent(const QString &page)
{
    for (const PageAction &one : std::as_const(m_pages))
        one.action->setChecked(one.action->objectName() == u"page_"_s + page);
}

void WindowMenus::setCanGo(bool back, bool forward)
{
    m_back->setEnabled(back);
    m_forward->setEnabled(forward);
}

void WindowMenus::setConnected(bool connected)
{
    m_disconnect->setEnabled(connected);
    for (const PageAction &one : std::as_const(m_pages))
        one.action->setEnabled(connected);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_view->setTitle(tr("&View"));
    //: Menu: to other places in the program.
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
    m_connections->setText(tr("&Connections…"));
    m_disconnect->setText(tr("&Disconnect"));
    m_quit->setText(tr("&Quit"));
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_zoomReset->setText(tr("&Normal size"));
    //: Opens the command palette.
    m_palette->setText(tr("F&ind anything…"));
    //: To where the user was before.
    m_back->setText(tr("&Back"));
    m_forward->setText(tr("&Forward"));
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    m_about->setText(tr("&About Nesoi"));
    m_edit->retranslate();
    m_theme->retranslate();
    m_language->retranslate();
    for (const PageAction &one : std::as_const(m_pages))
        one.action->setText(one.title());
}

} // namespace nesoi
