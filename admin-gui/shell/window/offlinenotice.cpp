// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/window/offlinenotice.h"

#include "shell/banner/bannerstack.h"
#include "shell/banner/fadedeffect.h"

#include <QWidget>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OfflineNotice::OfflineNotice(BannerStack &banners, QWidget &greyed, QObject *parent)
    : QObject(parent)
    , m_banners(banners)
    , m_greyed(greyed)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &OfflineNotice::refresh);
}

void OfflineNotice::setState(const ShownConnection &state)
{
    m_state = state;
    const bool isStale = state.phase == ShownConnection::Phase::Offline && state.knownAt.isValid();
    if (isStale != (m_greyed.graphicsEffect() != nullptr))
        m_greyed.setGraphicsEffect(isStale ? new FadedEffect(&m_greyed) : nullptr); // The widget owns it.
    if (isStale) {
        m_tick.start();
        refresh();
    } else {
        m_tick.stop();
        m_banners.remove(u"offline"_s);
    }
}

void OfflineNotice::say(const QDateTime &now)
{
    if (!m_tick.isActive())
        return;
    Banner banner;
    banner.severity = Banner::Severity::Warning;
    banner.text = ageText(std::chrono::seconds(std::max<qint64>(0, m_state.knownAt.secsTo(now))));
    banner.reason = m_state.reason;
    //: Button: tries to connect now rather than a little later.
    banner.actions = {{tr("Retry now"), [this] { Q_EMIT retryRequested(); }, false}};
    banner.key = u"offline"_s;
    banner.dismissible = false;
    m_banners.post(banner);
}

QString OfflineNotice::ageText(std::chrono::seconds age)
{
    const auto whole = [age](std::chrono::seconds unit) { return static_cast<int>(age / unit); };
    if (age < 1min)
        return tr("Last known state, %n second(s) old. Reconnecting…", nullptr, whole(1s));
    if (age < 1h)
        return tr("Last known state, %n minute(s) old. Reconnecting…", nullptr, whole(1min));
    if (age < 48h)
        return tr("Last known state, %n hour(s) old. Reconnecting…", nullptr, whole(1h));
    return tr("Last known state, %n day(s) old. Reconnecting…", nullptr, whole(24h));
}

} // namespace nesoi
