// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/connection/connectionchip.h"
#include "shell/connection/connectiondialog.h"
#include "shell/connection/savedconnections.h"
#include "shell/connection/welcomepage.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

const Connection production{u"Production"_s, {u"10.0.0.1:6553"_s, u"10.0.0.2:6553"_s}};
const Connection local{QString(), {u"127.0.0.1:6553"_s}};

template <typename T>
T &child(const QWidget &widget, const char *name)
{
    auto *found = widget.findChild<T *>(QString::fromLatin1(name));
    Q_ASSERT(found != nullptr);
    return *found;
}

void type(QLineEdit &field, const QString &text)
{
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, text);
}

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesAddresses_data();
    void takesAddresses();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void savedOnesComeBackLastUsedFirst();
    void aShorterListLeavesNothingBehind();
    void useIsNotedOnce();
    void welcomeOffersTheUsualAddress();
    void welcomeSaysWhatIsWrong();
    void welcomeConnectsToSavedOnes();
    void welcomeCopiesTheCommand();
    void dialogAddsByKeyboard();
    void dialogEdits();
    void dialogRemovesOnlyOnceSaved();
    void dialogSaysWhatIsWrong();
    void chipSaysHowItGoes_data();
    void chipSaysHowItGoes();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
};

void ConnectionsTest::init()
{
    m_settings = std::make_unique<QSettings>(
        m_folder.filePath(u"%1.ini"_s.arg(QLatin1StringView(QTest::currentTestFunction()))), QSettings::IniFormat);
}

void ConnectionsTest::takesAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");

    QTest::newRow("address and port") << u"10.0.0.1:6554"_s << QStringList{u"10.0.0.1:6554"_s};
    QTest::newRow("the usual port") << u"10.0.0.1"_s << QStringList{u"10.0.0.1:6553"_s};
    QTest::newRow("name") << u"Node-1.example.org"_s << QStringList{u"node-1.example.org:6553"_s};
    QTest::newRow("IPv6") << u"[::1]:80"_s << QStringList{u"[::1]:80"_s};
    QTest::newRow("IPv6 without brackets") << u"fe80::1"_s << QStringList{u"[fe80::1]:6553"_s};
    QTest::newRow("URL") << u"http://localhost:6553/"_s << QStringList{u"localhost:6553"_s};
    QTest::newRow("several") << u" a, b:1;\n[::1] "_s << QStringList{u"a:6553"_s, u"b:1"_s, u"[::1]:6553"_s};
    QTest::newRow("each once") << u"a,a:6553,A"_s << QStringList{u"a:6553"_s};
}

void ConnectionsTest::takesAddresses()
{
    QFETCH(QString, text);
    QFETCH(QStringList, addresses);
    const Result<QStringList, AddressError> result = parseAddresses(text);
    QVERIFY2(result.ok(), qPrintable(result ? QString() : result.error().text));
    QCOMPARE(*result, addresses);
}

void ConnectionsTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");

    QTest::newRow("nothing") << u" , "_s << u"at least one"_s;
    QTest::newRow("no such address") << u"10.0.0.256"_s << u"10.0.0.256"_s;
    QTest::newRow("port too high") << u"a:65536"_s << u"a:65536"_s;
    QTest::newRow("port beyond all numbers") << u"a:99999999999999"_s << u"1 to 65535"_s;
    QTest::newRow("port zero") << u"a:0"_s << u"a:0"_s;
    QTest::newRow("port that is a word") << u"a:b"_s << u"a:b"_s;
    QTest::newRow("path") << u"a:1/app"_s << u"a:1/app"_s;
    QTest::newRow("HTTPS") << u"https://a"_s << u"https://a"_s;
    QTest::newRow("not IPv6") << u"[::g]"_s << u"[::g]"_s;
    QTest::newRow("the second of two") << u"a b!"_s << u"“b!”"_s;
}

void ConnectionsTest::refusesWhatIsNone()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    const Result<QStringList, AddressError> result = parseAddresses(text);
    QVERIFY(!result.ok());
    QVERIFY2(result.error().text.contains(names), qPrintable(result.error().text));
}

void ConnectionsTest::savedOnesComeBackLastUsedFirst()
{
    QCOMPARE(savedConnections(*m_settings), QList<Connection>());
    Connection used = local;
    used.lastUsed = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    saveConnections(*m_settings, {production, used});
    m_settings->sync();
    QSettings again(m_settings->fileName(), QSettings::IniFormat);
    QCOMPARE(savedConnections(again), (QList<Connection>{used, production}));
}

void ConnectionsTest::aShorterListLeavesNothingBehind()
{
    saveConnections(*m_settings, {production, local});
    saveConnections(*m_settings, {local});
    QCOMPARE(savedConnections(*m_settings), QList<Connection>{local});
}

void ConnectionsTest::useIsNotedOnce()
{
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    noteUse(*m_settings, production, now);
    noteUse(*m_settings, production, now.addSecs(1));
    noteUse(*m_settings, Connection{QString(), production.addresses}, now.addSecs(2)); // Without its name.
    const QList<Connection> saved = savedConnections(*m_settings);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.first().name, u"Production"_s);
    QCOMPARE(saved.first().lastUsed, now.addSecs(2));
}

