// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace nesoi
{

/// Whether the desktop wants programs dark: what org.freedesktop.portal.Settings says and goes on saying (GNOME, KDE
/// and others do); until it has answered, or where nobody does, what is given to begin with. Qt tells from 6.5 on.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    /// Asks on that bus, without waiting for the answer.
    SystemScheme(const QDBusConnection &bus, bool darkToBeginWith, QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    Q_SLOT void take(const QDBusMessage &change);
    void takeScheme(const QVariant &scheme);
    void ask(QDBusConnection bus);

    bool m_byDefault = false;
    bool m_dark = false;
};

} // namespace nesoi
