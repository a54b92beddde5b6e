// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/catalog.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace nesoi
{

class BannerStack;

/// While the catalog is being read for longer than a moment: a banner that says how far it is.
class LoadingNotice : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds moment{1'500}; ///< As long as nobody wonders.

    /// Both must outlive it.
    LoadingNotice(const Catalog &catalog, const ClusterClient &client, BannerStack &banners, QObject *parent = nullptr);

private:
    void follow();
    void say();

    const Catalog &m_catalog;
    const ClusterClient &m_client;
    BannerStack &m_banners;
    QTimer m_tick;
};

} // namespace nesoi
