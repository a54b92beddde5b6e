// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/badges.h"
#include "app/connectioncontrol.h"
#include "app/loadingnotice.h"
#include "app/resourcecommands.h"
#include "client/catalog.h"
#include "client/clusterclient.h"
#include "pages/cluster/clusterrecorder.h"
#include "pages/consolepage.h"
#include "shell/window/mainwindow.h"

#include <QObject>

#include <functional>
#include <unordered_map>

namespace nesoi
{

/// The whole console: a window with its pages, and the client and the catalog that they show. Here, and nowhere else,
/// the parts know each other.
class Console : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive it.
    Console(QSettings &settings, Appearance &appearance, LanguageSwitch &languageSwitch);
    ~Console() override;

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] ClusterClient &client() { return m_client; }
    [[nodiscard]] const Catalog &catalog() const { return m_catalog; }

private:
    void addPages();
    void add(const ConsolePage &added);
    void showBadges();

    // In this order: what comes later refers to what stands above.
    ClusterClient m_client;
    Catalog m_catalog{m_client};
    ClusterRecorder m_recorder{m_client};
    ResourceCommands m_commands;
    MainWindow m_window;
    ConnectionControl m_control{m_window, m_client};
    LoadingNotice m_loading{m_catalog, m_client, m_window.banners()};
    std::unordered_map<QString, std::function<void()>> m_creators{}; ///< By page.
    Badges m_badges{};
};

} // namespace nesoi
