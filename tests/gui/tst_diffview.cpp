// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/diffview.h"
#include "editor/pane/panecolumn.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

class DiffViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsLinesThatBelongTogetherBesideEachOther();
    void showsOneBelowTheOther();
    void toggleKeepsTheChange();
    void marksWordsThatDiffer();
    void numbersAndSignsTellWhatColoursTell();
    void countsLines();
    void saysThatNothingChanged();
    void goesFromChangeToChangeByKeyboard();
    void goesFromChangeToChangeByMouse();
    void theFirstChangeIsInView();
    void scrollsAndZoomsTogether();
    void emptyTextsOnOneSide();
    void cannotBeEdited();
    void changesItsLanguageWhileItIsOpen();
    void largeTextsAreShownAtOnce();

private:
    [[nodiscard]] CodePane &before() const { return m_view->findChild<PaneColumn *>(u"before"_s)->pane(); }
    [[nodiscard]] CodePane &after() const { return m_view->findChild<PaneColumn *>(u"after"_s)->pane(); }
    void show(const QByteArray &beforeText, const QByteArray &afterText);

    std::unique_ptr<DiffView> m_view;
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

bool hasMarker(const CodePane &pane, int row, CodePane::Marker marker)
{
    return (pane.markersAtLine(row) & 1U << marker) != 0;
}

bool isMarked(const CodePane &pane, qsizetype offset, CodePane::Indicator indicator)
{
    return pane.SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT, static_cast<unsigned long>(indicator),
                              static_cast<long>(offset))
        != 0;
}

QString marginText(const CodePane &pane, int row)
{
    QByteArray text(32, '\0');
    const auto size = pane.SendScintilla(QsciScintillaBase::SCI_MARGINGETTEXT, static_cast<unsigned long>(row),
                                         static_cast<void *>(text.data()));
    return QString::fromUtf8(text.left(size)).simplified();
}

int firstRow(const CodePane &pane)
{
    return static_cast<int>(pane.SendScintilla(QsciScintillaBase::SCI_GETFIRSTVISIBLELINE));
}

QByteArray numberedLines(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "line " + QByteArray::number(i) + '\n';
    return text;
}

const QByteArray oldText = "{\n  \"a\": 1,\n  \"gone\": true,\n  \"limit\": 100\n}\n";
const QByteArray newText = "{\n  \"a\": 1,\n  \"limit\": 250,\n  \"x\": []\n}\n";

} // namespace

void DiffViewTest::init()
{
    m_view = std::make_unique<DiffView>();
    m_view->resize(800, 400);
}

void DiffViewTest::cleanup()
{
    m_view.reset();
}

