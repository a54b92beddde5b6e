// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/connection/connection.h"
#include "shell/menus/windowmenus.h"
#include "shell/window/navigator.h"
#include "shell/window/page.h"
#include "shell/window/sidebarbutton.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QPushButton;
class QSettings;
class QStackedWidget;

namespace nesoi
{

class ActionCommands;
class BannerStack;
class CommandPalette;
class CommandSource;
class EmptyState;
class OfflineNotice;
class Sidebar;
class WelcomePage;

/// The console's window: a frame around pages of which it knows no more than Page says. It says which connection the
/// user wants and shows the state of the one there is; whoever connects listens to it and tells it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    MainWindow(QSettings &settings, Appearance &appearance, LanguageSwitch &languageSwitch);
    ~MainWindow() override;

    void addPage(const Page &page);
    [[nodiscard]] QString currentPage() const;
    void setBadge(const QString &page, const Badge &badge);

    /// Goes somewhere, as a link or the palette does; what it leaves is remembered.
    void open(const Place &place);
    /// Remembers a place that the user went to on a page of their own accord, by selecting something.
    void visit(const Place &place);

    /// Adds an action to a menu; one of a page's only while that page is shown, so that pages may use the same
    /// shortcuts. It stays the caller's.
    void contribute(WindowMenus::Menu menu, QAction *action, const QString &page = {});
    /// Lets the palette find more. The source must outlive the window.
    void addCommandSource(CommandSource &source);
    [[nodiscard]] BannerStack &banners() { return *m_banners; }

    /// As if the user had chosen it.
    void connectTo(const Connection &connection);
    void setConnectionState(const ShownConnection &state);
    [[nodiscard]] const ShownConnection &connectionState() const { return m_state; }

Q_SIGNALS:
    void connectRequested(const nesoi::Connection &connection);
    void disconnectRequested();
    void retryRequested(); ///< To reconnect now.

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Contribution {
        QString page;
        QPointer<QAction> action;
    };

    void lay();
    void wire();
    void showPlace(const Place &place);
    void choosePage(const QString &page);
    void goBack();
    void goForward();
    void afterMove();
    void openConnections();
    void disconnectNow();
    void openPalette();
    void openShortcuts();
    void openAbout();
    void showCentre();
    void retranslate();
    [[nodiscard]] const Page *page(const QString &id) const;

    QSettings &m_settings;
    QList<Page> m_pages{};
    QList<Contribution> m_contributions{};
    Navigator m_navigator{};
    ShownConnection m_state{};

    WindowMenus *m_menus;
    Sidebar *m_sidebar;
    BannerStack *m_banners;
    BannerStack *m_passing; ///< What was done, for some seconds.
    QStackedWidget *m_centre; ///< Welcome, waiting for the first answer, or the pages.
    WelcomePage *m_welcome;
    EmptyState *m_waiting;
    QPushButton *m_retry;
    QStackedWidget *m_pageStack;
    OfflineNotice *m_offline;
    CommandPalette *m_palette;
    std::unique_ptr<ActionCommands> m_actionCommands;
};

} // namespace nesoi
