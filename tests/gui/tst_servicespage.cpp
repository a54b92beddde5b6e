// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/catalog.h"
#include "editor/jsoneditor.h"
#include "editor/pane/codepane.h"
#include "editor/reviewdialog.h"
#include "models/hostmodel.h"
#include "models/servicemodel.h"
#include "pages/places.h"
#include "pages/resource/createdialog.h"
#include "pages/resource/deletedialog.h"
#include "pages/resource/elidedlabel.h"
#include "pages/resource/fileexchange.h"
#include "pages/resource/renamedialog.h"
#include "pages/resource/resourcebrowser.h"
#include "pages/resource/resourceeditor.h"
#include "pages/services/servicelist.h"
#include "pages/services/servicespage.h"
#include "pagewindow.h"
#include "shell/look/appearance.h"
#include "shell/look/systemscheme.h"
#include "shell/look/theme.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>
#include <QUrl>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

using Action = ServicesPage::Action;
using HostAction = ResourceBrowser::Action;

QByteArray endpointsOf(const QByteArray &host)
{
    return R"(, "endpoints": {"http": "http://)" + host + R"(.example:8080/"})";
}

/// A host with an endpoint and what else is given.
QByteArray body(const QByteArray &name, const QByteArray &further = {})
{
    return "{\"name\": \"" + name + '"' + endpointsOf(name) + further + '}';
}

/// The page in a window with a menu, with services of a real node.
struct Fixture : PageWindow {
    ServicesPage *page = nullptr;
    QMenuBar *menus = nullptr;

    /// hosts: "dm/h1" or "dm/h1" with what else it holds.
    [[nodiscard]] bool begin(const QList<std::pair<QByteArray, QByteArray>> &hosts)
    {
        if (!start())
            return false;
        for (const auto &[path, further] : hosts)
            rest().put("/srv/" + path, body(path.mid(path.indexOf('/') + 1), further));
        if (!waitFor([&] { return catalog.hosts().size() == hosts.size() && areRead(); }))
            return false;
        page = new ServicesPage(context);
        menus = new QMenuBar(&window); // Shortcuts come by the menus.
        QMenu *menu = menus->addMenu(u"Menu"_s);
        const QList<ConsolePage::Entry> entries = page->entries();
        for (const ConsolePage::Entry &entry : entries)
            menu->addAction(entry.action);
        show(page);
        return true;
    }
    [[nodiscard]] bool areRead() const
    {
        return std::ranges::all_of(catalog.services().rows(), &ServiceRow::isRead)
            && std::ranges::all_of(catalog.hosts().rows(), &HostRow::isRead);
    }
    [[nodiscard]] QTreeView &services() const { return page->services().view(); }
    [[nodiscard]] QTreeView &hosts() const { return page->browser().list().view(); }
    [[nodiscard]] ResourceEditor &editor() const { return page->browser().editor(); }
    [[nodiscard]] QLineEdit &filter() const { return *page->findChild<QLineEdit *>(u"serviceFilter"_s); }
    /// What a view shows in one column, row by row.
    [[nodiscard]] static QStringList column(const QTreeView &view, int column)
    {
        QStringList texts;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            texts << view.model()->index(row, column).data().toString();
        return texts;
    }
    [[nodiscard]] QStringList serviceNames() const { return column(services(), ServiceModel::Name); }
    [[nodiscard]] QStringList hostNames() const { return column(hosts(), HostModel::Name); }
    static void clickRow(const QTreeView &view, int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QRect place = view.visualRect(view.model()->index(row, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, place.center());
    }
    /// Shows a service by a click, and waits for its hosts.
    [[nodiscard]] bool choose(const QString &service, qsizetype count) const
    {
        clickRow(services(), static_cast<int>(serviceNames().indexOf(service)));
        return waitFor([&] { return hostNames().size() == count; });
    }
    [[nodiscard]] QString header(const QString &part) const
    {
        const auto *label = page->findChild<QWidget *>(u"serviceHeader"_s)->findChild<QLabel *>(part);
        const auto *elided = qobject_cast<const ElidedLabel *>(label);
        if (!label->isVisible())
            return {};
        return elided ? elided->whole() : label->text();
    }
    [[nodiscard]] QString emptyTitle(const QWidget &within) const
    {
        const QList<QLabel *> titles = within.findChildren<QLabel *>(u"title"_s);
        for (const QLabel *title : titles) {
            if (title->isVisible())
                return title->text();
        }
        return {};
    }
    [[nodiscard]] bool waitForShown(const QByteArray &path) const
    {
        return waitFor([&] { return editor().path() && editor().path()->text() == path && editor().base(); });
    }
    [[nodiscard]] QByteArrayList stored(const QByteArray &service) { return namesIn(rest().get("/srv/" + service)); }
};

QLineEdit &lineOf(const NameField &field)
{
    return *field.findChild<QLineEdit *>(u"name"_s);
}

/// Null where the dialog does not ask for it.
NameField *serviceOf(const CreateDialog &dialog)
{
    return dialog.findChild<NameField *>(u"service"_s);
}

/// Takes what a browser would be told to open.
class UrlCatcher : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls << url; }
};

} // namespace

