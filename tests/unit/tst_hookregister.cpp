// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "hooks/hookregister.h"

#include <QTest>

#include <array>

using namespace nesoi;

namespace
{

constexpr NodeId ann{1};
constexpr NodeId ben{2};
constexpr NodeId cleo{3};

ResourcePath at(const QByteArray &text)
{
    return *ResourcePath::fromRecordText(text);
}

Record written(NodeId by, quint64 version)
{
    return {at("/app/shop"), HybridTime{version}, by, version, Record::Kind::Value, "{}\n"};
}

std::vector<NodeId> leaders(const HookRegisters &registers)
{
    std::vector<NodeId> leaders;
    for (const HookRegister &one : registers.all())
        leaders.push_back(one.leader);
    return leaders;
}

} // namespace

class TestHookRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUpToTheMarkOfItsOriginWasSeen()
    {
        const HookRegister one{.leader = ann, .sequence = 1, .seen = {{ben, 5}}};
        QVERIFY(one.hasSeen(written(ben, 5)));
        QVERIFY(!one.hasSeen(written(ben, 6)));
        QVERIFY(!one.hasSeen(written(cleo, 1)));
    }

    void aRegisterIsWithinMarksThatAreNowhereBelowIt()
    {
        const HookRegister one{.leader = ann, .sequence = 1, .seen = {{ann, 2}, {ben, 5}}};
        const std::array behind{OriginMark{.origin = ann, .seen = 9}, OriginMark{.origin = ben, .seen = 4}};
        const std::array level{OriginMark{.origin = ann, .seen = 2}, OriginMark{.origin = ben, .seen = 5}};
        QVERIFY(!one.isWithin(behind));
        QVERIFY(one.isWithin(level));
        QVERIFY(!one.isWithin(std::span(level).first(1)));
    }

    void debtsAreFoundByHook()
    {
        const ResourcePath first = at("/app/a/web-hooks/h");
        const ResourcePath last = at("/srv/z/web-hooks/h");
        const HookRegister one{.leader = ann, .owed = {{.hook = first, .age = 1}, {.hook = last, .age = 2}}};
        QCOMPARE(one.debtTo(first)->age, 1);
        QCOMPARE(one.debtTo(last)->age, 2);
        QVERIFY(!one.debtTo(at("/app/b/web-hooks/h")));
        QVERIFY(!HookRegister().debtTo(first));
    }

    void ofEachLeaderTheNewestIsKept()
    {
        HookRegisters registers;
        QVERIFY(registers.learn({.leader = ben, .sequence = 2}));
        QVERIFY(registers.learn({.leader = ann, .sequence = 7}));
        QVERIFY(!registers.learn({.leader = ben, .sequence = 2, .seen = {{ann, 1}}}));
        QVERIFY(!registers.learn({.leader = ben, .sequence = 1}));
        QVERIFY(registers.learn({.leader = ben, .sequence = 3, .seen = {{ann, 4}}}));
        QCOMPARE(leaders(registers), std::vector({ann, ben}));
        QCOMPARE(registers.all().back().seen.at(ann), quint64(4));
        QCOMPARE(registers.highest(ben), quint64(3));
        QCOMPARE(registers.highest(cleo), quint64(0));
    }

    void whatWasAdoptedIsForgottenUntilItsLeaderPublishesAgain()
    {
        HookRegisters registers;
        registers.learn({.leader = ann, .sequence = 7});
        registers.adopt(registers.all().front());
        QVERIFY(registers.all().empty());
        QCOMPARE(registers.highest(ann), quint64(7));
        QVERIFY(!registers.learn({.leader = ann, .sequence = 7}));
        QVERIFY(registers.learn({.leader = ann, .sequence = 8}));
    }

    void whatAnotherAdoptedIsForgottenHereToo()
    {
        HookRegisters registers;
        registers.learn({.leader = ann, .sequence = 7});
        registers.learn({.leader = ben, .sequence = 1, .adopted = {{ann, 6}}});
        QCOMPARE(leaders(registers), std::vector({ann, ben}));
        registers.learn({.leader = ben, .sequence = 2, .adopted = {{ann, 7}}});
        QCOMPARE(leaders(registers), std::vector({ben}));
        QVERIFY(!registers.learn({.leader = ann, .sequence = 7}));
        QCOMPARE(registers.adopted().at(ann), quint64(7));
    }

    void anOlderWordOnWhatWasAdoptedTakesNothingBack()
    {
        HookRegisters registers;
        registers.learn({.leader = ben, .sequence = 1, .adopted = {{ann, 7}}});
        registers.learn({.leader = cleo, .sequence = 1, .adopted = {{ann, 3}}});
        QVERIFY(!registers.learn({.leader = ann, .sequence = 5}));
    }

    void whatWasDoubtedWasNotSeen()
    {
        HookRegisters registers;
        registers.learn({.leader = ben, .sequence = 1, .seen = {{ann, 9}, {ben, 9}}});
        registers.doubt(ann, 4);
        QCOMPARE(registers.all().front().seen, (std::map<NodeId, quint64>{{ann, 4}, {ben, 9}}));
        registers.doubt(ann, 6);
        QCOMPARE(registers.all().front().seen.at(ann), quint64(4));
    }

    void leadersOfLongAgoAreForgotten()
    {
        HookRegisters registers;
        for (quint64 i = 1; i <= HookRegisters::most + 1; ++i)
            registers.learn({.leader = NodeId{100 - i}, .sequence = 1000 + i});
        QCOMPARE(registers.all().size(), HookRegisters::most);
        QCOMPARE(registers.highest(NodeId{99}), quint64(0));
        QCOMPARE(registers.highest(NodeId{98}), quint64(1002));
    }

    void whoWasAdoptedLongAgoIsForgotten()
    {
        HookRegister one{.leader = NodeId{1000}, .sequence = 1};
        for (quint64 i = 1; i <= HookRegisters::mostAdopted + 1; ++i)
            one.adopted[NodeId{i}] = i;
        HookRegisters registers;
        registers.learn(one);
        QCOMPARE(registers.adopted().size(), HookRegisters::mostAdopted);
        QVERIFY(!registers.adopted().contains(NodeId{1}));
    }
};

QTEST_APPLESS_MAIN(TestHookRegister)
#include "tst_hookregister.moc"
