// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

// How the console feels with 100,000 resources, as a Markdown table. Build it with the release preset:
//
//     cmake --build --preset release --target bench-console nesoid
//     QT_QPA_PLATFORM=offscreen build/release/tests/gui/bench-console [ROUNDS]
//
// Each round starts a console of its own in a process of its own: this program again, which then writes a line for
// each thing that it has measured.

#include "app/console.h"
#include "loopwatch.h"
#include "manyresources.h"
#include "nodeprocess.h"
#include "pages/places.h"
#include "paintwatch.h"
#include "restclient.h"
#include "shell/language/languageswitch.h"
#include "shell/look/appearance.h"
#include "shell/look/systemscheme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <QTimer>
#include <QTreeView>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <vector>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

struct Row {
    QByteArray key;
    const char *title;
    const char *bound;
};

const std::vector<Row> table{
    {"start", "from exec until all is listed and painted, ms", "2000"},
    {"page", "from exec until the first resources are painted, ms", ""},
    {"held", "meanwhile, the event loop is held up for at most, ms of CPU", "30"},
    {"filter", "a letter in the filter until it is painted, the slowest of 8, ms", "100"},
    {"unfilter", "the filter is emptied until it is painted, ms", "100"},
    {"page-down", "a page down until it is painted, the slowest of 100, ms", "16"},
    {"wheel", "a step of the wheel until it is painted, the slowest of 100, ms", "16"},
    {"end", "to the end of the list until it is painted, ms", "100"},
    {"change-median", "a PUT until it is painted, median of 50, ms", "100"},
    {"change-worst", "a PUT until it is painted, the slowest of 50, ms", "100"},
    {"refilter", "a letter in the filter, sorted by time, the slowest of 8, ms", "100"},
    {"palette", "the palette opens and is painted, ms", "100"},
    {"palette-letter", "a letter in the palette, the slowest of 6, ms", "100"},
    {"rss", "resident memory when all is listed, MiB", ""},
    {"rss-end", "resident memory at the end, MiB", ""},
};

using Numbers = std::map<QByteArray, double>;

double nowMs() // Of all processes alike.
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double residentMiB()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toDouble() * 4096 / (1 << 20);
}

[[noreturn]] void give(const char *why)
{
    std::fprintf(stderr, "bench-console: %s\n", why);
    std::exit(2);
}

double wallMs(const std::optional<PaintWatch::Times> &times)
{
    if (!times)
        give("Nothing was painted in time.");
    return times->wallMs;
}

// ---- A console that is measured

class Measurement
{
public:
    Measurement(quint16 port, double beganMs)
        : m_port(port)
        , m_beganMs(beganMs)
    {
        m_appearance.choose(Appearance::Choice::Light);
        m_console.window().resize(1180, 760);
        m_console.window().connectTo({{}, {u"127.0.0.1:%1"_s.arg(port)}});
        m_console.window().show();
        m_console.window().open({pageId::applications});
    }

    void run(int applications, int all)
    {
        start(applications, all);
        filter("filter");
        scroll();
        change();
        m_view->sortByColumn(1, Qt::DescendingOrder);
        filter("refilter");
        palette();
        report("rss-end", residentMiB());
    }

private:
    static void report(const char *key, double number) { std::printf("%s %.3f\n", key, number); }

    void start(int applications, int all)
    {
        const LoopWatch loop;
        const QAbstractItemModel &rows = *m_view->model();
        m_paint.timesOf([] {}, [&] { return rows.rowCount() > 0; });
        report("page", nowMs() - m_beganMs);
        // What comes last is out of sight, and has nothing painted.
        QEventLoop waiting;
        QTimer looking;
        QObject::connect(&looking, &QTimer::timeout, &waiting, [&] {
            if (m_console.catalog().progress().isComplete && rows.rowCount() == applications
                && m_console.catalog().progress().resources == all)
                waiting.quit();
        });
        looking.start(1);
        waiting.exec();
        m_console.window().repaint();
        report("start", nowMs() - m_beganMs);
        report("held", loop.longestMs());
        report("rss", residentMiB());
    }

    void filter(const char *key)
    {
        m_filter->setFocus();
        double worst = 0;
        for (const QChar letter : u"app 77 9"_s)
            worst = std::max(worst, wallMs(m_paint.timesOf([&] { QTest::keyClick(m_filter, letter.toLatin1()); })));
        report(key, worst);
        report("unfilter", wallMs(m_paint.timesOf([&] { m_filter->clear(); })));
    }

    void scroll()
    {
        m_view->setFocus();
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
        QTest::qWait(300); // What is selected is read.
        double worst = 0;
        for (int i = 0; i < 100; ++i) {
            QScrollBar &bar = *m_view->verticalScrollBar();
            worst = std::max(worst, wallMs(m_paint.timesOf([&] { bar.triggerAction(QScrollBar::SliderPageStepAdd); })));
        }
        report("page-down", worst);
        worst = 0;
        for (int i = 0; i < 100; ++i) {
            const QPointF at(50, 50);
            worst = std::max(worst, wallMs(m_paint.timesOf([&] {
                                 QWheelEvent wheel(at, m_view->viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton,
                                                   Qt::NoModifier, Qt::NoScrollPhase, false);
                                 QCoreApplication::sendEvent(m_view->viewport(), &wheel);
                             })));
        }
        report("wheel", worst);
        report("end", wallMs(m_paint.timesOf([&] { m_view->scrollToBottom(); })));
        m_view->scrollToTop();
    }

