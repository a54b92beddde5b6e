// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/endpointpolicy.h"

#include <QStringList>

namespace nesoi
{

/// allow, deny: as --hook-allow and --hook-deny take them.
inline EndpointPolicy policy(const QStringList &allow, const QStringList &deny)
{
    const auto read = [](const QStringList &texts) {
        QList<Network> networks;
        for (const QString &text : texts)
            networks.append(readNetwork(text).value());
        return networks;
    };
    return EndpointPolicy(read(allow), read(deny));
}

} // namespace nesoi
