// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/diffview.h"
#include "editor/reviewdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

class ReviewDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWillHappen_data();
    void saysWhatWillHappen();
    void sendsByKeyboard_data();
    void sendsByKeyboard();
    void sendsByMouse();
    void goesBackByKeyboardAndMouse();
    void whiteSpaceAndOrderAreNoChange();
    void changesItsLanguageWhileItIsOpen();
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

const ReviewedChange change{ReviewedChange::Kind::Replace, u"/app/shop"_s, u"10.2.2.2:6553"_s,
                            "{\"config\": 1, \"name\": \"shop\"}", "{\"config\": 2, \"name\": \"shop\"}"};

QString plain(QString text)
{
    return text.remove(QChar(0x2066)).remove(QChar(0x2069));
}

QPushButton *buttonOf(const QDialog &dialog, const QString &text)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&](const QPushButton *button) { return button->text().remove(u'&') == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

void ReviewDialogTest::saysWhatWillHappen_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");

    QTest::newRow("create") << static_cast<int>(ReviewedChange::Kind::Create) << u"Create /app/shop on 10.2.2.2:6553"_s;
    QTest::newRow("replace") << static_cast<int>(ReviewedChange::Kind::Replace)
                             << u"Replace /app/shop on 10.2.2.2:6553"_s;
    QTest::newRow("delete") << static_cast<int>(ReviewedChange::Kind::Delete) << u"Delete /app/shop on 10.2.2.2:6553"_s;
}

void ReviewDialogTest::saysWhatWillHappen()
{
    QFETCH(int, kind);
    QFETCH(QString, title);

    ReviewedChange other = change;
    other.kind = static_cast<ReviewedChange::Kind>(kind);
    const ReviewDialog dialog(other);
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(
        std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return plain(label->text()) == title; }));
}

void ReviewDialogTest::sendsByKeyboard_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withControl");
    QTest::addColumn<bool>("fromDiff");

    QTest::newRow("Enter") << int(Qt::Key_Return) << false << false;
    QTest::newRow("Ctrl+Enter in the diff") << int(Qt::Key_Return) << true << true;
    QTest::newRow("Ctrl+Enter of the keypad") << int(Qt::Key_Enter) << true << true;
}

void ReviewDialogTest::sendsByKeyboard()
{
    QFETCH(int, key);
    QFETCH(bool, withControl);
    QFETCH(bool, fromDiff);

    ReviewDialog dialog(change);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    if (fromDiff)
        dialog.diff().setFocus();
    QTest::keyClick(dialog.focusWidget(), static_cast<Qt::Key>(key),
                    withControl ? Qt::ControlModifier : Qt::NoModifier);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(!dialog.isVisible());
}

void ReviewDialogTest::sendsByMouse()
{
    ReviewDialog dialog(change);
    dialog.open();
    QTest::mouseClick(buttonOf(dialog, u"Send"_s), Qt::LeftButton);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void ReviewDialogTest::goesBackByKeyboardAndMouse()
{
    ReviewDialog dialog(change);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 1);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    dialog.diff().setFocus();
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    QCOMPARE(rejected.count(), 2);
    dialog.open();
    QTest::mouseClick(buttonOf(dialog, u"Back to Editing"_s), Qt::LeftButton);
    QCOMPARE(rejected.count(), 3);
}

void ReviewDialogTest::whiteSpaceAndOrderAreNoChange()
{
    ReviewedChange same = change;
    same.after = "{ \"name\":\"shop\",\n\"config\": 1 }";
    ReviewDialog dialog(same);
    QCOMPARE(dialog.diff().changeCount(), 0);
    QVERIFY(!buttonOf(dialog, u"Send"_s)->isEnabled());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog.isVisible());
}

void ReviewDialogTest::changesItsLanguageWhileItIsOpen()
{
    ReviewDialog dialog(change);
    dialog.open();
    OtherLanguage other;
    QVERIFY(QCoreApplication::installTranslator(&other));
    QTRY_VERIFY(buttonOf(dialog, u"<Send>"_s) != nullptr);
    QCOMPARE(dialog.windowTitle(), u"<Review the Change>"_s);
    QVERIFY(QCoreApplication::removeTranslator(&other));
    QTRY_VERIFY(buttonOf(dialog, u"Send"_s) != nullptr);
}

QTEST_MAIN(ReviewDialogTest)
#include "tst_reviewdialog.moc"
