// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/jsoneditor.h"
#include "editor/pane/codepane.h"
#include "manyresources.h"
#include "pages/applications/applicationspage.h"
#include "pages/places.h"
#include "pages/resource/createdialog.h"
#include "pages/resource/deletedialog.h"
#include "pages/resource/fileexchange.h"
#include "pages/resource/importdialog.h"
#include "pages/resource/renamedialog.h"
#include "pages/resource/resourcebrowser.h"
#include "pages/resource/resourceeditor.h"
#include "pages/resource/resourcelist.h"
#include "pagewindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTreeView>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

using Action = ResourceBrowser::Action;

/// The page in a window with a menu, with applications of a real node.
struct Fixture : PageWindow {
    ApplicationsPage *page = nullptr;
    QMenuBar *menus = nullptr;

    [[nodiscard]] bool begin(const QByteArrayList &names)
    {
        if (!start())
            return false;
        for (const QByteArray &name : names)
            rest().put("/app/" + name, applicationBody(name, R"({"colour": "blue"})"));
        return open(names.size());
    }
    [[nodiscard]] bool open(qsizetype count)
    {
        page = new ApplicationsPage(context);
        menus = new QMenuBar(&window); // Shortcuts come by the menus.
        QMenu *menu = menus->addMenu(u"Menu"_s);
        const QList<ConsolePage::Entry> entries = page->browser().entries();
        for (const ConsolePage::Entry &entry : entries)
            menu->addAction(entry.action);
        show(page);
        return waitFor([&] { return view().model()->rowCount() == count; });
    }
    [[nodiscard]] QTreeView &view() const { return page->browser().list().view(); }
    [[nodiscard]] QLineEdit &filter() const { return *page->findChild<QLineEdit *>(u"applicationFilter"_s); }
    [[nodiscard]] QString count() const { return page->findChild<QLabel *>(u"applicationCount"_s)->text(); }
    [[nodiscard]] QStringList rows() const
    {
        QStringList names;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            names << view().model()->index(row, 0).data().toString();
        return names;
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        const QRect place = view().visualRect(view().model()->index(row, 0));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, place.center());
    }
    [[nodiscard]] bool waitForShown(const QByteArray &name) const
    {
        return waitFor([&] {
            const auto &path = page->browser().editor().path();
            return path && path->name() == name && page->browser().editor().base();
        });
    }
    [[nodiscard]] QByteArrayList stored() { return namesIn(rest().get("/app")); }
};

} // namespace

class ApplicationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsSelected();
    void filtersAsOneTypes();
    void theKeyboardGoesFromFilterToListToText();
    void saysWhatToDoWhereThereIsNothing();
    void tabGoesFromOneToTheNext();
    void theFirstKeySelects();
    void createsWithTheKeyboard();
    void namesAreCheckedAsTheyAreTyped();
    void aNameThatWasTakenMeanwhileIsSaid();
    void duplicates();
    void renames();
    void deletesAfterAsking();
    void deletesMany();
    void delInTheTextDeletesLetters();
    void doesNotDeleteWhatNobodyHasSeen();
    void selectionAndTextSurviveChangesElsewhere();
    void placesBringBack();
    void whoHasLeftHasNotStayed();
    void editedOnesAreMarked();
    void exportsAndImports();
    void whatIsNoExportIsSaid();
    void hundredThousandAreFilteredAtOnce();
};

void ApplicationsPageTest::showsWhatIsSelected()
{
    Fixture f;
    QVERIFY(f.begin({"dm", "shop", "till"}));
    QCOMPARE(f.rows(), (QStringList{u"dm"_s, u"shop"_s, u"till"_s}));
    QCOMPARE(f.count(), u"3 application(s)"_s);
    takePicture(f.window, u"applications-none-selected"_s);
    f.clickRow(1);
    QVERIFY(f.waitForShown("shop"));
    takePicture(f.window, u"applications"_s);
    QTest::keyClick(&f.view(), Qt::Key_Down);
    QVERIFY(f.waitForShown("till"));
    f.rest().put("/app/new", applicationBody("new"));
    QVERIFY(waitFor([&] { return f.rows().contains(u"new"_s); }));
    QVERIFY(f.waitForShown("till"));
}

