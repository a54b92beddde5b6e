// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/jobs/deliveries.h"
#include "editor/jsoneditor.h"
#include "editor/pane/codepane.h"
#include "editor/reviewdialog.h"
#include "hookreceiver.h"
#include "models/deliverymodel.h"
#include "models/filtermodel.h"
#include "models/hookmodel.h"
#include "pages/hooks/deliveriespane.h"
#include "pages/hooks/hookdelegate.h"
#include "pages/hooks/hookdeliveries.h"
#include "pages/hooks/hooklist.h"
#include "pages/hooks/hookspage.h"
#include "pages/hooks/hookwords.h"
#include "pages/places.h"
#include "pages/resource/createdialog.h"
#include "pages/resource/deletedialog.h"
#include "pages/resource/renamedialog.h"
#include "pages/resource/resourcebrowser.h"
#include "pages/resource/resourceeditor.h"
#include "pages/resource/resourcelist.h"
#include "pagewindow.h"
#include "shell/look/theme.h"
#include "veilingproxy.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

using Action = ResourceBrowser::Action;

/// The page in a window with a menu, with web-hooks of a real node.
struct Fixture : PageWindow {
    HookReceiver receiver;
    HooksPage *page = nullptr;

    /// hooks: path of the subject and name, "/app/dm mine".
    [[nodiscard]] bool begin(const QByteArrayList &hooks, const QStringList &options = {})
    {
        if (!receiver.start() || !start(options))
            return false;
        for (const QByteArray &hook : hooks)
            add(hook.split(' ').at(0), hook.split(' ').at(1));
        open();
        return waitFor([&] { return view().model()->rowCount() == hooks.size(); });
    }
    void open()
    {
        page = new HooksPage(context);
        auto *menus = new QMenuBar(&window); // Shortcuts come by the menus.
        QMenu *menu = menus->addMenu(u"Menu"_s);
        const QList<ConsolePage::Entry> entries = page->entries();
        for (const ConsolePage::Entry &entry : entries)
            menu->addAction(entry.action);
        show(page);
    }
    /// Its receiver answers as the path says; else well.
    void add(const QByteArray &subject, const QByteArray &name, const QByteArray &endpointPath = {})
    {
        const QByteArray endpoint = receiver.url(endpointPath.isEmpty() ? "/ok/" + name : endpointPath);
        rest().post(subject + "/web-hooks", hookBody(name, endpoint));
    }
    void change(const QByteArray &application)
    {
        rest().put("/app/" + application, applicationBody(application, QByteArray::number(++m_changes)));
    }
    [[nodiscard]] QTreeView &view() const { return page->browser().list().view(); }
    [[nodiscard]] QLineEdit &filter() const { return *page->findChild<QLineEdit *>(u"hookFilter"_s); }
    [[nodiscard]] QString label(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            texts << view().model()->index(row, column).data().toString();
        return texts;
    }
    [[nodiscard]] QStringList names() const { return column(HookModel::Name); }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect place = view().visualRect(view().model()->index(row, 0));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, place.center());
    }
    [[nodiscard]] bool waitForShown(const QByteArray &path) const
    {
        return waitFor([&] {
            const auto &shown = page->browser().editor().path();
            return shown && shown->text() == path && page->browser().editor().base();
        });
    }
    [[nodiscard]] bool waitForState(const QString &state) const
    {
        return waitFor([&] { return column(HookModel::Status).contains(state); });
    }
    [[nodiscard]] const QAbstractItemModel &deliveries() const { return *page->deliveries().table().model(); }
    [[nodiscard]] QString delivery(int row, int column) const
    {
        return deliveries().index(row, column).data().toString();
    }
    /// What came of a test, once it is said.
    [[nodiscard]] QString testResult() const
    {
        const auto *result = page->findChild<QWidget *>(u"deliveriesResult"_s);
        QString text;
        (void)waitFor([&] {
            const auto *label = result->findChild<QLabel *>(u"text"_s);
            const auto *reason = result->findChild<QLabel *>(u"reason"_s);
            text = label ? label->text() + u" | "_s + reason->text() : QString();
            return label && label->isVisible();
        });
        return text;
    }
    [[nodiscard]] QByteArrayList stored(const QByteArray &subject)
    {
        return namesIn(rest().get(subject + "/web-hooks"));
    }

private:
    int m_changes = 0;
};

} // namespace

class HooksPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void showsThoseOfApplicationsAndServices();
    void filtersAsOneTypes();
    void statesFollowTheReceiver();
    void onlyThoseInTrouble();
    void everyStateIsSaid_data();
    void everyStateIsSaid();
    void failingOnesStandOut();
    void deliveriesAppearAndSayWhatWasAnswered();
    void deliveriesAreOfTheOneThatIsShown();
    void testsSayWhatCameOfThem_data();
    void testsSayWhatCameOfThem();
    void testsOfAReceiverThatIsNotThere();
    void testsByTheKeyboard();
    void createsWithTheKeyboard();
    void createsTheFirst();
    void whatIsWatchedIsChecked();
    void duplicates();
    void renames();
    void deletesAfterItsStateHasMoved();
    void deletesSeveral();
    void savesAfterItsStateHasMoved();
    void secretsAreKeptAndNotShown();
    void placesBringBack();
    void showsThoseOfAResource();
    void saysWhereNobodyWatches();
    void whatAnOlderNodeCannotList();
    void saysThatItIsNotConnected();
    void looksWellFromRightToLeft();
};

/// As the console looks, for the pictures.
void HooksPageTest::initTestCase()
{
    QApplication::setStyle(u"fusion"_s);
    QApplication::setPalette(Theme::light().palette());
    qApp->setStyleSheet(Theme::light().styleSheet());
}

void HooksPageTest::showsThoseOfApplicationsAndServices()
{
    Fixture f;
    QVERIFY(f.begin({"/app/shop mine", "/srv/db watcher", "/app/dm other"}));
    QCOMPARE(f.column(HookModel::Subject), (QStringList{u"/app/dm"_s, u"/app/shop"_s, u"/srv/db"_s}));
    QCOMPARE(f.names(), (QStringList{u"other"_s, u"mine"_s, u"watcher"_s}));
    QVERIFY(waitFor([&] { return f.column(HookModel::Status) == QStringList({u"idle"_s, u"idle"_s, u"idle"_s}); }));
    QCOMPARE(f.label(u"hookCount"_s), u"3 web-hook(s)"_s);
    QVERIFY(!f.page->deliveries().isVisible());
    takePicture(f.window, u"hooks-none-selected"_s);
    f.clickRow(1);
    QVERIFY(f.waitForShown("/app/shop/web-hooks/mine"));
    QVERIFY(f.page->deliveries().isVisible());
    QTest::keyClick(&f.view(), Qt::Key_Down);
    QVERIFY(f.waitForShown("/srv/db/web-hooks/watcher"));
    QVERIFY(waitFor([&] { return f.label(u"deliveriesEmpty"_s).contains(u"Send a test"_s); }));
    takePicture(f.window, u"hooks-idle"_s);
    f.page->browser().action(Action::ShowRelated)->trigger();
    QCOMPARE(f.opened.value(0), (Place{pageId::services, u"/srv/db"_s}));
}

void HooksPageTest::filtersAsOneTypes()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm a", "/app/shop b", "/srv/shop c"}));
    QTest::keySequence(&f.view(), QKeySequence::Find);
    QVERIFY(f.filter().hasFocus());
    QTest::keyClicks(&f.filter(), u"SHOP"_s);
    QCOMPARE(f.names(), (QStringList{u"b"_s, u"c"_s}));
    QTest::keyClicks(&f.filter(), u" ok/c"_s); // Of the endpoint.
    QVERIFY(waitFor([&] { return f.names() == QStringList{u"c"_s}; })); // It may still be on its way.
    QTest::keyClicks(&f.filter(), u"x"_s);
    takePicture(f.window, u"hooks-no-match"_s);
    QVERIFY(click(f.window, u"hookClearFilter"_s));
    QCOMPARE(f.names().size(), 3);
}

void HooksPageTest::statesFollowTheReceiver()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm mine"}));
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    QVERIFY(waitFor([&] { return f.label(u"deliveriesTitle"_s) == u"Idle"_s; }));
    QVERIFY(f.receiver.answer("/ok/mine", 503));
    f.change("dm");
    QVERIFY(f.waitForState(u"retrying"_s));
    QVERIFY(waitFor([&] { return f.label(u"deliveriesTitle"_s) == u"Retrying"_s; }));
    QVERIFY(f.label(u"deliveriesState"_s).contains(u"in a row have failed. The last answer had the status 503."_s));
    QVERIFY(f.column(HookModel::Failures).first().toInt() >= 1);
    QVERIFY(waitFor([&] { return f.label(u"deliveriesState"_s).contains(u"Next try in"_s); }));
    takePicture(f.window, u"hooks-retrying"_s);
    QVERIFY(f.receiver.answer("/ok/mine", 200));
    QVERIFY(f.waitForState(u"healthy"_s));
    QVERIFY(waitFor([&] { return f.label(u"deliveriesTitle"_s) == u"Healthy"_s; }));
    QVERIFY(!f.column(HookModel::LastDelivery).first().isEmpty());
}

