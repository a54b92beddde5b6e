// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hookexchange.h"

#include "hooks/addresslookup.h"
#include "hooks/signature.h"
#include "resource/hookregistration.h"
#include "wallclock.h"

#include <QSslError>
#include <QSslSocket>

#include <algorithm>
#include <array>
#include <utility>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype maxAddresses = 8; ///< Of a name, that are tried.
constexpr qint64 bodyLimitMs = 250; ///< Once there is a status, nobody waits long for an answer's end.

bool isTlsError(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::SslHandshakeFailedError || error == QAbstractSocket::SslInternalError
        || error == QAbstractSocket::SslInvalidUserDataError;
}

} // namespace

HookExchange::HookExchange(Shared shared, HookRequest request, Ended ended, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_request(std::move(request))
    , m_ended(std::move(ended))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &HookExchange::timeIsUp);
}

void HookExchange::start()
{
    m_startedAtMs = wallMicroseconds() / 1000;
    m_elapsed.start();
    enter(Phase::Waiting, m_shared.settings.timeoutMs);
}

void HookExchange::proceed()
{
    auto target = readTarget(m_request.endpoint);
    if (!target) {
        end(HookResponse::Kind::Forbidden, u"The endpoint is no http or https URI with a host; nothing was sent."_s);
        return;
    }
    m_target = std::move(*target);
    m_connectUntilMs = m_elapsed.elapsed() + m_shared.settings.connectTimeoutMs;
    enter(Phase::LookingUp, m_connectUntilMs);
    m_shared.lookup.find(m_target.host, this, [this](const QList<QHostAddress> &addresses) { found(addresses); });
}

void HookExchange::found(const QList<QHostAddress> &addresses)
{
    if (m_phase != Phase::LookingUp)
        return;
    if (addresses.isEmpty()) {
        end(HookResponse::Kind::Unreachable, u"There is no host of the name %1."_s.arg(m_target.host));
        return;
    }
    std::ranges::copy_if(addresses, std::back_inserter(m_addresses),
                         [this](const QHostAddress &address) { return m_shared.settings.policy.allows(address); });
    if (m_addresses.size() > maxAddresses)
        m_addresses.resize(maxAddresses);
    if (m_addresses.isEmpty()) {
        end(HookResponse::Kind::Forbidden,
            u"Hooks may not be sent to an address of %1 (--hook-allow, --hook-deny)."_s.arg(m_target.host));
        return;
    }
    useKeptOrConnect();
}

Destination HookExchange::destinationAt(const QHostAddress &address) const
{
    return {.address = address, .port = m_target.port, .verifiedName = m_target.isTls ? m_target.host : QString()};
}

void HookExchange::useKeptOrConnect()
{
    for (const QHostAddress &address : std::as_const(m_addresses)) {
        m_destination = destinationAt(address);
        if (QTcpSocket *socket = m_shared.connections.takeKept(m_destination)) {
            m_isReused = true;
            use(socket);
            sendRequest();
            return;
        }
    }
    connectNext();
}

/// Each address has its share of the time that is left, so that one that swallows packets leaves some to the others.
void HookExchange::connectNext()
{
    const qint64 left = std::max<qint64>(0, m_connectUntilMs - m_elapsed.elapsed());
    enter(Phase::Connecting, m_elapsed.elapsed() + left / m_addresses.size());
    m_destination = destinationAt(m_addresses.takeFirst());
    m_isReused = false;
    QTcpSocket *socket = m_shared.connections.make(m_destination);
    use(socket);
    ConnectionPool::open(m_destination, socket);
}

void HookExchange::use(QTcpSocket *socket)
{
    m_socket = socket;
    connect(socket, &QTcpSocket::readyRead, this, &HookExchange::read);
    connect(socket, &QTcpSocket::errorOccurred, this, &HookExchange::broke);
    if (m_isReused)
        return;
    auto *tls = qobject_cast<QSslSocket *>(socket);
    if (!tls) {
        connect(socket, &QTcpSocket::connected, this, &HookExchange::sendRequest);
        return;
    }
    connect(tls, &QSslSocket::encrypted, this, &HookExchange::sendRequest);
    connect(tls, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsProblem = errors.constFirst().errorString(); });
}

void HookExchange::sendRequest()
{
    const auto key = m_request.secret.isEmpty() ? QByteArray() : signingKey(m_request.secret);
    if (!key) {
        end(HookResponse::Kind::Forbidden, u"The hook's secret is none to sign with; nothing was sent."_s);
        return;
    }
    enter(Phase::AwaitingHead, m_shared.settings.timeoutMs);
    if (!m_isReused)
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->write(requestBytes(*key));
    m_socket->flush(); // Else it would wait for the event loop's next turn.
}

