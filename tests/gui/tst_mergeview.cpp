// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/jsoneditor.h"
#include "editor/mergeview.h"
#include "editor/pane/panecolumn.h"

#include <QAction>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

class MergeViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void mergesWhatOneSideAloneChanged();
    void conflictsAreAligned();
    void takesMineTheirsAndBothByKeyboard();
    void takesByMouse();
    void takingBothPutsACommaBetween();
    void takingARemovalLeavesNothing();
    void goesToTheNextOpenConflict();
    void choosesAgainWhatWasNotEdited();
    void doesNotOverwriteWhatWasEdited();
    void aConflictIsResolvedByWritingOverIt();
    void undoOpensAConflictAgain();
    void savesOnlyWhatIsValidAndWithoutConflicts();
    void savesByKeyboard();
    void cancels();
    void scrollsTogether();
    void orderAndWhiteSpaceAreNoConflict();
    void otherTextsBeginAnew();
    void changesItsLanguageWhileItIsOpen();

private:
    void show(const QByteArray &mine, const QByteArray &base, const QByteArray &theirs);
    [[nodiscard]] QByteArray result() const { return m_view->result().text(); }
    [[nodiscard]] CodePane &column(int index) const { return m_view->findChildren<PaneColumn *>().at(index)->pane(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_view->result().pane(), key, modifiers);
    }

    std::unique_ptr<MergeView> m_view;
};

namespace
{

class OtherLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'<' + QString::fromUtf8(text) + u'>';
    }
};

const QByteArray base = R"({"config": {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}, "name": "shop"})";
/// Two conflicts (b, d), a change of mine (a), and one of theirs (e).
const QByteArray mine = R"({"config": {"a": 10, "b": 20, "c": 3, "d": 40, "e": 5}, "name": "shop"})";
const QByteArray theirs = R"({"config": {"a": 1, "b": 200, "c": 3, "d": 400, "e": 500}, "name": "shop"})";

bool hasMarker(const CodePane &pane, int row, CodePane::Marker marker)
{
    return (pane.markersAtLine(row) & 1U << marker) != 0;
}

} // namespace

void MergeViewTest::init()
{
    m_view = std::make_unique<MergeView>();
    m_view->resize(900, 600);
}

void MergeViewTest::cleanup()
{
    m_view.reset();
}

void MergeViewTest::show(const QByteArray &mineText, const QByteArray &baseText, const QByteArray &theirText)
{
    m_view->setTexts(mineText, baseText, theirText);
    m_view->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

QPushButton *MergeViewTest::button(const QString &text) const
{
    const QList<QPushButton *> buttons = m_view->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&](const QPushButton *each) { return each->text().remove(u'&') == text; });
    return found == buttons.end() ? nullptr : *found;
}

void MergeViewTest::mergesWhatOneSideAloneChanged()
{
    show(R"({"config": {"a": 10, "b": 2}, "name": "shop"})", R"({"config": {"a": 1, "b": 2}, "name": "shop"})",
         R"({"config": {"a": 1, "b": 20}, "name": "shop"})");
    QCOMPARE(m_view->conflictCount(), 0);
    QCOMPARE(m_view->currentConflict(), -1);
    QCOMPARE(result(),
             QByteArray("{\n  \"config\": {\n    \"a\": 10,\n    \"b\": 20\n  },\n  \"name\": \"shop\"\n}\n"));
    QVERIFY(m_view->canSave());
    QVERIFY(button(u"Save"_s)->isEnabled());
    QVERIFY(!m_view->canTake());
}

void MergeViewTest::conflictsAreAligned()
{
    show(R"({"a": 1, "b": [1, 2], "c": 1})", R"({"a": 1, "b": 2, "c": 1})", R"({"a": 1, "b": 3, "c": 1})");
    QCOMPARE(m_view->conflictCount(), 1);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(column(i).lines(), column(0).lines());
        QVERIFY(hasMarker(column(i), 2, CodePane::ConflictLine));
        QVERIFY(hasMarker(column(i), 2, CodePane::CurrentSign));
        QCOMPARE(column(i).text(column(i).lines() - 2).trimmed(), u"\"c\": 1"_s);
    }
    QVERIFY(hasMarker(column(1), 3, CodePane::FillerLine));
}

