// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/banner/bannerstack.h"
#include "shell/command/actioncommands.h"
#include "shell/connection/connectiondialog.h"
#include "shell/connection/savedconnections.h"
#include "shell/help/shortcutsdialog.h"
#include "shell/language/languageswitch.h"
#include "shell/language/translation.h"
#include "shell/look/appearance.h"
#include "shell/look/symbol.h"
#include "shell/look/systemscheme.h"
#include "shell/window/mainwindow.h"
#include "shell/window/sidebar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

/// Puts marks around every text of the console's own, as a translator would have to.
class MarkingTranslator : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char * /*comment*/,
                                    int /*n*/) const override
    {
        const bool isOurs = qstrncmp(context, "nesoi::", 7) == 0;
        return isOurs ? u"‹%1 %1›"_s.arg(QString::fromUtf8(source)) : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// As the pages will be: something to select, a splitter.
class FakePage : public QWidget
{
public:
    FakePage()
    {
        auto *layout = new QVBoxLayout(this);
        m_field = new QLineEdit(this);
        auto *splitter = new QSplitter(this);
        splitter->setObjectName(u"split"_s);
        splitter->addWidget(new QWidget(splitter));
        splitter->addWidget(new QWidget(splitter));
        layout->addWidget(m_field);
        layout->addWidget(splitter, 1);
        setFocusProxy(m_field);
    }

    QLineEdit *m_field;
    QStringList selections;
};

const QStringList ids{u"overview"_s, u"applications"_s, u"services"_s, u"webhooks"_s, u"members"_s};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void welcomesAtFirst();
    void connectingShowsThePages();
    void whatWasNeverReachedIsSaid();
    void pagesByShortcutSidebarAndMenu();
    void backAndForward();
    void mouseGoesBack();
    void contributionsBelongToTheirPage();
    void escapeDismissesMessagesLast();
    void paletteKnowsEveryMenuEntry();
    void paletteRunsWhatHadTheFocus();
    void connectionsAreChosenByKeyboard();
    void disconnectingLeadsBack();
    void badgesAreSaid();
    void layoutIsKept();
    void everyTextIsTranslatedLive();
    void longWordsFit();
    void languageSwitchReachesQtToo();
    void mirroredWhereAsked();
    void everyShortcutIsListedAndUnique();
    void quitCloses();

private:
    void make();
    [[nodiscard]] QAction &action(const char *name) const;
    [[nodiscard]] FakePage &page(const QString &id) const { return *m_fakes.value(id); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), key, modifiers);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SystemScheme> m_system;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<LanguageSwitch> m_language;
    std::unique_ptr<MainWindow> m_window;
    QHash<QString, FakePage *> m_fakes;
};

void MainWindowTest::init()
{
    m_settings = std::make_unique<QSettings>(
        m_folder.filePath(u"%1.ini"_s.arg(QLatin1StringView(QTest::currentTestFunction()))), QSettings::IniFormat);
    m_system = std::make_unique<SystemScheme>(QDBusConnection(u"none"_s), false);
    m_appearance = std::make_unique<Appearance>(*m_settings, *m_system);
    m_language = std::make_unique<LanguageSwitch>(*m_settings);
    m_language->choose(u"en"_s);
    make();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_language.reset();
    m_appearance.reset();
}

void MainWindowTest::make()
{
    m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, *m_language);
    m_fakes.clear();
    for (const QString &id : ids) {
        auto *fake = new FakePage;
        m_fakes.insert(id, fake);
        m_window->addPage({id, symbol(id), [id] { return u"Page "_s + id; }, fake,
                           [fake](const QString &selection) { fake->selections << selection; }});
    }
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    if (QLatin1StringView(QTest::currentTestFunction()) != "welcomesAtFirst"_L1)
        m_window->setConnectionState({ShownConnection::Phase::Connected, u"Production"_s, u"10.0.0.1:6553"_s});
}

QAction &MainWindowTest::action(const char *name) const
{
    auto *found = m_window->menuBar()->findChild<QAction *>(QString::fromLatin1(name));
    Q_ASSERT(found != nullptr);
    return *found;
}