class ServicesPageTest : public QObject
{
    Q_OBJECT

public:
    ServicesPageTest() { m_appearance.choose(Appearance::Choice::Light); }

private Q_SLOTS:
    void showsServicesAndTheirHosts();
    void showsStatesByMoreThanColour();
    void followsWhatHappensElsewhere();
    void aHostThatIsNotRefreshedExpires();
    void showsTheMasterThatClientsTrust();
    void filtersAsOneTypes();
    void theKeyboardGoesFromServicesToHostsToText();
    void saysWhatToDoWhereThereIsNothing();
    void saysThatItIsNotConnected();
    void createsAHost();
    void createsAService();
    void aHostOfAnotherServiceIsNotTaken();
    void duplicates();
    void renames();
    void deletesAHost();
    void deletesSeveralHosts();
    void deletesAService();
    void aServiceThatLosesItsHostsSaysSo();
    void exportsTheHostsOfServices();
    void editsEndpoints();
    void editedOnesAreMarked();
    void placesBringBack();
    void looksAtOneServiceOnly();
    void opensTheBrowser();

private:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    SystemScheme m_system{QDBusConnection(u"none"_s), false};
    Appearance m_appearance{m_settings, m_system};
};

void ServicesPageTest::showsServicesAndTheirHosts()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", ", \"master\": true, \"ttl\": 300"}, {"dm/h2", {}}, {"shop/eu-1", {}}}));
    QCOMPARE(f.serviceNames(), (QStringList{u"dm"_s, u"shop"_s}));
    QCOMPARE(Fixture::column(f.services(), ServiceModel::Hosts), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(Fixture::column(f.services(), ServiceModel::Alive), (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(Fixture::column(f.services(), ServiceModel::Master), (QStringList{u"h1"_s, QString()}));
    QCOMPARE(f.emptyTitle(*f.page->findChild<QWidget *>(u"noService"_s)), u"No service selected"_s);
    takePicture(f.window, u"services-none-selected"_s);
    QVERIFY(f.choose(u"dm"_s, 2));
    QCOMPARE(f.hostNames(), (QStringList{u"h1"_s, u"h2"_s}));
    QCOMPARE(Fixture::column(f.hosts(), HostModel::Endpoints).first(), u"http: http://h1.example:8080/"_s);
    QCOMPARE(Fixture::column(f.hosts(), HostModel::Ttl).first(), u"5 min"_s);
    QCOMPARE(f.header(u"resourceName"_s), u"dm"_s);
    QCOMPARE(f.header(u"path"_s), u"/srv/dm"_s);
    QVERIFY(f.header(u"facts"_s).contains(u"2 of 2 host(s) alive"_s));
    QVERIFY(f.header(u"facts"_s).contains(u"h1"_s));
    Fixture::clickRow(f.hosts(), 1);
    QVERIFY(f.waitForShown("/srv/dm/h2"));
    QVERIFY(f.editor().json().text().contains("h2.example"));
    takePicture(f.window, u"services"_s);
    QVERIFY(f.choose(u"shop"_s, 1)); // The host of the other service is no longer shown.
    QVERIFY(!f.editor().path());
    QCOMPARE(f.header(u"path"_s), u"/srv/shop"_s);
    takePicture(f.window, u"services-host-none-selected"_s);
    Fixture::clickRow(f.services(), 0, Qt::ControlModifier);
    QCOMPARE(f.emptyTitle(*f.page->findChild<QWidget *>(u"noService"_s)), u"2 service(s) selected"_s);
}

void ServicesPageTest::showsStatesByMoreThanColour()
{
    Fixture f;
    QVERIFY(f.begin({{"all/h1", ", \"ttl\": 0.2"},
                     {"dm/h1", ", \"master\": true"},
                     {"dm/h2", ", \"master\": true"},
                     {"dm/h3-with-a-name-that-finds-no-room-in-a-column-of-a-table", ", \"ttl\": 0.2"},
                     {"fine/h1", {}}}));
    QVERIFY(
        waitFor([&] { return f.catalog.services().at(0).expired == 1 && f.catalog.services().at(1).expired == 1; }));
    QVERIFY(f.choose(u"dm"_s, 3));
    const auto picture = [&](const QTreeView &view, int row, int column) {
        const QModelIndex index = view.model()->index(row, column);
        return view.viewport()->grab(view.visualRect(index)).toImage().convertToFormat(QImage::Format_Mono);
    };
    // In black and white, without the names.
    QCOMPARE(f.services().model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString(),
             u"All hosts are expired"_s);
    QCOMPARE(f.services().model()->index(1, 0).data(Qt::AccessibleDescriptionRole).toString(),
             u"1 of 3 host(s) expired"_s);
    QCOMPARE(f.services().model()->index(2, 0).data(Qt::AccessibleDescriptionRole).toString(),
             u"All hosts are alive"_s);
    QVERIFY(picture(f.hosts(), 0, HostModel::Status) != picture(f.hosts(), 2, HostModel::Status));
    QCOMPARE(f.header(u"remark"_s), u"1 expired"_s);
    Fixture::clickRow(f.hosts(), 1);
    QVERIFY(f.waitForShown("/srv/dm/h2"));
    takePicture(f.window, u"services-states"_s);
    m_appearance.choose(Appearance::Choice::Dark);
    takePicture(f.window, u"services-states-dark"_s);
    m_appearance.choose(Appearance::Choice::Light);
    f.window.setLayoutDirection(Qt::RightToLeft);
    takePicture(f.window, u"services-rtl"_s);
}

void ServicesPageTest::followsWhatHappensElsewhere()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h2", {}}}));
    QVERIFY(f.choose(u"dm"_s, 1));
    Fixture::clickRow(f.hosts(), 0);
    QVERIFY(f.waitForShown("/srv/dm/h2"));
    f.rest().put("/srv/dm/h1", body("h1"));
    f.rest().put("/srv/a/h1", body("h1"));
    QVERIFY(waitFor([&] { return f.hostNames() == QStringList({u"h1"_s, u"h2"_s}); }));
    QVERIFY(waitFor([&] { return f.serviceNames() == QStringList({u"a"_s, u"dm"_s}); }));
    QVERIFY(waitFor([&] { return f.header(u"facts"_s).contains(u"2 of 2 host(s) alive"_s); }));
    f.rest().put("/srv/dm/h2", body("moved"));
    f.rest().put("/srv/dm/h2", R"({"name": "h2", "endpoints": {"http": "http://moved/"}})");
    QVERIFY(
        waitFor([&] { return Fixture::column(f.hosts(), HostModel::Endpoints).last() == u"http: http://moved/"_s; }));
    QVERIFY(waitFor([&] { return f.editor().json().text().contains("http://moved/"); }));
    // What is selected stays so.
    QCOMPARE(f.page->browser().list().selected().first().text(), "/srv/dm/h2"_ba);
    QCOMPARE(f.page->services().selected().first().text(), "/srv/dm"_ba);
    f.rest().remove("/srv/dm/h1");
    QVERIFY(waitFor([&] { return f.hostNames() == QStringList{u"h2"_s}; }));
}

void ServicesPageTest::aHostThatIsNotRefreshedExpires()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}}));
    QVERIFY(f.choose(u"dm"_s, 1));
    f.rest().put("/srv/dm/h2", body("h2", ", \"ttl\": 1"));
    const auto states = [&] { return Fixture::column(f.hosts(), HostModel::Status); };
    QVERIFY(waitFor([&] { return states() == QStringList({u"alive"_s, u"alive"_s}); }));
    QVERIFY(waitFor([&] { return states() == QStringList({u"alive"_s, u"expired"_s}); }));
    QVERIFY(waitFor([&] { return f.header(u"facts"_s).contains(u"1 of 2 host(s) alive"_s); }));
    QCOMPARE(Fixture::column(f.services(), ServiceModel::Alive), QStringList{u"1"_s});
    f.rest().put("/srv/dm/h2", body("h2", ", \"ttl\": 300"));
    QVERIFY(waitFor([&] { return states() == QStringList({u"alive"_s, u"alive"_s}); }));
    QVERIFY(waitFor([&] { return f.header(u"facts"_s).contains(u"2 of 2 host(s) alive"_s); }));
}

