// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hookreceiver.h"

#include "rawclient.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

constexpr int listensWithinMs = 30'000;

ReceivedNotification readNotification(const QJsonObject &object)
{
    ReceivedNotification notification{.atUs = static_cast<qint64>(object["at"_L1].toDouble() * 1e6),
                                      .connection = object["connection"_L1].toInt(),
                                      .method = object["method"_L1].toString().toLatin1(),
                                      .target = object["target"_L1].toString().toLatin1(),
                                      .fields = {},
                                      .body = QByteArray::fromBase64(object["body"_L1].toString().toLatin1())};
    const QJsonArray fields = object["fields"_L1].toArray();
    for (const auto &field : fields)
        notification.fields.emplace_back(field[0].toString().toLatin1(), field[1].toString().toLatin1());
    return notification;
}

} // namespace

QByteArray ReceivedNotification::field(QByteArrayView name) const
{
    for (const auto &[key, value] : fields) {
        if (QByteArrayView(key).compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HookReceiver::HookReceiver(QString address)
    : m_address(std::move(address))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

HookReceiver::~HookReceiver()
{
    kill();
}

bool HookReceiver::start(quint16 port, const QStringList &options)
{
    const QStringList arguments{QStringLiteral(HOOK_RECEIVER_PATH), u"--address"_s, m_address, u"--port"_s,
                                QString::number(port)};
    m_process.start(u"python3"_s, arguments + options);
    const QDeadlineTimer deadline(listensWithinMs);
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    const QList<QByteArray> ports = m_process.readLine().trimmed().split(' ');
    m_port = ports.value(0).toUShort();
    m_controlPort = ports.value(1).toUShort();
    return m_controlPort != 0;
}

void HookReceiver::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray HookReceiver::url(QByteArrayView path) const
{
    const QByteArray address = m_address.toLatin1();
    const QByteArray host = address.contains(':') ? '[' + address + ']' : address;
    return "http://" + host + ':' + QByteArray::number(m_port) + path.toByteArray();
}

std::vector<ReceivedNotification> HookReceiver::received(qsizetype after)
{
    std::vector<ReceivedNotification> notifications;
    const QJsonArray all = QJsonDocument::fromJson(ask("/received?after=" + QByteArray::number(after))).array();
    for (const auto &notification : all)
        notifications.push_back(readNotification(notification.toObject()));
    return notifications;
}

bool HookReceiver::waitFor(qsizetype count, int timeoutMs)
{
    // The last of them is enough of an answer: there is one, or there is none.
    const QByteArray answer
        = ask("/received?count=1&after=" + QByteArray::number(count - 1) + "&wait=" + QByteArray::number(timeoutMs),
              timeoutMs + 10'000);
    return count <= 0 || !QJsonDocument::fromJson(answer).array().isEmpty();
}

bool HookReceiver::answer(QByteArrayView target, int status)
{
    const QByteArray encoded = target.toByteArray().toPercentEncoding();
    return !ask("/answer?path=" + encoded + "&code=" + QByteArray::number(status)).isNull();
}

QByteArray HookReceiver::ask(QByteArrayView target, int timeoutMs) const
{
    RawClient client(m_controlPort, timeoutMs);
    const auto response = client.request("GET", target);
    return response && response->status == 200 ? response->body : QByteArray();
}

} // namespace nesoi
