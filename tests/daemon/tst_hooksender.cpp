// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "endpointpolicies.h"
#include "hookreceiver.h"
#include "hooks/connectionpool.h"
#include "hooks/hooksender.h"
#include "nodeprocess.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QProcess>
#include <QSet>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

using namespace nesoi;
using namespace Qt::StringLiterals;

using Kind = HookResponse::Kind;
Q_DECLARE_METATYPE(nesoi::HookResponse::Kind)

/// Sends to real receivers, good ones and bad ones, in a process of their own.
class TestHookSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void aNotificationArrivesAsItWasSent();
    void aSignatureIsTakenByOthers();
    void withASecretThatIsNoneNothingIsSent();
    void credentialsGoIntoAFieldOfTheirOwn();

    void answersAreToldApart_data();
    void answersAreToldApart();
    void aRedirectIsNotFollowed();
    void gigabytesAreNotKept_data();
    void gigabytesAreNotKept();
    void cookiesAreNotSentBack();
    void proxiesAreNotUsed();
    void reasonsTellNoSecrets_data();
    void reasonsTellNoSecrets();

    void connectionsAreKept();
    void keptConnectionsAreBounded();
    void aConnectionThatWasClosedMeanwhileIsReplaced();
    void whatARequestOnANewConnectionMetIsNotTriedAgain();
    void moreThanAReceiverTakesAtATimeWaits();
    void theTimeOfThoseWhoWaitRuns();
    void aReceiverThatHangsDelaysNoOther();

    void aNameIsLookedUp();
    void theNextAddressIsTriedWhereOneRefuses();
    void aReceiverMayHaveAnIPv6Address();
    void aNameWithoutAHostIsUnreachable();
    void whereNobodyListensIsUnreachable();
    void refusedAddressesAreNotConnectedTo_data();
    void refusedAddressesAreNotConnectedTo();
    void aNameThatLeadsToARefusedAddressIsNotConnectedTo();
    void aNameWithOneAllowedAddressIsConnectedToThere();

    void anUnknownCertificateIsNotTrusted();
    void aCertificateOfAnotherNameIsNotTrusted();
    void aTrustedReceiverGetsItByTls();
    void aReceiverThatSpeaksNoTlsFails();

    void answersComeFromTheEventLoop();
    void aSenderMayBeDestroyedByWhomItAnswers();
    void nobodyIsCalledOnceTheSenderIsGone();

private:
    [[nodiscard]] bool hasCertificate() const { return QFile::exists(m_folder.filePath(u"certificate.pem"_s)); }
    [[nodiscard]] QStringList tlsOptions() const;

    QTemporaryDir m_folder;
    HookReceiver m_receiver;
    qsizetype m_seen = 0; ///< How many the receiver had got before this test.
};

namespace
{

constexpr int patienceMs = 20'000;

HookSender::Settings settings(int timeoutMs = 10'000, EndpointPolicy policy = {})
{
    return {.connectTimeoutMs = timeoutMs, .timeoutMs = timeoutMs, .policy = std::move(policy)};
}

HookRequest requestTo(const QByteArray &endpoint)
{
    return {.endpoint = endpoint, .id = "msg_1", .body = R"({"name": "hook", "uri": "http://node/app/shop"})"};
}

/// Sends all of them at once, and waits for their answers; in the order of the requests.
std::vector<HookResponse> sendAll(HookSender &sender, const std::vector<HookRequest> &requests)
{
    std::vector<HookResponse> responses(requests.size());
    size_t missing = requests.size();
    QEventLoop loop;
    for (size_t i = 0; i < requests.size(); ++i) {
        sender.send(requests[i], [&, i](HookResponse &&response) {
            responses[i] = std::move(response);
            if (--missing == 0)
                loop.quit();
        });
    }
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    return missing == 0 ? responses : std::vector<HookResponse>();
}

HookResponse send(HookSender &sender, const HookRequest &request)
{
    const std::vector<HookResponse> responses = sendAll(sender, {request});
    return responses.empty() ? HookResponse{.reason = u"No answer was given."_s} : responses.front();
}

HookResponse send(HookSender &sender, const QByteArray &endpoint)
{
    return send(sender, requestTo(endpoint));
}

bool areAll(const std::vector<HookResponse> &responses, Kind kind)
{
    return !responses.empty()
        && std::ranges::all_of(responses, [kind](const HookResponse &response) { return response.kind == kind; });
}

qint64 rssKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().chopped(3).toLongLong();
    }
    return 0;
}

/// A port of 127.0.0.1 where nobody listens.
quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

void TestHookSender::initTestCase()
{
    QVERIFY(m_receiver.start());
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                   u"subjectAltName=DNS:localhost"_s, u"-keyout"_s, m_folder.filePath(u"key.pem"_s), u"-out"_s,
                   m_folder.filePath(u"certificate.pem"_s)});
    openssl.waitForFinished(); // Where there is no openssl, tests of TLS are skipped.
}