void ServicesPageTest::showsTheMasterThatClientsTrust()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", ", \"master\": true"}, {"dm/h2", ", \"master\": true"}, {"dm/h3", {}}}));
    QVERIFY(f.choose(u"dm"_s, 3));
    const auto masters = [&] { return Fixture::column(f.hosts(), HostModel::Master); };
    QVERIFY(waitFor([&] { return masters() == QStringList({u"outdated"_s, u"master"_s, QString()}); }));
    QVERIFY(f.header(u"facts"_s).contains(u"h2"_s));
    QCOMPARE(Fixture::column(f.services(), ServiceModel::Master), QStringList{u"h2"_s});
    f.rest().put("/srv/dm/h1", body("h1", ", \"master\": true")); // A mere refresh, which makes no event.
    QVERIFY(waitFor([&] { return masters() == QStringList({u"master"_s, u"outdated"_s, QString()}); }));
    QVERIFY(waitFor([&] { return f.header(u"facts"_s).contains(u"h1"_s); }));
}

void ServicesPageTest::filtersAsOneTypes()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"shop-eu/h1", {}}, {"shop-eu/h2", {}}, {"shop-us/h1", {}}}));
    QTest::keySequence(&f.services(), QKeySequence::Find);
    QVERIFY(f.filter().hasFocus());
    QTest::keyClicks(&f.filter(), u"SHOP eu"_s);
    QCOMPARE(f.serviceNames(), QStringList{u"shop-eu"_s});
    QCOMPARE(f.page->findChild<QLabel *>(u"serviceCount"_s)->text(), u"1 of 3"_s);
    QTest::keyClick(&f.filter(), Qt::Key_Down);
    QVERIFY(waitFor([&] { return f.hostNames().size() == 2; }));
    // From the hosts, it leads to theirs.
    f.hosts().setFocus();
    QTest::keySequence(&f.hosts(), QKeySequence::Find);
    auto *hostFilter = f.page->findChild<QLineEdit *>(u"hostFilter"_s);
    QVERIFY(hostFilter->hasFocus());
    QTest::keyClicks(hostFilter, u"h2.example"_s); // An endpoint.
    QCOMPARE(f.hostNames(), QStringList{u"h2"_s});
    // What is shown stays when it is filtered out.
    f.filter().setText(u"dm"_s);
    QCOMPARE(f.serviceNames(), QStringList{u"dm"_s});
    QCOMPARE(f.hostNames(), QStringList{u"h2"_s});
    QCOMPARE(f.header(u"path"_s), u"/srv/shop-eu"_s);
}

