// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

// Takes pictures of every view of the console, light and dark, in several languages, while it shows a cluster of real
// nodes. scripts/screenshots runs it on a display of its own.
//
//   nesoi-screenshots FOLDER LANGUAGE...

#include "democluster.h"
#include "editor/jsoneditor.h"
#include "editor/reviewdialog.h"
#include "editor/text/jsontext.h"
#include "pages/applications/applicationspage.h"
#include "pages/places.h"
#include "pages/resource/mergedialog.h"
#include "pages/resource/resourcebrowser.h"
#include "pages/resource/resourceeditor.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QtTest>

#include <cstdio>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

constexpr int nodes = 5;
constexpr int settledMs = 700; ///< Layouts, animations, what a node is asked for.
constexpr int historyMs = 60'000; ///< What the plots show.

class Photographer
{
public:
    explicit Photographer(QString folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] bool prepare();
    [[nodiscard]] bool takeAll(const QString &language, Appearance::Choice look);

private:
    [[nodiscard]] bool take(const QString &view);
    [[nodiscard]] bool edit(QByteArrayView what, const QString &by);
    [[nodiscard]] bool takeEditing();
    void show(const Place &place) { m_fixture.console().window().open(place); }
    [[nodiscard]] ResourceEditor &editor();
    template <typename Dialog>
    [[nodiscard]] static Dialog *openDialog();

    QString m_folder;
    QString m_suffix;
    ConsoleFixture m_fixture;
    DemoCluster m_cluster{m_fixture};
};

/// One of the nodes dies before the pictures: what is down is to be seen, too.
bool Photographer::prepare()
{
    m_fixture.console().window().showMaximized();
    if (!m_fixture.startNodes(nodes) || !m_cluster.fill() || !m_fixture.connect() || !m_fixture.waitForMembers(nodes))
        return false;
    m_cluster.keepBusy();
    QTest::qWait(historyMs);
    m_fixture.node(nodes - 1).kill();
    QTest::qWait(historyMs / 4);
    return true;
}

template <typename Dialog>
Dialog *Photographer::openDialog()
{
    Dialog *dialog = nullptr;
    (void)ConsoleFixture::waitUntil([&dialog] {
        dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        return dialog != nullptr;
    });
    return dialog;
}

ResourceEditor &Photographer::editor()
{
    return m_fixture.console().window().findChild<ApplicationsPage *>()->browser().editor();
}

bool Photographer::take(const QString &view)
{
    QTest::qWait(settledMs);
    const QString file = QDir(m_folder).filePath(view + m_suffix + u".png"_s);
    std::fprintf(stderr, "%s\n", qPrintable(file));
    return QGuiApplication::primaryScreen()->grabWindow(0).save(file);
}

bool Photographer::edit(QByteArrayView what, const QString &by)
{
    JsonEditor &json = editor().json();
    const qsizetype at = json.text().indexOf(what);
    if (at < 0)
        return false;
    json.replaceText(TextRange{at, what.size()}, by.toUtf8());
    return true;
}

/// A change before it is sent, and one that somebody else made meanwhile.
bool Photographer::takeEditing()
{
    if (!edit("\"EUR\"", u"\"SEK\""_s) || !edit("99", u"250"_s))
        return false;
    editor().save();
    auto *review = openDialog<ReviewDialog>();
    if (!review || !take(u"review"_s))
        return false;
    review->reject();
    const QByteArray stored = RestClient(m_fixture.nodeAddress(0).port).get("/app/shop").body;
    QByteArray theirs = stored;
    theirs.replace("\"EUR\"", "\"CHF\"").replace("\"us\"", "\"uk\"");
    if (!m_fixture.put("/app/shop", theirs))
        return false;
    QTest::qWait(settledMs);
    editor().save();
    auto *merge = openDialog<MergeDialog>();
    if (!merge || !take(u"conflict"_s))
        return false;
    merge->reject();
    editor().discard();
    return m_fixture.put("/app/shop", stored);
}

bool Photographer::takeAll(const QString &language, Appearance::Choice look)
{
    m_suffix = u'-' + language + (look == Appearance::Choice::Dark ? u"-dark"_s : u"-light"_s);
    m_fixture.language().choose(language);
    m_fixture.appearance().choose(look);
    MainWindow &window = m_fixture.console().window();

    show({pageId::overview});
    bool isGood = take(u"overview"_s);
    show({pageId::applications, u"/app/shop"_s});
    isGood = take(u"applications"_s) && takeEditing() && isGood;
    show({pageId::services, u"/srv/shop/web1"_s});
    isGood = take(u"services"_s) && isGood;
    show({pageId::webHooks, u"/app/till/web-hooks/tills"_s});
    isGood = take(u"web-hooks"_s) && isGood;
    show({pageId::members, QString::fromLatin1(m_fixture.memberId(nodes - 1))});
    isGood = take(u"members"_s) && isGood;
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"shop"_s);
    isGood = take(u"palette"_s) && isGood;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    return isGood;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        std::fputs("Usage: nesoi-screenshots FOLDER LANGUAGE...\n", stderr);
        return 2;
    }
    Photographer photographer(arguments.at(1));
    bool isGood = photographer.prepare();
    for (const QString &language : arguments.sliced(2)) {
        for (const Appearance::Choice look : {Appearance::Choice::Light, Appearance::Choice::Dark})
            isGood = isGood && photographer.takeAll(language, look);
    }
    if (!isGood)
        std::fputs("nesoi-screenshots: a picture could not be taken.\n", stderr);
    return isGood ? 0 : 1;
}
