// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/catchupcodec.h"
#include "gossip/digest.h"
#include "gossip/wirecodec.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr quint64 cluster = 0x0123456789ABCDEF;
constexpr qsizetype headSize = 2 + 1 + 1 + 8;

RecordPointer record(QByteArrayView path, NodeId origin, quint64 version, const QByteArray &body)
{
    const auto kind = body.isEmpty() ? Record::Kind::Tombstone : Record::Kind::Value;
    return RecordPointer(new Record(*ResourcePath::parse(path), {version * 1000}, origin, version, kind, body));
}

CatchUpQuestion fullQuestion()
{
    return {.marks = {{.origin = {5}, .seen = 17, .collected = 3},
                      {.origin = {~quint64(0)}, .seen = DigestEntry::endOfVersions - 1}},
            .after = "/app/dm"};
}

TransferPart fullPart()
{
    return {.marks = {{.origin = {5}, .seen = 40, .collected = 12}, {.origin = {7}, .seen = 9}},
            .after = "/app/a",
            .upTo = "/srv/dm/host1",
            .records = {record("/app/dm", {5}, 12, "{}\n"), record("/srv/dm/host1", {7}, 9, {})}};
}

std::vector<Delta> fullDeltas()
{
    return {{.origin = {7},
             .from = 10,
             .upTo = 40,
             .records = {record("/app/dm", {7}, 12, "{}\n"), record("/srv/dm/host1", {7}, 39, {})}},
            {.origin = {8}, .from = 0, .upTo = 3}};
}

CatchUpAnswer fullAnswer()
{
    return {.part = fullPart(), .deltas = fullDeltas(), .more = true};
}

bool same(const std::vector<RecordPointer> &left, const std::vector<RecordPointer> &right)
{
    return std::ranges::equal(left, right, [](const RecordPointer &a, const RecordPointer &b) {
        return a->path.text() == b->path.text() && a->time == b->time && a->origin == b->origin
            && a->version == b->version && a->kind == b->kind && a->body == b->body;
    });
}

CatchUpAnswer withDelta(const Delta &delta)
{
    return {.deltas = {delta}};
}

CatchUpAnswer withPart(const std::function<void(TransferPart &)> &change)
{
    CatchUpAnswer answer{.part = fullPart()};
    change(*answer.part);
    return answer;
}

} // namespace

class TestCatchUpCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsReadAsItWasWritten();
    void aPartIsReadAsItWasWritten();
    void deltasAreReadAsTheyWereWritten();
    void anAnswerMayBeEmpty();
    void everyTruncationIsRefused_data();
    void everyTruncationIsRefused();
    void nothingMayFollow_data();
    void nothingMayFollow();
    void anotherHeadIsRefused_data();
    void anotherHeadIsRefused();
    void anotherClusterIsRefused();
    void aQuestionIsNoAnswer();
    void unsoundMarksAreRefused_data();
    void unsoundMarksAreRefused();
    void unsoundAnswersAreRefused_data();
    void unsoundAnswersAreRefused();
    void countsThatCannotBeThereTakeNoMemory();
};

void TestCatchUpCodec::aQuestionIsReadAsItWasWritten()
{
    const auto question = decodeQuestion(encodeQuestion(fullQuestion(), cluster), cluster);
    QVERIFY(question);
    QCOMPARE(question->marks, fullQuestion().marks);
    QCOMPARE(question->after, fullQuestion().after);
}

void TestCatchUpCodec::aPartIsReadAsItWasWritten()
{
    const auto answer = decodeAnswer(encodeAnswer(fullAnswer(), cluster), cluster);
    QVERIFY(answer && answer->part && answer->more);
    QCOMPARE(answer->part->marks, fullPart().marks);
    QCOMPARE(answer->part->after, fullPart().after);
    QCOMPARE(answer->part->upTo, fullPart().upTo);
    QVERIFY(same(answer->part->records, fullPart().records));
}

void TestCatchUpCodec::deltasAreReadAsTheyWereWritten()
{
    const auto answer = decodeAnswer(encodeAnswer({.deltas = fullDeltas()}, cluster), cluster);
    QVERIFY(answer && !answer->part && !answer->more);
    const std::vector<Delta> expected = fullDeltas();
    QCOMPARE(answer->deltas.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(answer->deltas[i].origin, expected[i].origin);
        QCOMPARE(answer->deltas[i].from, expected[i].from);
        QCOMPARE(answer->deltas[i].upTo, expected[i].upTo);
        QVERIFY(same(answer->deltas[i].records, expected[i].records));
    }
}

void TestCatchUpCodec::anAnswerMayBeEmpty()
{
    const auto answer = decodeAnswer(encodeAnswer({}, cluster), cluster);
    QVERIFY(answer && !answer->part && answer->deltas.empty() && !answer->more);
}

void TestCatchUpCodec::everyTruncationIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("question") << encodeQuestion(fullQuestion(), cluster);
    QTest::newRow("answer") << encodeAnswer(fullAnswer(), cluster);
}

void TestCatchUpCodec::everyTruncationIsRefused()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        QVERIFY(!decodeQuestion(bytes.first(size), cluster));
        QVERIFY(!decodeAnswer(bytes.first(size), cluster));
    }
}

void TestCatchUpCodec::nothingMayFollow_data()
{
    everyTruncationIsRefused_data();
}

