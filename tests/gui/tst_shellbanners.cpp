// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/banner/bannerstack.h"
#include "shell/banner/bannerview.h"
#include "shell/look/theme.h"
#include "shell/window/offlinenotice.h"

#include <QAccessible>
#include <QGraphicsEffect>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BannersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoRoomWhileThereIsNone();
    void theNewestStandsOnTop();
    void theSameKeyTakesThePlace();
    void onlySoManyAreShown();
    void retryRunsAndDismisses();
    void crossDismisses();
    void someStay();
    void someGoByThemselves();
    void whatGoesByItselfMovesNothing();
    void isReadOutAsAnAlert();
    void offlineSaysHowOld_data();
    void offlineSaysHowOld();
    void offlineGreysAndRecovers();
    void ageGoesOnWithoutTakingTheFocus();
    void greyKeepsTextReadable();

private:
    static QString text(const BannerStack &stack, int index)
    {
        const QLayoutItem *item = stack.layout()->itemAt(index);
        return item->widget()->findChild<QLabel *>(u"text"_s)->text();
    }
};

void BannersTest::takesNoRoomWhileThereIsNone()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *stack = new BannerStack(&window);
    layout->addWidget(stack);
    window.show();
    QVERIFY(!stack->isVisible());
    stack->post({Banner::Severity::Error, u"Bad."_s});
    QVERIFY(stack->isVisible());
    QVERIFY(stack->dismissNewest());
    QVERIFY(!stack->isVisible());
    QVERIFY(!stack->dismissNewest());
}

void BannersTest::theNewestStandsOnTop()
{
    BannerStack stack;
    stack.post({Banner::Severity::Info, u"First."_s});
    stack.post({Banner::Severity::Warning, u"Second."_s});
    QCOMPARE(text(stack, 0), u"Second."_s);
    QVERIFY(stack.dismissNewest());
    QCOMPARE(text(stack, 0), u"First."_s);
}

void BannersTest::theSameKeyTakesThePlace()
{
    BannerStack stack;
    Banner banner{Banner::Severity::Error, u"Not saved."_s, u"Disk full."_s};
    banner.key = u"save"_s;
    stack.post(banner);
    banner.text = u"Still not saved."_s;
    stack.post(banner);
    QCOMPARE(stack.count(), 1);
    QCOMPARE(text(stack, 0), u"Still not saved."_s);
    stack.remove(u"save"_s);
    QCOMPARE(stack.count(), 0);
}

void BannersTest::onlySoManyAreShown()
{
    BannerStack stack;
    for (int i = 0; i < 10; ++i)
        stack.post({Banner::Severity::Error, QString::number(i)});
    QCOMPARE(stack.count(), BannerStack::most);
    QCOMPARE(text(stack, 0), u"9"_s);
}

void BannersTest::retryRunsAndDismisses()
{
    BannerStack stack;
    int retries = 0;
    stack.post({Banner::Severity::Error, u"Not saved."_s, {}, {{u"Retry"_s, [&retries] { ++retries; }}}});
    auto *button = stack.findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Retry"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(retries, 1);
    QCOMPARE(stack.count(), 0);
}

void BannersTest::crossDismisses()
{
    BannerStack stack;
    QSignalSpy focusLost(&stack, &BannerStack::focusLost);
    stack.post({Banner::Severity::Error, u"Bad."_s});
    stack.show();
    auto *cross = stack.findChild<QToolButton *>(u"dismiss"_s);
    QCOMPARE(cross->accessibleName(), u"Dismiss"_s);
    cross->setFocus();
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(stack.count(), 0);
    QCOMPARE(focusLost.size(), 1);
}

void BannersTest::someStay()
{
    BannerStack stack;
    Banner banner{Banner::Severity::Warning, u"Offline."_s};
    banner.dismissible = false;
    stack.post(banner);
    QVERIFY(!stack.dismissNewest());
    QVERIFY(!stack.findChild<QToolButton *>(u"dismiss"_s)->isVisibleTo(&stack));
    QCOMPARE(stack.count(), 1);
}

void BannersTest::someGoByThemselves()
{
    BannerStack stack;
    Banner banner{Banner::Severity::Good, u"Saved."_s};
    banner.lifetime = 20ms;
    stack.post(banner);
    QCOMPARE(stack.count(), 1);
    QTRY_COMPARE(stack.count(), 0);
}

