// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/window/page.h"

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace nesoi
{

class Appearance;
class EditMenu;
class LanguageMenu;
class LanguageSwitch;
class ThemeMenu;

/// The window's menus, with every shortcut that there is: what the window itself offers, and what pages add to it.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    enum class Menu : quint8 { File, Edit, View, Go };

    /// All of them must outlive it.
    WindowMenus(QMenuBar &bar, Appearance &appearance, LanguageSwitch &languageSwitch, QObject *parent = nullptr);

    void addPage(const Page &page);
    /// Puts an action of a page's into a menu: above Quit, or at the end. Its objectName() is what the palette
    /// remembers it by.
    void contribute(Menu menu, QAction *action);
    void setCurrent(const QString &page);
    void setCanGo(bool back, bool forward);
    void setConnected(bool connected);
    void retranslate();

Q_SIGNALS:
    void connectionsChosen();
    void disconnectChosen();
    void quitChosen();
    void pageChosen(const QString &page);
    void backChosen();
    void forwardChosen();
    void paletteChosen();
    void shortcutsChosen();
    void aboutChosen();

private:
    struct PageAction {
        std::function<QString()> title;
        QAction *action;
    };

    void fillFile();
    void fillView(Appearance &appearance, LanguageSwitch &languageSwitch);
    void fillGo();
    void fillHelp();

    QMenu *m_file;
    EditMenu *m_edit;
    QMenu *m_view;
    QMenu *m_go;
    QMenu *m_help;
    ThemeMenu *m_theme = nullptr;
    LanguageMenu *m_language = nullptr;

    QAction *m_connections = nullptr;
    QAction *m_disconnect = nullptr;
    QAction *m_beforeQuit = nullptr; ///< The separator above it.
    QAction *m_quit = nullptr;
    QAction *m_belowPages = nullptr; ///< The separator below them.
    QAction *m_zoomIn = nullptr;
    QAction *m_zoomOut = nullptr;
    QAction *m_zoomReset = nullptr;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_palette = nullptr;
    QAction *m_shortcuts = nullptr;
    QAction *m_about = nullptr;
    QList<PageAction> m_pages{};
};

} // namespace nesoi
