// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/entitytag.h"

#include <QTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

Record recordAt(quint64 time, quint64 origin)
{
    return {*ResourcePath::parse("/app/dm"), HybridTime{time}, NodeId{origin}, 1, Record::Kind::Value, "{}\n"_ba};
}

} // namespace

class TestEntityTag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordsTagNamesItsTimeAndOrigin()
    {
        QCOMPARE(entityTag(recordAt(0x1a2b, 0xfedcba9876543210)), "\"0000000000001a2b-fedcba9876543210\""_ba);
    }

    void aStateIsLeftOutOfATagWhereItIsAskedFor()
    {
        const auto list = [](const char *text) { return EntityTagList::parse(text); };
        const Precondition given{.ifMatch = list("\"a+1\", W/\"b+2+3\", \"c\""), .ifNoneMatch = list("\"d+1\"")};
        QVERIFY(!given.allowsWrite("\"a\""));
        Precondition stored = given;
        stored.leaveStatesOut();
        QVERIFY(stored.allowsWrite("\"a\""));
        QVERIFY(stored.allowsWrite("\"c\""));
        QVERIFY(!stored.allowsWrite("\"b\"")); // Weak.
        QVERIFY(stored.ifMatch->matchesWeakly("\"b\""));
        QVERIFY(!stored.allowsWrite("\"a+1\""));
        QVERIFY(stored.ifNoneMatch->matchesWeakly("\"d\""));
        QVERIFY(Precondition().allowsWrite("\"a\""));
        Precondition any{.ifMatch = list("*")};
        any.leaveStatesOut();
        QVERIFY(any.allowsWrite("\"a\""));
    }

    void aCollectionsTagIsTheSameOnEveryMachine()
    {
        CollectionHash hash;
        QCOMPARE(hash.entityTag(), "\"00000000000000000000000000000000\""_ba);
        hash.add("dm", recordAt(0x1a2b, 7));
        QCOMPARE(hash.entityTag(), "\"55a932c16091d0f1f12675d1874c77eb\""_ba);
        hash.add("a-name-beyond-eight-bytes");
        QCOMPARE(hash.entityTag(), "\"d6fefa7d0655df1039a548f83c5aeff0\""_ba);
    }

    void theOrderOfMembersDoesNotMatter()
    {
        CollectionHash forwards;
        forwards.add("a", recordAt(1, 1));
        forwards.add("b", recordAt(2, 1));
        CollectionHash backwards;
        backwards.add("b", recordAt(2, 1));
        backwards.add("a", recordAt(1, 1));
        QCOMPARE(forwards.entityTag(), backwards.entityTag());
    }

    void whatIsRemovedLeavesNoTrace()
    {
        CollectionHash hash;
        hash.add("a", recordAt(1, 1));
        const CollectionHash before = hash;
        hash.add("b", recordAt(2, 1));
        hash.add("c");
        hash.remove("b", recordAt(2, 1));
        hash.remove("c");
        QCOMPARE(hash, before);
    }

    void everyPartOfAMemberCounts()
    {
        CollectionHash a;
        a.add("a", recordAt(1, 1));
        for (const auto &[name, time, origin] : {std::tuple("b", 1, 1), {"a", 2, 1}, {"a", 1, 2}, {"aa", 1, 1}}) {
            CollectionHash other;
            other.add(name, recordAt(quint64(time), quint64(origin)));
            QVERIFY(a.entityTag() != other.entityTag());
        }
        CollectionHash nameAlone;
        nameAlone.add("a");
        QVERIFY(a.entityTag() != nameAlone.entityTag());
    }

    void twoMembersThatSwapTheirTimesChangeTheTag()
    {
        CollectionHash one;
        one.add("a", recordAt(1, 1));
        one.add("b", recordAt(2, 1));
        CollectionHash other;
        other.add("a", recordAt(2, 1));
        other.add("b", recordAt(1, 1));
        QVERIFY(one.entityTag() != other.entityTag());
    }

    void fieldValuesAreReadByTheGrammar_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("valid");
        QTest::newRow("one") << "\"a\""_ba << true;
        QTest::newRow("empty tag") << "\"\""_ba << true;
        QTest::newRow("weak") << "W/\"a\""_ba << true;
        QTest::newRow("list") << "\"a\", W/\"b\" ,\"c\""_ba << true;
        QTest::newRow("a comma in a tag") << "\"a,b\""_ba << true;
        QTest::newRow("empty elements") << ", \"a\", ,"_ba << true;
        QTest::newRow("obs-text") << "\"\xc3\xa4\""_ba << true;
        QTest::newRow("any") << " * "_ba << true;
        QTest::newRow("nothing") << ""_ba << false;
        QTest::newRow("only commas") << ", ,"_ba << false;
        QTest::newRow("no quotes") << "a"_ba << false;
        QTest::newRow("no closing quote") << "\"a"_ba << false;
        QTest::newRow("only a quote") << "\""_ba << false;
        QTest::newRow("only W/") << "W/"_ba << false;
        QTest::newRow("small w") << "w/\"a\""_ba << false;
        QTest::newRow("space within") << "\"a b\""_ba << false;
        QTest::newRow("delete within") << "\"\x7f\""_ba << false;
        QTest::newRow("no comma") << "\"a\" \"b\""_ba << false;
        QTest::newRow("any in a list") << "\"a\", *"_ba << false;
        QTest::newRow("any and more") << "*, \"a\""_ba << false;
    }
    void fieldValuesAreReadByTheGrammar()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const bool, valid);
        QCOMPARE(EntityTagList::parse(value).has_value(), valid);
    }

    void tagsAreCompared_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<bool>("strongly");
        QTest::addColumn<bool>("weakly");
        QTest::newRow("same") << "\"a\""_ba
                              << "\"a\""_ba << true << true;
        QTest::newRow("other") << "\"a\""_ba
                               << "\"b\""_ba << false << false;
        QTest::newRow("last of a list") << "\"a\", \"b\""_ba
                                        << "\"b\""_ba << true << true;
        QTest::newRow("asked for weakly") << "W/\"a\""_ba
                                          << "\"a\""_ba << false << true;
        QTest::newRow("weak itself") << "\"a\""_ba
                                     << "W/\"a\""_ba << false << true;
        QTest::newRow("both weak") << "W/\"a\""_ba
                                   << "W/\"a\""_ba << false << true;
        QTest::newRow("any") << "*"_ba
                             << "\"a\""_ba << true << true;
        QTest::newRow("any of nothing") << "*"_ba << QByteArray() << false << false;
        QTest::newRow("absent") << "\"a\""_ba << QByteArray() << false << false;
    }
    void tagsAreCompared()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const QByteArray, tag);
        const auto list = EntityTagList::parse(value);
        QVERIFY(list);
        QTEST(list->matchesStrongly(tag), "strongly");
        QTEST(list->matchesWeakly(tag), "weakly");
    }

    void aWriteGoesOnWhereItsConditionsHold_data()
    {
        QTest::addColumn<QByteArray>("ifMatch");
        QTest::addColumn<QByteArray>("ifNoneMatch");
        QTest::addColumn<QByteArray>("current");
        QTest::addColumn<bool>("allowed");
        const QByteArray absent;
        QTest::newRow("no condition") << absent << absent << "\"a\""_ba << true;
        QTest::newRow("no condition, absent") << absent << absent << absent << true;
        QTest::newRow("still the same") << "\"a\""_ba << absent << "\"a\""_ba << true;
        QTest::newRow("changed since") << "\"a\""_ba << absent << "\"b\""_ba << false;
        QTest::newRow("gone since") << "\"a\""_ba << absent << absent << false;
        QTest::newRow("must exist, does not") << "*"_ba << absent << absent << false;
        QTest::newRow("must not exist, does not") << absent << "*"_ba << absent << true;
        QTest::newRow("must not exist, does") << absent << "*"_ba
                                              << "\"a\""_ba << false;
        QTest::newRow("must differ, is the same") << absent << "W/\"a\""_ba
                                                  << "\"a\""_ba << false;
        QTest::newRow("both, one fails") << "\"a\""_ba
                                         << "*"_ba
                                         << "\"a\""_ba << false;
    }
    void aWriteGoesOnWhereItsConditionsHold()
    {
        QFETCH(const QByteArray, ifMatch);
        QFETCH(const QByteArray, ifNoneMatch);
        QFETCH(const QByteArray, current);
        Precondition precondition;
        if (!ifMatch.isNull())
            precondition.ifMatch = EntityTagList::parse(ifMatch);
        if (!ifNoneMatch.isNull())
            precondition.ifNoneMatch = EntityTagList::parse(ifNoneMatch);
        QTEST(precondition.allowsWrite(current), "allowed");
    }
};

QTEST_APPLESS_MAIN(TestEntityTag)
#include "tst_entitytag.moc"