void MainWindowTest::welcomesAtFirst()
{
    auto *welcome = m_window->findChild<QWidget *>(u"welcome"_s);
    QVERIFY(welcome->isVisible());
    QVERIFY(!m_window->findChild<Sidebar *>()->isVisible());
    QVERIFY(!action("page_services").isEnabled());
    QSignalSpy asked(m_window.get(), &MainWindow::connectRequested);
    key(Qt::Key_Return); // The field of the address has the focus.
    QCOMPARE(asked.size(), 1);
    QCOMPARE(m_window->connectionState().phase, ShownConnection::Phase::Connecting);
    QCOMPARE(savedConnections(*m_settings).size(), 1);
}

void MainWindowTest::connectingShowsThePages()
{
    QVERIFY(m_window->findChild<Sidebar *>()->isVisible());
    QVERIFY(page(u"overview"_s).isVisible());
    QVERIFY(m_window->windowTitle().startsWith(u"Page overview – Production"_s));
}

void MainWindowTest::whatWasNeverReachedIsSaid()
{
    QSignalSpy retry(m_window.get(), &MainWindow::retryRequested);
    m_window->setConnectionState({ShownConnection::Phase::Offline, u"Production"_s, u"10.0.0.1:6553"_s, u"Refused."_s});
    QVERIFY(!page(u"overview"_s).isVisible());
    const QList<QLabel *> hints = m_window->findChildren<QLabel *>(u"hint"_s);
    QVERIFY(std::any_of(hints.begin(), hints.end(),
                        [](const QLabel *hint) { return hint->isVisible() && hint->text() == u"Refused."; }));
    const QList<QPushButton *> buttons = m_window->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == u"&Retry now")
            button->click();
    }
    QCOMPARE(retry.size(), 1);
}

void MainWindowTest::pagesByShortcutSidebarAndMenu()
{
    key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(page(u"services"_s).isVisible());
    QVERIFY(page(u"services"_s).m_field->hasFocus());
    QVERIFY(action("page_services").isChecked());

    auto *sidebar = m_window->findChild<Sidebar *>();
    auto *members = sidebar->findChild<SidebarButton *>(u"members"_s);
    QTest::mouseClick(members, Qt::LeftButton);
    QVERIFY(page(u"members"_s).isVisible());
    QVERIFY(members->isChecked());

    members->setFocus();
    QTest::keyClick(members, Qt::Key_Up);
    QCOMPARE(m_window->currentPage(), u"webhooks"_s);
    QVERIFY(sidebar->isAncestorOf(m_window->focusWidget())); // One can go on.

    action("page_applications").trigger();
    QVERIFY(page(u"applications"_s).isVisible());
    action("page_applications").trigger(); // Again: stays, and stays checked.
    QVERIFY(action("page_applications").isChecked());
}

void MainWindowTest::backAndForward()
{
    m_window->open({u"applications"_s});
    m_window->visit({u"applications"_s, u"shop"_s});
    m_window->visit({u"applications"_s, u"billing"_s});
    m_window->open({u"services"_s, u"web"_s});
    QCOMPARE(page(u"services"_s).selections, QStringList{u"web"_s});
    QVERIFY(!action("forward").isEnabled());

    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(page(u"applications"_s).isVisible());
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page(u"applications"_s).selections, (QStringList{u"billing"_s, u"shop"_s}));
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(page(u"applications"_s).selections.last(), u"billing"_s);
    m_window->open({u"members"_s});
    QVERIFY(!action("forward").isEnabled()); // What was ahead is forgotten.
    while (action("back").isEnabled())
        action("back").trigger();
    QVERIFY(page(u"overview"_s).isVisible());
}

void MainWindowTest::mouseGoesBack()
{
    m_window->open({u"services"_s});
    QTest::mouseClick(&page(u"services"_s), Qt::BackButton, {}, QPoint(2, 2));
    QVERIFY(page(u"overview"_s).isVisible());
    QTest::mouseClick(&page(u"overview"_s), Qt::ForwardButton, {}, QPoint(2, 2));
    QVERIFY(page(u"services"_s).isVisible());
}

