// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace nesoi
{

/// A request as a receiver of web-hooks got it.
struct ReceivedNotification {
    qint64 atUs = 0; ///< Wall clock, since 1970.
    int connection = 0; ///< The number of the connection on which it came, from 1.
    QByteArray method;
    QByteArray target; ///< "/ok?bytes=7"
    std::vector<std::pair<QByteArray, QByteArray>> fields; ///< In the order in which they came.
    QByteArray body;

    /// The value of a header field, its name in any case; null where there is none.
    [[nodiscard]] QByteArray field(QByteArrayView name) const;
};

/// A receiver of web-hooks in a process of its own (hookreceiver.py, which says what paths do): it remembers what came,
/// and answers well or badly, as the path says. It is killed when this goes.
///
/// Threads: the one that made it; needs no event loop. Calls block: a sender in the same thread stands still meanwhile.
class HookReceiver
{
public:
    explicit HookReceiver(QString address = QStringLiteral("127.0.0.1"));
    ~HookReceiver();

    /// Starts it on this port (0: any that is free) and waits until it listens; false where it does not. After kill()
    /// it may be started again, on its old port, too; it remembers nothing then.
    [[nodiscard]] bool start(quint16 port = 0, const QStringList &options = {});
    void kill();

    [[nodiscard]] quint16 port() const { return m_port; }
    /// "http://127.0.0.1:PORT/ok". path: begins with a slash.
    [[nodiscard]] QByteArray url(QByteArrayView path = "/ok") const;

    /// What came since it was started, without the first so many.
    [[nodiscard]] std::vector<ReceivedNotification> received(qsizetype after = 0);
    /// Waits until so many have come since it was started; false where the time is up before.
    [[nodiscard]] bool waitFor(qsizetype count, int timeoutMs = 10'000);
    /// From now on it answers requests for this target with that status, whatever the path says.
    [[nodiscard]] bool answer(QByteArrayView target, int status);

private:
    [[nodiscard]] QByteArray ask(QByteArrayView target, int timeoutMs = 10'000) const; ///< Null where it fails.

    QString m_address;
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_controlPort = 0;
};

} // namespace nesoi
