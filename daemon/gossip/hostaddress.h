// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/networkaddress.h"

#include <QHostAddress>
#include <QStringList>

#include <optional>

namespace nesoi
{

[[nodiscard]] NetworkAddress toNetworkAddress(const QHostAddress &address, quint16 port);
[[nodiscard]] QHostAddress toHostAddress(const NetworkAddress &address); ///< IPv4 where it is one.

[[nodiscard]] bool isWildcard(const QHostAddress &address); ///< "0.0.0.0", "::".

/// By which address others reach a node that listens on a wildcard: the one that the kernel would send from to the
/// first seed that is a numeric address, else that of the first interface that is up and no loopback; of the wildcard's
/// own family. Null where there is none.
[[nodiscard]] QHostAddress reachableAddress(const QHostAddress &wildcard, const QStringList &seeds);

} // namespace nesoi
