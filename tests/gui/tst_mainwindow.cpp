// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"
#include "translation.h"

#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksTheUsersLanguage_data();
    void speaksTheUsersLanguage();
    void quitClosesTheWindow();
};

void MainWindowTest::speaksTheUsersLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("status");

    QTest::newRow("English") << u"en_GB"_s << u"Not connected"_s;
    QTest::newRow("German") << u"de_DE"_s << u"Nicht verbunden"_s;
    QTest::newRow("Swedish") << u"sv_SE"_s << u"Inte ansluten"_s;
    QTest::newRow("French") << u"fr_CA"_s << u"Non connecté"_s;
    QTest::newRow("Spanish") << u"es_MX"_s << u"Sin conexión"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"未接続"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"未连接"_s;
    QTest::newRow("a language that is not there") << u"fi_FI"_s << u"Not connected"_s;
}

void MainWindowTest::speaksTheUsersLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, status);

    QTranslator translator;
    QVERIFY(loadTranslation(translator, QLocale(locale)));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    const MainWindow window;
    QCOMPARE(window.statusBar()->findChild<QLabel *>()->text(), status);
}

void MainWindowTest::quitClosesTheWindow()
{
    MainWindow window;
    window.show();
    QVERIFY(window.isVisible());
    const QList<QAction *> actions = window.menuBar()->actions().first()->menu()->actions();
    const auto quit = std::find_if(actions.begin(), actions.end(),
                                   [](const QAction *action) { return action->menuRole() == QAction::QuitRole; });
    QVERIFY(quit != actions.end());
    (*quit)->trigger();
    QVERIFY(!window.isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
