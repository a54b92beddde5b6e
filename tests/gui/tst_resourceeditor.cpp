// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/diffview.h"
#include "editor/jsoneditor.h"
#include "editor/mergeview.h"
#include "editor/pane/codepane.h"
#include "editor/reviewdialog.h"
#include "pages/resource/changedialog.h"
#include "pages/resource/mergedialog.h"
#include "pages/resource/resourceeditor.h"
#include "pages/resource/unsavedguard.h"
#include "pagewindow.h"

#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QtTest>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

const ResourcePath shop = *ResourcePath::applications().member("shop");
const ResourcePath other = *ResourcePath::applications().member("other");

/// An editor with the application "shop" (and "other") of a real node.
struct Fixture : PageWindow {
    Drafts drafts;
    ResourceEditor *editor = nullptr;

    [[nodiscard]] bool begin()
    {
        if (!start())
            return false;
        rest().put("/app/shop", applicationBody("shop", R"({"colour": "blue", "size": 1})"));
        rest().put("/app/other", applicationBody("other"));
        editor = new ResourceEditor(context, drafts);
        show(editor);
        editor->open(shop);
        return waitFor([this] { return editor->base().has_value(); });
    }
    [[nodiscard]] QByteArray text() const { return editor->json().text(); }
    [[nodiscard]] QByteArray stored(const QByteArray &path = "/app/shop") { return rest().get(path).body; }
    /// By the keyboard, as a person would: finds the word and types over it.
    void typeOver(const QByteArray &word, const QString &replacement) const
    {
        const qsizetype at = text().indexOf(word);
        QVERIFY(at >= 0);
        editor->json().pane().select({at, word.size()});
        editor->json().pane().setFocus();
        QTest::keyClicks(&editor->json().pane(), replacement);
    }
    [[nodiscard]] QString label(const QString &name) const { return editor->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] bool waitUntilClean() const
    {
        return waitFor([this] { return !editor->isEdited() && drafts.isEmpty(); });
    }
};

/// Looks at the difference and sends it.
bool sendReviewed(const QWidget &within)
{
    ReviewDialog *dialog = openDialog<ReviewDialog>(within);
    if (!dialog)
        return false;
    takePicture(*dialog, u"review"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    return waitFor([&within] { return within.findChildren<ReviewDialog *>().isEmpty(); });
}

} // namespace

class ResourceEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheResourceWithoutWhatNodesPutIn();
    void aChangeIsShownBeforeItIsSent();
    void whatIsWrongIsNotSent();
    void whatTheNodeRefusesIsMarked();
    void unchangedContentIsNotSent();
    void changesElsewhereAreShownInPlace();
    void changesElsewhereDoNotDisturbWhoEdits();
    void theirsCanBeTakenAndTakenBack();
    void aConflictIsMerged();
    void aConflictFoundOnlyWhenSendingIsMerged();
    void whatWasOnlyWrittenAgainIsNoConflict();
    void whatWasDeletedElsewhereCanBeCreatedAgain();
    void draftsSurviveAnotherResource();
    void discardingCanBeUndone();
    void withoutANodeTheTextIsKept();
    void hostsAndHooks();
    void curlAndPathAreCopied();
    void closingTheWindowAsks();
    void whatIsNotThereIsSaid();
};

void ResourceEditorTest::showsTheResourceWithoutWhatNodesPutIn()
{
    Fixture f;
    QVERIFY(f.begin());
    QVERIFY(f.text().contains("\"colour\": \"blue\""));
    QVERIFY(!f.text().contains("updated_at"));
    QCOMPARE(f.label(u"resourceName"_s), u"shop"_s);
    QCOMPARE(f.label(u"path"_s), u"/app/shop"_s);
    QVERIFY(f.label(u"updated"_s).startsWith(u"Updated"_s));
    QVERIFY(!f.editor->findChild<QLabel *>(u"updated"_s)->toolTip().isEmpty());
    QVERIFY(f.label(u"etag"_s).contains(u'"'));
    QVERIFY(!f.editor->isEdited());
    QVERIFY(!f.editor->action(ResourceEditor::Action::Save)->isEnabled());
    takePicture(f.window, u"editor"_s);
}

