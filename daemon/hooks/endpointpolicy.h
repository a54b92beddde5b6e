// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "network.h"

#include <QHostAddress>
#include <QList>

namespace nesoi
{

/// To which addresses notifications may go: whoever may register a web-hook has this node send requests from where it
/// stands (server-side request forgery).
///
/// Refused in any case are unspecified, broadcast and multicast addresses and those of `deny`. Of the rest, those of
/// `allow` are allowed; where `allow` is empty, all but link-local addresses and those at which clouds serve instance
/// metadata. Loopback and private ranges are allowed: that is where receivers live. An IPv4 address counts as one also
/// inside an IPv6 one (IPv4-mapped, NAT64 of RFC 6052).
class EndpointPolicy
{
public:
    EndpointPolicy() = default;
    EndpointPolicy(QList<Network> allow, QList<Network> deny);

    [[nodiscard]] bool allows(const QHostAddress &address) const;

private:
    QList<Network> m_allow;
    QList<Network> m_deny;
};

} // namespace nesoi
