// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/connection/connection.h"

#include <QObject>
#include <QTimer>

namespace nesoi
{

class BannerStack;

/// While there is no connection: a banner that says how old what is on screen is, and a widget that is greyed.
class OfflineNotice : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    OfflineNotice(BannerStack &banners, QWidget &greyed, QObject *parent = nullptr);

    void setState(const ShownConnection &state);
    /// Says it again, in the language that is spoken now.
    void refresh() { say(QDateTime::currentDateTimeUtc()); }

    [[nodiscard]] static QString ageText(std::chrono::seconds age);

Q_SIGNALS:
    void retryRequested();

private:
    void say(const QDateTime &now);

    BannerStack &m_banners;
    QWidget &m_greyed;
    ShownConnection m_state{};
    QTimer m_tick;
};

} // namespace nesoi