void HooksPageTest::onlyThoseInTrouble()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm good"}));
    QVERIFY(click(f.window, u"hookTroubled"_s));
    QVERIFY(f.names().isEmpty());
    QVERIFY(f.page->findChild<QLabel *>(u"title"_s));
    QVERIFY(!button(f.window, u"hookCreateFirst"_s)); // Nothing is amiss.
    takePicture(f.window, u"hooks-none-in-trouble"_s);
    f.add("/app/dm", "bad", "/status?code=500");
    f.change("dm");
    QVERIFY(waitFor([&] { return f.names() == QStringList{u"bad"_s}; }));
    QCOMPARE(button(f.window, u"hookTroubled"_s)->text(), u"Retrying or failing (1)"_s);
    takePicture(f.window, u"hooks-in-trouble"_s);
    QTest::mouseClick(button(f.window, u"hookAll"_s), Qt::LeftButton);
    QCOMPARE(f.names(), (QStringList{u"bad"_s, u"good"_s}));
}

void HooksPageTest::everyStateIsSaid_data()
{
    QTest::addColumn<HookRow>("row");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("sentence");

    HookRow row{.path = "/app/dm/web-hooks/mine", .endpoint = "http://localhost/"};
    row.isRead = true;
    QTest::newRow("idle") << row << u"Idle"_s << u"nothing yet"_s;
    row.lastStatus = "204";
    QTest::newRow("healthy") << row << u"Healthy"_s << u"status 204"_s;
    row.lastStatus = "503";
    QTest::newRow("a test failed") << row << u"Last Attempt Failed"_s << u"Nothing waits"_s;
    row.failures = 3;
    row.lastStatus = "timeout";
    row.nextTry = 8'200'000;
    QTest::newRow("retrying") << row << u"Retrying"_s << u"Next try in 9 s."_s;
    QTest::newRow("timeout") << row << u"Retrying"_s << u"no answer came in time"_s;
    row.nextTry = 200'000'000;
    QTest::newRow("minutes") << row << u"Retrying"_s << u"Next try in 4 min."_s;
    row.nextTry = 1;
    QTest::newRow("due") << row << u"Retrying"_s << u"any moment"_s;
    row.lastStatus = "unreachable";
    QTest::newRow("unreachable") << row << u"Retrying"_s << u"could not be reached"_s;
    row.lastStatus = "tls";
    QTest::newRow("tls") << row << u"Retrying"_s << u"TLS"_s;
    row.lastStatus = "forbidden";
    QTest::newRow("forbidden") << row << u"Retrying"_s << u"not allowed"_s;
    row.isFailing = true;
    QTest::newRow("failing") << row << u"Failing"_s << u"given up until \u2066/app/dm\u2069 changes"_s;
}

void HooksPageTest::everyStateIsSaid()
{
    QFETCH(const HookRow, row);
    QFETCH(const QString, title);
    QFETCH(const QString, sentence);
    QCOMPARE(HookWords::title(HookModel::stateOf(row)), title);
    QVERIFY2(HookWords::sentences(row, 100'000).contains(sentence), qPrintable(HookWords::sentences(row, 100'000)));
}

void HooksPageTest::failingOnesStandOut()
{
    SortedTable<HookRow> table;
    HookRow row{.path = "/app/dm/web-hooks/a", .endpoint = "http://10.0.0.7:4322/nesoi"};
    row.isRead = true;
    table.put(row);
    row.path = "/app/dm/web-hooks/b";
    row.lastStatus = "200";
    table.put(row);
    row.path = "/app/dm/web-hooks/c";
    row.failures = 3;
    table.put(row);
    row.path = "/app/dm/web-hooks/d";
    row.isFailing = true;
    table.put(row);
    HookModel model(table);
    Drafts drafts;
    QTreeView view;
    view.setModel(&model);
    view.setItemDelegate(new HookDelegate(drafts, view));
    view.setRootIsDecorated(false);
    view.resize(700, 200);
    view.show();
    takePicture(view, u"hooks-states"_s);

    const auto picture = [&view, &model](int state) {
        const QRect place = view.visualRect(model.index(state, HookModel::Status));
        return view.viewport()->grab(QRect(place.topLeft(), QSize(24, place.height()))).toImage();
    };
    // Each has a symbol of its own.
    for (int one = 0; one < 4; ++one) {
        for (int other = one + 1; other < 4; ++other)
            QVERIFY(picture(one) != picture(other));
    }
}