void ServicesPageTest::theKeyboardGoesFromServicesToHostsToText()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"dm/h2", {}}, {"shop/h1", {}}}));
    QVERIFY(f.services().hasFocus());
    QTest::keyClick(&f.services(), Qt::Key_Down);
    QVERIFY(waitFor([&] { return f.header(u"path"_s) == u"/srv/dm"_s; }));
    QTest::keyClick(&f.services(), Qt::Key_Down);
    QVERIFY(waitFor([&] { return f.header(u"path"_s) == u"/srv/shop"_s; }));
    QTest::keyClick(&f.services(), Qt::Key_Up);
    QVERIFY(waitFor([&] { return f.header(u"path"_s) == u"/srv/dm"_s; }));
    QTest::keyClick(&f.services(), Qt::Key_Return);
    QVERIFY(f.hosts().hasFocus());
    QVERIFY(f.waitForShown("/srv/dm/h1"));
    QTest::keyClick(&f.hosts(), Qt::Key_Down);
    QVERIFY(f.waitForShown("/srv/dm/h2"));
    QTest::keyClick(&f.hosts(), Qt::Key_Return);
    const auto isInText = [&] { return f.editor().json().isAncestorOf(QApplication::focusWidget()); };
    QVERIFY(isInText());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(f.services().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(f.hosts().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(isInText());
    // Where nothing is chosen there is no text to go to.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    f.page->select(u"/srv/dm"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(f.hosts().hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    QVERIFY(f.services().hasFocus());
    // Tab goes from left to right, from above to below.
    QStringList order;
    for (QWidget *next = f.services().nextInFocusChain(); next != &f.services(); next = next->nextInFocusChain()) {
        if (next->isVisible() && (next->focusPolicy() & Qt::TabFocus))
            order << next->objectName();
    }
    QCOMPARE(order,
             (QStringList{u"hostFilter"_s, u"hostCreate"_s, u"hostList"_s, u"serviceFilter"_s, u"serviceCreate"_s}));
}

void ServicesPageTest::saysWhatToDoWhereThereIsNothing()
{
    Fixture f;
    QVERIFY(f.begin({}));
    QVERIFY(waitFor([&] { return button(f.window, u"serviceCreateFirst"_s) != nullptr; }));
    QCOMPARE(f.emptyTitle(f.page->services()), u"No services yet"_s);
    takePicture(f.window, u"services-empty"_s);
    QVERIFY(!f.page->action(Action::Delete)->isEnabled());
    QVERIFY(!f.page->action(Action::Export)->isEnabled());
    QVERIFY(!f.page->browser().action(ResourceBrowser::Action::ShowRelated)->isEnabled());
    QVERIFY(click(f.window, u"serviceCreateFirst"_s));
    QVERIFY(openDialog<CreateDialog>(f.window));
}

void ServicesPageTest::saysThatItIsNotConnected()
{
    Fixture f;
    f.page = new ServicesPage(f.context);
    static_cast<PageWindow &>(f).show(f.page);
    QCOMPARE(f.emptyTitle(f.page->services()), u"Not connected"_s);
    QVERIFY(!button(f.window, u"serviceCreateFirst"_s));
}

void ServicesPageTest::createsAHost()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}}));
    QVERIFY(f.choose(u"dm"_s, 1));
    QTest::keySequence(&f.services(), QKeySequence::New);
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(!serviceOf(*dialog)); // It is known.
    QTest::keyClicks(&lineOf(dialog->name()), u"h1"_s);
    QVERIFY(!dialog->name().problem().isEmpty()); // Taken.
    QVERIFY(!button(*dialog, u"create"_s)->isEnabled());
    lineOf(dialog->name()).clear();
    QTest::keyClicks(&lineOf(dialog->name()), u"h2"_s);
    takePicture(*dialog, u"create-host"_s);
    dialog->content().replaceText(R"({"endpoints": {"http": 5432}})"); // Not a string.
    QVERIFY(click(*dialog, u"create"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->content().message().isEmpty());
    dialog->content().replaceText(R"({"endpoints": {"db": "tcp://h2:5432"}})");
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.waitForShown("/srv/dm/h2"));
    QVERIFY(f.rest().get("/srv/dm/h2").body.contains("tcp://h2:5432"));
    QVERIFY(waitFor([&] { return f.page->browser().list().selected().size() == 1; }));
    QCOMPARE(f.hostNames(), (QStringList{u"h1"_s, u"h2"_s}));
}