void MainWindowTest::contributionsBelongToTheirPage()
{
    QStringList ran;
    for (const QString &id : {u"applications"_s, u"services"_s}) {
        auto *create = new QAction(u"New"_s, &page(id));
        create->setShortcut(QKeySequence(u"Ctrl+N"_s));
        connect(create, &QAction::triggered, this, [&ran, id] { ran << id; });
        m_window->contribute(WindowMenus::Menu::File, create, id);
    }
    key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(ran.isEmpty());
    m_window->open({u"services"_s});
    key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(ran, QStringList{u"services"_s});
    m_window->open({u"applications"_s});
    key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(ran, (QStringList{u"services"_s, u"applications"_s}));
}

void MainWindowTest::escapeDismissesMessagesLast()
{
    m_window->banners().post({Banner::Severity::Error, u"Bad."_s});
    key(Qt::Key_K, Qt::ControlModifier);
    key(Qt::Key_Escape); // Closes the palette.
    QCOMPARE(m_window->banners().count(), 1);
    key(Qt::Key_Escape);
    QCOMPARE(m_window->banners().count(), 0);
}

void MainWindowTest::paletteKnowsEveryMenuEntry()
{
    const ActionCommands commands(*m_window->menuBar());
    QStringList known;
    const QList<Command> listed = commands.commands();
    for (const Command &command : listed)
        known << command.id;
    for (const MenuEntry &entry : menuEntries(*m_window->menuBar())) {
        QVERIFY2(!entry.action->objectName().isEmpty(), qPrintable(entry.action->text()));
        if (entry.action->isEnabled())
            QVERIFY2(known.contains(u"action/"_s + entry.action->objectName()), qPrintable(entry.action->text()));
    }
    known.sort();
    QCOMPARE(QSet<QString>(known.begin(), known.end()).size(), known.size());
}

void MainWindowTest::paletteRunsWhatHadTheFocus()
{
    QLineEdit &field = *page(u"overview"_s).m_field;
    field.setFocus();
    QTest::keyClicks(&field, u"shop"_s);
    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_window->focusWidget(), u"select all"_s);
    key(Qt::Key_Return);
    QVERIFY(field.hasFocus());
    QCOMPARE(field.selectedText(), u"shop"_s);

    key(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_window->focusWidget(), u"members"_s);
    key(Qt::Key_Return);
    QVERIFY(page(u"members"_s).isVisible());
}

void MainWindowTest::connectionsAreChosenByKeyboard()
{
    QSignalSpy asked(m_window.get(), &MainWindow::connectRequested);
    key(Qt::Key_O, Qt::ControlModifier);
    auto *dialog = m_window->findChild<ConnectionDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClicks(dialog->focusWidget(), u"10.0.0.9"_s);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(savedConnections(*m_settings).first().addresses, QStringList{u"10.0.0.9:6553"_s});
    QCOMPARE(savedConnections(*m_settings).size(), 1);
}

void MainWindowTest::disconnectingLeadsBack()
{
    QSignalSpy gone(m_window.get(), &MainWindow::disconnectRequested);
    action("disconnect").trigger();
    QCOMPARE(gone.size(), 1);
    QVERIFY(m_window->findChild<QWidget *>(u"welcome"_s)->isVisible());
}

void MainWindowTest::badgesAreSaid()
{
    m_window->setBadge(u"webhooks"_s, {1234, true});
    auto *button = m_window->findChild<Sidebar *>()->findChild<SidebarButton *>(u"webhooks"_s);
    QCOMPARE(button->accessibleName(), u"Page webhooks, 1,234, needs attention"_s);
    m_language->choose(u"de"_s);
    QCoreApplication::processEvents();
    QVERIFY2(button->accessibleName().contains(u"1.234"_s), qPrintable(button->accessibleName()));
}

void MainWindowTest::layoutIsKept()
{
    m_window->resize(1000, 700);
    m_window->open({u"services"_s});
    QCoreApplication::processEvents();
    auto *splitter = page(u"services"_s).findChild<QSplitter *>();
    splitter->setSizes({200, splitter->width() - 200});
    const QByteArray state = splitter->saveState();
    m_window->close();
    make();
    QCOMPARE(m_window->size(), QSize(1000, 700));
    QCOMPARE(m_window->currentPage(), u"services"_s);
    QVERIFY(!action("back").isEnabled()); // It is where the user starts.
    QCoreApplication::processEvents();
    QCOMPARE(page(u"services"_s).findChild<QSplitter *>()->saveState(), state);
}

