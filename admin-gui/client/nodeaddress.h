// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>

namespace nesoi
{

/// Where a node serves the REST API, as a person or another node names it.
struct NodeAddress {
    static constexpr quint16 customaryPort = 6553;

    QString host; ///< A name, or an IP address without brackets.
    quint16 port = customaryPort;

    /// Takes "10.2.2.2:6553", "node1", "[::1]:6553", "::1" and "http://node1:6553/". Nothing where it is none of those.
    [[nodiscard]] static std::optional<NodeAddress> fromText(QStringView text);
    [[nodiscard]] QString toText() const; ///< "10.2.2.2:6553", "[::1]:6553"
    [[nodiscard]] QUrl baseUrl() const; ///< http://10.2.2.2:6553

    bool operator==(const NodeAddress &) const = default;
    friend size_t qHash(const NodeAddress &address, size_t seed = 0)
    {
        return qHashMulti(seed, address.host, address.port);
    }
};

} // namespace nesoi