void MergeViewTest::takesMineTheirsAndBothByKeyboard()
{
    show(mine, base, theirs);
    QCOMPARE(m_view->conflictCount(), 2);
    QCOMPARE(m_view->conflictsLeft(), 2);
    QVERIFY(result().contains("\"a\": 10,"));
    QVERIFY(result().contains("\"e\": 500"));
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(result().contains("    \"b\": 20,\n"));
    QCOMPARE(m_view->conflictsLeft(), 1);
    QCOMPARE(m_view->currentConflict(), 1);
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(result().contains("    \"d\": 400,\n"));
    QCOMPARE(m_view->conflictsLeft(), 0);
    QCOMPARE(result(),
             QByteArray("{\n  \"config\": {\n    \"a\": 10,\n    \"b\": 20,\n    \"c\": 3,\n    \"d\": 400,\n"
                        "    \"e\": 500\n  },\n  \"name\": \"shop\"\n}\n"));
    press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(result().contains("    \"d\": 40,\n    \"d\": 400,\n"));
    QVERIFY(!m_view->canSave()); // One name stands twice.
}

void MergeViewTest::takesByMouse()
{
    show(mine, base, theirs);
    const QList<QToolButton *> buttons = m_view->findChildren<QToolButton *>();
    const auto theirsButton = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *each) {
        return each->defaultAction() && each->defaultAction()->text() == u"Take &Theirs"_s;
    });
    QVERIFY(theirsButton != buttons.end());
    QTest::mouseClick(*theirsButton, Qt::LeftButton);
    QTest::mouseClick(*theirsButton, Qt::LeftButton);
    QVERIFY(result().contains("\"b\": 200,") && result().contains("\"d\": 400,"));
    QVERIFY(button(u"Save"_s)->isEnabled());
}

void MergeViewTest::takingBothPutsACommaBetween()
{
    show(R"({"config": {"a": 1, "x": 1}, "name": "shop"})", R"({"config": {"a": 1}, "name": "shop"})",
         R"({"config": {"a": 1, "y": 1}, "name": "shop"})");
    QCOMPARE(m_view->conflictCount(), 1);
    m_view->take(MergeView::Take::Both);
    QVERIFY(result().contains("    \"a\": 1,\n    \"x\": 1,\n    \"y\": 1\n"));
    QVERIFY(m_view->canSave());
}

void MergeViewTest::takingARemovalLeavesNothing()
{
    show(R"({"a": 1, "c": 3})", R"({"a": 1, "b": 2, "c": 3})", R"({"a": 1, "b": 20, "c": 3})");
    QCOMPARE(m_view->conflictCount(), 1);
    m_view->take(MergeView::Take::Mine);
    QCOMPARE(result(), QByteArray("{\n  \"a\": 1,\n  \"c\": 3\n}\n"));
    m_view->take(MergeView::Take::Theirs); // Otherwise, after all
    QCOMPARE(result(), QByteArray("{\n  \"a\": 1,\n  \"b\": 20,\n  \"c\": 3\n}\n"));
}

void MergeViewTest::goesToTheNextOpenConflict()
{
    show(mine, base, theirs);
    press(Qt::Key_F7);
    QCOMPARE(m_view->currentConflict(), 1);
    QVERIFY(hasMarker(column(0), 5, CodePane::CurrentSign));
    press(Qt::Key_F7);
    QCOMPARE(m_view->currentConflict(), 1);
    m_view->take(MergeView::Take::Mine);
    QCOMPARE(m_view->currentConflict(), 0); // Round, to the one that is left
    press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(m_view->currentConflict(), 0);
}

void MergeViewTest::choosesAgainWhatWasNotEdited()
{
    show(mine, base, theirs);
    m_view->take(MergeView::Take::Mine);
    m_view->take(MergeView::Take::Mine);
    m_view->goToPrevious();
    QVERIFY(m_view->canTake());
    // Lines before it come and go.
    m_view->result().replaceText({0, 0}, "\n\n");
    m_view->take(MergeView::Take::Theirs);
    QVERIFY(result().contains("    \"b\": 200,\n    \"c\": 3,\n    \"d\": 40,\n"));
}

void MergeViewTest::doesNotOverwriteWhatWasEdited()
{
    show(mine, base, theirs);
    m_view->take(MergeView::Take::Mine);
    m_view->goToPrevious();
    const qsizetype at = result().indexOf("20,");
    m_view->result().replaceText({at, 2}, "21");
    QVERIFY(!m_view->canTake());
    m_view->take(MergeView::Take::Theirs);
    QVERIFY(result().contains("\"b\": 21,"));
}

