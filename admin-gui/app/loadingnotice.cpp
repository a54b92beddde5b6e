// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/loadingnotice.h"

#include "shell/banner/bannerstack.h"

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto bannerKey = "loading"_L1;
constexpr auto pace = 500ms;

} // namespace

LoadingNotice::LoadingNotice(const Catalog &catalog, const ClusterClient &client, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_client(client)
    , m_banners(banners)
{
    connect(&m_tick, &QTimer::timeout, this, &LoadingNotice::say);
    connect(&catalog, &Catalog::progressChanged, this, &LoadingNotice::follow);
    connect(&client, &ClusterClient::stateChanged, this, &LoadingNotice::follow);
}

void LoadingNotice::follow()
{
    const bool isLoading = m_client.isOnline() && !m_catalog.progress().isComplete;
    if (!isLoading) {
        m_tick.stop();
        m_banners.remove(bannerKey);
    } else if (!m_tick.isActive()) {
        m_tick.start(moment);
    }
}

void LoadingNotice::say()
{
    m_tick.start(pace);
    const auto resources = static_cast<int>(m_catalog.progress().resources);
    Banner banner;
    //: It isn't known how many there are.
    banner.text = tr("Reading what there is in the cluster: %Ln resource(s) so far…", nullptr, resources);
    banner.key = bannerKey;
    banner.dismissible = false;
    m_banners.post(banner);
}

} // namespace nesoi
