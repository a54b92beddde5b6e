// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/networkaddress.h"

#include <QHash>
#include <QHostInfo>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <set>
#include <vector>

namespace nesoi
{

/// Turns --seed values into addresses. Host names are looked up again every 30 s, because what stands behind one may
/// move; where a name is not found any more, what was found before stays: a name server that is down shall not part the
/// cluster.
class SeedResolver : public QObject
{
    Q_OBJECT

public:
    explicit SeedResolver(QObject *parent);

    void start(const QStringList &seeds); ///< As in Options: isSeed().
    [[nodiscard]] std::vector<NetworkAddress> addresses() const; ///< That are known so far.

    /// Whether each name was looked up once, found or not.
    [[nodiscard]] bool isReady() const { return m_unasked.empty(); }

Q_SIGNALS:
    void changed(); ///< addresses().
    void ready(); ///< isReady() has become true, after start().

private:
    void lookUp();
    void found(const QString &seed, const QHostInfo &info);
    void note(const QString &seed, const QHostInfo &info);

    std::vector<NetworkAddress> m_numeric;
    QStringList m_names; ///< "HOST:PORT".
    QHash<QString, std::vector<NetworkAddress>> m_found; ///< By name.
    std::set<QString> m_unasked; ///< Names whose first look-up is not over.
    std::set<QString> m_complaints; ///< Names of which it is said already that they are not found.
    QTimer m_again;
};

} // namespace nesoi
