// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/consolepage.h"
#include "pages/pagecontext.h"
#include "pages/resource/drafts.h"
#include "resource/resourcepath.h"

#include <QWidget>

#include <array>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace nesoi
{

class EmptyState;
class HostList;
class ResourceBrowser;
class ServiceHeader;
class ServiceList;

/// All services; the hosts of the one that is selected, and what the selected one of them holds.
///
/// A service exists by its hosts: it is created with its first one, and deleted with all of them. One that loses its
/// last host stays in view until the user goes elsewhere.
class ServicesPage : public QWidget
{
    Q_OBJECT

public:
    enum class Action : quint8 { New, Export, Delete, OpenInBrowser };
    static constexpr int actionCount = 4;

    /// What it refers to outlives the page.
    explicit ServicesPage(PageContext context, QWidget *parent = nullptr);
    ~ServicesPage() override;

    void select(const QString &selection); ///< A Place's: the path of a service or of a host.
    void create(); ///< A service.

    [[nodiscard]] QAction *action(Action action) const { return m_actions.at(static_cast<size_t>(action)); }
    [[nodiscard]] QList<ConsolePage::Entry> entries() const; ///< For the window's menus.
    [[nodiscard]] QList<ResourcePath> hostsOf(const QList<ResourcePath> &services) const;
    [[nodiscard]] ServiceList &services() const { return *m_services; }
    [[nodiscard]] ResourceBrowser &browser() const { return *m_browser; } ///< Of the hosts.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void lay();
    void wire();
    void retranslate();
    void enableActions();

    void goTo(const ResourcePath &path);
    void serviceSelected();
    void servicesAppeared();
    void showService(const QByteArray &service);
    void showText();
    void showHint();

    void createHost();
    void deleteServices();
    void deleted(const QList<ResourcePath> &gone);
    void exportServices();
    void openInBrowser();
    [[nodiscard]] QString webAddress() const; ///< Of the selected host; empty: it has none.

    PageContext m_context;
    Drafts m_drafts;
    QByteArray m_service; ///< Whose hosts are shown; empty: none.
    bool m_isGoing = false; ///< To a place, which is known then.
    QList<ResourcePath> m_doomed; ///< The hosts of services that are to be deleted as a whole,
    std::optional<ResourcePath> m_next; ///< and the service to be shown when they are gone.
    std::array<QAction *, actionCount> m_actions{};
    QSplitter *m_splitter;
    ServiceList *m_services;
    QStackedWidget *m_right;
    EmptyState *m_nothing; ///< No service is selected, or there are several.
    ServiceHeader *m_header;
    HostList *m_hosts;
    ResourceBrowser *m_browser;
};

[[nodiscard]] ConsolePage servicesPage(const PageContext &context);

} // namespace nesoi
