// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/datagrampacker.h"
#include "gossip/wirecodec.h"

#include <QTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr quint64 cluster = 0x0123456789ABCDEF;

RecordPointer record(QByteArrayView path, quint64 version, QByteArray body)
{
    const auto kind = body.isEmpty() ? Record::Kind::Tombstone : Record::Kind::Value;
    return RecordPointer(new Record(*ResourcePath::parse(path), {version * 1000}, {7}, version, kind, std::move(body)));
}

Message fullMessage()
{
    Message message{.header = {.kind = MessageKind::Ack,
                               .sender = {~quint64(0)},
                               .generation = 3,
                               .heartbeat = 300,
                               .startedAtMs = 1'790'000'000'000,
                               .sentAtUs = 1'790'000'000'000'000,
                               .echoUs = 1'789'999'999'999'000,
                               .delayUs = 12}};
    message.range = IdRange{{5}, {~quint64(0)}};
    message.entries = {{.id = {5}, .generation = 2, .heartbeat = 9, .revision = 1, .seen = 77, .bulk = true},
                       {.id = {6}, .seen = DigestEntry::endOfVersions - 1, .down = true}};
    message.details = {{.id = {5},
                        .generation = 2,
                        .revision = 1,
                        .address = *NetworkAddress::fromText("[2001:db8::1]:6553"),
                        .priority = -1000,
                        .startedAtMs = 5,
                        .vote = {6},
                        .version = "0.1.0"},
                       {.id = {6},
                        .generation = 1,
                        .revision = 4,
                        .address = *NetworkAddress::fromText("10.1.2.3:1"),
                        .priority = 1000,
                        .left = true}};
    message.deltas = {{.origin = {7},
                       .from = 10,
                       .upTo = 40,
                       .records = {record("/app/dm", 12, "{}\n"), record("/srv/dm/host1", 39, {})}},
                      {.origin = {8}, .from = 0, .upTo = 3}};
    return message;
}

} // namespace

class TestWireCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersComeBack_data();
    void numbersComeBack();
    void refusesNumbersOfTooManyBytes_data();
    void refusesNumbersOfTooManyBytes();
    void refusesMoreItemsThanThereAreBytes();
    void everyPartOfAMessageComesBack();
    void everyCutDatagramIsMalformed();
    void nothingMayFollow();
    void tellsOtherClustersAndVersionsFromGarbage();
    void refusesWhatIsNotSound_data();
    void refusesWhatIsNotSound();
    void sizesAreAtLeastWhatIsWritten();
    void packsUpToTheMtuAndNoFurther();
    void refusesARecordThatFitsIntoNoDatagram();
    void partsOfADigestCoverAllIds();
};

void TestWireCodec::numbersComeBack_data()
{
    QTest::addColumn<quint64>("number");
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("0") << quint64(0) << qsizetype(1);
    QTest::newRow("127") << quint64(127) << qsizetype(1);
    QTest::newRow("128") << quint64(128) << qsizetype(2);
    QTest::newRow("2^14") << quint64(1 << 14) << qsizetype(3);
    QTest::newRow("2^63 - 1") << ~quint64(0) / 2 << qsizetype(9);
    QTest::newRow("2^64 - 1") << ~quint64(0) << qsizetype(10);
}

void TestWireCodec::numbersComeBack()
{
    QFETCH(const quint64, number);
    QFETCH(const qsizetype, size);
    Encoder out;
    out.varint(number);
    out.fixed64(number);
    out.fixed16(static_cast<quint16>(number));
    const QByteArray bytes = out.take();
    QCOMPARE(bytes.size(), size + 10);
    QCOMPARE(Encoder::varintSize(number), size);
    Decoder in(bytes);
    QCOMPARE(in.varint(), number);
    QCOMPARE(in.fixed64(), number);
    QCOMPARE(in.fixed16(), static_cast<quint16>(number));
    QVERIFY(!in.failed() && in.atEnd());
}

