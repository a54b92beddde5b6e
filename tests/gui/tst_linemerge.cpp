// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/text/linemerge.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace nesoi;

class LineMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesWhatDoesNotConflict();
    void changesOfNeighbouringLinesDoNotConflict();
    void additionsAtTheSamePlaceConflict();
    void theSameChangeOnBothSidesIsNoConflict();
    void onlyWhatDiffersIsInConflict();
    void membersAreLookedAtOneByOne();
    void removalAgainstChangeIsAConflict();
    void anAdditionAmongRemovedLinesIsAConflict();
    void coversAllTexts();
    void whatOneSideAloneChangedIsTaken();
    void isTheSameFromBothSides();
};

using Kind = MergeChunk::Kind;

namespace
{

/// "=MTAC" in order of the chunks.
QByteArray kinds(const std::vector<MergeChunk> &chunks)
{
    QByteArray letters;
    for (const MergeChunk &chunk : chunks)
        letters += QByteArrayView("=MTAC")[static_cast<qsizetype>(chunk.kind)];
    return letters;
}

void append(Lines &lines, const Lines &from, const LineRange &range)
{
    lines.insert(lines.end(), from.begin() + range.begin, from.begin() + range.end());
}

/// The merged text; of a conflict mine.
Lines merged(const std::vector<MergeChunk> &chunks, const Lines &mine, const Lines &theirs)
{
    Lines lines;
    for (const MergeChunk &chunk : chunks) {
        if (chunk.kind == Kind::Theirs)
            append(lines, theirs, chunk.theirs);
        else
            append(lines, mine, chunk.mine);
    }
    return lines;
}

Lines randomLines(QRandomGenerator &random)
{
    static const Lines words{"a", "b", "  c", "}", "d,"};
    Lines lines;
    for (int i = random.bounded(15); i > 0; --i)
        lines.push_back(words[static_cast<size_t>(random.bounded(5))]);
    return lines;
}

/// With a few lines put in, taken out or replaced.
Lines changed(QRandomGenerator &random, Lines lines)
{
    for (int i = random.bounded(4); i > 0; --i) {
        const auto at = lines.begin() + random.bounded(static_cast<int>(lines.size()) + 1);
        if (at == lines.end() || random.bounded(2) == 0)
            lines.insert(at, "new");
        else
            lines.erase(at);
    }
    return lines;
}

} // namespace

void LineMergeTest::mergesWhatDoesNotConflict()
{
    const Lines base{"a", "b", "c", "d", "e"};
    const Lines mine{"a", "B", "c", "d", "e"};
    const Lines theirs{"a", "b", "c", "D", "D2", "e"};
    const std::vector<MergeChunk> chunks = mergeLines(base, mine, theirs);
    QCOMPARE(kinds(chunks), QByteArray("=M=T="));
    QCOMPARE(merged(chunks, mine, theirs), (Lines{"a", "B", "c", "D", "D2", "e"}));
    QCOMPARE(chunks[3], (MergeChunk{Kind::Theirs, {3, 1}, {3, 1}, {3, 2}}));
}

void LineMergeTest::changesOfNeighbouringLinesDoNotConflict()
{
    const Lines mine{"a", "B", "c"};
    const Lines theirs{"a", "b", "C", "d"};
    const std::vector<MergeChunk> chunks = mergeLines({"a", "b", "c"}, mine, theirs);
    QCOMPARE(kinds(chunks), QByteArray("=MT"));
    QCOMPARE(merged(chunks, mine, theirs), (Lines{"a", "B", "C", "d"}));

    // An addition in front of a line that the other side changes
    const Lines added{"a", "new", "b", "c"};
    QCOMPARE(kinds(mergeLines({"a", "b", "c"}, mine, added)), QByteArray("=TM="));
    QCOMPARE(merged(mergeLines({"a", "b", "c"}, mine, added), mine, added), (Lines{"a", "new", "B", "c"}));
}

void LineMergeTest::additionsAtTheSamePlaceConflict()
{
    const std::vector<MergeChunk> chunks = mergeLines({"a", "b"}, {"a", "x", "b"}, {"a", "y", "z", "b"});
    QCOMPARE(kinds(chunks), QByteArray("=C="));
    QCOMPARE(chunks[1], (MergeChunk{Kind::Conflict, {1, 0}, {1, 1}, {1, 2}}));
}

void LineMergeTest::theSameChangeOnBothSidesIsNoConflict()
{
    QCOMPARE(kinds(mergeLines({"a", "b"}, {"a", "x"}, {"a", "x"})), QByteArray("=A"));
}