void MainWindowTest::everyTextIsTranslatedLive()
{
    m_window->setConnectionState({});
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    QCoreApplication::processEvents();

    const QSet<QString> ownNames{u"scripts/cluster"_s};
    QStringList missed;
    const auto check = [&missed, &ownNames](const QObject &of, const QString &text) {
        const bool isData = text.isEmpty() || text.startsWith(u"Page "_s) || ownNames.contains(text);
        if (!isData && !text.contains(u'‹'))
            missed << QLatin1StringView(of.metaObject()->className()) + u": "_s + text;
    };
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        check(*label, label->text());
    for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
        check(*button, button->text());
    for (const MenuEntry &entry : menuEntries(*m_window->menuBar())) {
        const bool isLanguage = entry.action->objectName().startsWith(u"language_"_s);
        if (!isLanguage)
            check(*entry.action, entry.action->text());
    }
    for (const QAction *menu : m_window->menuBar()->actions())
        check(*menu, menu->text());
    QCoreApplication::removeTranslator(&marks);
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void MainWindowTest::longWordsFit()
{
    MarkingTranslator marks; // Twice as long.
    QCoreApplication::installTranslator(&marks);
    QCoreApplication::processEvents();
    QVERIFY2(m_window->minimumSizeHint().width() < 900,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    m_window->setConnectionState({});
    QVERIFY2(m_window->minimumSizeHint().width() < 900,
             qPrintable(QString::number(m_window->minimumSizeHint().width())));
    QCoreApplication::removeTranslator(&marks);
}

void MainWindowTest::languageSwitchReachesQtToo()
{
    const auto description = [] {
        return QCoreApplication::translate("main", "Console of Nesoi, the coordination and configuration manager.");
    };
    const QString english = description();
    QStringList seen{english};
    for (const Language &language : languages()) {
        action(qPrintable(u"language_"_s + language.code)).trigger();
        QCOMPARE(QLocale().language(), QLocale(language.code).language());
        if (language.code == u"en")
            continue;
        QVERIFY2(!seen.contains(description()), qPrintable(language.name));
        seen << description();
        QVERIFY2(QCoreApplication::translate("QWidgetTextControl", "&Undo") != u"&Undo"
                     || QCoreApplication::translate("QLineEdit", "&Undo") != u"&Undo",
                 qPrintable(language.name));
    }
    QCOMPARE(m_settings->value("language"_L1).toString(), u"zh_CN"_s);
    action("language_en").trigger();
    QCOMPARE(description(), english);
}

void MainWindowTest::mirroredWhereAsked()
{
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    auto *sidebar = m_window->findChild<Sidebar *>();
    QCOMPARE(sidebar->mapTo(m_window.get(), QPoint()).x(), 0);
    m_language->mirror();
    QCoreApplication::processEvents();
    QTRY_VERIFY(sidebar->mapTo(m_window.get(), QPoint()).x() > m_window->width() / 2);
    m_language.reset();
    m_language = std::make_unique<LanguageSwitch>(*m_settings);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
}

void MainWindowTest::everyShortcutIsListedAndUnique()
{
    key(Qt::Key_F1);
    auto *dialog = m_window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog != nullptr);
    QStringList listed;
    for (const QTreeWidgetItem *item :
         dialog->findChild<QTreeWidget *>()->findItems(u"*"_s, Qt::MatchWildcard | Qt::MatchRecursive)) {
        if (!item->text(1).isEmpty())
            listed << item->text(1);
    }
    for (const char *wanted :
         {"Ctrl+K", "Ctrl+1", "Ctrl+5", "Alt+Left", "Alt+Right", "Ctrl+Q", "Ctrl+O", "F1", "Ctrl++"})
        QVERIFY2(listed.contains(QString::fromLatin1(wanted)), wanted);
    QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
    dialog->close();
}

void MainWindowTest::quitCloses()
{
    key(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_window->isVisible());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