void ResourceEditorTest::aChangeIsShownBeforeItIsSent()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("blue", u"green"_s);
    QVERIFY(f.editor->isEdited());
    QVERIFY(f.drafts.contains(shop));
    QCOMPARE(f.label(u"remark"_s), u"Edited"_s);
    takePicture(f.window, u"editor-edited"_s);

    f.editor->action(ResourceEditor::Action::Save)->trigger();
    ReviewDialog *dialog = openDialog<ReviewDialog>(f.window);
    QVERIFY(dialog);
    QCOMPARE(dialog->diff().changeCount(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(f.editor->isEdited()); // Back to editing.
    QVERIFY(f.stored().contains("blue"));

    QVERIFY(waitFor([&] { return f.window.findChildren<ReviewDialog *>().isEmpty(); }));
    QVERIFY(click(f.window, u"save"_s));
    QVERIFY(sendReviewed(f.window));
    QVERIFY(f.waitUntilClean());
    QVERIFY(f.stored().contains("green"));
    QVERIFY(f.waitForBanner(u"/app/shop was saved"_s));
    QCOMPARE(f.label(u"remark"_s), QString());
    QVERIFY(!f.editor->base()->etag.isEmpty());
}

void ResourceEditorTest::whatIsWrongIsNotSent()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("\"config\"", u"\"confg\""_s);
    f.editor->save();
    QVERIFY(f.window.findChildren<ReviewDialog *>().isEmpty());
    QVERIFY(f.editor->json().message().contains(u"config"_s));
    QVERIFY(f.stored().contains("\"config\""));
}

void ResourceEditorTest::whatTheNodeRefusesIsMarked()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("blue", u"green"_s);
    // A console that knows fewer rules than the node.
    f.typeOver("\"shop\"", u"\"shoq\""_s);
    f.editor->json().setCheck({});
    f.editor->save();
    QVERIFY(sendReviewed(f.window));
    QVERIFY(f.waitForBanner(u"It was not saved"_s));
    QVERIFY(f.editor->json().message().contains(u"name"_s));
    QVERIFY(f.editor->isEdited());
    takePicture(f.window, u"editor-refused"_s);
}

void ResourceEditorTest::unchangedContentIsNotSent()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("\"blue\"", u"   \"blue\""_s);
    QVERIFY(f.editor->isEdited());
    f.editor->save();
    QVERIFY(!f.editor->isEdited());
    QVERIFY(f.window.findChildren<ReviewDialog *>().isEmpty());
}

void ResourceEditorTest::changesElsewhereAreShownInPlace()
{
    Fixture f;
    QVERIFY(f.begin());
    QByteArray config = "[0";
    for (int i = 1; i < 300; ++i)
        config += ", " + QByteArray::number(i);
    f.rest().put("/app/shop", applicationBody("shop", config + ']'));
    QVERIFY(waitFor([&] { return f.text().contains("299"); }));
    CodePane &pane = f.editor->json().pane();
    pane.setCursorPosition(150, 3);
    pane.setFirstVisibleLine(140);
    f.rest().put("/app/shop", applicationBody("shop", config + ", 300]"));
    QVERIFY(waitFor([&] { return f.text().contains("300"); }));
    QCOMPARE(pane.firstVisibleLine(), 140);
    int line = 0;
    int column = 0;
    pane.getCursorPosition(&line, &column);
    QCOMPARE(line, 150);
    QVERIFY(!f.editor->isEdited());
}

void ResourceEditorTest::changesElsewhereDoNotDisturbWhoEdits()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("blue", u"green"_s);
    f.rest().put("/app/shop", applicationBody("shop", R"({"colour": "red", "size": 1})"));
    QVERIFY(f.waitForBanner(u"It was changed elsewhere while you edited it"_s));
    QVERIFY(f.text().contains("green"));
    takePicture(f.window, u"editor-changed"_s);

    QVERIFY(click(f.window, u"Show what changed"_s));
    ChangeDialog *dialog = openDialog<ChangeDialog>(f.window);
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<DiffView *>()->changeCount(), 1);
    takePicture(*dialog, u"changed-elsewhere"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);

    // They come to the same: nothing is left to be said.
    f.rest().put("/app/shop", applicationBody("shop", R"({"colour": "green", "size": 1})"));
    QVERIFY(f.waitUntilClean());
    QVERIFY(f.bannerTexts().isEmpty());
}

void ResourceEditorTest::theirsCanBeTakenAndTakenBack()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("blue", u"green"_s);
    f.rest().put("/app/shop", applicationBody("shop", R"({"colour": "red", "size": 1})"));
    QVERIFY(f.waitForBanner(u"It was changed elsewhere while you edited it"_s));
    QVERIFY(click(f.window, u"Take theirs"_s));
    QVERIFY(f.text().contains("red"));
    QVERIFY(!f.editor->isEdited());
    QVERIFY(f.drafts.isEmpty());
    QTest::keySequence(&f.editor->json().pane(), QKeySequence::Undo);
    QVERIFY(f.text().contains("green")); // Nothing that was typed is lost.
    QVERIFY(f.editor->isEdited());
}

