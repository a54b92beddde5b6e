// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/seedresolver.h"

#include "endpoint.h"
#include "gossip/gossiplogging.h"
#include "gossip/hostaddress.h"

namespace nesoi
{

namespace
{

constexpr int lookUpAgainMs = 30'000;

QString hostOf(const QString &seed)
{
    return seed.left(seed.lastIndexOf(u':'));
}

quint16 portOf(const QString &seed)
{
    return QStringView(seed).mid(seed.lastIndexOf(u':') + 1).toUShort();
}

} // namespace

SeedResolver::SeedResolver(QObject *parent)
    : QObject(parent)
    , m_again(this)
{
    connect(&m_again, &QTimer::timeout, this, &SeedResolver::lookUp);
}

void SeedResolver::start(const QStringList &seeds)
{
    for (const QString &seed : seeds) {
        if (const auto endpoint = readEndpoint(seed))
            m_numeric.push_back(toNetworkAddress(endpoint->address, endpoint->port));
        else
            m_names.append(seed);
    }
    m_unasked = {m_names.cbegin(), m_names.cend()};
    if (m_names.isEmpty())
        return;
    m_again.start(lookUpAgainMs);
    lookUp();
}

std::vector<NetworkAddress> SeedResolver::addresses() const
{
    std::vector<NetworkAddress> all = m_numeric;
    for (const QString &name : m_names) {
        const std::vector<NetworkAddress> found = m_found.value(name);
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

void SeedResolver::lookUp()
{
    for (const QString &name : std::as_const(m_names))
        QHostInfo::lookupHost(hostOf(name), this, [this, name](const QHostInfo &info) { found(name, info); });
}

void SeedResolver::found(const QString &seed, const QHostInfo &info)
{
    note(seed, info);
    if (m_unasked.erase(seed) != 0 && m_unasked.empty())
        Q_EMIT ready();
}

void SeedResolver::note(const QString &seed, const QHostInfo &info)
{
    std::vector<NetworkAddress> addresses;
    for (const QHostAddress &address : info.addresses())
        addresses.push_back(toNetworkAddress(address, portOf(seed)));
    if (addresses.empty()) {
        if (m_complaints.insert(seed).second)
            qCWarning(lcGossip, "The seed %ls is not found (%ls): it is looked up again every %d s.",
                      qUtf16Printable(seed), qUtf16Printable(info.errorString()), lookUpAgainMs / 1000);
        return;
    }
    m_complaints.erase(seed);
    if (m_found.value(seed) == addresses)
        return;
    m_found.insert(seed, addresses);
    Q_EMIT changed();
}

} // namespace nesoi