void HooksPageTest::deliveriesAppearAndSayWhatWasAnswered()
{
    Fixture f;
    QVERIFY(f.begin({}));
    f.add("/app/dm", "mine", "/status?code=500&body=Traceback%20(most%20recent%20call%20last)");
    QVERIFY(waitFor([&] { return f.names().size() == 1; }));
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    f.change("dm");
    QVERIFY(waitFor([&] { return f.deliveries().rowCount() >= 2; })); // And the first retry.
    const int last = f.deliveries().rowCount() - 1;
    QCOMPARE(f.delivery(last, DeliveryModel::Outcome), u"refused"_s);
    QCOMPARE(f.delivery(last, DeliveryModel::Status), u"500"_s);
    QCOMPARE(f.delivery(last, DeliveryModel::Cause), u"change"_s);
    QCOMPARE(f.delivery(last, DeliveryModel::Node), f.address().toText());
    QVERIFY(f.delivery(last, DeliveryModel::Duration).endsWith(u" ms"_s));
    QVERIFY(f.deliveries().index(last, 1).data(Qt::ToolTipRole).toString().contains(u"Traceback"_s));

    QTreeView &table = f.page->deliveries().table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(f.deliveries().index(0, 0)).center());
    const auto *answer = f.page->findChild<QPlainTextEdit *>(u"deliveriesAnswer"_s);
    QVERIFY(answer->isVisible());
    QCOMPARE(answer->toPlainText(), u"Traceback (most recent call last)"_s);
    QVERIFY(f.label(u"deliveriesReason"_s).contains(u"500"_s));
    takePicture(f.window, u"hooks-deliveries"_s);
    // New ones come above; what is selected stays so.
    const QByteArray before = table.currentIndex().data(TableModel::PathRole).toByteArray();
    const int rows = f.deliveries().rowCount();
    QVERIFY(click(f.window, u"deliveriesTest"_s));
    QVERIFY(waitFor([&] { return f.deliveries().rowCount() > rows; }));
    QCOMPARE(table.currentIndex().data(TableModel::PathRole).toByteArray(), before);
    QVERIFY(table.currentIndex().row() > 0);
}

void HooksPageTest::deliveriesAreOfTheOneThatIsShown()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm a", "/app/dm b"}));
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/a"));
    QVERIFY(click(f.window, u"deliveriesTest"_s));
    QVERIFY(waitFor([&] { return f.deliveries().rowCount() == 1; }));
    // Nothing of the one stands beside the other, not even for a moment; what comes late is dropped.
    int wrong = 0;
    connect(&f.deliveries(), &QAbstractItemModel::rowsInserted, &f.window, [&] { ++wrong; });
    f.page->deliveries().deliveries().readNow();
    f.clickRow(1);
    QCOMPARE(f.deliveries().rowCount(), 0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/b"));
    QVERIFY(waitFor([&] { return f.label(u"deliveriesEmpty"_s).contains(u"Nothing was sent"_s); }));
    QCOMPARE(wrong, 0);
    // A test that is on its way, likewise.
    QVERIFY(click(f.window, u"deliveriesTest"_s));
    f.clickRow(0);
    QVERIFY(waitFor([&] { return f.deliveries().rowCount() == 1; }));
    QVERIFY(!f.page->findChild<QWidget *>(u"deliveriesResult"_s)->findChild<QLabel *>(u"text"_s));
}

void HooksPageTest::testsSayWhatCameOfThem_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");

    QTest::newRow("received") << "/ok"_ba << u"The test was received"_s << u"Status 200 after"_s;
    QTest::newRow("refused") << "/status?code=503&body=out%20of%20order"_ba << u"The test was not received: refused"_s
                             << u"The answer: “out of order”"_s;
    QTest::newRow("timeout") << "/hang"_ba << u"The test was not received: timeout"_s << u"It took"_s;
}