void ResourceEditorTest::aConflictIsMerged()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("blue", u"green"_s);
    f.rest().put("/app/shop", applicationBody("shop", R"({"colour": "red", "size": 2})"));
    QVERIFY(f.waitForBanner(u"It was changed elsewhere while you edited it"_s));
    f.editor->save();
    MergeDialog *dialog = openDialog<MergeDialog>(f.window);
    QVERIFY(dialog);
    QCOMPARE(dialog->view().conflictCount(), 1);
    takePicture(*dialog, u"merge"_s);
    dialog->view().take(MergeView::Take::Mine);
    QVERIFY(waitFor([&] { return dialog->view().canSave(); }));
    dialog->view().save();
    QVERIFY(f.waitUntilClean());
    QVERIFY(waitFor([&] { return f.stored().contains("green"); }));
    QVERIFY(f.stored().contains("\"size\": 2")); // What they changed is kept.
    QVERIFY(!f.bannerTexts().contains(u"It was changed elsewhere while you edited it"_s));
}

void ResourceEditorTest::aConflictFoundOnlyWhenSendingIsMerged()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("blue", u"green"_s);
    f.editor->save();
    QVERIFY(openDialog<ReviewDialog>(f.window));
    // In the moment between the look at the difference and the sending.
    f.rest().put("/app/shop", applicationBody("shop", R"({"colour": "red", "size": 1})"));
    QVERIFY(sendReviewed(f.window));
    MergeDialog *dialog = openDialog<MergeDialog>(f.window);
    QVERIFY(dialog);
    QVERIFY(f.stored().contains("red")); // Nothing was overwritten.
    dialog->view().take(MergeView::Take::Theirs);
    QVERIFY(waitFor([&] { return dialog->view().canSave(); }));
    dialog->view().save();
    QVERIFY(f.waitUntilClean());
    QVERIFY(f.text().contains("red"));
}

void ResourceEditorTest::whatWasOnlyWrittenAgainIsNoConflict()
{
    Fixture f;
    QVERIFY(f.begin());
    f.rest().put("/srv/web/host1", hostBody("host1", ", \"ttl\": 60"));
    const ResourcePath host = *ResourcePath::fromRecordText("/srv/web/host1");
    f.editor->open(host);
    QVERIFY(waitFor([&] { return f.editor->path() == host && f.editor->base(); }));
    f.typeOver("60", u"90"_s);
    for (int i = 0; i < 3; ++i)
        f.rest().put("/srv/web/host1", hostBody("host1", ", \"ttl\": 60")); // It refreshes itself.
    f.editor->save();
    QVERIFY(sendReviewed(f.window));
    QVERIFY(f.waitUntilClean());
    QVERIFY(f.window.findChildren<MergeDialog *>().isEmpty());
    QVERIFY(f.stored("/srv/web/host1").contains("90"));
}

void ResourceEditorTest::whatWasDeletedElsewhereCanBeCreatedAgain()
{
    Fixture f;
    QVERIFY(f.begin());
    f.rest().remove("/app/shop");
    QVERIFY(f.waitForBanner(u"It was deleted elsewhere"_s));
    QVERIFY(f.text().contains("blue"));
    takePicture(f.window, u"editor-gone"_s);
    QVERIFY(click(f.window, u"Create again…"_s));
    QVERIFY(sendReviewed(f.window));
    QVERIFY(waitFor([&] { return f.stored().contains("blue"); }));
    QVERIFY(waitFor([&] { return !f.bannerTexts().contains(u"It was deleted elsewhere"_s); }));
}

void ResourceEditorTest::draftsSurviveAnotherResource()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("blue", u"green"_s);
    f.editor->open(other);
    QVERIFY(waitFor([&] { return f.editor->base() && f.text().contains("other"); }));
    QVERIFY(!f.editor->isEdited());
    QVERIFY(f.drafts.contains(shop));
    f.rest().put("/app/shop", applicationBody("shop", R"({"colour": "blue", "size": 2})"));

    f.editor->open(shop);
    QVERIFY(waitFor([&] { return f.editor->isEdited(); }));
    QVERIFY(f.text().contains("green"));
    QVERIFY(f.waitForBanner(u"It was changed elsewhere while you edited it"_s)); // Meanwhile.
    QTest::keySequence(&f.editor->json().pane(), QKeySequence::Undo);
    QVERIFY(f.text().contains("blue"));
}

void ResourceEditorTest::discardingCanBeUndone()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("blue", u"green"_s);
    QVERIFY(click(f.window, u"discard"_s));
    QVERIFY(f.text().contains("blue"));
    QVERIFY(!f.editor->isEdited());
    QTest::keySequence(&f.editor->json().pane(), QKeySequence::Undo);
    QVERIFY(f.text().contains("green"));
    QVERIFY(f.drafts.contains(shop));
}