void TestCatchUpCodec::nothingMayFollow()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decodeQuestion(bytes, cluster) || decodeAnswer(bytes, cluster));
    bytes.append('\0');
    QVERIFY(!decodeQuestion(bytes, cluster) && !decodeAnswer(bytes, cluster));
}

void TestCatchUpCodec::anotherHeadIsRefused_data()
{
    QTest::addColumn<int>("at");
    for (int at = 0; at < headSize; ++at)
        QTest::addRow("byte %d", at) << at;
}

void TestCatchUpCodec::anotherHeadIsRefused()
{
    QFETCH(int, at);
    QByteArray question = encodeQuestion(fullQuestion(), cluster);
    QByteArray answer = encodeAnswer(fullAnswer(), cluster);
    question[at] = static_cast<char>(question[at] ^ 0x40);
    answer[at] = static_cast<char>(answer[at] ^ 0x40);
    QVERIFY(!decodeQuestion(question, cluster));
    QVERIFY(!decodeAnswer(answer, cluster));
}

void TestCatchUpCodec::anotherClusterIsRefused()
{
    const quint64 other = clusterHash("other");
    QVERIFY(!decodeQuestion(encodeQuestion(fullQuestion(), cluster), other));
    QVERIFY(!decodeAnswer(encodeAnswer(fullAnswer(), cluster), other));
}

void TestCatchUpCodec::aQuestionIsNoAnswer()
{
    QVERIFY(!decodeAnswer(encodeQuestion({}, cluster), cluster));
    QVERIFY(!decodeQuestion(encodeAnswer({}, cluster), cluster));
}

void TestCatchUpCodec::unsoundMarksAreRefused_data()
{
    QTest::addColumn<std::vector<OriginMark>>("marks");
    QTest::newRow("no origin") << std::vector<OriginMark>{{.origin = {0}, .seen = 1}};
    QTest::newRow("twice") << std::vector<OriginMark>{{.origin = {5}, .seen = 1}, {.origin = {5}, .seen = 2}};
    QTest::newRow("out of order") << std::vector<OriginMark>{{.origin = {6}, .seen = 1}, {.origin = {5}, .seen = 2}};
    QTest::newRow("seen too much") << std::vector<OriginMark>{{.origin = {5}, .seen = DigestEntry::endOfVersions}};
    QTest::newRow("collected too much") << std::vector<OriginMark>{
        {.origin = {5}, .seen = 1, .collected = DigestEntry::endOfVersions}};
}

void TestCatchUpCodec::unsoundMarksAreRefused()
{
    QFETCH(std::vector<OriginMark>, marks);
    QVERIFY(!decodeQuestion(encodeQuestion({.marks = marks, .after = QByteArray()}, cluster), cluster));
    QVERIFY(!decodeAnswer(encodeAnswer({.part = TransferPart{.marks = marks}}, cluster), cluster));
}

void TestCatchUpCodec::unsoundAnswersAreRefused_data()
{
    QTest::addColumn<CatchUpAnswer>("answer");
    const Delta sound = fullDeltas().front();
    const auto of = [&sound](std::vector<RecordPointer> records) {
        return withDelta(
            {.origin = sound.origin, .from = sound.from, .upTo = sound.upTo, .records = std::move(records)});
    };
    QTest::newRow("delta of nobody") << withDelta({.origin = {0}, .from = 0, .upTo = 1});
    QTest::newRow("delta backwards") << withDelta({.origin = {7}, .from = 2, .upTo = 1});
    QTest::newRow("another's record") << of({record("/app/dm", {8}, 12, "{}\n")});
    QTest::newRow("record before the delta") << of({record("/app/dm", {7}, 10, "{}\n")});
    QTest::newRow("record after the delta") << of({record("/app/dm", {7}, 41, "{}\n")});
    QTest::newRow("records out of order") << of({record("/app/a", {7}, 13, "{}\n"), record("/app/b", {7}, 12, "{}\n")});
    QTest::newRow("no record's path") << of({record("/srv/dm", {7}, 12, "{}\n")});
    QTest::newRow("range backwards") << withPart([](TransferPart &part) {
        part.upTo = "/app/a";
        part.records.clear();
    });
    QTest::newRow("record before the range") << withPart([](TransferPart &part) { part.after = "/app/dm"; });
    QTest::newRow("record after the range") << withPart([](TransferPart &part) { part.upTo = "/srv/dm/host0"; });
    QTest::newRow("part out of order") << withPart([](TransferPart &part) { std::ranges::reverse(part.records); });
    QTest::newRow("record of nobody") << withPart(
        [](TransferPart &part) { part.records = {record("/app/dm", {0}, 12, "{}\n")}; });
    QTest::newRow("record without a version")
        << withPart([](TransferPart &part) { part.records = {record("/app/dm", {5}, 0, "{}\n")}; });
}

void TestCatchUpCodec::unsoundAnswersAreRefused()
{
    QFETCH(CatchUpAnswer, answer);
    QVERIFY(!decodeAnswer(encodeAnswer(answer, cluster), cluster));
}

void TestCatchUpCodec::countsThatCannotBeThereTakeNoMemory()
{
    Encoder many;
    many.raw(encodeQuestion({}, cluster).first(headSize));
    many.varint(~quint64(0) >> 1);
    QVERIFY(!decodeQuestion(many.take(), cluster));
}

QTEST_GUILESS_MAIN(TestCatchUpCodec)
#include "tst_catchupcodec.moc"