void MergeViewTest::aConflictIsResolvedByWritingOverIt()
{
    show(mine, base, theirs);
    const qsizetype at = result().indexOf("<<<<<<< 1 >>>>>>>");
    QVERIFY(at > 0);
    m_view->result().pane().select({at, 17});
    QTest::keyClicks(&m_view->result().pane(), u"\"b\": 77,"_s);
    QCOMPARE(m_view->conflictsLeft(), 1);
    QVERIFY(!m_view->canTake());
    press(Qt::Key_F7);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_view->conflictsLeft(), 0);
    QVERIFY(m_view->canSave());
    QVERIFY(result().contains("    \"b\": 77,\n    \"c\": 3,\n    \"d\": 40,\n"));
}

void MergeViewTest::undoOpensAConflictAgain()
{
    show(mine, base, theirs);
    const QByteArray begun = result();
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(m_view->conflictsLeft(), 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_view->conflictsLeft(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(result(), begun);
    QTRY_VERIFY(hasMarker(column(0), 3, CodePane::ConflictLine));
    m_view->goToPrevious();
    press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(result().contains("\"b\": 200,"));
}

void MergeViewTest::savesOnlyWhatIsValidAndWithoutConflicts()
{
    show(mine, base, theirs);
    const QSignalSpy saved(m_view.get(), &MergeView::saveRequested);
    QVERIFY(!m_view->canSave());
    QVERIFY(!button(u"Save"_s)->isEnabled());
    QVERIFY(m_view->result().message().isEmpty()); // That conflicts are no JSON is no news.
    m_view->save();
    m_view->take(MergeView::Take::Mine);
    m_view->take(MergeView::Take::Mine);
    QVERIFY(button(u"Save"_s)->isEnabled());
    m_view->result().replaceText({0, 1}, "[");
    m_view->save();
    QCOMPARE(saved.count(), 0);
    QVERIFY(!button(u"Save"_s)->isEnabled());
    QVERIFY(!m_view->result().message().isEmpty());
    m_view->result().replaceText({0, 1}, "{");
    QTRY_VERIFY(button(u"Save"_s)->isEnabled());
    QTest::mouseClick(button(u"Save"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toByteArray(), result());
}

void MergeViewTest::savesByKeyboard()
{
    show(mine, base, theirs);
    const QSignalSpy saved(m_view.get(), &MergeView::saveRequested);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(saved.count(), 1);
    QVERIFY(!saved.first().first().toByteArray().contains('<'));
}

void MergeViewTest::cancels()
{
    show(mine, base, theirs);
    const QSignalSpy cancelled(m_view.get(), &MergeView::cancelled);
    QTest::mouseClick(button(u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
}

void MergeViewTest::scrollsTogether()
{
    QByteArray members;
    for (int i = 1000; i < 1200; ++i)
        members += ", \"m" + QByteArray::number(i) + "\": 1";
    show(QByteArray(mine).insert(mine.size() - 1, members), QByteArray(base).insert(base.size() - 1, members),
         QByteArray(theirs).insert(theirs.size() - 1, members));
    column(1).verticalScrollBar()->setValue(50);
    QCOMPARE(column(0).verticalScrollBar()->value(), 50);
    QCOMPARE(column(2).verticalScrollBar()->value(), 50);
    column(2).verticalScrollBar()->setValue(20);
    QCOMPARE(column(0).verticalScrollBar()->value(), 20);
}

void MergeViewTest::orderAndWhiteSpaceAreNoConflict()
{
    show(R"({"b": 2, "a": 1})", R"({"a": 1, "b": 2})", "{\n\"a\":1,\n\"b\":3}");
    QCOMPARE(m_view->conflictCount(), 0);
    QCOMPARE(result(), QByteArray("{\n  \"a\": 1,\n  \"b\": 3\n}\n"));
}

void MergeViewTest::otherTextsBeginAnew()
{
    show(mine, base, theirs);
    m_view->take(MergeView::Take::Mine);
    m_view->setTexts(base, base, base);
    QCOMPARE(m_view->conflictCount(), 0);
    QVERIFY(m_view->canSave());
    m_view->setTexts("", "", "");
    QVERIFY(!m_view->canSave());
    m_view->setTexts(mine, base, theirs);
    QCOMPARE(m_view->conflictsLeft(), 2);
}

void MergeViewTest::changesItsLanguageWhileItIsOpen()
{
    show(mine, base, theirs);
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_VERIFY(button(u"<Save>"_s) != nullptr);
    QVERIFY(column(0).accessibleName().startsWith(u'<'));
    const int line = m_view->result().pane().lineAt(result().indexOf("<<<<<<<"));
    QVERIFY(m_view->result().pane().annotation(line).startsWith(u'<'));
    QVERIFY(QCoreApplication::removeTranslator(&other));
    QTRY_VERIFY(button(u"Save"_s) != nullptr);
}

QTEST_MAIN(MergeViewTest)
#include "tst_mergeview.moc"
