// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/findbar.h"
#include "editor/jsoneditor.h"
#include "editor/pane/codepane.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

class JsonEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void holdsTheTextToTheByte();
    void aNewTextIsNotModifiedAndHasNothingToUndo();
    void knowsWhetherItIsModified();
    void marksAFaultWhenTypingPauses();
    void saysAtOnceWhetherTheTextIsValid();
    void tellsWhatTheServersRulesRefuse();
    void runsTheCheckThatItIsGiven();
    void showsAProblemOfTheServersUntilTheTextChanges();
    void goesToTheFault();
    void checksNothingWhileTold();
    void formatsByKeyboardAndKeepsTheCaret();
    void formattingIsOneStepToUndo();
    void formatGoesToTheFaultInstead();
    void enterIndents_data();
    void enterIndents();
    void aClosingBracketMovesBackOut();
    void bracketsAreMatched();
    void folds();
    void findsByKeyboard();
    void findsWithAndWithoutCase();
    void findIsUpToDateWhileOneTypes();
    void escapeClosesFind();
    void goesToALine();
    void readOnlyIsNotChangedByTyping();
    void zoomsByKeyboardAndWheel();
    void tabIndentsAndControlTabLeaves();
    void followsThePaletteToDark();
    void everyTextCanBeReadOnEveryBackground_data();
    void everyTextCanBeReadOnEveryBackground();
    void actionsHaveTextsAndShortcuts();
    void changesItsLanguageWhileItIsOpen();
    void codeStaysLeftToRight();
    void largeTextsStaySmooth();

private:
    void show(const QByteArray &json);
    void type(const char *keys) { QTest::keyClicks(&m_editor->pane(), QString::fromUtf8(keys)); }
    [[nodiscard]] bool isMarked(qsizetype offset, CodePane::Indicator indicator) const;
    [[nodiscard]] QList<int> linesWithSign() const;
    [[nodiscard]] QByteArray caretLine() const;

    std::unique_ptr<JsonEditor> m_editor;
};

namespace
{

/// Answers every text with itself in angle brackets.
class OtherLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'<' + QString::fromUtf8(text) + u'>';
    }
};

QByteArray largeText(int members)
{
    QByteArray json = "{\n";
    for (int i = 0; i < members; ++i)
        json += "  \"member" + QByteArray::number(i)
            + "\": {\n    \"endpoint\": \"http://10.2.2.2:80/\",\n    \"limit\": " + QByteArray::number(i) + "\n  },\n";
    return json + "  \"last\": true\n}\n";
}

} // namespace

void JsonEditorTest::init()
{
    m_editor = std::make_unique<JsonEditor>();
    m_editor->resize(600, 400);
}

void JsonEditorTest::cleanup()
{
    m_editor.reset();
}

void JsonEditorTest::show(const QByteArray &json)
{
    m_editor->setText(json);
    m_editor->show();
    m_editor->pane().setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
}

bool JsonEditorTest::isMarked(qsizetype offset, CodePane::Indicator indicator) const
{
    return m_editor->pane().SendScintilla(QsciScintillaBase::SCI_INDICATORVALUEAT,
                                          static_cast<unsigned long>(indicator), static_cast<long>(offset))
        != 0;
}

QList<int> JsonEditorTest::linesWithSign() const
{
    QList<int> found;
    const CodePane &pane = m_editor->pane();
    for (int line = 0; line < pane.lines(); ++line) {
        if ((pane.markersAtLine(line) & 1U << CodePane::FaultSign) != 0)
            found.append(line);
    }
    return found;
}

QByteArray JsonEditorTest::caretLine() const
{
    const CodePane &pane = m_editor->pane();
    const QByteArray text = pane.bytes();
    const qsizetype begin = pane.lineBegin(pane.lineAt(pane.caret()));
    return text.mid(begin, text.indexOf('\n', begin) - begin);
}

void JsonEditorTest::holdsTheTextToTheByte()
{
    const QByteArray json("{\"caf\xC3\xA9\": \"\xF0\x9F\x9A\x80\", \"n\": 1.0e5}");
    m_editor->setText(json);
    QCOMPARE(m_editor->text(), json);
    m_editor->replaceText("[1]");
    QCOMPARE(m_editor->text(), QByteArray("[1]"));
}

