// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/window/navigator.h"

#include <functional>

namespace nesoi
{

class BannerStack;
class Catalog;
class ClusterClient;

/// What a page has to do with the rest of the console. What it refers to outlives the pages.
struct PageContext {
    ClusterClient &client;
    Catalog &catalog;
    BannerStack &banners; ///< For what went wrong, and what was done.
    std::function<void(const Place &)> open; ///< Goes somewhere else, as a link does.
    std::function<void(const QString &page)> create; ///< Goes to that page, which asks for something new.
    std::function<void(const Place &)> visit; ///< Remembers where the user went on the page itself.
};

} // namespace nesoi
