// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QTcpSocket>
#include <QTimer>

#include <list>
#include <vector>

namespace nesoi
{

/// Where a connection goes, and as whom the other end must identify itself.
struct Destination {
    QHostAddress address;
    quint16 port = 0;
    QString verifiedName{}; ///< Whose certificate is expected (also SNI); empty: no TLS.

    bool operator==(const Destination &) const = default;
    [[nodiscard]] bool isTls() const { return !verifiedName.isEmpty(); }
};
[[nodiscard]] size_t qHash(const Destination &destination, size_t seed = 0);

/// Connections to receivers: opens them, and keeps those that another request may follow on. The number of those that
/// are kept is bounded, and each only for a while: many receivers close theirs after some seconds, too.
///
/// Threads: one, with Qt's event loop. The sockets are its children; who has one from it disconnects its own slots and
/// gives it back by keep() or drop().
class ConnectionPool : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionPool(QObject *parent = nullptr);
    ~ConnectionPool() override;

    [[nodiscard]] QTcpSocket *takeKept(const Destination &destination); ///< Null where there is none.
    [[nodiscard]] QTcpSocket *make(const Destination &destination); ///< Not connected yet.
    /// Begins to connect one that was made. It may be connected, or have failed, before this returns.
    static void open(const Destination &destination, QTcpSocket *socket);
    void keep(const Destination &destination, QTcpSocket *socket);
    void drop(QTcpSocket *socket); ///< Ends it at once.

    static constexpr size_t maxKept = 256;
    static constexpr int keepMs = 30'000;

private:
    struct Kept {
        Destination destination;
        QTcpSocket *socket;
        qint64 sinceMs;
    };
    using Position = std::list<Kept>::iterator;
    QTcpSocket *forget(Position kept);
    void dropOld();

    QElapsedTimer m_clock;
    QTimer m_sweep;
    std::list<Kept> m_kept; ///< The longest unused first.
    QHash<Destination, std::vector<Position>> m_byDestination; ///< Each: the one that was used last at the end.
};

} // namespace nesoi
