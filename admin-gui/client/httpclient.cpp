// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/httpclient.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

//: Sentences that say why a node did not answer. %1 is its address.
QString sentence(const char *text, const NodeAddress &node)
{
    return QCoreApplication::translate("nesoi::HttpClient", text).arg(node.toText());
}

QNetworkReply *start(QNetworkAccessManager &network, const QNetworkRequest &request, const ApiRequest &asked)
{
    using Verb = ApiRequest::Verb;
    switch (asked.verb) {
    case Verb::Get:
        return network.get(request);
    case Verb::Head:
        return network.head(request);
    case Verb::Put:
        return network.put(request, asked.body);
    case Verb::Post:
        return network.post(request, asked.body);
    case Verb::Delete:
        return network.deleteResource(request);
    }
    Q_UNREACHABLE();
}

} // namespace

RequestHandle::RequestHandle(Exchange *exchange)
    : m_exchange(exchange)
{
}

RequestHandle::RequestHandle(RequestHandle &&other) noexcept
    : m_exchange(std::exchange(other.m_exchange, nullptr))
{
}

RequestHandle::~RequestHandle()
{
    cancel();
}

RequestHandle &RequestHandle::operator=(RequestHandle &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_exchange = std::exchange(other.m_exchange, nullptr);
    }
    return *this;
}

void RequestHandle::cancel()
{
    if (m_exchange)
        m_exchange->cancel();
    m_exchange.clear();
}

bool RequestHandle::isActive() const
{
    return m_exchange && m_exchange->isPending();
}

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setAutoDeleteReplies(false);
}

HttpClient::~HttpClient()
{
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly)); // Before the manager that owns their replies.
}

RequestHandle HttpClient::send(const NodeAddress &node, const ApiRequest &request, const QObject *context,
                               Callback callback, const RequestBounds &bounds)
{
    QNetworkRequest asked = networkRequest(request.url(node));
    if (!request.ifMatch.isEmpty())
        asked.setRawHeader("If-Match", request.ifMatch);
    if (!request.ifNoneMatch.isEmpty())
        asked.setRawHeader("If-None-Match", request.ifNoneMatch);
    if (bounds.wait.count() > 0)
        asked.setRawHeader("Prefer", "wait=" + QByteArray::number(static_cast<qint64>(bounds.wait.count())));
    if (!request.body.isEmpty() || request.verb == ApiRequest::Verb::Post)
        asked.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    auto *exchange = new Exchange(node, context, std::move(callback), this);
    exchange->follow(start(m_network, asked, request), bounds);
    return RequestHandle(exchange);
}

RequestHandle HttpClient::fail(NetworkFault fault, const QObject *context, Callback callback)
{
    auto *exchange = new Exchange({}, context, std::move(callback), this);
    QTimer::singleShot(0, exchange, [exchange, fault = std::move(fault)] { exchange->endWith({.fault = fault}); });
    return RequestHandle(exchange);
}

void HttpClient::abandon(const QString &reason)
{
    const NetworkFault fault{NetworkFault::Kind::Lost, reason};
    for (Exchange *exchange : findChildren<Exchange *>(Qt::FindDirectChildrenOnly))
        QTimer::singleShot(0, exchange, [exchange, fault] { exchange->endWith({.fault = fault}); });
}

QNetworkRequest networkRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Accept-Encoding", "identity"); // Else Qt asks for packed answers, whose size nobody knows.
    request.setRawHeader("User-Agent", "nesoi-admin/" NESOI_VERSION);
    return request;
}

NetworkFault faultOf(const QNetworkReply &reply, const NodeAddress &node)
{
    using Kind = NetworkFault::Kind;
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {Kind::Unreachable, sentence(QT_TRANSLATE_NOOP("nesoi::HttpClient", "Nobody serves at %1."), node)};
    case QNetworkReply::HostNotFoundError:
        return {Kind::Unreachable,
                sentence(QT_TRANSLATE_NOOP("nesoi::HttpClient", "The name in %1 is not known."), node)};
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
        return {Kind::Unreachable, sentence(QT_TRANSLATE_NOOP("nesoi::HttpClient", "%1 cannot be reached."), node)};
    case QNetworkReply::TimeoutError:
        return {Kind::Timeout, sentence(QT_TRANSLATE_NOOP("nesoi::HttpClient", "%1 did not answer in time."), node)};
    default:
        return {Kind::Lost,
                sentence(QT_TRANSLATE_NOOP("nesoi::HttpClient", "The connection to %1 was lost before it answered."),
                         node)};
    }
}

Exchange::Exchange(NodeAddress node, const QObject *context, HttpClient::Callback callback, QObject *parent)
    : QObject(parent)
    , m_node(std::move(node))
    , m_context(context)
    , m_callback(std::move(callback))
{
    if (context)
        connect(context, &QObject::destroyed, this, &Exchange::cancel);
}

Exchange::~Exchange()
{
    drop();
}

void Exchange::follow(QNetworkReply *reply, const RequestBounds &bounds)
{
    m_reply = reply;
    m_mostBytes = bounds.answerBytes;
    reply->setParent(this);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::takeInput);
    connect(reply, &QNetworkReply::finished, this, &Exchange::finished);
    const std::chrono::milliseconds time = bounds.time + bounds.wait;
    QTimer::singleShot(time, this, [this] {
        const QString text = sentence(QT_TRANSLATE_NOOP("nesoi::HttpClient", "%1 did not answer in time."), m_node);
        endWith({.fault = NetworkFault{NetworkFault::Kind::Timeout, text}});
    });
}

void Exchange::takeInput()
{
    m_body += m_reply->readAll();
    if (m_body.size() <= m_mostBytes)
        return;
    const QString text
        = sentence(QT_TRANSLATE_NOOP("nesoi::HttpClient", "The answer of %1 is too large to be taken."), m_node);
    endWith({.fault = NetworkFault{NetworkFault::Kind::TooLarge, text}});
}

void Exchange::finished()
{
    m_body += m_reply->readAll();
    ApiAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Of an answer that was cut short the status is there, too: it is none. A refusal's error is its status, though.
    const bool isCut = m_reply->error() != QNetworkReply::NoError
        && m_reply->error() < QNetworkReply::ContentAccessDenied; // From there on errors are the node's answers.
    if (answer.status == 0 || isCut) {
        endWith({.fault = faultOf(*m_reply, m_node)});
        return;
    }
    answer.etag = m_reply->rawHeader("ETag");
    answer.didWait = m_reply->hasRawHeader("Preference-Applied");
    answer.hasNext = m_reply->rawHeader("Link").contains("rel=\"next\"");
    answer.body = std::move(m_body);
    if (answer.status >= 400)
        answer.problem = readProblem(answer.body);
    endWith(std::move(answer));
}

void Exchange::endWith(ApiAnswer answer)
{
    answer.node = m_node;
    const HttpClient::Callback callback = std::exchange(m_callback, {});
    const bool isWanted = callback && m_context;
    cancel();
    if (isWanted)
        callback(answer); // Whatever it does, nothing of this is needed any more.
}

void Exchange::cancel()
{
    m_callback = {};
    drop();
    deleteLater();
}

void Exchange::drop()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_reply->isRunning() && m_reply->error() == QNetworkReply::NoError) // Else it ends by itself.
        m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace nesoi