void LineMergeTest::onlyWhatDiffersIsInConflict()
{
    // Both put a comma behind the last member, and another member behind it.
    const std::vector<MergeChunk> chunks
        = mergeLines({"{", "a", "}"}, {"{", "a,", "x", "}"}, {"{", "a,", "y", "z", "}"});
    QCOMPARE(kinds(chunks), QByteArray("=AC="));
    QCOMPARE(chunks[1], (MergeChunk{Kind::Agreed, {1, 1}, {1, 1}, {1, 1}}));
    QCOMPARE(chunks[2], (MergeChunk{Kind::Conflict, {2, 0}, {2, 1}, {2, 2}}));
}

void LineMergeTest::membersAreLookedAtOneByOne()
{
    const Lines base{R"("a": 1,)", R"("b": 2,)", R"("c": 3)"};
    const Lines mine{R"("a": 10,)", R"("b": 20,)", R"("c": 3)"};
    const Lines theirs{R"("a": 1,)", R"("b": 200,)", R"("c": 300)"};
    const std::vector<MergeChunk> chunks = mergeLines(base, mine, theirs);
    QCOMPARE(kinds(chunks), QByteArray("MCT"));
    QCOMPARE(chunks[1], (MergeChunk{Kind::Conflict, {1, 1}, {1, 1}, {1, 1}}));
    // Not where lines do not correspond.
    QCOMPARE(kinds(mergeLines(base, {R"("a": 10,)", R"("x": 20,)", R"("c": 3)"}, theirs)), QByteArray("C"));
    QCOMPARE(kinds(mergeLines({"1,", "2"}, {"10,", "20"}, {"1,", "200"})), QByteArray("C"));
}

void LineMergeTest::removalAgainstChangeIsAConflict()
{
    const std::vector<MergeChunk> chunks = mergeLines({"a", "b", "c"}, {"a", "c"}, {"a", "B", "c"});
    QCOMPARE(kinds(chunks), QByteArray("=C="));
    QCOMPARE(chunks[1].mine.size, 0);
}

void LineMergeTest::anAdditionAmongRemovedLinesIsAConflict()
{
    QCOMPARE(kinds(mergeLines({"a", "b", "c", "d"}, {"a", "d"}, {"a", "b", "new", "c", "d"})), QByteArray("=C="));
}

void LineMergeTest::coversAllTexts()
{
    QRandomGenerator random(2007);
    for (int round = 0; round < 5000; ++round) {
        const Lines base = randomLines(random);
        const Lines mine = changed(random, base);
        const Lines theirs = changed(random, base);
        MergeChunk at{Kind::Unchanged, {}, {}, {}};
        for (const MergeChunk &chunk : mergeLines(base, mine, theirs)) {
            QCOMPARE(chunk.base.begin, at.base.end());
            QCOMPARE(chunk.mine.begin, at.mine.end());
            QCOMPARE(chunk.theirs.begin, at.theirs.end());
            Lines baseLines;
            Lines mineLines;
            Lines theirLines;
            append(baseLines, base, chunk.base);
            append(mineLines, mine, chunk.mine);
            append(theirLines, theirs, chunk.theirs);
            QCOMPARE(baseLines == mineLines, chunk.kind == Kind::Unchanged || chunk.kind == Kind::Theirs);
            QCOMPARE(baseLines == theirLines, chunk.kind == Kind::Unchanged || chunk.kind == Kind::Mine);
            QCOMPARE(mineLines == theirLines, chunk.kind == Kind::Unchanged || chunk.kind == Kind::Agreed);
            at = chunk;
        }
        QCOMPARE(at.base.end(), static_cast<int>(base.size()));
        QCOMPARE(at.mine.end(), static_cast<int>(mine.size()));
        QCOMPARE(at.theirs.end(), static_cast<int>(theirs.size()));
    }
}

void LineMergeTest::whatOneSideAloneChangedIsTaken()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        const Lines base = randomLines(random);
        const Lines changedLines = changed(random, base);
        QCOMPARE(merged(mergeLines(base, changedLines, base), changedLines, base), changedLines);
        QCOMPARE(merged(mergeLines(base, base, changedLines), base, changedLines), changedLines);
        QVERIFY(!kinds(mergeLines(base, changedLines, changedLines)).contains('C'));
    }
}

void LineMergeTest::isTheSameFromBothSides()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 2000; ++round) {
        const Lines base = randomLines(random);
        const Lines mine = changed(random, base);
        const Lines theirs = changed(random, base);
        QByteArray swapped = kinds(mergeLines(base, theirs, mine));
        swapped.replace('M', 'x').replace('T', 'M').replace('x', 'T');
        QCOMPARE(swapped, kinds(mergeLines(base, mine, theirs)));
    }
}

QTEST_APPLESS_MAIN(LineMergeTest)
#include "tst_linemerge.moc"
