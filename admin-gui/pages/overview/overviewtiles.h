// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/catalog.h"
#include "client/clusterstatus.h"
#include "pages/overview/tilerow.h"

namespace nesoi
{

/// How many there are of everything, and how they are doing; each number leads to its page.
class OverviewTiles : public TileRow
{
    Q_OBJECT

public:
    struct Content {
        ClusterStatus cluster{};
        CatalogCounts counts{};
        bool isComplete = false; ///< Everything was counted.
        bool knowsAllHooks = false;
        bool isStale = false; ///< What was known last.
    };

    explicit OverviewTiles(QWidget *parent = nullptr);

    void setContent(const Content &content);

Q_SIGNALS:
    void chosen(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] StatTile *leadingTo(const QString &page, const QString &name);
    void refresh();
    void showMembers();
    void showHosts();
    void showHooks();

    Content m_content{};
    StatTile *m_members;
    StatTile *m_applications;
    StatTile *m_services;
    StatTile *m_hosts;
    StatTile *m_hooks;
};

} // namespace nesoi