void ServicesPageTest::createsAService()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}}));
    QVERIFY(f.choose(u"dm"_s, 1));
    QVERIFY(click(f.window, u"serviceCreate"_s));
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog && serviceOf(*dialog));
    QCOMPARE(dialog->windowTitle(), u"New Service"_s);
    QVERIFY(lineOf(*serviceOf(*dialog)).hasFocus());
    QTest::keyClicks(&lineOf(*serviceOf(*dialog)), u"sh op"_s);
    QTest::keyClicks(&lineOf(dialog->name()), u"eu-1"_s);
    QVERIFY(!serviceOf(*dialog)->problem().isEmpty());
    QVERIFY(!button(*dialog, u"create"_s)->isEnabled());
    takePicture(*dialog, u"create-service-bad-name"_s);
    lineOf(*serviceOf(*dialog)).setText(u"shop"_s);
    QVERIFY(button(*dialog, u"create"_s)->isEnabled());
    takePicture(*dialog, u"create-service"_s);
    QVERIFY(click(*dialog, u"create"_s));
    QVERIFY(f.waitForShown("/srv/shop/eu-1"));
    QCOMPARE(f.stored("shop"), QByteArrayList{"eu-1"});
    QCOMPARE(f.header(u"path"_s), u"/srv/shop"_s);
    QVERIFY(waitFor(
        [&] { return f.page->services().selected().value(0, ResourcePath::services()).text() == "/srv/shop"; }));
    QCOMPARE(f.hostNames(), QStringList{u"eu-1"_s});
    QCOMPARE(f.editor().path()->text(), "/srv/shop/eu-1"_ba); // Nor is it closed by the service that came.
}

void ServicesPageTest::aHostOfAnotherServiceIsNotTaken()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"shop/h2", {}}}));
    QVERIFY(f.choose(u"dm"_s, 1));
    f.page->create();
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog && serviceOf(*dialog));
    QTest::keyClicks(&lineOf(dialog->name()), u"h2"_s);
    QTest::keyClicks(&lineOf(*serviceOf(*dialog)), u"shop"_s);
    QVERIFY(!dialog->name().problem().isEmpty()); // Though shop is not shown.
    QVERIFY(!button(*dialog, u"create"_s)->isEnabled());
    QTest::keyClicks(&lineOf(*serviceOf(*dialog)), u"s"_s);
    QVERIFY(dialog->name().problem().isEmpty());
    lineOf(*serviceOf(*dialog)).setText(u"dm"_s); // A further host of one that is there.
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.waitForShown("/srv/dm/h2"));
    QCOMPARE(f.stored("dm"), (QByteArrayList{"h1", "h2"}));
}