void ResourceEditorTest::withoutANodeTheTextIsKept()
{
    Fixture f;
    QVERIFY(f.begin());
    f.typeOver("blue", u"green"_s);
    const quint16 port = f.node.port();
    f.node.kill();
    f.editor->save();
    QVERIFY(sendReviewed(f.window));
    QVERIFY(waitFor([&] {
        const QStringList texts = f.bannerTexts();
        return texts.contains(u"It was not saved"_s) || texts.contains(u"It is not known whether it was saved"_s);
    }));
    QVERIFY(f.text().contains("green"));
    takePicture(f.window, u"editor-unreached"_s);

    QVERIFY(f.node.start({u"--port"_s, QString::number(port)}));
    QVERIFY(waitFor([&] { return f.client.isOnline(); }));
    f.editor->save();
    QVERIFY(sendReviewed(f.window));
    QVERIFY(f.waitUntilClean());
    RestClient rest(f.node.port());
    QVERIFY(rest.get("/app/shop").body.contains("green"));
}

void ResourceEditorTest::hostsAndHooks()
{
    Fixture f;
    QVERIFY(f.begin());
    const ResourcePath hook = *ResourcePath::fromRecordText("/app/shop/web-hooks/till");
    f.rest().put(hook.text(), R"({"name": "till", "endpoint": "http://127.0.0.1:1/", "secret": "0123456789abcdef"})");
    f.rest().put("/app/shop", applicationBody("shop")); // Which it is told of, in vain.
    QVERIFY(waitFor([&] { return f.stored(hook.text()).contains("failures"); }));
    f.editor->open(hook);
    QVERIFY(waitFor([&] { return f.editor->path() == hook && f.editor->base(); }));
    QVERIFY(!f.text().contains("failures"));
    QVERIFY(f.text().contains("\"secret\": true"));
    f.typeOver("127.0.0.1:1/", u"127.0.0.1:1/hooks"_s);
    f.editor->save();
    QVERIFY(sendReviewed(f.window));
    QVERIFY(f.waitUntilClean());
    QVERIFY(f.stored(hook.text()).contains("127.0.0.1:1/hooks"));
    QVERIFY(f.stored(hook.text()).contains("\"secret\": true")); // It was kept.
}

void ResourceEditorTest::curlAndPathAreCopied()
{
    Fixture f;
    QVERIFY(f.begin());
    const QClipboard *clipboard = QGuiApplication::clipboard();
    f.editor->action(ResourceEditor::Action::CopyPath)->trigger();
    QCOMPARE(clipboard->text(), u"/app/shop"_s);
    f.editor->action(ResourceEditor::Action::CopyGet)->trigger();
    QCOMPARE(clipboard->text(), u"curl http://127.0.0.1:%1/app/shop"_s.arg(f.node.port()));
    f.editor->action(ResourceEditor::Action::CopyPut)->trigger();
    QVERIFY(clipboard->text().startsWith(u"curl -X PUT -H 'If-Match: \""_s));
    QVERIFY(clipboard->text().contains(u"\"colour\": \"blue\""_s));
}

void ResourceEditorTest::closingTheWindowAsks()
{
    Fixture f;
    QVERIFY(f.begin());
    f.editor->hide();
    new UnsavedGuard(*f.editor, f.drafts);
    f.editor->show();
    f.typeOver("blue", u"green"_s);
    f.window.close();
    QVERIFY(f.window.isVisible());
    QMessageBox *question = openDialog<QMessageBox>(f.window);
    QVERIFY(question);
    QVERIFY(question->informativeText().contains(u"/app/shop"_s));
    takePicture(*question, u"unsaved"_s);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(f.window.isVisible());
    QVERIFY(waitFor([&] { return f.window.findChildren<QMessageBox *>().isEmpty(); }));

    f.window.close();
    question = openDialog<QMessageBox>(f.window);
    QVERIFY(question);
    QVERIFY(click(*question, u"Lose the Changes"_s));
    QVERIFY(waitFor([&] { return !f.window.isVisible(); }));
}

void ResourceEditorTest::whatIsNotThereIsSaid()
{
    Fixture f;
    QVERIFY(f.begin());
    f.editor->open(*ResourcePath::applications().member("nothing"));
    const auto *title = f.editor->findChild<QLabel *>(u"title"_s);
    QVERIFY(waitFor([&] { return title->text() == u"/app/nothing is not there"_s; }));
    f.rest().put("/app/nothing", applicationBody("nothing"));
    QVERIFY(waitFor([&] { return f.editor->base().has_value(); })); // It is, now.
}

QTEST_MAIN(ResourceEditorTest)
#include "tst_resourceeditor.moc"
