// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/text/linediff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

using namespace nesoi;

class LineDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFinalBreakBeginsNoLine();
    void equalTextsHaveNoChanges();
    void tellsAdditionRemovalAndReplacement();
    void aChangeBeginsWhereItReadsBest();
    void applyingADiffGivesTheOtherText();
    void textsWithNothingInCommonTakeBoundedTime();
    void resemblingLinesFaceEachOther();
    void marksTheWordsThatDiffer();
    void wordMarksLeaveTheSameTextOnBothSides();
};

namespace
{

QByteArray randomText(QRandomGenerator &random, int words)
{
    QByteArray text;
    const int lines = random.bounded(40);
    for (int i = 0; i < lines; ++i)
        text += QByteArray(2 * random.bounded(3), ' ') + "line" + QByteArray::number(random.bounded(words)) + '\n';
    return text;
}

/// What comes of before where each change is applied.
Lines applied(const std::vector<LineChange> &changes, const Lines &before, const Lines &after)
{
    Lines result;
    int at = 0;
    const auto take = [&](const Lines &from, int begin, int end) {
        result.insert(result.end(), from.begin() + begin, from.begin() + end);
    };
    for (const LineChange &change : changes) {
        take(before, at, change.before.begin);
        take(after, change.after.begin, change.after.end());
        at = change.before.end();
    }
    take(before, at, static_cast<int>(before.size()));
    return result;
}

QByteArray without(const std::vector<ByteRange> &ranges, QByteArrayView line)
{
    QByteArray rest = line.toByteArray();
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        rest.remove(range->begin, range->size);
    return rest;
}

} // namespace

void LineDiffTest::aFinalBreakBeginsNoLine()
{
    QCOMPARE(linesOf("a\n\nb\n"), (Lines{"a", "", "b"}));
    QCOMPARE(linesOf("a\nb"), (Lines{"a", "b"}));
    QVERIFY(linesOf("").empty());
}

void LineDiffTest::equalTextsHaveNoChanges()
{
    QVERIFY(diffLines({}, {}).empty());
    QVERIFY(diffLines({"a", "b"}, {"a", "b"}).empty());
}

void LineDiffTest::tellsAdditionRemovalAndReplacement()
{
    using Changes = std::vector<LineChange>;
    QCOMPARE(diffLines({"a", "b"}, {"a", "x", "b"}), (Changes{{{1, 0}, {1, 1}}}));
    QCOMPARE(diffLines({"a", "x", "b"}, {"a", "b"}), (Changes{{{1, 1}, {1, 0}}}));
    QCOMPARE(diffLines({"a", "b", "c", "d", "e"}, {"a", "B", "c", "e", "f"}),
             (Changes{{{1, 1}, {1, 1}}, {{3, 1}, {3, 0}}, {{5, 0}, {4, 1}}}));
    QCOMPARE(diffLines({}, {"a"}), (Changes{{{0, 0}, {0, 1}}}));
}

void LineDiffTest::aChangeBeginsWhereItReadsBest()
{
    const Lines before{"{", "  \"a\": {", "    \"x\": 1", "  },", "  \"c\": 1", "}"};
    const Lines after{"{",          "  \"a\": {", "    \"x\": 1", "  },", "  \"b\": {", "    \"x\": 1", "  },",
                      "  \"c\": 1", "}"};
    // Not from the end of "a" on, nor from its inside.
    QCOMPARE(diffLines(before, after), (std::vector<LineChange>{{{4, 0}, {4, 3}}}));
    QCOMPARE(diffLines(after, before), (std::vector<LineChange>{{{4, 3}, {4, 0}}}));
}

void LineDiffTest::applyingADiffGivesTheOtherText()
{
    QRandomGenerator random(1986);
    for (int round = 0; round < 5000; ++round) {
        const int words = random.bounded(1, 30);
        const QByteArray beforeText = randomText(random, words);
        const QByteArray afterText = randomText(random, words);
        const Lines before = linesOf(beforeText);
        const Lines after = linesOf(afterText);
        const std::vector<LineChange> changes = diffLines(before, after);
        QCOMPARE(applied(changes, before, after), after);
        int lastEnd = -1;
        for (const LineChange &change : changes) {
            QVERIFY(change.before.size + change.after.size > 0);
            QVERIFY(change.before.begin > lastEnd); // A line between
            lastEnd = change.before.end();
            int nextBefore = change.before.begin;
            int nextAfter = change.after.begin;
            for (const LinePair &pair : pairLines(before, after, change)) {
                QVERIFY(pair.before >= 0 || pair.after >= 0);
                QVERIFY(pair.before < 0 || pair.before == nextBefore++);
                QVERIFY(pair.after < 0 || pair.after == nextAfter++);
            }
            QCOMPARE(nextBefore, change.before.end());
            QCOMPARE(nextAfter, change.after.end());
        }
    }
}

void LineDiffTest::textsWithNothingInCommonTakeBoundedTime()
{
    QByteArray beforeText;
    QByteArray afterText;
    for (int i = 0; i < 20000; ++i) {
        beforeText += 'b' + QByteArray::number(i) + '\n';
        afterText += 'a' + QByteArray::number(i) + '\n';
    }
    QElapsedTimer timer;
    timer.start();
    const std::vector<LineChange> changes = diffLines(linesOf(beforeText), linesOf(afterText));
    QCOMPARE(changes, (std::vector<LineChange>{{{0, 20000}, {0, 20000}}}));
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(pairLines(linesOf(beforeText), linesOf(afterText), changes.front()).size(), 20000U);
}

void LineDiffTest::resemblingLinesFaceEachOther()
{
    const Lines before{R"("currency": "EUR",)", R"("limit": 100)"};
    const Lines after{R"("added": [1, 2, 3],)", R"("currency": "SEK",)", R"("limit": 200)"};
    QCOMPARE(pairLines(before, after, {{0, 2}, {0, 3}}), (std::vector<LinePair>{{-1, 0}, {0, 1}, {1, 2}}));
    // What does not resemble takes no more room than it needs.
    QCOMPARE(pairLines({"aaaa"}, {"zzzz"}, {{0, 1}, {0, 1}}), (std::vector<LinePair>{{0, 0}}));
}

void LineDiffTest::marksTheWordsThatDiffer()
{
    const WordDiff diff = diffWords(R"("limit": 100,)", R"("limit": 2500,)");
    QCOMPARE(diff.before, (std::vector<ByteRange>{{9, 3}}));
    QCOMPARE(diff.after, (std::vector<ByteRange>{{9, 4}}));

    const WordDiff comma = diffWords("\"caf\xC3\xA9\": 1", "\"caf\xC3\xA9\": 1,");
    QVERIFY(comma.before.empty());
    QCOMPARE(comma.after, (std::vector<ByteRange>{{10, 1}}));
}

void LineDiffTest::wordMarksLeaveTheSameTextOnBothSides()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        const QByteArray before = randomText(random, 5).left(60);
        const QByteArray after = randomText(random, 5).left(60);
        const WordDiff diff = diffWords(before, after);
        QCOMPARE(without(diff.before, before), without(diff.after, after));
    }
}

QTEST_APPLESS_MAIN(LineDiffTest)
#include "tst_linediff.moc"