void TestWireCodec::refusesNumbersOfTooManyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("65 bits") << QByteArray(9, '\xFF') + '\x02';
    QTest::newRow("endless") << QByteArray(20, '\xFF');
    QTest::newRow("cut") << QByteArray(3, '\xFF');
    QTest::newRow("longer than need be") << QByteArray("\x81\x00", 2);
}

void TestWireCodec::refusesNumbersOfTooManyBytes()
{
    QFETCH(const QByteArray, bytes);
    Decoder in(bytes);
    QCOMPARE(in.varint(), quint64(0));
    QVERIFY(in.failed());
}

void TestWireCodec::refusesMoreItemsThanThereAreBytes()
{
    Encoder out;
    out.varint(3);
    out.raw(QByteArray(29, 'x'));
    const QByteArray bytes = out.take();
    QCOMPARE(Decoder(bytes).count(10), qsizetype(0));
    QCOMPARE(Decoder(bytes).count(9), qsizetype(3));
}

void TestWireCodec::everyPartOfAMessageComesBack()
{
    const Message sent = fullMessage();
    const auto got = decode(encode(sent, cluster), cluster);
    QVERIFY(got.ok());
    QVERIFY(got->header == sent.header);
    QVERIFY(got->range == sent.range);
    QVERIFY(got->entries == sent.entries);
    QVERIFY(got->details == sent.details);
    QCOMPARE(got->deltas.size(), sent.deltas.size());
    for (size_t i = 0; i < sent.deltas.size(); ++i) {
        QCOMPARE(got->deltas[i].origin, sent.deltas[i].origin);
        QCOMPARE(got->deltas[i].from, sent.deltas[i].from);
        QCOMPARE(got->deltas[i].upTo, sent.deltas[i].upTo);
        QCOMPARE(got->deltas[i].records.size(), sent.deltas[i].records.size());
    }
    const RecordPointer host = got->deltas[0].records[1];
    QCOMPARE(host->path.text(), "/srv/dm/host1"_ba);
    QCOMPARE(host->version, quint64(39));
    QCOMPARE(host->time.ticks, quint64(39'000));
    QVERIFY(host->isTombstone());
    QCOMPARE(got->deltas[0].records[0]->body, "{}\n"_ba);
}

void TestWireCodec::everyCutDatagramIsMalformed()
{
    const QByteArray datagram = encode(fullMessage(), cluster);
    for (qsizetype size = 0; size < datagram.size(); ++size) {
        const auto got = decode(datagram.first(size), cluster);
        QVERIFY(!got.ok());
        QVERIFY(got.error() == WireError::Malformed);
    }
}

void TestWireCodec::nothingMayFollow()
{
    QVERIFY(!decode(encode(fullMessage(), cluster) + '\0', cluster).ok());
}

void TestWireCodec::tellsOtherClustersAndVersionsFromGarbage()
{
    QByteArray datagram = encode(fullMessage(), cluster);
    QVERIFY(decode(datagram, cluster + 1).error() == WireError::OtherCluster);
    datagram[2] = wireVersion + 1;
    QVERIFY(decode(datagram, cluster).error() == WireError::UnknownVersion);
    datagram[0] = 'X';
    QVERIFY(decode(datagram, cluster).error() == WireError::Malformed);
}

void TestWireCodec::refusesWhatIsNotSound_data()
{
    QTest::addColumn<Message>("message");
    const auto row = [](const char *name, auto spoil) {
        Message message = fullMessage();
        spoil(message);
        QTest::newRow(name) << message;
    };
    row("sender 0", [](Message &m) { m.header.sender = {}; });
    row("generation 0", [](Message &m) { m.header.generation = 0; });
    row("entries that fall", [](Message &m) { std::swap(m.entries[0], m.entries[1]); });
    row("an entry twice", [](Message &m) { m.entries[1].id = m.entries[0].id; });
    row("an entry out of range", [](Message &m) { m.range->first = {6}; });
    row("a range backwards", [](Message &m) { m.range->last = {4}; });
    row("details of revision 0", [](Message &m) { m.details[0].revision = 0; });
    row("port 0", [](Message &m) { m.details[0].address.port = 0; });
    row("a long version", [](Message &m) { m.details[0].version = QByteArray(33, 'x'); });
    row("a version with a line break", [](Message &m) { m.details[0].version = "1\n"; });
    row("a priority too high", [](Message &m) { m.details[1].priority = 1001; });
    row("a record beyond upTo", [](Message &m) { m.deltas[0].upTo = 38; });
    row("a record not after from", [](Message &m) { m.deltas[0].from = 12; });
    row("versions twice", [](Message &m) { m.deltas[0].records[1] = m.deltas[0].records[0]; });
    row("an origin of 0", [](Message &m) { m.deltas[1].origin = {}; });
    row("a version without end", [](Message &m) { m.deltas[1].upTo = DigestEntry::endOfVersions; });
}

void TestWireCodec::refusesWhatIsNotSound()
{
    QFETCH(const Message, message);
    QVERIFY(!decode(encode(message, cluster), cluster).ok());
}

void TestWireCodec::sizesAreAtLeastWhatIsWritten()
{
    const Message message = fullMessage();
    qsizetype most = encodedSize(message.header);
    for (const DigestEntry &entry : message.entries)
        most += encodedSize(entry);
    for (const MemberDetails &details : message.details)
        most += encodedSize(details);
    for (const Delta &delta : message.deltas) {
        most += deltaOverhead;
        for (const RecordPointer &each : delta.records)
            most += encodedSize(*each);
    }
    const qsizetype written = encode(message, cluster).size();
    QVERIFY(written <= most);
    QVERIFY(written > most - 80);
}

void TestWireCodec::packsUpToTheMtuAndNoFurther()
{
    DatagramPacker packer({.kind = MessageKind::Push, .sender = {7}}, cluster, 512, 4);
    Delta delta{.origin = {7}, .from = 0, .upTo = 100};
    for (quint64 version = 1; version <= 100; ++version)
        delta.records.push_back(record("/app/a" + QByteArray::number(version), version, QByteArray(60, 'x')));
    const quint64 reached = packer.add(delta);
    const std::vector<QByteArray> datagrams = packer.take();
    QCOMPARE(datagrams.size(), size_t(4));
    quint64 expected = 0;
    for (const QByteArray &datagram : datagrams) {
        QVERIFY(datagram.size() <= 512);
        QVERIFY(datagram.size() > 380);
        const auto message = decode(datagram, cluster);
        QVERIFY(message.ok());
        QCOMPARE(message->deltas.front().from, expected);
        expected = message->deltas.front().upTo;
        QCOMPARE(message->deltas.front().records.back()->version, expected);
    }
    QCOMPARE(reached, expected);
    QVERIFY(reached < 100);
}

void TestWireCodec::refusesARecordThatFitsIntoNoDatagram()
{
    DatagramPacker packer({.kind = MessageKind::Push, .sender = {7}}, cluster, 512, 4);
    const RecordPointer large = record("/app/a", 1, QByteArray(512, 'x'));
    QVERIFY(!packer.fitsAnyDatagram(*large));
    QCOMPARE(packer.add({.origin = {7}, .from = 0, .upTo = 1, .records = {large}}), quint64(0));
    QVERIFY(packer.isEmpty());
}

void TestWireCodec::partsOfADigestCoverAllIds()
{
    std::vector<DigestEntry> digest;
    for (quint64 id = 1; id <= 100; ++id)
        digest.push_back({.id = {id * 1000}, .generation = 1, .heartbeat = id, .revision = 1, .seen = id});
    const std::vector<DigestPart> parts = splitDigest(digest, 200);
    QVERIFY(parts.size() > 5);
    quint64 next = 0;
    size_t entries = 0;
    for (const DigestPart &part : parts) {
        QCOMPARE(part.range.first.value, next);
        next = part.range.last.value + 1;
        entries += part.entries.size();
        for (const DigestEntry &entry : part.entries)
            QVERIFY(part.range.contains(entry.id));
    }
    QCOMPARE(next, quint64(0)); // Beyond the last id.
    QCOMPARE(entries, digest.size());
    QCOMPARE(splitDigest({}, 200).size(), size_t(1));
}

QTEST_APPLESS_MAIN(TestWireCodec)
#include "tst_wirecodec.moc"