void TestHookSender::init()
{
    m_seen = static_cast<qsizetype>(m_receiver.received().size());
}

QStringList TestHookSender::tlsOptions() const
{
    return {u"--certificate"_s, m_folder.filePath(u"certificate.pem"_s), u"--key"_s, m_folder.filePath(u"key.pem"_s)};
}

void TestHookSender::aNotificationArrivesAsItWasSent()
{
    HookSender sender(settings());
    HookRequest request = requestTo(m_receiver.url("/ok/a%20b?key=1&x=%2F"));
    request.id = "msg_42";
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const HookResponse response = send(sender, request);
    QCOMPARE(response.kind, Kind::Received);
    QCOMPARE(response.status, 200);
    QVERIFY(response.reason.isEmpty());
    QVERIFY(response.startedAtMs >= before && response.startedAtMs <= QDateTime::currentMSecsSinceEpoch());
    QVERIFY(response.durationUs > 0 && response.durationUs < 10'000'000);

    const auto received = m_receiver.received(m_seen);
    QCOMPARE(received.size(), size_t(1));
    const ReceivedNotification &notification = received.front();
    QCOMPARE(notification.method, QByteArray("POST"));
    QCOMPARE(notification.target, QByteArray("/ok/a%20b?key=1&x=%2F"));
    QCOMPARE(notification.body, request.body);
    QCOMPARE(notification.field("Host"), "127.0.0.1:" + QByteArray::number(m_receiver.port()));
    QCOMPARE(notification.field("User-Agent"), QByteArray("nesoi/" NESOI_VERSION));
    QCOMPARE(notification.field("Content-Type"), QByteArray("application/json"));
    QCOMPARE(notification.field("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(notification.field("webhook-id"), QByteArray("msg_42"));
    QVERIFY(qAbs(notification.field("webhook-timestamp").toLongLong() - before / 1000) <= 10);
    QVERIFY(notification.field("webhook-signature").isNull());
    QVERIFY(notification.field("Authorization").isNull());
}

void TestHookSender::aSignatureIsTakenByOthers()
{
    HookSender sender(settings());
    const QByteArray secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    HookRequest request = requestTo(m_receiver.url("/signed?secret=" + secret));
    QCOMPARE(send(sender, request).status, 403);
    request.secret = secret;
    QCOMPARE(send(sender, request).status, 200);
    request.secret = "whsec_" + QByteArray(24, 'k').toBase64();
    QCOMPARE(send(sender, request).status, 403);
}

void TestHookSender::withASecretThatIsNoneNothingIsSent()
{
    HookSender sender(settings());
    HookRequest request = requestTo(m_receiver.url());
    request.secret = "short";
    const HookResponse response = send(sender, request);
    QCOMPARE(response.kind, Kind::Forbidden);
    QVERIFY(!response.reason.contains(u"short"_s));
    QVERIFY(m_receiver.received(m_seen).empty());
}

void TestHookSender::credentialsGoIntoAFieldOfTheirOwn()
{
    HookSender sender(settings());
    QCOMPARE(send(sender, m_receiver.url().replace("http://", "http://user:p%40ss@")).kind, Kind::Received);
    const ReceivedNotification notification = m_receiver.received(m_seen).at(0);
    QCOMPARE(notification.field("Authorization"), "Basic " + QByteArray("user:p@ss").toBase64());
    QCOMPARE(notification.field("Host"), "127.0.0.1:" + QByteArray::number(m_receiver.port()));
    QCOMPARE(notification.target, QByteArray("/ok"));
}

void TestHookSender::answersAreToldApart_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("excerpt");
    const auto row = [](const char *path, Kind kind, int status, const QByteArray &excerpt = QByteArray()) {
        QTest::newRow(path) << QByteArray(path) << kind << status << excerpt;
    };
    row("/ok", Kind::Received, 200);
    row("/ok?bytes=3", Kind::Received, 200, "xxx");
    row("/ok?bytes=600", Kind::Received, 200, QByteArray(512, 'x'));
    row("/ok?bytes=200000", Kind::Received, 200, QByteArray(512, 'x'));
    row("/status?code=202", Kind::Received, 202, "status 202");
    row("/status?code=299", Kind::Received, 299, "status 299");
    for (const int status : {300, 301, 304, 400, 401, 403, 404, 407, 410, 429, 500, 503, 599}) {
        const QByteArray code = QByteArray::number(status);
        row("/status?code=" + code, Kind::Refused, status, status == 304 ? QByteArray() : "status " + code);
    }
    row("/redirect?to=/ok", Kind::Refused, 302);
    row("/slow?ms=50", Kind::Received, 200);
    row("/interim", Kind::Received, 200);
    row("/chunked", Kind::Received, 200, "hello world");
    row("/close-after", Kind::Received, 200);
    row("/close-midway?sent=10", Kind::Received, 200, "xxxxxxxxxx");
    row("/lies?claimed=9&sent=3", Kind::Received, 200, "xxx");
    row("/lies?claimed=3&sent=9", Kind::Received, 200, "xxx");
    row("/lies?claimed=0&sent=9", Kind::Received, 200);
    row("/lies?claimed=-1&sent=3", Kind::Received, 200, "xxx");
    row("/lies?claimed=99999999999999999999&sent=3", Kind::Received, 200, "xxx");
    row("/lies?claimed=many&sent=3", Kind::Received, 200, "xxx");
    row("/hanging-body", Kind::Received, 200, "begun");
    row("/hang", Kind::TimedOut, 0);
    row("/slow?ms=60000", Kind::TimedOut, 0);
    row("/close-at-once", Kind::Unreachable, 0);
    row("/close-in-head", Kind::Unreachable, 0);
    row("/garbage", Kind::Unreachable, 0);
    row("/endless-head", Kind::Unreachable, 0);
    row("/endless-line", Kind::Unreachable, 0);
}

void TestHookSender::answersAreToldApart()
{
    QFETCH(const QByteArray, path);
    QFETCH(const Kind, kind);
    QFETCH(const int, status);
    QFETCH(const QByteArray, excerpt);
    HookSender sender(settings(1000));
    const HookResponse response = send(sender, m_receiver.url(path));
    QCOMPARE(response.kind, kind);
    QCOMPARE(response.status, status);
    QCOMPARE(response.excerpt, excerpt);
    QCOMPARE(response.reason.isEmpty(), kind == Kind::Received);
    // One that hangs is waited for until the time is up, and no longer.
    QCOMPARE(response.durationUs >= 990'000, kind == Kind::TimedOut);
    QVERIFY(response.durationUs < 1'900'000);
    // The next notification is none the worse for it.
    QCOMPARE(send(sender, m_receiver.url()).kind, Kind::Received);
}

void TestHookSender::aRedirectIsNotFollowed()
{
    HookSender sender(settings());
    for (const QByteArray &to : {QByteArray("/ok/elsewhere"), m_receiver.url("/ok/elsewhere")})
        QCOMPARE(send(sender, m_receiver.url("/redirect?to=" + to)).status, 302);
    QCOMPARE(send(sender, m_receiver.url("/ok/last")).kind, Kind::Received);
    const auto received = m_receiver.received(m_seen);
    QCOMPARE(received.size(), size_t(3));
    QCOMPARE(received.back().target, QByteArray("/ok/last"));
}

void TestHookSender::gigabytesAreNotKept_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path :
         {"/flood?code=200", "/flood?code=401", "/flood?code=407", "/flood?code=500", "/flood?code=302",
          "/flood?code=200&chunked=1", "/flood?code=401&chunked=1", "/flood?code=200&claimed=9000000000",
          "/flood?code=401&claimed=9000000000", "/flood?code=200&claimed=1", "/endless-head", "/endless-line"})
        QTest::newRow(path) << QByteArray(path);
}