void HooksPageTest::testsSayWhatCameOfThem()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QString, text);
    QFETCH(const QString, reason);
    Fixture f;
    QVERIFY(f.begin({}, {u"--hook-timeout"_s, u"0.5"_s}));
    QVERIFY(waitFor([&] { return !f.client.status().leader.isEmpty(); })); // Who begins to lead knows no states yet.
    f.add("/app/dm", "mine", path);
    QVERIFY(waitFor([&] { return f.names().size() == 1; }));
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    QVERIFY(waitFor([&] { return button(f.window, u"deliveriesTest"_s) != nullptr; }));
    QVERIFY(click(f.window, u"deliveriesTest"_s));
    QVERIFY(!button(f.window, u"deliveriesTest"_s)->isEnabled()); // One at a time.
    const QString result = f.testResult();
    QVERIFY2(result.startsWith(text), qPrintable(result));
    QVERIFY2(result.contains(reason), qPrintable(result));
    QVERIFY(button(f.window, u"deliveriesTest"_s)->isEnabled());
    if (path != "/ok") // Nothing is to be retried, yet it is not healthy.
        QVERIFY(f.waitForState(u"last failed"_s));
    QVERIFY(waitFor([&] { return f.delivery(0, DeliveryModel::Cause) == u"test"_s; }));
    takePicture(f.window, u"hooks-test-"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(f.receiver.waitFor(1));
    QVERIFY(f.receiver.received().front().body.contains("\"test\""));
}

void HooksPageTest::testsOfAReceiverThatIsNotThere()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm mine"}));
    f.receiver.kill();
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    QVERIFY(click(f.window, u"deliveriesTest"_s));
    QVERIFY2(f.testResult().startsWith(u"The test was not received: unreachable"_s), qPrintable(f.testResult()));
    takePicture(f.window, u"hooks-test-unreachable"_s);
    // Another one's page says nothing of it.
    f.page->browser().showNothing();
    QVERIFY(!f.page->deliveries().isVisible());
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    QVERIFY(!f.page->findChild<QWidget *>(u"deliveriesResult"_s)->findChild<QLabel *>(u"text"_s));
}