void ApplicationsPageTest::filtersAsOneTypes()
{
    Fixture f;
    QVERIFY(f.begin({"dm", "shop-eu", "shop-us", "till"}));
    QTest::keySequence(&f.view(), QKeySequence::Find);
    QVERIFY(f.filter().hasFocus());
    QTest::keyClicks(&f.filter(), u"SHOP us"_s);
    QCOMPARE(f.rows(), QStringList{u"shop-us"_s});
    QCOMPARE(f.count(), u"1 of 4"_s);
    QTest::keyClicks(&f.filter(), u"x"_s);
    QVERIFY(button(f.window, u"applicationClearFilter"_s));
    takePicture(f.window, u"applications-no-match"_s);
    QVERIFY(click(f.window, u"applicationClearFilter"_s));
    QCOMPARE(f.rows().size(), 4);
    QVERIFY(f.filter().hasFocus());
}

void ApplicationsPageTest::theKeyboardGoesFromFilterToListToText()
{
    Fixture f;
    QVERIFY(f.begin({"dm", "shop"}));
    f.page->browser().action(Action::Filter)->trigger();
    QTest::keyClicks(&f.filter(), u"sh"_s);
    QTest::keyClick(&f.filter(), Qt::Key_Down);
    QVERIFY(f.view().hasFocus());
    QVERIFY(f.waitForShown("shop"));
    QTest::keyClick(&f.view(), Qt::Key_Return);
    QVERIFY(f.page->browser().editor().json().isAncestorOf(QApplication::focusWidget()));
    // There, Ctrl+F seeks in the text, and F6 leads back.
    QTest::keySequence(QApplication::focusWidget(), QKeySequence::Find);
    QVERIFY(!f.filter().hasFocus());
    QVERIFY(f.page->browser().editor().json().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(f.view().hasFocus());
}

void ApplicationsPageTest::saysWhatToDoWhereThereIsNothing()
{
    Fixture f;
    QVERIFY(f.begin({}));
    QVERIFY(waitFor([&] { return button(f.window, u"applicationCreateFirst"_s) != nullptr; }));
    takePicture(f.window, u"applications-empty"_s);
    QVERIFY(click(f.window, u"applicationCreateFirst"_s));
    QVERIFY(openDialog<CreateDialog>(f.window));
}

void ApplicationsPageTest::tabGoesFromOneToTheNext()
{
    Fixture f;
    QVERIFY(f.begin({"dm", "shop"}));
    f.clickRow(0);
    QVERIFY(f.waitForShown("dm"));
    f.page->setFocus();
    QVERIFY(f.view().hasFocus());
    QTest::keyClick(&f.view(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QStringList passed;
    for (int i = 0; i < 4; ++i) {
        passed << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(passed, (QStringList{u"applicationFilter"_s, u"applicationCreate"_s, u"applicationList"_s, u"more"_s}));
    QVERIFY(f.page->browser().editor().json().pane().hasFocus());
}

void ApplicationsPageTest::theFirstKeySelects()
{
    Fixture f;
    QVERIFY(f.begin({"dm"}));
    f.page->setFocus();
    QVERIFY(!f.page->browser().editor().path());
    for (const Action one : {Action::Duplicate, Action::Rename, Action::Delete, Action::ShowRelated})
        QVERIFY(!f.page->browser().action(one)->isEnabled()); // There is nothing to do it to.
    QTest::keyClick(&f.view(), Qt::Key_Down);
    QVERIFY(f.waitForShown("dm"));
}

void ApplicationsPageTest::createsWithTheKeyboard()
{
    Fixture f;
    QVERIFY(f.begin({"dm"}));
    QTest::keySequence(&f.view(), QKeySequence::New);
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"shop"_s);
    takePicture(*dialog, u"create"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.waitForShown("shop"));
    QVERIFY(f.rest().get("/app/shop").body.contains("\"config\": {}"));
    QVERIFY(waitFor([&] { return f.view().currentIndex().data().toString() == u"shop"_s; }));
}

void ApplicationsPageTest::namesAreCheckedAsTheyAreTyped()
{
    Fixture f;
    QVERIFY(f.begin({"dm"}));
    f.page->browser().action(Action::New)->trigger();
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(!button(*dialog, u"create"_s)->isEnabled());
    auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
    QTest::keyClicks(name, u"d m"_s);
    QVERIFY(!dialog->name().problem().isEmpty());
    QVERIFY(!button(*dialog, u"create"_s)->isEnabled());
    takePicture(*dialog, u"create-bad-name"_s);
    name->clear();
    QTest::keyClicks(name, u"dm"_s);
    QVERIFY(dialog->name().problem().contains(u"dm"_s)); // Taken.
    QVERIFY(!button(*dialog, u"create"_s)->isEnabled());
    QTest::keyClicks(name, u"2"_s);
    QVERIFY(dialog->name().problem().isEmpty());
    QVERIFY(button(*dialog, u"create"_s)->isEnabled());
    // What it holds is checked, too.
    dialog->content().replaceText("{\"confg\": 1}");
    QVERIFY(click(*dialog, u"create"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->content().message().contains(u"config"_s));
}

void ApplicationsPageTest::aNameThatWasTakenMeanwhileIsSaid()
{
    Fixture f;
    QVERIFY(f.begin({"dm"}));
    f.page->browser().action(Action::New)->trigger();
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"shop"_s);
    f.rest().put("/app/shop", applicationBody("shop", "\"theirs\"")); // Whose event is still on its way.
    QVERIFY(click(*dialog, u"create"_s));
    const auto *problem = dialog->findChild<QLabel *>(u"problem"_s);
    QVERIFY(waitFor([&] { return problem->text().contains(u"shop"_s); }));
    QVERIFY(f.rest().get("/app/shop").body.contains("theirs"));
}

void ApplicationsPageTest::duplicates()
{
    Fixture f;
    QVERIFY(f.begin({"dm"}));
    f.clickRow(0);
    QVERIFY(f.waitForShown("dm"));
    QTest::keyClick(&f.view(), Qt::Key_D, Qt::ControlModifier);
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    QCOMPARE(dialog->name().text(), u"dm-2"_s);
    takePicture(*dialog, u"duplicate"_s);
    QVERIFY(click(*dialog, u"create"_s));
    QVERIFY(f.waitForShown("dm-2"));
    QVERIFY(f.rest().get("/app/dm-2").body.contains("blue"));
}

void ApplicationsPageTest::renames()
{
    Fixture f;
    QVERIFY(f.begin({"dm", "shop"}));
    f.clickRow(0);
    QVERIFY(f.waitForShown("dm"));
    QTest::keyClick(&f.view(), Qt::Key_F2);
    RenameDialog *dialog = openDialog<RenameDialog>(f.window);
    QVERIFY(dialog);
    takePicture(*dialog, u"rename"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"shop"_s);
    QVERIFY(!button(*dialog, u"rename"_s)->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"s"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(f.waitForShown("shops"));
    QVERIFY(waitFor([&] { return f.rows() == QStringList({u"shop"_s, u"shops"_s}); }));
    QCOMPARE(f.stored(), (QByteArrayList{"shop", "shops"}));
    QVERIFY(f.rest().get("/app/shops").body.contains("blue"));
}

void ApplicationsPageTest::deletesAfterAsking()
{
    Fixture f;
    QVERIFY(f.begin({"dm", "shop", "till"}));
    f.rest().post("/app/shop/web-hooks", hookBody("watcher"));
    QVERIFY(waitFor([&] { return f.catalog.hooks().size() == 1; }));
    f.clickRow(1);
    QVERIFY(f.waitForShown("shop"));
    QTest::keyClick(&f.view(), Qt::Key_Delete);
    DeleteDialog *dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"title"_s)->text().contains(u"shop"_s));
    QVERIFY(dialog->findChild<QLabel *>(u"hint"_s)->text().contains(u"1 web-hook"_s));
    takePicture(*dialog, u"delete"_s);
    QTest::keyClick(dialog, Qt::Key_Return); // Enter cancels.
    QVERIFY(waitFor([&] { return f.window.findChildren<DeleteDialog *>().isEmpty(); }));
    QCOMPARE(f.stored().size(), 3);

    f.window.activateWindow(); // As a window manager does.
    QVERIFY(waitFor([&] { return f.window.isActiveWindow(); }));
    QTest::keyClick(&f.view(), Qt::Key_Delete);
    dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(click(*dialog, u"delete"_s));
    QVERIFY(waitFor([&] { return f.rows() == QStringList({u"dm"_s, u"till"_s}); }));
    QVERIFY(f.waitForBanner(u"shop was deleted"_s));
    QVERIFY(f.waitForShown("till")); // The neighbour.
    QVERIFY(f.rest().get("/app/shop/web-hooks/watcher").status == 200);
}

void ApplicationsPageTest::deletesMany()
{
    QByteArrayList names;
    for (int i = 100; i < 150; ++i)
        names << "app-" + QByteArray::number(i);
    Fixture f;
    QVERIFY(f.begin(names));
    f.clickRow(0);
    QTest::keySequence(&f.view(), QKeySequence::SelectAll);
    f.clickRow(1, Qt::ControlModifier); // But this one.
    QCOMPARE(f.page->browser().list().selected().size(), 49);
    takePicture(f.window, u"applications-many-selected"_s);
    QVERIFY(!f.page->browser().action(Action::Rename)->isEnabled());
    f.page->browser().action(Action::Delete)->trigger();
    DeleteDialog *dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(u"names"_s)->count(), 49);
    takePicture(*dialog, u"delete-many"_s);
    QVERIFY(click(*dialog, u"delete"_s));
    QVERIFY(waitFor([&] { return f.rows() == QStringList{u"app-101"_s}; }));
    QCOMPARE(f.stored(), QByteArrayList{"app-101"});
    QVERIFY(f.waitForShown("app-101"));
}

void ApplicationsPageTest::delInTheTextDeletesLetters()
{
    Fixture f;
    QVERIFY(f.begin({"dm"}));
    f.clickRow(0);
    QVERIFY(f.waitForShown("dm"));
    CodePane &pane = f.page->browser().editor().json().pane();
    pane.setFocus();
    pane.goTo(f.page->browser().editor().json().text().indexOf("blue"));
    QTest::keyClick(&pane, Qt::Key_Delete);
    QVERIFY(f.page->browser().editor().json().text().contains("\"lue\""));
    QVERIFY(f.window.findChildren<DeleteDialog *>().isEmpty());
}

void ApplicationsPageTest::doesNotDeleteWhatNobodyHasSeen()
{
    Fixture f;
    QVERIFY(f.begin({"dm"}));
    f.clickRow(0);
    QVERIFY(f.waitForShown("dm"));
    f.page->browser().action(Action::Delete)->trigger();
    DeleteDialog *dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    f.rest().put("/app/dm", applicationBody("dm", "\"theirs\"")); // While the question stands.
    QVERIFY(click(*dialog, u"delete"_s));
    QVERIFY(f.waitForBanner(u"1 could not be deleted"_s));
    QCOMPARE(f.stored(), QByteArrayList{"dm"});
}

void ApplicationsPageTest::selectionAndTextSurviveChangesElsewhere()
{
    Fixture f;
    QVERIFY(f.begin({"b", "d"}));
    f.clickRow(1);
    QVERIFY(f.waitForShown("d"));
    for (const QByteArray name : {"a", "c", "e"})
        f.rest().put("/app/" + name, applicationBody(name));
    f.rest().remove("/app/b");
    QVERIFY(waitFor([&] { return f.rows() == QStringList({u"a"_s, u"c"_s, u"d"_s, u"e"_s}); }));
    QCOMPARE(f.page->browser().list().selected().first().name().toByteArray(), "d"_ba);
    // Deleted elsewhere: what was shown stays, and says so.
    f.rest().remove("/app/d");
    QVERIFY(f.waitForBanner(u"It was deleted elsewhere"_s));
    QVERIFY(f.page->browser().editor().json().text().contains("blue"));
}

void ApplicationsPageTest::placesBringBack()
{
    Fixture f;
    QVERIFY(f.begin({"dm", "shop"}));
    f.clickRow(1);
    QVERIFY(f.waitForShown("shop"));
    QVERIFY(waitFor([&] { return !f.visited.isEmpty(); }));
    QCOMPARE(f.visited.last(), (Place{pageId::applications, u"/app/shop"_s}));
    f.filter().setText(u"shop"_s);
    f.page->select(u"/app/dm"_s); // Even though it is filtered out.
    QVERIFY(f.waitForShown("dm"));
    QCOMPARE(f.page->browser().list().selected().first().name().toByteArray(), "dm"_ba);
    f.page->browser().action(Action::ShowRelated)->trigger();
    QCOMPARE(f.opened.value(0), (Place{pageId::webHooks, u"/app/dm/web-hooks"_s}));
}

void ApplicationsPageTest::whoHasLeftHasNotStayed()
{
    Fixture f;
    QVERIFY(f.begin({"dm", "shop"}));
    f.clickRow(0);
    f.page->hide(); // The window shows another page.
    QTest::qWait(1000); // Longer than one has to stay.
    QVERIFY(f.visited.isEmpty());
    f.page->show();
    f.clickRow(1);
    QVERIFY(waitFor([&] { return f.visited == QList<Place>{{pageId::applications, u"/app/shop"_s}}; }));
}

void ApplicationsPageTest::editedOnesAreMarked()
{
    Fixture f;
    QVERIFY(f.begin({"dm", "shop"}));
    f.clickRow(0);
    QVERIFY(f.waitForShown("dm"));
    CodePane &pane = f.page->browser().editor().json().pane();
    pane.select({f.page->browser().editor().json().text().indexOf("blue"), 4});
    QTest::keyClicks(&pane, u"green"_s);
    f.clickRow(1);
    QVERIFY(f.waitForShown("shop"));
    takePicture(f.window, u"applications-draft"_s);
    f.clickRow(0);
    QVERIFY(f.waitForShown("dm"));
    QVERIFY(waitFor([&] { return f.page->browser().editor().isEdited(); }));
    QVERIFY(f.page->browser().editor().json().text().contains("green"));
}

void ApplicationsPageTest::exportsAndImports()
{
    Fixture f;
    QVERIFY(f.begin({"dm", "shop", "till"}));
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"applications.json"_s);
    f.page->browser().files().exportTo(file,
                                       {*ResourcePath::fromRecordText("/app/dm"),
                                        *ResourcePath::fromRecordText("/app/shop"),
                                        *ResourcePath::fromRecordText("/app/till")});
    QVERIFY(f.waitForBanner(u"3 resource(s) were exported"_s));
    f.rest().remove("/app/dm");
    f.rest().put("/app/shop", applicationBody("shop", "\"changed\""));

    f.page->browser().files().importFrom(file);
    ImportDialog *dialog = openDialog<ImportDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(waitFor([&] { return button(*dialog, u"import"_s)->isEnabled(); }));
    QCOMPARE(dialog->job().count(ImportJob::Action::Create), 1);
    QCOMPARE(dialog->job().count(ImportJob::Action::Replace), 1);
    QCOMPARE(dialog->job().count(ImportJob::Action::Unchanged), 1);
    QVERIFY(f.rest().get("/app/shop").body.contains("changed")); // A dry run.
    takePicture(*dialog, u"import"_s);
    QVERIFY(click(*dialog, u"import"_s));
    QVERIFY(waitFor([&] { return button(*dialog, u"Close"_s) != nullptr; }));
    takePicture(*dialog, u"import-done"_s);
    QCOMPARE(dialog->job().count(ImportJob::Result::Done), 2);
    QCOMPARE(f.stored(), (QByteArrayList{"dm", "shop", "till"}));
    QVERIFY(f.rest().get("/app/shop").body.contains("blue"));
}

