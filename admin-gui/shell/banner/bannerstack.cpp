// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/banner/bannerstack.h"

#include "shell/banner/bannerview.h"

#include <QAccessibleWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nesoi
{

namespace
{

/// Screen readers read out what appears in the role of an alert.
QAccessibleInterface *alertFor(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(BannerView::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::AlertMessage);
}

} // namespace

BannerStack::BannerStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    QAccessible::installFactory(alertFor); // Once only: the same one is not taken twice.
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    hide();
}

void BannerStack::post(const Banner &banner)
{
    if (m_passing && banner.lifetime.count() > 0) {
        m_passing->post(banner);
        return;
    }
    const auto same = std::find_if(m_views.begin(), m_views.end(), [&banner](const BannerView *view) {
        return !banner.key.isEmpty() && view->banner().key == banner.key;
    });
    if (same != m_views.end()) {
        const bool isNews = (*same)->banner().severity != banner.severity || (*same)->banner().reason != banner.reason;
        (*same)->setBanner(banner);
        if (isNews)
            (*same)->announce();
        return;
    }
    if (m_views.size() >= most)
        dropOldest();
    auto *view = new BannerView(banner, this);
    connect(view, &BannerView::dismissed, this, [this, view] { drop(view); });
    m_views.prepend(view);
    m_layout->insertWidget(0, view);
    setVisible(true);
    view->announce();
}

void BannerStack::remove(const QString &key)
{
    const auto views = m_views;
    for (BannerView *view : views) {
        if (view->banner().key == key)
            drop(view);
    }
    if (m_passing)
        m_passing->remove(key);
}

bool BannerStack::dismissNewest()
{
    if (m_passing && m_passing->dismissNewest())
        return true;
    const auto newest = std::find_if(m_views.begin(), m_views.end(),
                                     [](const BannerView *view) { return view->banner().dismissible; });
    if (newest == m_views.end())
        return false;
    drop(*newest);
    return true;
}

void BannerStack::dropOldest()
{
    const auto oldest = std::find_if(m_views.rbegin(), m_views.rend(),
                                     [](const BannerView *view) { return view->banner().dismissible; });
    if (oldest != m_views.rend())
        drop(*oldest);
}

void BannerStack::drop(BannerView *view)
{
    if (!m_views.removeOne(view))
        return;
    const bool hadFocus = view->isAncestorOf(window()->focusWidget());
    m_layout->removeWidget(view);
    view->hide();
    view->deleteLater(); // It may be the sender.
    setVisible(!m_views.isEmpty());
    if (hadFocus)
        Q_EMIT focusLost();
}

} // namespace nesoi