void BannersTest::whatGoesByItselfMovesNothing()
{
    BannerStack passing;
    BannerStack stack;
    stack.setPassing(passing);
    Banner banner{Banner::Severity::Good, u"Saved."_s};
    banner.key = u"saved"_s;
    banner.lifetime = 1min;
    stack.post(banner);
    stack.post({Banner::Severity::Error, u"Not saved."_s});
    QCOMPARE(stack.count(), 1);
    QCOMPARE(text(stack, 0), u"Not saved."_s);
    QCOMPARE(text(passing, 0), u"Saved."_s);
    QVERIFY(stack.dismissNewest());
    QCOMPARE(passing.count(), 0);
    stack.post(banner);
    stack.remove(u"saved"_s);
    QCOMPARE(passing.count(), 0);
    QCOMPARE(stack.count(), 1);
}

void BannersTest::isReadOutAsAnAlert()
{
    BannerStack stack;
    stack.post({Banner::Severity::Error, u"“shop” could not be saved."_s, u"The disk is full."_s});
    auto *view = stack.findChild<BannerView *>();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(view);
    QCOMPARE(interface->role(), QAccessible::AlertMessage);
    QCOMPARE(interface->text(QAccessible::Name), u"Error: “shop” could not be saved."_s);
    QCOMPARE(interface->text(QAccessible::Description), u"The disk is full."_s);
}

void BannersTest::offlineSaysHowOld_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("says");

    QTest::newRow("now") << 0LL << u"0 second"_s;
    QTest::newRow("59 s") << 59LL << u"59 second"_s;
    QTest::newRow("a minute") << 60LL << u"1 minute"_s;
    QTest::newRow("an hour less one") << 3599LL << u"59 minute"_s;
    QTest::newRow("an hour") << 3600LL << u"1 hour"_s;
    QTest::newRow("two days") << 172800LL << u"2 day"_s;
}

void BannersTest::offlineSaysHowOld()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, says);
    const QString text = OfflineNotice::ageText(std::chrono::seconds(seconds));
    QVERIFY2(text.contains(says), qPrintable(text));
}

void BannersTest::offlineGreysAndRecovers()
{
    BannerStack stack;
    QWidget page;
    OfflineNotice notice(stack, page);
    QSignalSpy retry(&notice, &OfflineNotice::retryRequested);

    ShownConnection state{ShownConnection::Phase::Offline, u"Production"_s, u"10.0.0.1:6553"_s,
                          u"Connection refused."_s, QDateTime::currentDateTimeUtc().addSecs(-200)};
    notice.setState(state);
    QVERIFY(page.graphicsEffect() != nullptr);
    QCOMPARE(stack.count(), 1);
    QVERIFY2(text(stack, 0).contains(u"3 minute"_s), qPrintable(text(stack, 0)));
    QCOMPARE(stack.findChild<QLabel *>(u"reason"_s)->text(), u"Connection refused."_s);
    stack.findChild<QPushButton *>()->click();
    QCOMPARE(retry.size(), 1);
    QCOMPARE(stack.count(), 1); // Until it succeeds.

    state.phase = ShownConnection::Phase::Connected;
    notice.setState(state);
    QVERIFY(page.graphicsEffect() == nullptr);
    QCOMPARE(stack.count(), 0);
}

void BannersTest::ageGoesOnWithoutTakingTheFocus()
{
    BannerStack stack;
    QWidget page;
    OfflineNotice notice(stack, page);
    notice.setState({ShownConnection::Phase::Offline, u"P"_s, {}, {}, QDateTime::currentDateTimeUtc().addSecs(-5)});
    auto *button = stack.findChild<QPushButton *>();
    const QString before = text(stack, 0);
    QTRY_VERIFY(text(stack, 0) != before);
    QCOMPARE(stack.findChild<QPushButton *>(), button); // The very same: its focus stays.
}

void BannersTest::greyKeepsTextReadable()
{
    // What stands at three quarters over the window's ground, without its colour.
    for (const Theme &theme : {Theme::light(), Theme::night()}) {
        const auto faded = [&theme](const QColor &colour) {
            const int grey = qGray(colour.rgb());
            const auto mixed = [grey](int ground) { return (grey * 3 + ground) / 4; };
            return QColor(mixed(theme.window.red()), mixed(theme.window.green()), mixed(theme.window.blue()));
        };
        QVERIFY(contrast(faded(theme.text), faded(theme.surface)) >= 4.5);
    }
}

QTEST_MAIN(BannersTest)
#include "tst_shellbanners.moc"