void TestHookSender::gigabytesAreNotKept()
{
    QFETCH(const QByteArray, path);
    HookSender sender(settings());
    const std::vector<HookRequest> requests(24, requestTo(m_receiver.url(path)));
    QCOMPARE(sendAll(sender, requests).size(), requests.size()); // What is allocated once is allocated now.
    const qint64 before = rssKiB();
    const auto responses = sendAll(sender, requests);
    QCOMPARE(responses.size(), requests.size());
    const qint64 grownKiB = rssKiB() - before;
    // AddressSanitizer keeps what was freed for a while.
    QVERIFY2(grownKiB < (isSanitized ? 65536 : 8192), qPrintable(QString::number(grownKiB)));
    for (const HookResponse &response : responses) {
        QVERIFY(response.excerpt.size() <= HookResponse::maxExcerpt);
        QVERIFY2(response.durationUs < 5'000'000, qPrintable(QString::number(response.durationUs)));
    }
}

void TestHookSender::cookiesAreNotSentBack()
{
    HookSender sender(settings());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(send(sender, m_receiver.url("/cookie")).kind, Kind::Received);
    for (const ReceivedNotification &notification : m_receiver.received(m_seen))
        QVERIFY(notification.field("Cookie").isNull());
}

void TestHookSender::proxiesAreNotUsed()
{
    const QByteArray nobody = "http://127.0.0.1:" + QByteArray::number(closedPort());
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        qputenv(name, nobody);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    HookSender sender(settings());
    const Kind withEnvironment = send(sender, m_receiver.url()).kind;
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, closedPort()));
    HookSender another(settings());
    const Kind withApplicationProxy = send(another, m_receiver.url()).kind;
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        qunsetenv(name);
    QCOMPARE(withEnvironment, Kind::Received);
    QCOMPARE(withApplicationProxy, Kind::Received);
}