void HooksPageTest::testsByTheKeyboard()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm mine"}));
    QVERIFY(!f.page->deliveries().testAction()->isEnabled());
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    QTest::keyClick(&f.view(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(f.testResult().startsWith(u"The test was received"_s));
}

void HooksPageTest::createsWithTheKeyboard()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm mine"}));
    f.rest().put("/srv/db/host1", hostBody("host1"));
    QVERIFY(waitFor([&] { return f.catalog.services().size() == 1; }));
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    QTest::keySequence(&f.view(), QKeySequence::New);
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    auto *subject = dialog->findChild<QLineEdit *>(u"subject"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
    QCOMPARE(subject->text(), u"/app/dm"_s); // As the one that is shown.
    QVERIFY(waitFor([&] { return name->hasFocus(); }));
    QTest::keyClicks(name, u"mine"_s);
    QVERIFY(!dialog->name().problem().isEmpty()); // Taken there,
    QTest::keyClick(name, Qt::Key_Backtab);
    QVERIFY(subject->hasFocus());
    subject->clear();
    QTest::keyClicks(subject, u"db"_s);
    QVERIFY(subject->completer()->popup()->isVisible());
    QCOMPARE(subject->completer()->completionModel()->index(0, 0).data().toString(), u"/srv/db"_s);
    QTest::keyClick(subject->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(subject->completer()->popup(), Qt::Key_Return);
    QCOMPARE(subject->text(), u"/srv/db"_s);
    QVERIFY(dialog->name().problem().isEmpty()); // but not here.
    dialog->content().replaceText("{\"endpoint\": \"" + f.receiver.url() + "\"}");
    takePicture(*dialog, u"hooks-create"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.waitForShown("/srv/db/web-hooks/mine"));
    QCOMPARE(f.stored("/srv/db"), QByteArrayList{"mine"});
    QVERIFY(waitFor([&] { return f.view().currentIndex().data().toString() == u"/srv/db"_s; }));
}

void HooksPageTest::createsTheFirst()
{
    Fixture f;
    QVERIFY(f.begin({}));
    QVERIFY(waitFor([&] { return button(f.window, u"hookCreateFirst"_s) != nullptr; }));
    takePicture(f.window, u"hooks-empty"_s);
    QVERIFY(click(f.window, u"hookCreateFirst"_s));
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    auto *subject = dialog->findChild<QLineEdit *>(u"subject"_s);
    QVERIFY(waitFor([&] { return subject->hasFocus(); })); // Nothing is known of it.
    QTest::keyClicks(subject, u"/app/dm"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"mine"_s);
    // "https://" alone is no endpoint.
    QVERIFY(click(*dialog, u"create"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->content().message().contains(u"endpoint"_s));
    takePicture(*dialog, u"hooks-create-no-endpoint"_s);
    dialog->content().replaceText("{\"endpoint\": \"" + f.receiver.url() + "\"}");
    QVERIFY(click(*dialog, u"create"_s));
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    QCOMPARE(f.stored("/app/dm"), QByteArrayList{"mine"});
}

void HooksPageTest::whatIsWatchedIsChecked()
{
    Fixture f;
    QVERIFY(f.begin({}));
    f.rest().put("/app/dm", applicationBody("dm"));
    QVERIFY(waitFor([&] { return f.catalog.applications().size() == 1; }));
    f.page->create();
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    auto *subject = dialog->findChild<QLineEdit *>(u"subject"_s);
    const auto *problem = dialog->findChild<QLabel *>(u"subjectProblem"_s);
    const auto *hint = dialog->findChild<QLabel *>(u"subjectHint"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"mine"_s);
    QVERIFY(!button(*dialog, u"create"_s)->isEnabled());
    subject->setText(u"/srv"_s); // May become something.
    QVERIFY(!problem->isVisible());
    QVERIFY(!button(*dialog, u"create"_s)->isEnabled());
    for (const QString &wrong : {u"dm"_s, u"/app/d m"_s, u"/srv/db/host1"_s, u"/app/dm/web-hooks"_s, u"/web-hooks"_s}) {
        subject->setText(wrong);
        QVERIFY2(problem->isVisible(), qPrintable(wrong));
        QVERIFY(!button(*dialog, u"create"_s)->isEnabled());
    }
    takePicture(*dialog, u"hooks-create-bad-subject"_s);
    subject->setText(u"/app/none"_s);
    QVERIFY(!problem->isVisible());
    QVERIFY(hint->isVisible() && hint->text().contains(u"none"_s)); // It may wait.
    QVERIFY(button(*dialog, u"create"_s)->isEnabled());
    subject->setText(u"/app/dm"_s);
    QVERIFY(!hint->isVisible());
    QVERIFY(button(*dialog, u"create"_s)->isEnabled());
}

void HooksPageTest::duplicates()
{
    Fixture f;
    QVERIFY(f.begin({"/srv/db mine"}));
    f.clickRow(0);
    QVERIFY(f.waitForShown("/srv/db/web-hooks/mine"));
    QTest::keyClick(&f.view(), Qt::Key_D, Qt::ControlModifier);
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    QCOMPARE(dialog->name().text(), u"mine-2"_s);
    QVERIFY(!dialog->findChild<QLineEdit *>(u"subject"_s));
    QVERIFY(click(*dialog, u"create"_s));
    QVERIFY(f.waitForShown("/srv/db/web-hooks/mine-2"));
    QVERIFY(f.rest().get("/srv/db/web-hooks/mine-2").body.contains(f.receiver.url("/ok/mine")));
}

void HooksPageTest::renames()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm mine"}));
    f.change("dm");
    QVERIFY(f.waitForState(u"healthy"_s));
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    QTest::keyClick(&f.view(), Qt::Key_F2);
    RenameDialog *dialog = openDialog<RenameDialog>(f.window);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"yours"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/yours"));
    QVERIFY(waitFor([&] { return f.names() == QStringList{u"yours"_s}; }));
    QCOMPARE(f.stored("/app/dm"), QByteArrayList{"yours"});
}

void HooksPageTest::deletesAfterItsStateHasMoved()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm mine", "/app/shop other"}));
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    const QByteArray seen = f.page->browser().editor().base()->etag;
    f.change("dm");
    QVERIFY(f.waitForState(u"healthy"_s));
    QVERIFY(f.rest().get("/app/dm/web-hooks/mine").field("ETag") != seen);
    QTest::keyClick(&f.view(), Qt::Key_Delete);
    DeleteDialog *dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    takePicture(*dialog, u"hooks-delete"_s);
    QVERIFY(click(*dialog, u"delete"_s));
    QVERIFY(f.waitForBanner(u"mine was deleted"_s));
    QVERIFY(f.waitForShown("/app/shop/web-hooks/other")); // The neighbour.
    QVERIFY(f.stored("/app/dm").isEmpty());
    // One that had a state already when it was seen.
    f.change("shop");
    QVERIFY(f.waitForState(u"healthy"_s));
    f.page->browser().editor().action(ResourceEditor::Action::Reload)->trigger();
    QVERIFY(waitFor([&] { return f.page->browser().editor().base()->etag.contains('+'); }));
    f.change("shop");
    QVERIFY(f.receiver.waitFor(3));
    f.page->browser().action(Action::Delete)->trigger();
    dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(click(*dialog, u"delete"_s));
    QVERIFY(waitFor([&] { return f.names().isEmpty(); }));
    QVERIFY(f.stored("/app/shop").isEmpty());
    QVERIFY(waitFor([&] { return !f.page->deliveries().isVisible(); }));
}

void HooksPageTest::deletesSeveral()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm a", "/app/dm b", "/srv/db c"}));
    f.clickRow(0);
    f.clickRow(2, Qt::ControlModifier);
    QVERIFY(!f.page->deliveries().isVisible());
    takePicture(f.window, u"hooks-several"_s);
    f.page->browser().action(Action::Delete)->trigger();
    DeleteDialog *dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(click(*dialog, u"delete"_s));
    QVERIFY(waitFor([&] { return f.names() == QStringList{u"b"_s}; }));
    QCOMPARE(f.stored("/app/dm"), QByteArrayList{"b"});
    QVERIFY(f.stored("/srv/db").isEmpty());
}