void ServicesPageTest::duplicates()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h", {}}, {"dm/h-2", {}}}));
    QVERIFY(f.choose(u"dm"_s, 2));
    Fixture::clickRow(f.hosts(), 0);
    QVERIFY(f.waitForShown("/srv/dm/h"));
    QTest::keyClick(&f.hosts(), Qt::Key_D, Qt::ControlModifier);
    CreateDialog *dialog = openDialog<CreateDialog>(f.window);
    QVERIFY(dialog);
    QCOMPARE(dialog->name().text(), u"h-3"_s);
    QVERIFY(click(*dialog, u"create"_s));
    QVERIFY(f.waitForShown("/srv/dm/h-3"));
    QVERIFY(f.rest().get("/srv/dm/h-3").body.contains("http://h.example"));
}

void ServicesPageTest::renames()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}}));
    QVERIFY(f.choose(u"dm"_s, 1));
    Fixture::clickRow(f.hosts(), 0);
    QVERIFY(f.waitForShown("/srv/dm/h1"));
    QTest::keyClick(&f.hosts(), Qt::Key_F2);
    RenameDialog *dialog = openDialog<RenameDialog>(f.window);
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"db1"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(f.waitForShown("/srv/dm/db1"));
    QVERIFY(waitFor([&] { return f.hostNames() == QStringList{u"db1"_s}; }));
    QCOMPARE(f.stored("dm"), QByteArrayList{"db1"});
}

void ServicesPageTest::deletesAHost()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"dm/h2", {}}}));
    QVERIFY(f.choose(u"dm"_s, 2));
    Fixture::clickRow(f.hosts(), 0);
    QVERIFY(f.waitForShown("/srv/dm/h1"));
    QTest::keyClick(&f.hosts(), Qt::Key_Delete);
    DeleteDialog *dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"title"_s)->text().contains(u"h1"_s));
    QVERIFY(!dialog->findChild<QLabel *>(u"hint"_s)->text().contains(u"The service"_s)); // Which stays.
    QVERIFY(click(*dialog, u"delete"_s));
    QVERIFY(f.waitForShown("/srv/dm/h2")); // The neighbour.
    QCOMPARE(f.stored("dm"), QByteArrayList{"h2"});
}

void ServicesPageTest::deletesSeveralHosts()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"dm/h2", {}}, {"dm/h3", {}}}));
    QVERIFY(f.choose(u"dm"_s, 3));
    Fixture::clickRow(f.hosts(), 0);
    Fixture::clickRow(f.hosts(), 2, Qt::ControlModifier);
    f.page->browser().action(HostAction::Delete)->trigger();
    DeleteDialog *dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QListWidget *>(u"names"_s)->count(), 2);
    QVERIFY(click(*dialog, u"delete"_s));
    QVERIFY(waitFor([&] { return f.hostNames() == QStringList{u"h2"_s}; }));
    QCOMPARE(f.stored("dm"), QByteArrayList{"h2"});
}

void ServicesPageTest::deletesAService()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"dm/h2", {}}, {"shop/h1", {}}}));
    QVERIFY(f.choose(u"dm"_s, 2));
    QTest::keyClick(&f.services(), Qt::Key_Delete);
    DeleteDialog *dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    const auto *names = dialog->findChild<QListWidget *>(u"names"_s);
    QCOMPARE(names->count(), 2);
    QCOMPARE(names->item(1)->text(), u"/srv/dm/h2"_s);
    QVERIFY(dialog->findChild<QLabel *>(u"hint"_s)->text().contains(u"The service dm"_s));
    takePicture(*dialog, u"delete-service"_s);
    QTest::keyClick(dialog, Qt::Key_Return); // Enter cancels.
    QVERIFY(waitFor([&] { return f.window.findChildren<DeleteDialog *>().isEmpty(); }));
    QCOMPARE(f.stored("dm").size(), 2);

    f.window.activateWindow(); // As a window manager does.
    QVERIFY(waitFor([&] { return f.window.isActiveWindow(); }));
    QTest::keyClick(&f.services(), Qt::Key_Delete);
    dialog = openDialog<DeleteDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(click(*dialog, u"delete"_s));
    QVERIFY(waitFor([&] { return f.serviceNames() == QStringList{u"shop"_s}; }));
    QVERIFY(waitFor([&] { return f.header(u"path"_s) == u"/srv/shop"_s; })); // The neighbour.
    QCOMPARE(f.stored("dm"), QByteArrayList());
    QCOMPARE(f.stored("shop"), QByteArrayList{"h1"});
}

