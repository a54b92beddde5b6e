// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

namespace nesoi
{

/// Finds hosts' addresses, and remembers those of names for half a minute. Who asks for a name while it is being looked
/// up shares that look-up.
///
/// Threads: one, with Qt's event loop.
class AddressLookup : public QObject
{
    Q_OBJECT

public:
    /// Called with nothing where there is no such host.
    using Found = std::function<void(const QList<QHostAddress> &addresses)>;

    explicit AddressLookup(QObject *parent = nullptr);
    ~AddressLookup() override;

    /// host: a name or a literal address. Answers at once where nobody needs to be asked; not at all once `asker` is
    /// gone.
    void find(const QString &host, QObject *asker, Found found);

    static constexpr int keepMs = 30'000;
    static constexpr qsizetype maxKept = 4096; ///< Names.

private:
    struct Answer {
        QList<QHostAddress> addresses;
        qint64 expiresAtMs = 0;
    };
    struct Asker {
        QPointer<QObject> object;
        Found found;
    };
    Q_SLOT void answer(const QHostInfo &info);
    void keep(const QString &name, const QList<QHostAddress> &addresses);

    QElapsedTimer m_clock;
    QHash<QString, Answer> m_answers;
    struct UnderWay {
        int id = 0; ///< QHostInfo's.
        std::vector<Asker> askers;
    };
    QHash<QString, UnderWay> m_underWay; ///< By name.
};

} // namespace nesoi