void HooksPageTest::savesAfterItsStateHasMoved()
{
    Fixture f;
    QVERIFY(f.begin({}));
    f.add("/app/dm", "mine", "/status?code=500");
    f.change("dm");
    QVERIFY(f.waitForState(u"retrying"_s));
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    ResourceEditor &editor = f.page->browser().editor();
    QVERIFY(!editor.json().text().contains("failures")); // That is no part of what is edited.
    const QByteArray seen = editor.base()->etag;
    QVERIFY(waitFor([&] { return f.rest().get("/app/dm/web-hooks/mine").field("ETag") != seen; }));
    CodePane &pane = editor.json().pane();
    pane.select({editor.json().text().indexOf("/status?code=500"), 16});
    QTest::keyClicks(&pane, u"/ok"_s);
    QTest::keySequence(&pane, QKeySequence::Save);
    ReviewDialog *dialog = openDialog<ReviewDialog>(f.window);
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(f.waitForBanner(u"/app/dm/web-hooks/mine was saved"_s));
    QVERIFY(!editor.isEdited());
    QVERIFY(f.rest().get("/app/dm/web-hooks/mine").body.contains(f.receiver.url("/ok")));
    QVERIFY(f.waitForState(u"healthy"_s)); // It is told at once.
    QVERIFY(waitFor([&] { return f.column(HookModel::Endpoint).first().endsWith(u"/ok"_s); }));
}

void HooksPageTest::secretsAreKeptAndNotShown()
{
    Fixture f;
    QVERIFY(f.begin({}));
    const QByteArray body = R"({"name": "mine", "secret": "correct horse battery staple", "endpoint": ")"
        + f.receiver.url("/ok/mine") + "\"}";
    f.rest().post("/app/dm/web-hooks", body);
    QVERIFY(waitFor([&] { return f.names().size() == 1; }));
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/mine"));
    QVERIFY(f.page->browser().editor().json().text().contains("\"secret\": true"));
    // What stands cannot be copied; the dialog says so before anything is sent.
    QTest::keyClick(&f.view(), Qt::Key_D, Qt::ControlModifier);
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(click(*dialog, u"create"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->content().message().contains(u"secret"_s));
    takePicture(*dialog, u"hooks-duplicate-secret"_s);
    QCOMPARE(f.stored("/app/dm"), QByteArrayList{"mine"});
}

void HooksPageTest::placesBringBack()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm a", "/app/dm b", "/srv/db c"}));
    f.clickRow(1);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/b"));
    QVERIFY(waitFor([&] { return !f.visited.isEmpty(); }));
    QCOMPARE(f.visited.last(), (Place{pageId::webHooks, u"/app/dm/web-hooks/b"_s}));
    f.filter().setText(u"b"_s);
    f.page->select(u"/srv/db/web-hooks/c"_s); // Even though it is filtered out,
    QVERIFY(f.waitForShown("/srv/db/web-hooks/c"));
    QCOMPARE(f.page->browser().list().selected().first().text(), "/srv/db/web-hooks/c"_ba);
    f.page->select(u"/app/dm/web-hooks"_s);
    f.page->select(u"/srv/db/web-hooks/c"_s); // or of another subject.
    QVERIFY(f.waitForShown("/srv/db/web-hooks/c"));
    QCOMPARE(f.names().size(), 3);
}

