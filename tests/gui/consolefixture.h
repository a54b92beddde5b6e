// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/console.h"
#include "nodeprocess.h"
#include "restclient.h"
#include "shell/language/languageswitch.h"
#include "shell/look/appearance.h"
#include "shell/look/systemscheme.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace nesoi
{

/// A whole console on screen, and a cluster of real nodes for it to show.
class ConsoleFixture
{
public:
    ConsoleFixture();
    ~ConsoleFixture();
    Q_DISABLE_COPY_MOVE(ConsoleFixture)

    [[nodiscard]] Console &console() { return *m_console; }
    [[nodiscard]] Appearance &appearance() { return m_appearance; }
    [[nodiscard]] LanguageSwitch &language() { return m_language; }

    /// Nodes of one cluster, with gossip ten times as fast as usual.
    [[nodiscard]] bool startNodes(int count);
    [[nodiscard]] NodeProcess &node(int index) { return *m_nodes.at(static_cast<size_t>(index)); }
    [[nodiscard]] NodeAddress nodeAddress(int index);
    [[nodiscard]] QString address(int index) { return nodeAddress(index).toText(); }
    [[nodiscard]] QByteArray memberId(int index); ///< As the console knows it; empty where it does not.
    /// Writes at the first node, as somebody else would.
    [[nodiscard]] bool put(QByteArrayView target, QByteArrayView body);

    /// To the first node.
    [[nodiscard]] bool connect();
    [[nodiscard]] bool waitForMembers(int alive);
    [[nodiscard]] static bool waitUntil(const std::function<bool()> &condition);
    [[nodiscard]] bool isBannerShown(const QString &part) const; ///< Whose text has that part.

    /// Where the environment names a folder (CONSOLE_PICTURES): puts a picture of the window there, for people to look
    /// at.
    void picture(const QString &name);

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    LanguageSwitch m_language{m_settings};
    SystemScheme m_system{QDBusConnection(QStringLiteral("none")), false};
    Appearance m_appearance{m_settings, m_system};
    std::unique_ptr<Console> m_console;
    std::vector<std::unique_ptr<NodeProcess>> m_nodes;
};

} // namespace nesoi