void ServicesPageTest::aServiceThatLosesItsHostsSaysSo()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"shop/h1", {}}}));
    QVERIFY(f.choose(u"dm"_s, 1));
    f.rest().remove("/srv/dm/h1");
    QVERIFY(waitFor([&] { return f.emptyTitle(f.page->browser().list()) == u"dm has no hosts any more"_s; }));
    QCOMPARE(f.header(u"path"_s), u"/srv/dm"_s);
    QCOMPARE(f.serviceNames(), QStringList{u"shop"_s});
    QVERIFY(button(f.window, u"hostCreateFirst"_s));
    QVERIFY(!f.editor().isVisible()); // There is none to choose.
    takePicture(f.window, u"services-no-hosts-any-more"_s);
    f.rest().put("/srv/dm/h2", body("h2"));
    QVERIFY(waitFor([&] { return f.hostNames() == QStringList{u"h2"_s}; }));
    QVERIFY(waitFor([&] { return f.header(u"facts"_s).contains(u"1 of 1"_s); }));
    QCOMPARE(f.page->services().selected().first().text(), "/srv/dm"_ba); // As before.
}

void ServicesPageTest::exportsTheHostsOfServices()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"dm/h2", {}}, {"shop/h1", {}}, {"till/h1", {}}}));
    Fixture::clickRow(f.services(), 0);
    Fixture::clickRow(f.services(), 2, Qt::ControlModifier);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"services.json"_s);
    f.page->browser().files().exportTo(file, f.page->hostsOf(f.page->services().selected()));
    QVERIFY(f.waitForBanner(u"3 resource(s) were exported"_s));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(content.contains("/srv/dm/h2"));
    QVERIFY(content.contains("/srv/till/h1"));
    QVERIFY(!content.contains("/srv/shop"));
}

void ServicesPageTest::editsEndpoints()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}}));
    QVERIFY(f.choose(u"dm"_s, 1));
    Fixture::clickRow(f.hosts(), 0);
    QVERIFY(f.waitForShown("/srv/dm/h1"));
    CodePane &pane = f.editor().json().pane();
    pane.select({f.editor().json().text().indexOf("8080"), 4});
    QTest::keyClicks(&pane, u"9090"_s);
    QTest::keySequence(&pane, QKeySequence::Save);
    ReviewDialog *dialog = openDialog<ReviewDialog>(f.window);
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.waitForBanner(u"/srv/dm/h1 was saved"_s));
    QVERIFY(f.rest().get("/srv/dm/h1").body.contains("http://h1.example:9090/"));
    QVERIFY(waitFor([&] {
        return Fixture::column(f.hosts(), HostModel::Endpoints) == QStringList{u"http: http://h1.example:9090/"_s};
    }));
}

void ServicesPageTest::editedOnesAreMarked()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"shop/h1", {}}}));
    QVERIFY(f.choose(u"dm"_s, 1));
    Fixture::clickRow(f.hosts(), 0);
    QVERIFY(f.waitForShown("/srv/dm/h1"));
    CodePane &pane = f.editor().json().pane();
    pane.select({f.editor().json().text().indexOf("8080"), 4});
    QTest::keyClicks(&pane, u"9090"_s);
    QVERIFY(f.choose(u"shop"_s, 1)); // Another one for a moment.
    QVERIFY(f.choose(u"dm"_s, 1));
    takePicture(f.window, u"services-draft"_s);
    Fixture::clickRow(f.hosts(), 0);
    QVERIFY(f.waitForShown("/srv/dm/h1"));
    QVERIFY(waitFor([&] { return f.editor().isEdited(); }));
    QVERIFY(f.editor().json().text().contains("9090"));
    // The window asks before it closes.
    f.window.close();
    QVERIFY(f.window.isVisible());
    QVERIFY(openDialog<QMessageBox>(f.window));
}