void TestHookSender::reasonsTellNoSecrets_data()
{
    QTest::addColumn<QByteArray>("endpoint"); // AT: the receiver's host and port.
    for (const char *endpoint :
         {"http://user:hidden@AT/status?code=500&key=hidden", "http://user:hidden@AT/hang?key=hidden",
          "http://user:hidden@AT/close-at-once?key=hidden", "http://user:hidden@AT/garbage?key=hidden",
          "https://user:hidden@AT/ok?key=hidden", "http://user:hidden@127.0.0.1:1/ok?key=hidden",
          "http://user:hidden@169.254.169.254/ok?key=hidden", "ftp://user:hidden@AT/ok?key=hidden"})
        QTest::newRow(endpoint) << QByteArray(endpoint);
}

void TestHookSender::reasonsTellNoSecrets()
{
    QFETCH(QByteArray, endpoint);
    endpoint.replace("AT", "127.0.0.1:" + QByteArray::number(m_receiver.port()));
    HookSender sender(settings(500));
    const HookResponse response = send(sender, endpoint);
    QVERIFY(response.kind != Kind::Received);
    QVERIFY(!response.reason.isEmpty());
    QVERIFY2(!response.reason.contains(u"hidden"_s), qPrintable(response.reason));
}

void TestHookSender::connectionsAreKept()
{
    HookSender sender(settings());
    QSet<int> connections;
    for (const char *path : {"/ok", "/ok?bytes=60000", "/status?code=500", "/status?code=401", "/chunked", "/interim",
                             "/status?code=204", "/ok"})
        QVERIFY(send(sender, m_receiver.url(path)).status != 0);
    for (const ReceivedNotification &notification : m_receiver.received(m_seen))
        connections.insert(notification.connection);
    QCOMPARE(connections.size(), qsizetype(1));
}

void TestHookSender::keptConnectionsAreBounded()
{
    ConnectionPool pool;
    QTcpServer server;
    server.setMaxPendingConnections(1024);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const Destination destination{QHostAddress(QHostAddress::LocalHost), server.serverPort()};
    for (size_t i = 0; i < ConnectionPool::maxKept + 10; ++i) {
        QTcpSocket *socket = pool.make(destination);
        ConnectionPool::open(destination, socket);
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
        pool.keep(destination, socket);
    }
    size_t taken = 0;
    while (QTcpSocket *socket = pool.takeKept(destination)) {
        pool.drop(socket);
        ++taken;
    }
    QCOMPARE(taken, ConnectionPool::maxKept);
}

