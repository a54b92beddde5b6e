// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hooktarget.h"

#include "hooks/signature.h"
#include "resource/hookregistration.h"

#include <QTest>

using namespace nesoi;

/// What endpoints and secrets say.
class TestHookTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEndpointIsTakenApart_data();
    void anEndpointIsTakenApart();
    void whatIsNoEndpointHasNoTarget_data();
    void whatIsNoEndpointHasNoTarget();
    void credentialsAreSentAsBasic();
    void aReceiverIsSchemeHostAndPort_data();
    void aReceiverIsSchemeHostAndPort();
    void aSecretStandsForAKey_data();
    void aSecretStandsForAKey();
    void theSignatureIsThatOfStandardWebhooks();
};

void TestHookTarget::anEndpointIsTakenApart_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QByteArray>("hostField");
    QTest::addColumn<QByteArray>("path");
    const auto row
        = [](const char *endpoint, bool isTls, const char *host, int port, const char *field, const char *path) {
              QTest::newRow(endpoint) << QByteArray(endpoint) << isTls << QString::fromLatin1(host) << port
                                      << QByteArray(field) << QByteArray(path);
          };
    row("http://localhost:4322/web-hooks", false, "localhost", 4322, "localhost:4322", "/web-hooks");
    row("http://Example.ORG", false, "example.org", 80, "example.org", "/");
    row("HTTPS://example.org/a%20b?c=%2F&d", true, "example.org", 443, "example.org", "/a%20b?c=%2F&d");
    row("https://example.org:443?x", true, "example.org", 443, "example.org:443", "/?x");
    row("http://[::1]:80/", false, "::1", 80, "[::1]:80", "/");
    row("http://[fe80::1%25eth0]:81/", false, "fe80::1%eth0", 81, "[fe80::1]:81", "/");
    row("http://user:secret@10.0.0.1/x", false, "10.0.0.1", 80, "10.0.0.1", "/x");
    row("http://xn--bcher-kva.example/", false, "xn--bcher-kva.example", 80, "xn--bcher-kva.example", "/");
    row("http://127.1/", false, "127.0.0.1", 80, "127.0.0.1", "/");
}

void TestHookTarget::anEndpointIsTakenApart()
{
    QFETCH(const QByteArray, endpoint);
    const auto target = readTarget(endpoint);
    QVERIFY(target);
    QTEST(target->isTls, "isTls");
    QTEST(target->host, "host");
    QTEST(int(target->port), "port");
    QTEST(target->hostField, "hostField");
    QTEST(target->path, "path");
}

void TestHookTarget::whatIsNoEndpointHasNoTarget_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    for (const char *endpoint : {"", "/web-hooks", "ftp://example.org/", "http://", "http:///x", "http://a b/",
                                 "http://a/\r\nX: y", "http://a:0/", "http://a:99999/", "file:///etc/passwd"})
        QTest::newRow(endpoint) << QByteArray(endpoint);
}

void TestHookTarget::whatIsNoEndpointHasNoTarget()
{
    QFETCH(const QByteArray, endpoint);
    QVERIFY(!readTarget(endpoint));
}

void TestHookTarget::credentialsAreSentAsBasic()
{
    QCOMPARE(readTarget("http://user:p%40ss@host/")->authorization, "Basic " + QByteArray("user:p@ss").toBase64());
    QCOMPARE(readTarget("http://user@host/")->authorization, "Basic " + QByteArray("user:").toBase64());
    QVERIFY(readTarget("http://host/")->authorization.isEmpty());
}

void TestHookTarget::aReceiverIsSchemeHostAndPort_data()
{
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("receiver");
    const auto row = [](const char *endpoint, const char *receiver) {
        QTest::newRow(endpoint) << QByteArray(endpoint) << QByteArray(receiver);
    };
    row("http://localhost:4322/web-hooks?key=1", "http://localhost:4322");
    row("HTTP://Example.ORG/", "http://example.org:80");
    row("https://example.org", "https://example.org:443");
    row("https://user:secret@example.org:8443/", "https://example.org:8443");
    row("http://[::1]/", "http://[::1]:80");
}

void TestHookTarget::aReceiverIsSchemeHostAndPort()
{
    QFETCH(const QByteArray, endpoint);
    QTEST(receiverOf(endpoint), "receiver");
}

void TestHookTarget::aSecretStandsForAKey_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("key"); // Null: none.
    QTest::newRow("Base64 of 24 bytes") << "whsec_" + QByteArray(24, 'k').toBase64() << QByteArray(24, 'k');
    QTest::newRow("Base64 of 64 bytes") << "whsec_" + QByteArray(64, 'k').toBase64() << QByteArray(64, 'k');
    QTest::newRow("Base64 of 23 bytes") << "whsec_" + QByteArray(23, 'k').toBase64() << QByteArray();
    QTest::newRow("Base64 of 65 bytes") << "whsec_" + QByteArray(65, 'k').toBase64() << QByteArray();
    QTest::newRow("no Base64") << QByteArray("whsec_!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!") << QByteArray();
    QTest::newRow("16 bytes") << QByteArray(16, 's') << QByteArray(16, 's');
    QTest::newRow("256 bytes") << QByteArray(256, 's') << QByteArray(256, 's');
    QTest::newRow("15 bytes") << QByteArray(15, 's') << QByteArray();
    QTest::newRow("257 bytes") << QByteArray(257, 's') << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestHookTarget::aSecretStandsForAKey()
{
    QFETCH(const QByteArray, secret);
    QFETCH(const QByteArray, key);
    const auto read = signingKey(secret);
    QCOMPARE(read.has_value(), !key.isNull());
    QCOMPARE(read.value_or(QByteArray()), key);
}

/// The example that the specification's libraries are tested with.
void TestHookTarget::theSignatureIsThatOfStandardWebhooks()
{
    const auto key = signingKey("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    QVERIFY(key);
    QCOMPARE(webhookSignature(*key, "msg_p5jXN8AQM9LWM0D4loKWxJek", "1614265330", R"({"test": 2432232314})"),
             QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
}

QTEST_APPLESS_MAIN(TestHookTarget)
#include "tst_hooktarget.moc"
