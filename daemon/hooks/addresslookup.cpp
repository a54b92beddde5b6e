// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/addresslookup.h"

#include <algorithm>
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

/// Those that no thread has begun with aren't begun any more.
AddressLookup::~AddressLookup()
{
    for (const UnderWay &underWay : std::as_const(m_underWay))
        QHostInfo::abortHostLookup(underWay.id);
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
    UnderWay &underWay = m_underWay[host];
    underWay.askers.push_back({asker, std::move(found)});
    if (underWay.askers.size() == 1) // By a slot's name: Qt 6.4 leaks a functor whose object goes before the answer.
        underWay.id = QHostInfo::lookupHost(host, this, SLOT(answer(QHostInfo)));
}

void AddressLookup::answer(const QHostInfo &info)
{
    const auto asked = std::find_if(m_underWay.begin(), m_underWay.end(),
                                    [&info](const UnderWay &underWay) { return underWay.id == info.lookupId(); });
    if (asked == m_underWay.end())
        return;
    const QList<QHostAddress> addresses = info.addresses();
    if (!addresses.isEmpty())
        keep(asked.key(), addresses);
    const std::vector<Asker> askers = std::move(asked->askers);
    m_underWay.erase(asked); // Whoever is told may ask again.
    for (const Asker &asker : askers) {
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