void ApplicationsPageTest::whatIsNoExportIsSaid()
{
    Fixture f;
    QVERIFY(f.begin({"dm"}));
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("[]") == 2 && file.flush());
    f.page->browser().files().importFrom(file.fileName());
    ImportDialog *dialog = openDialog<ImportDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(waitFor([&] { return button(*dialog, u"Close"_s) != nullptr; }));
    QVERIFY(!dialog->findChild<QLabel *>(u"summary"_s)->text().isEmpty());
    QVERIFY(!button(*dialog, u"import"_s));
}

void ApplicationsPageTest::hundredThousandAreFilteredAtOnce()
{
    constexpr int count = 100'000;
    Fixture f;
    QVERIFY(f.start());
    QVERIFY(putMany(f.node.port(), count, [](int number) {
        const QByteArray name = "app-" + QByteArray::number(number);
        return Written{"/app/" + name, applicationBody(name)};
    }));
    QVERIFY(waitFor([&] { return f.catalog.applications().size() == count; }));
    QVERIFY(f.open(count));
    QElapsedTimer timer;
    qint64 slowest = 0;
    for (const QChar letter : u"app-99"_s) {
        timer.start();
        QTest::keyClicks(&f.filter(), QString(letter));
        f.window.grab();
        slowest = std::max(slowest, timer.elapsed());
    }
    qInfo("Slowest letter: %lld ms", static_cast<long long>(slowest));
    QVERIFY(f.view().model()->rowCount() > 1000);
    takePicture(f.window, u"applications-100000"_s);
    f.filter().clear();
    timer.start();
    f.view().scrollToBottom();
    f.window.grab();
    qInfo("Scrolling to the end: %lld ms", static_cast<long long>(timer.elapsed()));
}

QTEST_MAIN(ApplicationsPageTest)
#include "tst_applicationspage.moc"