void TestHookSender::aConnectionThatWasClosedMeanwhileIsReplaced()
{
    HookSender sender(settings());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(send(sender, m_receiver.url("/close-after")).kind, Kind::Received);
    QCOMPARE(m_receiver.received(m_seen).size(), size_t(20)); // None of them came twice.

    // A receiver that was started anew, and has forgotten its connections.
    HookReceiver another;
    QVERIFY(another.start());
    QVERIFY(areAll(sendAll(sender, std::vector<HookRequest>(12, requestTo(another.url()))), Kind::Received));
    another.kill();
    QVERIFY(another.start(another.port()));
    QVERIFY(areAll(sendAll(sender, std::vector<HookRequest>(12, requestTo(another.url()))), Kind::Received));
    QCOMPARE(another.received().size(), size_t(12));
}

void TestHookSender::whatARequestOnANewConnectionMetIsNotTriedAgain()
{
    HookSender sender(settings());
    QCOMPARE(send(sender, m_receiver.url("/close-at-once")).kind, Kind::Unreachable);
    QCOMPARE(m_receiver.received(m_seen).size(), size_t(1));
    // On a kept one it may never have been read, so that it is sent once more, and no more than that.
    QCOMPARE(send(sender, m_receiver.url("/ok")).kind, Kind::Received);
    QCOMPARE(send(sender, m_receiver.url("/close-at-once")).kind, Kind::Unreachable);
    QCOMPARE(m_receiver.received(m_seen).size(), size_t(4));
}