QByteArray HookExchange::requestBytes(const QByteArray &key) const
{
    const QByteArray timestamp = QByteArray::number(wallMicroseconds() / 1'000'000);
    QByteArray bytes;
    bytes.reserve(512 + m_target.path.size() + m_request.body.size());
    const auto field = [&bytes](QByteArrayView name, QByteArrayView value) {
        bytes.append(name).append(": ").append(value).append("\r\n");
    };
    bytes.append("POST ").append(m_target.path).append(" HTTP/1.1\r\n");
    field("Host", m_target.hostField);
    field("User-Agent", "nesoi/" NESOI_VERSION);
    field("Content-Type", "application/json");
    field("Content-Length", QByteArray::number(m_request.body.size()));
    field("Accept-Encoding", "identity"); // The excerpt is for people to read.
    if (!m_target.authorization.isEmpty())
        field("Authorization", m_target.authorization);
    field("webhook-id", m_request.id);
    field("webhook-timestamp", timestamp);
    if (!key.isEmpty())
        field("webhook-signature", webhookSignature(key, m_request.id, timestamp, m_request.body));
    return bytes.append("\r\n").append(m_request.body);
}

void HookExchange::read()
{
    if (m_phase == Phase::Connecting)
        return;
    std::array<char, 16 * 1024> buffer;
    while (!m_reader.isDone()) {
        const qint64 count = m_socket->read(buffer.data(), buffer.size());
        if (count <= 0)
            break;
        m_hasInput = true;
        m_reader.feed(QByteArrayView(buffer.data(), count));
    }
    if (m_reader.isDone()) {
        endByStatus();
        return;
    }
    if (m_reader.hasHead() && m_phase == Phase::AwaitingHead)
        enter(Phase::ReadingBody, m_elapsed.elapsed() + bodyLimitMs);
}

void HookExchange::broke(QAbstractSocket::SocketError error)
{
    if (m_phase == Phase::Connecting) {
        couldNotConnect(error);
        return;
    }
    read(); // What came before the end.
    if (m_phase == Phase::Ended)
        return;
    if (m_reader.hasHead()) {
        endByStatus();
    } else if (m_isReused && !m_hasInput) {
        // The receiver closed it while the request was on its way; on a new one the very same would have arrived.
        release(false);
        connectNext();
    } else {
        end(HookResponse::Kind::Unreachable, u"The receiver closed the connection before it answered."_s);
    }
}

void HookExchange::couldNotConnect(QAbstractSocket::SocketError error)
{
    const bool isTlsMissing = error == QAbstractSocket::RemoteHostClosedError; // Connected, or there'd be no end.
    release(false);
    if (isTlsError(error) || isTlsMissing) {
        end(HookResponse::Kind::TlsFailed,
            m_tlsProblem.isEmpty() ? u"No TLS connection came about with the receiver."_s
                                   : u"The receiver's certificate is not trusted: %1"_s.arg(m_tlsProblem));
        return;
    }
    if (!m_addresses.isEmpty()) {
        connectNext();
        return;
    }
    end(HookResponse::Kind::Unreachable,
        error == QAbstractSocket::ConnectionRefusedError
            ? u"Nobody listens at %1, port %2."_s.arg(m_target.host).arg(m_target.port)
            : u"There is no way to %1, port %2."_s.arg(m_target.host).arg(m_target.port));
}

void HookExchange::timeIsUp()
{
    const bool isAllOver = m_elapsed.elapsed() >= m_shared.settings.timeoutMs;
    if (m_phase == Phase::Connecting && !m_addresses.isEmpty() && !isAllOver) {
        release(false);
        connectNext();
    } else if (m_phase == Phase::ReadingBody) {
        endByStatus();
    } else {
        end(HookResponse::Kind::TimedOut, u"The receiver did not answer within %1 ms."_s.arg(m_elapsed.elapsed()));
    }
}

/// limitMs: of the time since start(); the limit for all of it holds in every phase.
void HookExchange::enter(Phase phase, qint64 limitMs)
{
    m_phase = phase;
    const qint64 untilMs = std::min<qint64>(limitMs, m_shared.settings.timeoutMs);
    m_timer.start(static_cast<int>(std::max<qint64>(0, untilMs - m_elapsed.elapsed())));
}

void HookExchange::release(bool isKept)
{
    if (!m_socket)
        return;
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    if (isKept)
        m_shared.connections.keep(m_destination, socket);
    else
        m_shared.connections.drop(socket);
}

void HookExchange::end(HookResponse::Kind kind, const QString &reason)
{
    m_phase = Phase::Ended;
    m_timer.stop();
    release(m_reader.mayBeKept());
    m_ended(*this,
            HookResponse{.kind = kind,
                         .status = m_reader.hasHead() ? m_reader.status() : 0,
                         .excerpt = m_reader.excerpt(),
                         .reason = reason,
                         .startedAtMs = m_startedAtMs,
                         .durationUs = m_elapsed.nsecsElapsed() / 1000});
}

void HookExchange::endByStatus()
{
    if (!m_reader.hasHead())
        end(HookResponse::Kind::Unreachable, u"What the receiver answered is no HTTP, or far too long."_s);
    else if (m_reader.status() / 100 == 2)
        end(HookResponse::Kind::Received, {});
    else
        end(HookResponse::Kind::Refused, u"The receiver answered with status %1."_s.arg(m_reader.status()));
}

} // namespace nesoi