void ServicesPageTest::placesBringBack()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"shop/h1", {}}}));
    QVERIFY(f.choose(u"shop"_s, 1));
    QVERIFY(waitFor([&] { return f.visited == QList<Place>{{pageId::services, u"/srv/shop"_s}}; }));
    Fixture::clickRow(f.hosts(), 0);
    QVERIFY(waitFor([&] { return f.visited.size() == 2; }));
    QCOMPARE(f.visited.last(), (Place{pageId::services, u"/srv/shop/h1"_s}));
    f.filter().setText(u"shop"_s);
    f.page->select(u"/srv/dm/h1"_s); // Even though it is filtered out.
    QVERIFY(f.waitForShown("/srv/dm/h1"));
    QCOMPARE(f.page->services().selected().first().text(), "/srv/dm"_ba);
    QCOMPARE(f.page->browser().list().selected().first().text(), "/srv/dm/h1"_ba);
    f.page->select(u"/srv/shop"_s);
    QCOMPARE(f.header(u"path"_s), u"/srv/shop"_s);
    QVERIFY(!f.editor().path());
    f.page->select(u"/app/dm"_s); // None of its own.
    QCOMPARE(f.header(u"path"_s), u"/srv/shop"_s);
    f.page->select(u"/srv/new/h1"_s); // It may still come.
    QCOMPARE(f.header(u"path"_s), u"/srv/new"_s);
    QCOMPARE(f.emptyTitle(f.page->browser().list()), u"new has no hosts"_s);
    f.rest().put("/srv/new/h1", body("h1"));
    QVERIFY(waitFor([&] { return f.page->services().selected().size() == 1; }));
    QVERIFY(waitFor([&] { return f.page->browser().list().selected().size() == 1; }));
    QCOMPARE(f.page->browser().list().selected().first().text(), "/srv/new/h1"_ba);
    f.page->browser().action(ResourceBrowser::Action::ShowRelated)->trigger();
    QCOMPARE(f.opened.last(), (Place{pageId::webHooks, u"/srv/new/web-hooks"_s}));
}

void ServicesPageTest::looksAtOneServiceOnly()
{
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", ", \"ttl\": 300"}, {"shop/h1", ", \"ttl\": 300"}}));
    QVERIFY(f.choose(u"dm"_s, 1));
    // A refresh makes no event: it shows only where somebody looks.
    const auto updatedAt = [&](const QByteArray &service) {
        return f.catalog.hosts().at(f.catalog.hosts().find({service, QByteArray("h1")})).updatedAt;
    };
    const qint64 dm = updatedAt("dm");
    const qint64 shop = updatedAt("shop");
    f.rest().put("/srv/shop/h1", body("h1", ", \"ttl\": 300"));
    f.rest().put("/srv/dm/h1", body("h1", ", \"ttl\": 300"));
    QVERIFY(waitFor([&] { return updatedAt("dm") > dm; }));
    QCOMPARE(updatedAt("shop"), shop);
    // Nor while the page is hidden.
    f.page->hide();
    const qint64 hidden = updatedAt("dm");
    f.rest().put("/srv/dm/h1", body("h1", ", \"ttl\": 300"));
    QTest::qWait(1500); // Longer than ServiceCatalog::focusInterval: nothing shall come.
    QCOMPARE(updatedAt("dm"), hidden);
    f.page->setVisible(true);
    QVERIFY(waitFor([&] { return updatedAt("dm") > hidden; }));
}

void ServicesPageTest::opensTheBrowser()
{
    UrlCatcher catcher;
    QDesktopServices::setUrlHandler(u"http"_s, &catcher, "take");
    Fixture f;
    QVERIFY(f.begin({{"dm/h1", {}}, {"dm/h2", {}}}));
    f.rest().put("/srv/dm/h2", R"({"name": "h2", "endpoints": {"db": "tcp://h2:5432", "x": "file:///etc/passwd"}})");
    QVERIFY(f.choose(u"dm"_s, 2));
    QVERIFY(!f.page->action(Action::OpenInBrowser)->isEnabled());
    Fixture::clickRow(f.hosts(), 0);
    QVERIFY(f.page->action(Action::OpenInBrowser)->isEnabled());
    f.page->action(Action::OpenInBrowser)->trigger();
    QCOMPARE(catcher.urls, QList<QUrl>{QUrl(u"http://h1.example:8080/"_s)});
    QVERIFY(waitFor([&] { return Fixture::column(f.hosts(), HostModel::Endpoints).last().contains(u"tcp"_s); }));
    Fixture::clickRow(f.hosts(), 1);
    QVERIFY(f.waitForShown("/srv/dm/h2"));
    QVERIFY(!f.page->action(Action::OpenInBrowser)->isEnabled()); // Nor files.
    QDesktopServices::unsetUrlHandler(u"http"_s);
}

QTEST_MAIN(ServicesPageTest)
#include "tst_servicespage.moc"
