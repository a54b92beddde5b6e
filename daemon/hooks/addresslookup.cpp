// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/addresslookup.h"

#include <utility>

namespace nesoi
{

namespace
{

/// What needs no name server; "localhost" is loopback whatever one says (RFC 6761, 6.3).
QList<QHostAddress> withoutAsking(const QString &host)
{
    if (host == QLatin1String("localhost") || host == QLatin1String("localhost."))
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    const QHostAddress literal(host);
    return literal.isNull() ? QList<QHostAddress>() : QList<QHostAddress>{literal};
}

} // namespace

AddressLookup::AddressLookup(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
}

void AddressLookup::find(const QString &host, QObject *asker, Found found)
{
    QList<QHostAddress> known = withoutAsking(host);
    if (const auto kept = m_answers.constFind(host); kept != m_answers.cend() && kept->expiresAtMs > m_clock.elapsed())
        known = kept->addresses;
    if (!known.isEmpty()) {
        found(known);
        return;
    }
    std::vector<Asker> &askers = m_askers[host];
    askers.push_back({asker, std::move(found)});
    if (askers.size() == 1)
        QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) { answer(host, info); });
}

void AddressLookup::answer(const QString &name, const QHostInfo &info)
{
    const QList<QHostAddress> addresses = info.addresses();
    if (!addresses.isEmpty())
        keep(name, addresses);
    for (const Asker &asker : m_askers.take(name)) {
        if (asker.object)
            asker.found(addresses);
    }
}

/// Where there are too many names, forgetting all of them costs one look-up each.
void AddressLookup::keep(const QString &name, const QList<QHostAddress> &addresses)
{
    if (m_answers.size() >= maxKept)
        m_answers.removeIf([now = m_clock.elapsed()](const auto &kept) { return kept.value().expiresAtMs <= now; });
    if (m_answers.size() >= maxKept)
        m_answers.clear();
    m_answers.insert(name, {addresses, m_clock.elapsed() + keepMs});
}

} // namespace nesoi