void JsonEditorTest::aNewTextIsNotModifiedAndHasNothingToUndo()
{
    show("{}");
    type("x");
    m_editor->setText("{\"a\": 1}\n");
    QVERIFY(!m_editor->isModified());
    QVERIFY(!m_editor->action(JsonEditor::Action::Undo)->isEnabled());
    QTest::keyClick(&m_editor->pane(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->text(), QByteArray("{\"a\": 1}\n"));
}

void JsonEditorTest::knowsWhetherItIsModified()
{
    show("{}\n");
    const QSignalSpy modification(m_editor.get(), &JsonEditor::modificationChanged);
    type(" ");
    QVERIFY(m_editor->isModified());
    QCOMPARE(modification.count(), 1);
    QTest::keyClick(&m_editor->pane(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_editor->isModified());
    QVERIFY(m_editor->action(JsonEditor::Action::Redo)->isEnabled());
    m_editor->action(JsonEditor::Action::Redo)->trigger();
    QCOMPARE(m_editor->text(), QByteArray(" {}\n"));
    m_editor->setModified(false);
    QVERIFY(!m_editor->isModified());
}

void JsonEditorTest::marksAFaultWhenTypingPauses()
{
    show("{\n  \"a\": 1\n}\n");
    QSignalSpy checked(m_editor.get(), &JsonEditor::checked);
    m_editor->goTo(10);
    type(",");
    QVERIFY(m_editor->message().isEmpty()); // Nobody is told off in the middle of a word.
    QVERIFY(checked.wait());
    QCOMPARE(checked.last().first().toBool(), false);
    QVERIFY2(m_editor->message().startsWith(u"2:9 "_s), qPrintable(m_editor->message()));
    QCOMPARE(linesWithSign(), QList<int>{1});
    QVERIFY(isMarked(10, CodePane::FaultMark));
    QVERIFY(!isMarked(9, CodePane::FaultMark));

    QTest::keyClick(&m_editor->pane(), Qt::Key_Backspace);
    QVERIFY(checked.wait());
    QVERIFY(m_editor->message().isEmpty());
    QVERIFY(linesWithSign().isEmpty());
    QVERIFY(!isMarked(10, CodePane::FaultMark));
}

void JsonEditorTest::saysAtOnceWhetherTheTextIsValid()
{
    show("{}");
    QVERIFY(m_editor->isValid());
    type("x");
    QVERIFY(!m_editor->isValid());
    QTest::keyClick(&m_editor->pane(), Qt::Key_Backspace);
    QVERIFY(m_editor->isValid());
}

void JsonEditorTest::tellsWhatTheServersRulesRefuse()
{
    m_editor->setText("{\n  \"\xC3\xA9\": [0, 1e999]\n}\n");
    QVERIFY(!m_editor->isValid());
    QVERIFY2(m_editor->message().startsWith(u"2:12 "_s), qPrintable(m_editor->message())); // In characters
    m_editor->setText("[]");
    QVERIFY(!m_editor->isValid());
    QVERIFY(m_editor->message().startsWith(u"1:1 "_s));
}

void JsonEditorTest::runsTheCheckThatItIsGiven()
{
    m_editor->setText("{\n  \"config\": {\n    \"limit\": -1\n  }\n}\n");
    QVERIFY(m_editor->isValid());
    m_editor->setCheck([](const QByteArray &) {
        return std::optional(Problem{400, "too-small", "Use a limit above 0.", "/config/limit"});
    });
    QVERIFY(!m_editor->isValid());
    QCOMPARE(m_editor->message(), u"3:5 Use a limit above 0."_s);
}

void JsonEditorTest::showsAProblemOfTheServersUntilTheTextChanges()
{
    show("{\n  \"name\": \"shop\",\n  \"config\": {}\n}\n");
    m_editor->showProblem({400, "bad-name", "Use the name of the path: shops.", "/name"});
    QCOMPARE(m_editor->message(), u"2:3 Use the name of the path: shops."_s);
    QCOMPARE(linesWithSign(), QList<int>{1});
    QCOMPARE(m_editor->pane().caret(), 4);
    QVERIFY(isMarked(4, CodePane::FaultMark));
    QSignalSpy checked(m_editor.get(), &JsonEditor::checked);
    type(" ");
    QVERIFY(checked.wait());
    QVERIFY(m_editor->message().isEmpty());
}

void JsonEditorTest::goesToTheFault()
{
    show("{\n  \"a\": 1,\n  \"b\": nil\n}\n");
    QCOMPARE(m_editor->pane().caret(), 0);
    QTest::keyClick(&m_editor->pane(), Qt::Key_F8);
    QCOMPARE(caretLine(), QByteArray("  \"b\": nil"));

    m_editor->goTo(0);
    const QList<QLabel *> labels = m_editor->findChildren<QLabel *>();
    const auto message = std::find_if(labels.begin(), labels.end(),
                                      [](const QLabel *label) { return label->text().contains("3:8"_L1); });
    QVERIFY(message != labels.end());
    QTest::mouseClick(*message, Qt::LeftButton, {},
                      QPoint(8, (*message)->contentsRect().top() + (*message)->fontMetrics().height() / 2));
    QCOMPARE(caretLine(), QByteArray("  \"b\": nil"));
}

void JsonEditorTest::checksNothingWhileTold()
{
    m_editor->setChecking(false);
    m_editor->setText("{");
    QVERIFY(m_editor->message().isEmpty());
    QVERIFY(!m_editor->isValid());
    m_editor->setChecking(true);
    QVERIFY(!m_editor->message().isEmpty());
}

void JsonEditorTest::formatsByKeyboardAndKeepsTheCaret()
{
    show(R"({"b":1.0, "a":[true,{"x" : "y z"}]})");
    m_editor->goTo(m_editor->text().indexOf('z'));
    QTest::keyClick(&m_editor->pane(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->text(), QByteArray(R"({
  "b": 1.0,
  "a": [
    true,
    {
      "x": "y z"
    }
  ]
}
)"));
    QCOMPARE(m_editor->pane().caret(), m_editor->text().indexOf('z'));
}

void JsonEditorTest::formattingIsOneStepToUndo()
{
    const QByteArray json = R"({"b":1,"a":[]})";
    show(json);
    m_editor->action(JsonEditor::Action::Format)->trigger();
    QVERIFY(m_editor->text() != json);
    QTest::keyClick(&m_editor->pane(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->text(), json);
    QVERIFY(!m_editor->isModified());
}

void JsonEditorTest::formatGoesToTheFaultInstead()
{
    const QByteArray json = "{\n\"a\":1,\n\"b\":}";
    show(json);
    m_editor->format();
    QCOMPARE(m_editor->text(), json);
    QCOMPARE(caretLine().left(3), QByteArray("\"b\""));
    QVERIFY(!m_editor->message().isEmpty());
}

void JsonEditorTest::enterIndents_data()
{
    QTest::addColumn<QByteArray>("text"); // | is the caret.
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("as the line above") << QByteArray("{\n  \"a\": 1,|\n}") << QByteArray("{\n  \"a\": 1,\n  |\n}");
    QTest::newRow("further in") << QByteArray("{\n  \"a\": {|\n}") << QByteArray("{\n  \"a\": {\n    |\n}");
    QTest::newRow("between brackets") << QByteArray("{\n  \"a\": [|]\n}") << QByteArray("{\n  \"a\": [\n    |\n  ]\n}");
    QTest::newRow("in front of a value") << QByteArray("{\n  \"a\": [| 1]\n}")
                                         << QByteArray("{\n  \"a\": [\n    |1]\n}");
    QTest::newRow("at the outermost level") << QByteArray("|{}") << QByteArray("\n|{}");
    QTest::newRow("on an indented empty line") << QByteArray("{\n  |\n}") << QByteArray("{\n  \n  |\n}");
}

void JsonEditorTest::enterIndents()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);

    const qsizetype caret = text.indexOf('|');
    show(text.remove(caret, 1));
    m_editor->goTo(caret);
    QTest::keyClick(&m_editor->pane(), Qt::Key_Return);
    QCOMPARE(m_editor->text().insert(m_editor->pane().caret(), '|'), expected);
}

void JsonEditorTest::aClosingBracketMovesBackOut()
{
    show("{\n  \"a\": {");
    m_editor->goTo(10);
    QTest::keyClick(&m_editor->pane(), Qt::Key_Return);
    type("\"b\": 1");
    QTest::keyClick(&m_editor->pane(), Qt::Key_Return);
    type("}");
    QTest::keyClick(&m_editor->pane(), Qt::Key_Return);
    type("}");
    QCOMPARE(m_editor->text(), QByteArray("{\n  \"a\": {\n    \"b\": 1\n  }\n}"));
    type(",");
    QVERIFY(m_editor->text().endsWith("\n},"));
}

void JsonEditorTest::bracketsAreMatched()
{
    show("{\"a\": [1, {}]}");
    QCOMPARE(m_editor->pane().matchingBracket(6), 12);
    QCOMPARE(m_editor->pane().matchingBracket(12), 6);
    QVERIFY(m_editor->pane().braceMatching() != QsciScintilla::NoBraceMatch);
}

void JsonEditorTest::folds()
{
    show(largeText(3));
    CodePane &pane = m_editor->pane();
    const auto isVisible
        = [&](long line) { return pane.SendScintilla(QsciScintillaBase::SCI_GETLINEVISIBLE, line) != 0; };
    QVERIFY(isVisible(2));
    const int x = pane.marginWidth(0) + pane.marginWidth(1) + pane.marginWidth(2) / 2;
    const int lineHeight = pane.textHeight(0);
    QTest::mouseClick(pane.viewport(), Qt::LeftButton, {}, QPoint(x, lineHeight + lineHeight / 2));
    QVERIFY(!isVisible(2));
    m_editor->goTo(pane.lineBegin(2)); // What one goes to is shown.
    QVERIFY(isVisible(2));
}

void JsonEditorTest::findsByKeyboard()
{
    show("{\"limit\": 1, \"a\": {\"limit\": 2}, \"b\": \"no limit\"}");
    QTest::keyClick(&m_editor->pane(), Qt::Key_F, Qt::ControlModifier);
    auto *bar = m_editor->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    auto *sought = bar->findChild<QLineEdit *>();
    QTRY_VERIFY(sought->hasFocus());
    QTest::keyClicks(sought, u"limit"_s);
    const auto *count = bar->findChild<QLabel *>();
    QCOMPARE(count->text(), u"1 of 3"_s);
    QCOMPARE(m_editor->pane().selection(), (TextRange{2, 5}));
    QVERIFY(isMarked(20, CodePane::MatchMark));
    QTest::keyClick(sought, Qt::Key_Return);
    QCOMPARE(count->text(), u"2 of 3"_s);
    QTest::keyClick(sought, Qt::Key_F3);
    QCOMPARE(count->text(), u"3 of 3"_s);
    QTest::keyClick(sought, Qt::Key_Return); // And round
    QCOMPARE(count->text(), u"1 of 3"_s);
    QTest::keyClick(sought, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"3 of 3"_s);
    QTest::keyClick(sought, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(count->text(), u"2 of 3"_s);
    QTest::mouseClick(bar->findChildren<QToolButton *>().at(1), Qt::LeftButton);
    QVERIFY(count->text() == u"3 of 3"_s || count->text() == u"1 of 3"_s);
    sought->setText(u"nowhere"_s);
    QCOMPARE(count->text(), u"Not found"_s);
    QVERIFY(!isMarked(20, CodePane::MatchMark));
}

void JsonEditorTest::findsWithAndWithoutCase()
{
    show("{\"Limit\": \"\xC3\x89T\xC3\x89\", \"limit\": \"\xC3\xA9t\xC3\xA9\"}");
    m_editor->find();
    auto *bar = m_editor->findChild<FindBar *>();
    auto *sought = bar->findChild<QLineEdit *>();
    const auto *count = bar->findChild<QLabel *>();
    sought->setText(u"limit"_s);
    QVERIFY(count->text().endsWith(u"of 2"_s));
    bar->findChild<QCheckBox *>()->click();
    QVERIFY(count->text().endsWith(u"of 1"_s));
    sought->setText(u"été"_s);
    QVERIFY(count->text().endsWith(u"of 1"_s));
    bar->findChild<QCheckBox *>()->click();
    QVERIFY(count->text().endsWith(u"of 2"_s));
}

void JsonEditorTest::findIsUpToDateWhileOneTypes()
{
    show("{\"a\": 1}");
    m_editor->find();
    auto *bar = m_editor->findChild<FindBar *>();
    bar->findChild<QLineEdit *>()->setText(u"a"_s);
    const auto *count = bar->findChild<QLabel *>();
    QCOMPARE(count->text(), u"1 of 1"_s);
    m_editor->pane().setFocus();
    m_editor->goTo(8);
    type("a");
    QTRY_VERIFY(count->text().endsWith(u"of 2"_s));
}

void JsonEditorTest::escapeClosesFind()
{
    show("{\"a\": 1}");
    m_editor->pane().select({2, 1});
    m_editor->find();
    auto *bar = m_editor->findChild<FindBar *>();
    QCOMPARE(bar->findChild<QLineEdit *>()->text(), u"a"_s); // What was selected
    QVERIFY(isMarked(2, CodePane::MatchMark));
    QTest::keyClick(bar->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(bar->isHidden());
    QVERIFY(!isMarked(2, CodePane::MatchMark));
    QTRY_VERIFY(m_editor->pane().hasFocus());
}

void JsonEditorTest::goesToALine()
{
    show(largeText(100));
    QTest::keyClick(&m_editor->pane(), Qt::Key_G, Qt::ControlModifier);
    auto *dialog = m_editor->findChild<QInputDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->intMaximum(), m_editor->pane().lines());
    dialog->setIntValue(150);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(m_editor->pane().lineAt(m_editor->pane().caret()), 149);
    const long first = m_editor->pane().SendScintilla(QsciScintillaBase::SCI_GETFIRSTVISIBLELINE);
    QVERIFY(first > 100 && first < 149); // It is not at the edge of the view.
}

void JsonEditorTest::readOnlyIsNotChangedByTyping()
{
    show("{\"b\":1}");
    m_editor->setReadOnly(true);
    type("x");
    QTest::keyClick(&m_editor->pane(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->text(), QByteArray("{\"b\":1}"));
    QVERIFY(!m_editor->action(JsonEditor::Action::Format)->isEnabled());
    m_editor->setText("{}"); // The program may.
    QCOMPARE(m_editor->text(), QByteArray("{}"));
    QVERIFY(m_editor->isReadOnly());
}

void JsonEditorTest::zoomsByKeyboardAndWheel()
{
    show("{}");
    CodePane &pane = m_editor->pane();
    const int height = pane.textHeight(0);
    QTest::keyClick(&pane, Qt::Key_Plus, Qt::ControlModifier);
    QTRY_VERIFY(pane.textHeight(0) > height);
    QTest::keyClick(&pane, Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(pane.textHeight(0), height);
    QWheelEvent wheel(QPointF(50, 10), pane.viewport()->mapToGlobal(QPointF(50, 10)), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(pane.viewport(), &wheel);
    QTRY_VERIFY(pane.textHeight(0) > height);
}

void JsonEditorTest::tabIndentsAndControlTabLeaves()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QLineEdit(&window);
    auto *editor = new JsonEditor(&window);
    auto *after = new QLineEdit(&window);
    column->addWidget(before);
    column->addWidget(editor);
    column->addWidget(after);
    editor->setText("{}");
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(before, Qt::Key_Tab);
    QTRY_VERIFY(editor->pane().hasFocus());
    QTest::keyClick(&editor->pane(), Qt::Key_Tab);
    QCOMPARE(editor->text(), QByteArray("  {}"));
    QTest::keyClick(&editor->pane(), Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(!editor->pane().hasFocus());
    editor->pane().setFocus();
    QTest::keyClick(&editor->pane(), Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(before->hasFocus());
}

void JsonEditorTest::followsThePaletteToDark()
{
    show("{\"a\": 1}");
    const EditorTheme light = m_editor->pane().theme();
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(30, 31, 34));
    dark.setColor(QPalette::Text, QColor(230, 230, 230));
    m_editor->setPalette(dark);
    const EditorTheme theme = m_editor->pane().theme();
    QVERIFY(theme.isDark);
    QVERIFY(!light.isDark);
    QCOMPARE(theme.paper, QColor(30, 31, 34));
    const QImage image = m_editor->grab().toImage();
    QCOMPARE(image.pixelColor(m_editor->width() / 2, m_editor->height() / 2), theme.paper);
}

void JsonEditorTest::everyTextCanBeReadOnEveryBackground_data()
{
    QTest::addColumn<QColor>("paper");
    QTest::addColumn<QColor>("text");

    QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
    QTest::newRow("light grey") << QColor(239, 240, 241) << QColor(35, 38, 41);
    QTest::newRow("cream") << QColor(253, 246, 227) << QColor(101, 123, 131);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
    QTest::newRow("dark grey") << QColor(35, 38, 41) << QColor(239, 240, 241);
    QTest::newRow("dark blue") << QColor(0, 43, 54) << QColor(131, 148, 150);
}

void JsonEditorTest::everyTextCanBeReadOnEveryBackground()
{
    QFETCH(QColor, paper);
    QFETCH(QColor, text);

    QPalette palette;
    palette.setColor(QPalette::Base, paper);
    palette.setColor(QPalette::Text, text);
    const EditorTheme theme = EditorTheme::from(palette);
    for (const QColor &colour : theme.texts()) {
        for (const QColor &background : theme.backgrounds())
            QVERIFY2(contrast(colour, background) >= 4.5, qPrintable(colour.name() + u" on "_s + background.name()));
    }
}

void JsonEditorTest::actionsHaveTextsAndShortcuts()
{
    QCOMPARE(m_editor->actions().size(), JsonEditor::actionCount);
    for (const QAction *action : m_editor->actions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
    }
    QVERIFY(!m_editor->pane().accessibleName().isEmpty());
    m_editor->setTextName(u"Configuration of shop"_s);
    QCOMPARE(m_editor->pane().accessibleName(), u"Configuration of shop"_s);
}

void JsonEditorTest::changesItsLanguageWhileItIsOpen()
{
    show("{\"a\" 1}");
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_COMPARE(m_editor->action(JsonEditor::Action::Format)->text(), u"<&Format>"_s);
    QVERIFY(m_editor->message().contains("<A colon"_L1));
    QCOMPARE(m_editor->findChild<FindBar *>()->findChild<QLineEdit *>()->placeholderText(), u"<Find>"_s);
    QVERIFY(QCoreApplication::removeTranslator(&other));
    QTRY_COMPARE(m_editor->action(JsonEditor::Action::Format)->text(), u"&Format"_s);
}

void JsonEditorTest::codeStaysLeftToRight()
{
    m_editor->setLayoutDirection(Qt::RightToLeft);
    show("{}");
    QCOMPARE(m_editor->pane().layoutDirection(), Qt::LeftToRight);
    QCOMPARE(m_editor->findChild<FindBar *>()->layoutDirection(), Qt::RightToLeft);
}

void JsonEditorTest::largeTextsStaySmooth()
{
    const QByteArray json = largeText(14000);
    QVERIFY(json.size() > 1024 * 1024);
    show(json);
    QElapsedTimer timer;
    timer.start();
    m_editor->goTo(json.size() / 2);
    type("\"a\": 1, ");
    QTest::qWait(1);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed()))); // Usually a few ms
    timer.restart();
    static_cast<void>(m_editor->isValid());
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    timer.restart();
    m_editor->find();
    m_editor->findChild<QLineEdit *>()->setText(u"endpoint"_s);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(m_editor->findChild<FindBar *>()->findChild<QLabel *>()->text().startsWith("More than"_L1));
}

QTEST_MAIN(JsonEditorTest)
#include "tst_jsoneditor.moc"