void DiffViewTest::show(const QByteArray &beforeText, const QByteArray &afterText)
{
    m_view->setTexts(beforeText, afterText);
    m_view->show();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void DiffViewTest::showsLinesThatBelongTogetherBesideEachOther()
{
    show(oldText, newText);
    QCOMPARE(before().bytes(), QByteArray("{\n  \"a\": 1,\n  \"gone\": true,\n  \"limit\": 100\n\n}"));
    QCOMPARE(after().bytes(), QByteArray("{\n  \"a\": 1,\n\n  \"limit\": 250,\n  \"x\": []\n}"));
    QVERIFY(hasMarker(before(), 2, CodePane::RemovedLine));
    QVERIFY(hasMarker(after(), 2, CodePane::FillerLine));
    QVERIFY(hasMarker(after(), 3, CodePane::AddedLine));
    QVERIFY(hasMarker(before(), 4, CodePane::FillerLine));
    QVERIFY(!hasMarker(before(), 1, CodePane::RemovedLine));
}

void DiffViewTest::showsOneBelowTheOther()
{
    show(oldText, newText);
    m_view->setMode(DiffView::Mode::Unified);
    QVERIFY(!before().isVisible());
    QCOMPARE(after().bytes(),
             QByteArray("{\n  \"a\": 1,\n  \"gone\": true,\n  \"limit\": 100\n  \"limit\": 250,\n  \"x\": []\n}"));
    QVERIFY(hasMarker(after(), 3, CodePane::RemovedLine));
    QVERIFY(hasMarker(after(), 4, CodePane::AddedLine));
    QCOMPARE(marginText(after(), 1), u"2 2"_s);
    QCOMPARE(marginText(after(), 3), u"4 −"_s);
    QCOMPARE(marginText(after(), 4), u"3 +"_s);
    QVERIFY(isMarked(after(), after().bytes().indexOf("250"), CodePane::AddedMark));
    QVERIFY(isMarked(after(), after().bytes().indexOf("100"), CodePane::RemovedMark));
}

void DiffViewTest::toggleKeepsTheChange()
{
    show("a\nb\nc\nd\ne\n", "A\nb\nC\nd\nE\n");
    m_view->goToNext();
    const QSignalSpy modeChanged(m_view.get(), &DiffView::modeChanged);
    QTest::keyClick(&after(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_view->mode(), DiffView::Mode::Unified);
    QCOMPARE(modeChanged.count(), 1);
    QCOMPARE(m_view->currentChange(), 1);
    QVERIFY(hasMarker(after(), 3, CodePane::CurrentSign));
    const QList<QToolButton *> buttons = m_view->findChildren<QToolButton *>();
    const auto toggle
        = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) { return button->isCheckable(); });
    QVERIFY(toggle != buttons.end());
    QTest::mouseClick(*toggle, Qt::LeftButton);
    QCOMPARE(m_view->mode(), DiffView::Mode::SideBySide);
    QVERIFY(before().isVisible());
}

void DiffViewTest::marksWordsThatDiffer()
{
    show(oldText, newText);
    const qsizetype limit = after().bytes().indexOf("250");
    QVERIFY(isMarked(after(), limit, CodePane::AddedMark));
    QVERIFY(isMarked(after(), limit + 3, CodePane::AddedMark)); // The comma
    QVERIFY(!isMarked(after(), limit - 3, CodePane::AddedMark));
    QVERIFY(isMarked(before(), before().bytes().indexOf("100"), CodePane::RemovedMark));
    QVERIFY(!isMarked(before(), before().bytes().indexOf("gone"), CodePane::RemovedMark)); // All of that line went.
}

void DiffViewTest::numbersAndSignsTellWhatColoursTell()
{
    show(oldText, newText);
    QCOMPARE(marginText(before(), 1), u"2"_s);
    QCOMPARE(marginText(before(), 2), u"3 −"_s);
    QCOMPARE(marginText(after(), 2), QString());
    QCOMPARE(marginText(after(), 3), u"3 +"_s);
    QCOMPARE(marginText(after(), 5), u"5"_s);
}

void DiffViewTest::countsLines()
{
    show(oldText, newText);
    QCOMPARE(m_view->addedLines(), 2);
    QCOMPARE(m_view->removedLines(), 2);
    m_view->setTexts("a\n", "a\nb\n");
    QCOMPARE(m_view->removedLines(), 0);
    QVERIFY(!m_view->summary().contains(u"removed"_s));
    QVERIFY(m_view->summary().contains(u"added"_s));
}

void DiffViewTest::saysThatNothingChanged()
{
    show(oldText, oldText);
    QCOMPARE(m_view->changeCount(), 0);
    QCOMPARE(m_view->currentChange(), -1);
    QVERIFY(!after().isVisible());
    const QList<QLabel *> labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text() == u"Nothing has changed."_s;
    }));
    m_view->goToNext();
    m_view->goToPrevious();
    QCOMPARE(m_view->currentChange(), -1);
    m_view->setTexts(oldText, newText);
    QVERIFY(after().isVisible());
}

