// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/networkaddress.h"

#include <QByteArray>
#include <QNetworkRequest>

class QNetworkAccessManager;

namespace nesoi
{

/// A request to a path of another member's REST API.
[[nodiscard]] QNetworkRequest peerRequest(const NetworkAddress &member, QByteArrayView path,
                                          QByteArrayView contentType);

/// Nothing stands between members: no proxy, no redirect.
void speakToPeersOnly(QNetworkAccessManager &network);

} // namespace nesoi