void TestHookSender::moreThanAReceiverTakesAtATimeWaits()
{
    HookSender sender(settings());
    const auto limit = static_cast<size_t>(HookSender::connectionsPerReceiver());
    const std::vector<HookRequest> requests(3 * limit, requestTo(m_receiver.url("/slow?ms=100")));
    const auto responses = sendAll(sender, requests);
    QVERIFY(areAll(responses, Kind::Received));
    QSet<int> connections;
    for (const ReceivedNotification &notification : m_receiver.received(m_seen))
        connections.insert(notification.connection);
    QCOMPARE(connections.size(), static_cast<qsizetype>(limit));
    QVERIFY(responses.back().durationUs >= 300'000); // Two others went before it.
}

void TestHookSender::theTimeOfThoseWhoWaitRuns()
{
    HookSender sender(settings(500));
    const std::vector<HookRequest> requests(100, requestTo(m_receiver.url("/hang")));
    const auto responses = sendAll(sender, requests);
    QVERIFY(areAll(responses, Kind::TimedOut));
    for (const HookResponse &response : responses)
        QVERIFY2(response.durationUs < 2'000'000, qPrintable(QString::number(response.durationUs)));
    QCOMPARE(send(sender, m_receiver.url()).kind, Kind::Received); // Its turn comes.
}

void TestHookSender::aReceiverThatHangsDelaysNoOther()
{
    HookReceiver another;
    QVERIFY(another.start());
    HookSender sender(settings(3000));
    std::vector<HookRequest> requests(100, requestTo(m_receiver.url("/hang")));
    requests.insert(requests.end(), 100, requestTo(another.url()));
    const auto responses = sendAll(sender, requests);
    QCOMPARE(responses.size(), size_t(200));
    for (size_t i = 100; i < responses.size(); ++i) {
        QCOMPARE(responses[i].kind, Kind::Received);
        QVERIFY2(responses[i].durationUs < 2'000'000, qPrintable(QString::number(responses[i].durationUs)));
    }
}

void TestHookSender::aNameIsLookedUp()
{
    HookSender sender(settings());
    QCOMPARE(send(sender, m_receiver.url().replace("127.0.0.1", "LocalHost")).kind, Kind::Received);
    QCOMPARE(m_receiver.received(m_seen).at(0).field("Host"), "localhost:" + QByteArray::number(m_receiver.port()));
}

void TestHookSender::theNextAddressIsTriedWhereOneRefuses()
{
    HookReceiver receiver(u"::1"_s); // "localhost" is 127.0.0.1 first, where nobody listens on this port.
    if (!receiver.start())
        QSKIP("There is no IPv6 here.");
    HookSender sender(settings());
    QCOMPARE(send(sender, receiver.url().replace("[::1]", "localhost")).kind, Kind::Received);
    QCOMPARE(receiver.received().size(), size_t(1));
}

void TestHookSender::aReceiverMayHaveAnIPv6Address()
{
    HookReceiver receiver(u"::1"_s);
    if (!receiver.start())
        QSKIP("There is no IPv6 here.");
    HookSender sender(settings());
    QCOMPARE(send(sender, receiver.url()).kind, Kind::Received);
    QCOMPARE(receiver.received().at(0).field("Host"), "[::1]:" + QByteArray::number(receiver.port()));
}

void TestHookSender::aNameWithoutAHostIsUnreachable()
{
    HookSender sender(settings(3000));
    const HookResponse response = send(sender, "http://nobody.invalid/"); // RFC 6761: no name server knows it.
    QVERIFY(response.kind == Kind::Unreachable || response.kind == Kind::TimedOut); // Where no name server answers.
    QVERIFY(response.durationUs < 5'000'000);
}

void TestHookSender::whereNobodyListensIsUnreachable()
{
    HookSender sender(settings());
    const HookResponse response = send(sender, "http://127.0.0.1:" + QByteArray::number(closedPort()) + "/ok");
    QCOMPARE(response.kind, Kind::Unreachable);
    QCOMPARE(response.status, 0);
    QVERIFY(response.durationUs < 5'000'000);
}

void TestHookSender::refusedAddressesAreNotConnectedTo_data()
{
    QTest::addColumn<QByteArray>("host");
    for (const char *host : {"127.0.0.1", "127.1", "2130706433", "0x7f000001", "0177.0.0.1", "[::ffff:127.0.0.1]",
                             "[::ffff:7f00:1]", "localhost", "localhost.", "0.0.0.0", "[::]"})
        QTest::newRow(host) << QByteArray(host);
}

/// The receiver listens on every address, and would hear of all of them.
void TestHookSender::refusedAddressesAreNotConnectedTo()
{
    QFETCH(const QByteArray, host);
    HookReceiver receiver(u"0.0.0.0"_s);
    QVERIFY(receiver.start());
    HookSender sender(settings(3000, policy({}, {u"127.0.0.0/8"_s, u"::1"_s})));
    const HookResponse response = send(sender, "http://" + host + ':' + QByteArray::number(receiver.port()) + "/ok");
    QCOMPARE(response.kind, Kind::Forbidden);
    QVERIFY(receiver.received().empty());
}

void TestHookSender::aNameThatLeadsToARefusedAddressIsNotConnectedTo()
{
    const QString name = QHostInfo::localHostName();
    if (name == u"localhost"_s || QHostInfo::fromName(name).addresses().isEmpty())
        QSKIP("This host's name leads to no address.");
    HookReceiver receiver(u"0.0.0.0"_s);
    QVERIFY(receiver.start());
    const QByteArray endpoint = receiver.url().replace("0.0.0.0", name.toLatin1());
    HookSender denying(settings(3000, policy({}, {u"0.0.0.0/0"_s, u"::/0"_s})));
    QCOMPARE(send(denying, endpoint).kind, Kind::Forbidden);
    QVERIFY(receiver.received().empty());
    HookSender allowing(settings());
    QCOMPARE(send(allowing, endpoint).kind, Kind::Received);
}

void TestHookSender::aNameWithOneAllowedAddressIsConnectedToThere()
{
    HookSender onlyIPv4(settings(3000, policy({u"127.0.0.1"_s}, {})));
    HookSender onlyIPv6(settings(3000, policy({u"::1"_s}, {})));
    const QByteArray endpoint = m_receiver.url().replace("127.0.0.1", "localhost"); // It listens on 127.0.0.1.
    QCOMPARE(send(onlyIPv4, endpoint).kind, Kind::Received);
    QCOMPARE(send(onlyIPv6, endpoint).kind, Kind::Unreachable);
}

void TestHookSender::anUnknownCertificateIsNotTrusted()
{
    if (!hasCertificate())
        QSKIP("There is no openssl here.");
    HookReceiver receiver;
    QVERIFY(receiver.start(0, tlsOptions()));
    HookSender sender(settings());
    const HookResponse response = send(sender, receiver.url().replace("http://127.0.0.1", "https://localhost"));
    QCOMPARE(response.kind, Kind::TlsFailed);
    QVERIFY(response.reason.contains(u"not trusted"_s));
    QVERIFY(receiver.received().empty());
}

namespace
{

/// Trusts a certificate in this process as if the system did.
class Trust
{
public:
    explicit Trust(const QString &certificateFile)
    {
        QSslConfiguration changed = m_before;
        changed.addCaCertificates(certificateFile);
        QSslConfiguration::setDefaultConfiguration(changed);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trust)

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace

void TestHookSender::aCertificateOfAnotherNameIsNotTrusted()
{
    if (!hasCertificate())
        QSKIP("There is no openssl here.");
    const Trust trust(m_folder.filePath(u"certificate.pem"_s));
    HookReceiver receiver;
    QVERIFY(receiver.start(0, tlsOptions()));
    HookSender sender(settings());
    QCOMPARE(send(sender, receiver.url().replace("http:", "https:")).kind, Kind::TlsFailed);
    QVERIFY(receiver.received().empty());
}

void TestHookSender::aTrustedReceiverGetsItByTls()
{
    if (!hasCertificate())
        QSKIP("There is no openssl here.");
    const Trust trust(m_folder.filePath(u"certificate.pem"_s));
    HookReceiver receiver;
    QVERIFY(receiver.start(0, tlsOptions()));
    HookSender sender(settings());
    const auto url
        = [&receiver](const char *path) { return receiver.url(path).replace("http://127.0.0.1", "https://localhost"); };
    QCOMPARE(send(sender, url("/ok")).reason, QString());
    QCOMPARE(send(sender, url("/chunked")).excerpt, QByteArray("hello world"));
    const auto received = receiver.received();
    QCOMPARE(received.size(), size_t(2));
    QCOMPARE(received[0].connection, received[1].connection);
    QCOMPARE(received[0].field("Host"), "localhost:" + QByteArray::number(receiver.port()));
    QCOMPARE(send(sender, url("/close-midway")).kind, Kind::Received);
    QCOMPARE(send(sender, url("/close-at-once")).kind, Kind::Unreachable);
    QCOMPARE(send(sender, url("/flood?code=401")).status, 401);
    QCOMPARE(send(sender, url("/endless-head")).kind, Kind::Unreachable);
}

void TestHookSender::aReceiverThatSpeaksNoTlsFails()
{
    HookSender sender(settings(3000));
    const HookResponse response = send(sender, m_receiver.url().replace("http:", "https:"));
    QVERIFY(response.kind == Kind::TlsFailed || response.kind == Kind::TimedOut); // It may wait for more of a request.
    QVERIFY(m_receiver.received(m_seen).empty());
    QCOMPARE(send(sender, m_receiver.url()).kind, Kind::Received);
}

void TestHookSender::answersComeFromTheEventLoop()
{
    HookSender sender(settings());
    int answers = 0;
    for (const QByteArray &endpoint : {m_receiver.url(), QByteArray("http://169.254.169.254/"), QByteArray("nonsense"),
                                       "http://127.0.0.1:" + QByteArray::number(closedPort()) + "/"})
        sender.send(requestTo(endpoint), [&answers](HookResponse &&) { ++answers; });
    QCOMPARE(answers, 0);
    QTRY_COMPARE(answers, 4);
}

void TestHookSender::aSenderMayBeDestroyedByWhomItAnswers()
{
    auto sender = std::make_unique<HookSender>(settings());
    for (const char *path : {"/hang", "/ok", "/ok"})
        sender->send(requestTo(m_receiver.url(path)), [&sender](HookResponse &&) { sender.reset(); });
    QTRY_VERIFY(!sender);
}

void TestHookSender::nobodyIsCalledOnceTheSenderIsGone()
{
    int answers = 0;
    {
        HookSender sender(settings());
        for (const char *path : {"/ok", "/hang", "/slow?ms=10", "/flood?code=200"})
            sender.send(requestTo(m_receiver.url(path)), [&answers](HookResponse &&) { ++answers; });
        sender.send(requestTo("http://169.254.169.254/"), [&answers](HookResponse &&) { ++answers; });
        sender.send(requestTo("http://nobody.invalid/"), [&answers](HookResponse &&) { ++answers; });
    }
    HookSender another(settings());
    QCOMPARE(send(another, m_receiver.url("/slow?ms=100")).kind, Kind::Received);
    QCOMPARE(answers, 0);
}

QTEST_GUILESS_MAIN(TestHookSender)
#include "tst_hooksender.moc"