void DiffViewTest::goesFromChangeToChangeByKeyboard()
{
    show("a\nb\nc\nd\ne\n", "A\nb\nC\nd\nE\n");
    QCOMPARE(m_view->changeCount(), 3);
    QCOMPARE(m_view->currentChange(), 0);
    QTest::keyClick(&after(), Qt::Key_F7);
    QCOMPARE(m_view->currentChange(), 1);
    QVERIFY(hasMarker(after(), 2, CodePane::CurrentSign));
    QVERIFY(hasMarker(before(), 2, CodePane::CurrentSign));
    QVERIFY(!hasMarker(after(), 0, CodePane::CurrentSign));
    QTest::keyClick(&before(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_view->currentChange(), 2);
    QTest::keyClick(&after(), Qt::Key_F7); // There is none.
    QCOMPARE(m_view->currentChange(), 2);
    QTest::keyClick(&after(), Qt::Key_F7, Qt::ShiftModifier);
    QTest::keyClick(&after(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_view->currentChange(), 0);
}

void DiffViewTest::goesFromChangeToChangeByMouse()
{
    show("a\nb\nc\n", "A\nb\nC\n");
    const QList<QToolButton *> buttons = m_view->findChildren<QToolButton *>();
    QVERIFY(!buttons.at(0)->isEnabled());
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QCOMPARE(m_view->currentChange(), 1);
    QVERIFY(!buttons.at(1)->isEnabled());
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(m_view->currentChange(), 0);
}

void DiffViewTest::theFirstChangeIsInView()
{
    QByteArray changed = numberedLines(1000);
    changed.replace("line 700\n", "LINE 700\n");
    show(numberedLines(1000), changed);
    QVERIFY(firstRow(after()) > 600 && firstRow(after()) < 700);
    QCOMPARE(firstRow(before()), firstRow(after()));
}

void DiffViewTest::scrollsAndZoomsTogether()
{
    show(numberedLines(1000), numberedLines(1000) + "end\n");
    after().verticalScrollBar()->setValue(100);
    QCOMPARE(before().verticalScrollBar()->value(), 100);
    before().verticalScrollBar()->setValue(300);
    QCOMPARE(after().verticalScrollBar()->value(), 300);
    const int height = before().textHeight(0);
    after().zoomIn(3);
    QTRY_VERIFY(before().textHeight(0) > height);
    QCOMPARE(before().textHeight(0), after().textHeight(0));
}

void DiffViewTest::emptyTextsOnOneSide()
{
    show("", "{\n}\n");
    QCOMPARE(m_view->addedLines(), 2);
    QVERIFY(hasMarker(after(), 0, CodePane::AddedLine));
    QVERIFY(hasMarker(before(), 1, CodePane::FillerLine));
    m_view->setTexts("{\n}\n", "");
    QCOMPARE(m_view->removedLines(), 2);
    m_view->setMode(DiffView::Mode::Unified);
    QCOMPARE(after().bytes(), QByteArray("{\n}"));
}

void DiffViewTest::cannotBeEdited()
{
    show(oldText, newText);
    const QByteArray text = after().bytes();
    QTest::keyClicks(&after(), u"x"_s);
    QTest::keyClick(&after(), Qt::Key_Delete);
    QCOMPARE(after().bytes(), text);
}

void DiffViewTest::changesItsLanguageWhileItIsOpen()
{
    show(oldText, newText);
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_COMPARE(before().accessibleName(), u"<Before>"_s);
    QVERIFY(m_view->actions().first()->text().startsWith(u'<'));
    QVERIFY(QCoreApplication::removeTranslator(&other));
    QTRY_COMPARE(before().accessibleName(), u"Before"_s);
    m_view->setTitles(u"Now"_s, u"Then"_s);
    QCOMPARE(before().accessibleName(), u"Now"_s);
}

void DiffViewTest::largeTextsAreShownAtOnce()
{
    const QByteArray text = numberedLines(30000);
    QByteArray changed = text;
    changed.replace("5\n", "five\n"); // Every tenth line
    QElapsedTimer timer;
    timer.start();
    show(text, changed);
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed()))); // Usually a tenth
    QCOMPARE(m_view->changeCount(), 3000);
}

QTEST_MAIN(DiffViewTest)
#include "tst_diffview.moc"