void HooksPageTest::showsThoseOfAResource()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm a", "/app/dm-2 b", "/srv/dm c"}));
    f.clickRow(2);
    QVERIFY(f.waitForShown("/srv/dm/web-hooks/c"));
    f.page->select(u"/app/dm/web-hooks"_s);
    QCOMPARE(f.names(), QStringList{u"a"_s});
    QVERIFY(!f.page->browser().editor().path());
    QVERIFY(button(f.window, u"hookSubject"_s)->text().contains(u"/app/dm"_s));
    f.add("/app/dm", "new");
    f.add("/srv/dm", "other");
    QVERIFY(waitFor([&] { return f.names() == QStringList({u"a"_s, u"new"_s}); }));
    takePicture(f.window, u"hooks-of-one"_s);
    f.page->create();
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"subject"_s)->text(), u"/app/dm"_s);
    dialog->reject();
    QVERIFY(click(f.window, u"hookSubject"_s));
    QCOMPARE(f.names().size(), 5);
    QVERIFY(!button(f.window, u"hookSubject"_s));
    QCOMPARE(f.visited.last(), (Place{pageId::webHooks, u"/web-hooks"_s}));
    f.page->select(u"/app/dm/web-hooks"_s);
    f.page->select(u"/web-hooks"_s);
    QCOMPARE(f.names().size(), 5);
}

void HooksPageTest::saysWhereNobodyWatches()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm a"}));
    f.page->select(u"/app/shop/web-hooks"_s);
    QVERIFY(f.names().isEmpty());
    const auto *empty = f.page->browser().list().findChild<QLabel *>(u"title"_s);
    QVERIFY(empty->isVisible() && empty->text().contains(u"/app/shop"_s));
    takePicture(f.window, u"hooks-of-none"_s);
    QVERIFY(click(f.window, u"hookCreateFirst"_s));
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"subject"_s)->text(), u"/app/shop"_s);
    dialog->reject();
    QVERIFY(click(f.window, u"hookClearFilter"_s));
    QCOMPARE(f.names(), QStringList{u"a"_s});
}

void HooksPageTest::whatAnOlderNodeCannotList()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm a"}));
    QVERIFY(!f.page->findChild<QLabel *>(u"hookHint"_s)->isVisible());
    const VeilingProxy proxy(f.node.port(), {"GET /web-hooks"});
    f.client.connectTo({{u"127.0.0.1"_s, proxy.port()}});
    QVERIFY(f.waitUntilRead());
    QVERIFY(waitFor([&] { return f.page->findChild<QLabel *>(u"hookHint"_s)->isVisible(); }));
    QVERIFY(f.names().isEmpty());
    f.page->select(u"/app/dm/web-hooks"_s);
    QVERIFY(waitFor([&] { return f.names() == QStringList{u"a"_s}; }));
    takePicture(f.window, u"hooks-older-node"_s);
}

void HooksPageTest::saysThatItIsNotConnected()
{
    Fixture f;
    f.open();
    const auto *title = f.page->browser().list().findChild<QLabel *>(u"title"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), u"Not connected"_s);
    QVERIFY(!button(f.window, u"hookCreateFirst"_s));
    QVERIFY(!f.page->deliveries().testAction()->isEnabled());
}

void HooksPageTest::looksWellFromRightToLeft()
{
    Fixture f;
    QVERIFY(f.begin({"/app/dm a", "/srv/db b"}));
    f.window.setLayoutDirection(Qt::RightToLeft);
    f.page->select(u"/app/dm/web-hooks"_s);
    f.clickRow(0);
    QVERIFY(f.waitForShown("/app/dm/web-hooks/a"));
    QVERIFY(click(f.window, u"deliveriesTest"_s));
    QVERIFY(f.testResult().startsWith(u"The test was received"_s));
    QVERIFY(waitFor([&] { return f.deliveries().rowCount() == 1; }));
    const QTreeView &table = f.page->deliveries().table();
    QVERIFY(table.visualRect(f.deliveries().index(0, DeliveryModel::Time)).left()
            > table.visualRect(f.deliveries().index(0, DeliveryModel::Cause)).left());
    takePicture(f.window, u"hooks-right-to-left"_s);
}

QTEST_MAIN(HooksPageTest)
#include "tst_hookspage.moc"