    /// New ones, first in the list.
    void change()
    {
        std::vector<double> took;
        for (int i = 0; i < 50; ++i) {
            const QByteArray name = "a-" + QByteArray::number(1000 - i);
            const int rows = m_view->model()->rowCount();
            std::unique_ptr<QThread> writer(
                QThread::create([&] { RestClient(m_port).put("/app/" + name, applicationBody(name)); }));
            took.push_back(
                wallMs(m_paint.timesOf([&] { writer->start(); }, [&] { return m_view->model()->rowCount() > rows; })));
            writer->wait();
            QTest::qWait(20);
        }
        RestClient rest(m_port); // For the next round.
        for (int i = 0; i < 50; ++i)
            rest.remove("/app/a-" + QByteArray::number(1000 - i));
        std::ranges::sort(took);
        report("change-median", took[took.size() / 2]);
        report("change-worst", took.back());
    }

    void palette()
    {
        report("palette",
               wallMs(m_paint.timesOf([&] { QTest::keyClick(&m_console.window(), Qt::Key_K, Qt::ControlModifier); })));
        double worst = 0;
        for (const QChar letter : u"app-77"_s) {
            worst = std::max(worst, wallMs(m_paint.timesOf([&] {
                                 QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
                             })));
        }
        report("palette-letter", worst);
    }

    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    LanguageSwitch m_language{m_settings};
    SystemScheme m_system{QDBusConnection(u"none"_s), false};
    Appearance m_appearance{m_settings, m_system};
    Console m_console{m_settings, m_appearance, m_language};
    PaintWatch m_paint{m_console.window()};
    QTreeView *m_view = m_console.window().findChild<QTreeView *>(u"applicationList"_s);
    QLineEdit *m_filter = m_console.window().findChild<QLineEdit *>(u"applicationFilter"_s);
    quint16 m_port;
    double m_beganMs;
};

// ---- What there is

struct Mix {
    const char *title;
    int applications;
    int services;
    int hosts; ///< Of each service.
    [[nodiscard]] int all() const { return applications + services * hosts; }
};

constexpr std::array mixes{Mix{"100,000 applications", 100'000, 0, 0},
                           Mix{"60,000 applications, 1,000 services of 40 hosts", 60'000, 1'000, 40}};

void fill(NodeProcess &node, const Mix &mix)
{
    const bool isFilled
        = node.start() && putMany(node.port(), mix.all(), [&mix](int number) {
              if (number < mix.applications) {
                  const QByteArray name = "app-" + QByteArray::number(number);
                  return Written{"/app/" + name, applicationBody(name, R"({"replicas": 3, "zone": ["a", "b"]})")};
              }
              const int host = number - mix.applications;
              const QByteArray name = "host-" + QByteArray::number(host % mix.hosts);
              return Written{"/srv/service-" + QByteArray::number(host / mix.hosts) + '/' + name,
                             hostBody(name, R"(, "ttl": 3600)")};
          });
    if (!isFilled)
        give("The node could not be filled.");
}

Numbers measure(const NodeProcess &node, const Mix &mix)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--measure"_s, QString::number(node.port()), QString::number(nowMs(), 'f', 3),
                   QString::number(mix.applications), QString::number(mix.all())});
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        give("A console could not be measured.");
    Numbers numbers;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (const QByteArrayList words = line.split(' '); words.size() == 2)
            numbers[words[0]] = words[1].toDouble();
    }
    return numbers;
}

/// Of each number the median of the rounds.
Numbers medians(const std::vector<Numbers> &rounds)
{
    Numbers result;
    for (const auto &[key, number] : rounds.front()) {
        std::vector<double> all;
        for (const Numbers &round : rounds)
            all.push_back(round.at(key));
        std::ranges::sort(all);
        result[key] = all[all.size() / 2];
    }
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    if (argc == 6 && qstrcmp(argv[1], "--measure") == 0) {
        Measurement(static_cast<quint16>(std::atoi(argv[2])), std::atof(argv[3]))
            .run(std::atoi(argv[4]), std::atoi(argv[5]));
        return 0;
    }
    const int rounds = argc > 1 ? std::max(1, std::atoi(argv[1])) : 3;
    std::array<Numbers, mixes.size()> columns;
    for (size_t i = 0; i < mixes.size(); ++i) {
        std::vector<Numbers> measured;
        NodeProcess node;
        fill(node, mixes.at(i));
        for (int round = 0; round < rounds; ++round)
            measured.push_back(measure(node, mixes.at(i)));
        columns.at(i) = medians(measured);
    }
    std::printf("| | at most |");
    for (const Mix &mix : mixes)
        std::printf(" %s |", mix.title);
    std::printf("\n|---|---|---|---|\n");
    for (const Row &row : table) {
        std::printf("| %s | %s |", row.title, row.bound);
        for (const Numbers &column : columns)
            std::printf(" %.*f |", column.at(row.key) < 100 ? 1 : 0, column.at(row.key));
        std::printf("\n");
    }
}
