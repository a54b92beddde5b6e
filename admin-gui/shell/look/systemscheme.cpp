// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/look/systemscheme.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
constexpr QLatin1StringView service{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView object{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView interface {
    "org.freedesktop.portal.Settings"
};
constexpr QLatin1StringView appearance{"org.freedesktop.appearance"};
constexpr QLatin1StringView colourScheme{"color-scheme"};

enum class Scheme : quint8 { NoPreference, Dark, Light };

/// Read() wraps its value twice; the signal and ReadOne() wrap it once.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemScheme::SystemScheme(const QDBusConnection &bus, bool darkToBeginWith, QObject *parent)
    : QObject(parent)
    , m_byDefault(darkToBeginWith)
    , m_dark(darkToBeginWith)
{
    if (bus.isConnected())
        ask(bus);
}

void SystemScheme::ask(QDBusConnection bus)
{
    // From whomever: QtDBus would ask for the name's owner at once, and wait for the answer.
    bus.connect(QString(), object, interface, u"SettingChanged"_s, this, SLOT(take(QDBusMessage)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, object, interface, u"Read"_s);
    question << QString(appearance) << QString(colourScheme);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            takeScheme(reply.value().variant());
        watcher->deleteLater();
    });
}

void SystemScheme::take(const QDBusMessage &change)
{
    const QVariantList arguments = change.arguments(); // Group, key, value.
    if (arguments.value(0) == appearance && arguments.value(1) == colourScheme)
        takeScheme(arguments.value(2));
}

void SystemScheme::takeScheme(const QVariant &scheme)
{
    const auto wanted = static_cast<Scheme>(unwrapped(scheme).toUInt());
    const bool dark = wanted == Scheme::Dark || (wanted != Scheme::Light && m_byDefault);
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace nesoi
