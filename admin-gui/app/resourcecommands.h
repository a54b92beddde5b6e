// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/command/command.h"
#include "shell/window/navigator.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace nesoi
{

class Catalog;
class ClusterClient;

/// What the command palette finds besides commands: every application, service, host, web-hook and member, each of
/// which it goes to. One source a kind, so that a change of one has just that one listed again, and only when the
/// palette opens: a hundred thousand take some hundredths of a second.
class ResourceCommands : public QObject
{
    Q_OBJECT

public:
    using Open = std::function<void(const Place &)>;

    /// Catalog and client must outlive it.
    ResourceCommands(const Catalog &catalog, const ClusterClient &client, Open open, QObject *parent = nullptr);
    ~ResourceCommands() override;

    [[nodiscard]] QList<CommandSource *> sources() const; ///< They stay its own.

private:
    class Kind;

    template <typename Table, typename Make>
    void add(const Table &table, Make make);

    std::vector<std::unique_ptr<Kind>> m_kinds;
    Open m_open;
};

} // namespace nesoi
