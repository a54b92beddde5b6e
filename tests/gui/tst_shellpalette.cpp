// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/command/commandindex.h"
#include "shell/command/commandmodel.h"
#include "shell/command/commandpalette.h"
#include "shell/command/fuzzyquery.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QVBoxLayout>
#include <QtTest>

#include <ctime>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

class Things : public CommandSource
{
public:
    explicit Things(const QStringList &titles, const QString &subtitle = u"Application"_s)
    {
        for (const QString &title : titles)
            m_commands << Command{u"app/"_s + title, title, subtitle};
    }

    [[nodiscard]] QList<Command> commands() const override { return m_commands; }
    void run(const QString &id) override { ran << id; }

    QStringList ran;

private:
    QList<Command> m_commands;
};

int score(const QString &query, const QString &title, const QString &subtitle = {})
{
    return FuzzyQuery(query).score(FuzzyQuery::folded(title), FuzzyQuery::folded(subtitle));
}

QStringList titles(const CommandIndex &index, const QString &query, const QStringList &recent = {})
{
    QStringList found;
    const QList<CommandIndex::Hit> hits = index.find(query, recent, 10);
    for (const CommandIndex::Hit &hit : hits)
        found << index.command(hit.entry).title;
    return found;
}

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void betterMatchesComeFirst();
    void everyWordMustBeFound();
    void marksWhatWasFound_data();
    void marksWhatWasFound();
    void theSubtitleIsFoundAsAWhole();
    void caseDoesntMatterAndLengthStays();
    void recentlyUsedComeFirst();
    void aHundredThousandInTime();
    void opensAndRunsByKeyboardAlone();
    void escapeGivesTheFocusBack();
    void arrowsGoRound();
    void saysThatNothingWasFound();
    void remembersWhatWasUsed();
    void clickRuns();
    void leavesWhenTheFocusGoesElsewhere();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Things> m_things;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_query = nullptr;
    QListView *m_results = nullptr;
};

