// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/menus/windowmenus.h"
#include "shell/window/page.h"

#include <QAction>
#include <QList>

#include <functional>

namespace nesoi
{

/// A page, and what it adds to the window's menus while it is shown.
struct ConsolePage {
    struct Entry {
        WindowMenus::Menu menu;
        QAction *action; ///< The page's own.
    };

    Page page;
    QList<Entry> entries{};
    /// Asks for a new resource of the kind that it shows; null: it shows none that could be created.
    std::function<void()> create{};
};

} // namespace nesoi