void ConnectionsTest::welcomeOffersTheUsualAddress()
{
    WelcomePage page;
    QSignalSpy asked(&page, &WelcomePage::connectRequested);
    auto &address = child<QLineEdit>(page, "address");
    QCOMPARE(address.text(), u"127.0.0.1:6553"_s);
    QTest::keyClick(&address, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Connection>().addresses, local.addresses);
}

void ConnectionsTest::welcomeSaysWhatIsWrong()
{
    WelcomePage page;
    page.show();
    QSignalSpy asked(&page, &WelcomePage::connectRequested);
    auto &address = child<QLineEdit>(page, "address");
    type(address, u"10.0.0.300"_s);
    QVERIFY(child<QLabel>(page, "problem").isVisible());
    QVERIFY(address.accessibleDescription().contains(u"10.0.0.300"_s));
    QVERIFY(!child<QPushButton>(page, "connect").isEnabled());
    QTest::keyClick(&address, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    type(address, u"10.0.0.3"_s);
    QVERIFY(!child<QLabel>(page, "problem").isVisible());
}

void ConnectionsTest::welcomeConnectsToSavedOnes()
{
    WelcomePage page;
    page.setSaved({production, local});
    QSignalSpy asked(&page, &WelcomePage::connectRequested);
    const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *button) { return button->text() == u"Production"; });
    QVERIFY(found != buttons.end());
    (*found)->click();
    QCOMPARE(asked.first().first().value<Connection>(), production);
}

void ConnectionsTest::welcomeCopiesTheCommand()
{
    WelcomePage page;
    child<QPushButton>(page, "copy").click();
    QCOMPARE(QApplication::clipboard()->text(), u"scripts/cluster"_s);
}

void ConnectionsTest::dialogAddsByKeyboard()
{
    ConnectionDialog dialog({});
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto &addresses = child<QLineEdit>(dialog, "addresses");
    QVERIFY(addresses.hasFocus());
    QCOMPARE(addresses.text(), u"127.0.0.1:6553"_s);
    QTest::keyClicks(&addresses, u"10.0.0.1, 10.0.0.2"_s); // Over what is selected.
    QTest::keyClick(&addresses, Qt::Key_Backtab);
    auto &name = child<QLineEdit>(dialog, "name");
    QVERIFY(name.hasFocus());
    QTest::keyClicks(&name, u"Production"_s);
    QTest::keyClick(&name, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.connections(), QList<Connection>{production});
    QCOMPARE(dialog.chosen(), std::optional(production));
}

void ConnectionsTest::dialogEdits()
{
    ConnectionDialog dialog({production, local});
    dialog.show();
    auto &list = child<QListWidget>(dialog, "connections");
    list.setCurrentRow(1);
    QCOMPARE(child<QLineEdit>(dialog, "addresses").text(), u"127.0.0.1:6553"_s);
    type(child<QLineEdit>(dialog, "name"), u"Here"_s);
    QCOMPARE(list.item(1)->text(), u"Here"_s);
    QTest::mouseClick(&child<QPushButton>(dialog, "save"), Qt::LeftButton);
    QCOMPARE(dialog.connections(), (QList<Connection>{production, {u"Here"_s, local.addresses}}));
    QVERIFY(!dialog.chosen());
}

void ConnectionsTest::dialogRemovesOnlyOnceSaved()
{
    {
        ConnectionDialog dialog({production, local});
        dialog.show();
        child<QPushButton>(dialog, "remove").click();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }
    ConnectionDialog dialog({production, local});
    dialog.show();
    child<QPushButton>(dialog, "remove").click();
    QCOMPARE(child<QLineEdit>(dialog, "addresses").text(), u"127.0.0.1:6553"_s);
    child<QPushButton>(dialog, "save").click();
    QCOMPARE(dialog.connections(), QList<Connection>{local});
}

void ConnectionsTest::dialogSaysWhatIsWrong()
{
    ConnectionDialog dialog({production});
    dialog.show();
    type(child<QLineEdit>(dialog, "addresses"), u"what?"_s);
    QVERIFY(child<QLabel>(dialog, "problem").isVisible());
    QVERIFY(!child<QPushButton>(dialog, "connect").isEnabled());
    QVERIFY(!child<QPushButton>(dialog, "save").isEnabled());
}

void ConnectionsTest::chipSaysHowItGoes_data()
{
    QTest::addColumn<ShownConnection>("state");
    QTest::addColumn<QString>("says");

    using Phase = ShownConnection::Phase;
    QTest::newRow("none") << ShownConnection{} << u"Not connected"_s;
    QTest::newRow("connecting") << ShownConnection{Phase::Connecting, u"P"_s, u"a:1"_s} << u"Connecting…"_s;
    QTest::newRow("connected") << ShownConnection{Phase::Connected, u"P"_s, u"a:1"_s} << u"Node: a:1"_s;
    QTest::newRow("offline") << ShownConnection{Phase::Offline, u"P"_s, u"a:1"_s, u"Refused."_s} << u"Refused."_s;
}

void ConnectionsTest::chipSaysHowItGoes()
{
    QFETCH(ShownConnection, state);
    QFETCH(QString, says);
    ConnectionChip chip;
    chip.setState(state);
    QVERIFY2(chip.toolTip().contains(says), qPrintable(chip.toolTip()));
    QVERIFY2(chip.accessibleName().contains(says), qPrintable(chip.accessibleName()));
}

QTEST_MAIN(ConnectionsTest)
#include "tst_shellconnections.moc"