void PaletteTest::init()
{
    m_settings = std::make_unique<QSettings>(
        m_folder.filePath(u"%1.ini"_s.arg(QLatin1StringView(QTest::currentTestFunction()))), QSettings::IniFormat);
    m_things = std::make_unique<Things>(QStringList{u"shop"_s, u"billing"_s, u"shop-frontend"_s, u"workshop"_s});
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    auto *layout = new QVBoxLayout(m_window.get());
    m_field = new QLineEdit(m_window.get());
    layout->addWidget(m_field);
    m_palette = new CommandPalette(*m_settings, m_window.get());
    m_palette->addSource(*m_things);
    m_query = m_palette->findChild<QLineEdit *>(u"query"_s);
    m_results = m_palette->findChild<QListView *>(u"results"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void PaletteTest::cleanup()
{
    m_window.reset();
}

void PaletteTest::betterMatchesComeFirst()
{
    const QList<int> falling{
        score(u"shop"_s, u"Shop"_s),     score(u"shop"_s, u"shop-frontend"_s), score(u"shop"_s, u"web-shop"_s),
        score(u"shop"_s, u"workshop"_s), score(u"shop"_s, u"search-hop"_s),    score(u"shop"_s, u"x"_s, u"shop"_s),
        score(u"shop"_s, u"billing"_s),
    };
    for (qsizetype i = 1; i < falling.size(); ++i)
        QVERIFY2(falling[i - 1] > falling[i], qPrintable(u"%1: %2, %3"_s.arg(i).arg(falling[i - 1]).arg(falling[i])));
    QCOMPARE(falling.last(), 0);

    const CommandIndex index({m_things.get()});
    QCOMPARE(titles(index, u"shop"_s), (QStringList{u"shop"_s, u"shop-frontend"_s, u"workshop"_s}));
}

void PaletteTest::everyWordMustBeFound()
{
    QVERIFY(score(u"front shop"_s, u"shop-frontend"_s) > 0);
    QCOMPARE(score(u"front shop"_s, u"frontend"_s), 0);
    QVERIFY(score(u"  "_s, u"anything"_s) > 0); // No words.
}

void PaletteTest::marksWhatWasFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QList<qsizetype>>("places");

    QTest::newRow("beginning") << u"sh"_s << u"shop"_s << QList<qsizetype>{0, 1};
    QTest::newRow("word before middle") << u"fr"_s << u"afro-front"_s << QList<qsizetype>{5, 6};
    QTest::newRow("scattered, shortest stretch") << u"sf"_s << u"sss-front"_s << QList<qsizetype>{2, 4};
    QTest::newRow("two words") << u"end sh"_s << u"shop-frontend"_s << QList<qsizetype>{0, 1, 10, 11, 12};
    QTest::newRow("not there") << u"zz"_s << u"shop"_s << QList<qsizetype>{};
}

void PaletteTest::marksWhatWasFound()
{
    QFETCH(QString, query);
    QFETCH(QString, title);
    QFETCH(QList<qsizetype>, places);
    QCOMPARE(FuzzyQuery(query).places(FuzzyQuery::folded(title)), places);
}

void PaletteTest::theSubtitleIsFoundAsAWhole()
{
    QVERIFY(score(u"appl shop"_s, u"shop"_s, u"Application"_s) > 0);
    QCOMPARE(score(u"apn"_s, u"shop"_s, u"Application"_s), 0);
}

void PaletteTest::caseDoesntMatterAndLengthStays()
{
    QVERIFY(score(u"ÅNGRA"_s, u"ångra"_s) > 0);
    QVERIFY(score(u"設定"_s, u"サービス設定"_s) > 0);
    const QString odd = u"Straße İstanbul ﬁ"_s;
    QCOMPARE(FuzzyQuery::folded(odd).size(), odd.size());
}

void PaletteTest::recentlyUsedComeFirst()
{
    const CommandIndex index({m_things.get()});
    QCOMPARE(titles(index, QString(), {u"app/workshop"_s, u"app/billing"_s}),
             (QStringList{u"workshop"_s, u"billing"_s, u"shop"_s, u"shop-frontend"_s}));
    // A word's beginning stays better than something in its middle.
    QCOMPARE(titles(index, u"shop"_s, {u"app/workshop"_s}).first(), u"shop"_s);
}

void PaletteTest::aHundredThousandInTime()
{
    QStringList names;
    for (int i = 0; i < 100'000; ++i)
        names << u"service-%1-%2"_s.arg(i % 977).arg(i);
    Things many(names, u"Service"_s);
    m_palette->addSource(many);
    m_palette->open();

    for (const QString &query : {u"s"_s, u"service"_s, u"se99"_s, u"svc9"_s, u"serv 12 34"_s, u"zq"_s, u"e"_s}) {
        const std::clock_t before = std::clock(); // Processor time: the machine may be busy with other tests.
        m_query->setText(query);
        const auto took = (std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        QVERIFY2(took < 50, qPrintable(u"%1: %2 ms"_s.arg(query).arg(took)));
    }
    m_query->setText(u"service-12-99"_s);
    QVERIFY(m_results->model()->rowCount() > 0);
    QVERIFY(m_results->model()->rowCount() <= CommandModel::most);
}

void PaletteTest::opensAndRunsByKeyboardAlone()
{
    m_palette->open();
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_query->hasFocus());
    QTest::keyClicks(m_query, u"front"_s);
    QCOMPARE(m_results->model()->rowCount(), 1);
    QTest::keyClick(m_query, Qt::Key_Return);
    QCOMPARE(m_things->ran, QStringList{u"app/shop-frontend"_s});
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_field->hasFocus());
}

void PaletteTest::escapeGivesTheFocusBack()
{
    m_palette->open();
    QTest::keyClick(m_query, Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_field->hasFocus());
    QVERIFY(m_things->ran.isEmpty());
}

void PaletteTest::arrowsGoRound()
{
    m_palette->open();
    QCOMPARE(m_results->currentIndex().row(), 0);
    QTest::keyClick(m_query, Qt::Key_Up);
    QCOMPARE(m_results->currentIndex().row(), 3);
    QTest::keyClick(m_query, Qt::Key_Down);
    QTest::keyClick(m_query, Qt::Key_Down);
    QCOMPARE(m_results->currentIndex().row(), 1);
    QTest::keyClick(m_query, Qt::Key_PageDown);
    QCOMPARE(m_results->currentIndex().row(), 3);
    QTest::keyClick(m_query, Qt::Key_Tab); // Goes nowhere.
    QVERIFY(m_query->hasFocus());
}

void PaletteTest::saysThatNothingWasFound()
{
    m_palette->open();
    QTest::keyClicks(m_query, u"qqq"_s);
    QVERIFY(m_palette->findChild<QLabel *>(u"nothing"_s)->isVisible());
    QVERIFY(!m_results->isVisible());
    QTest::keyClick(m_query, Qt::Key_Return); // Nothing to run.
    QVERIFY(m_things->ran.isEmpty());
    QTest::keyClick(m_query, Qt::Key_Backspace);
    QTest::keyClick(m_query, Qt::Key_Backspace);
    QTest::keyClick(m_query, Qt::Key_Backspace);
    QVERIFY(m_results->isVisible());
}

void PaletteTest::remembersWhatWasUsed()
{
    m_palette->open();
    QTest::keyClicks(m_query, u"bil"_s);
    QTest::keyClick(m_query, Qt::Key_Return);
    CommandPalette other(*m_settings, m_window.get());
    other.addSource(*m_things);
    other.open();
    auto *results = other.findChild<QListView *>(u"results"_s);
    QCOMPARE(results->model()->index(0, 0).data().toString(), u"billing"_s);
}

void PaletteTest::clickRuns()
{
    m_palette->open();
    const QRect second = m_results->visualRect(m_results->model()->index(1, 0));
    QTest::mouseClick(m_results->viewport(), Qt::LeftButton, {}, second.center());
    QCOMPARE(m_things->ran, QStringList{u"app/billing"_s});
    QVERIFY(!m_palette->isVisible());
}

void PaletteTest::leavesWhenTheFocusGoesElsewhere()
{
    m_palette->open();
    m_field->setFocus(Qt::MouseFocusReason);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_field->hasFocus());
}

QTEST_MAIN(PaletteTest)
#include "tst_shellpalette.moc"
