// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/resourceeditor.h"

#include "client/clusterclient.h"
#include "editor/faulttext.h"
#include "editor/jsoneditor.h"
#include "editor/pane/codepane.h"
#include "editor/reviewdialog.h"
#include "editor/text/jsontext.h"
#include "pages/resource/changedialog.h"
#include "pages/resource/mergedialog.h"
#include "pages/resource/resourceheader.h"
#include "pages/resource/resourcewatch.h"
#include "shell/banner/bannerstack.h"
#include "shell/look/emptystate.h"
#include "shell/look/focusforwarder.h"
#include "shell/look/symbol.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = WriteOutcome::Kind;

namespace
{

constexpr auto noticeTime = 4s; // Of "Saved" and the like.
constexpr auto patience = 250ms; // What was shown before stays for so long, rather than to flicker.

QString textOf(const ResourcePath &path)
{
    return QString::fromLatin1(path.text());
}

} // namespace

ResourceEditor::ResourceEditor(PageContext &context, Drafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_drafts(drafts)
    , m_watch(new ResourceWatch(context.client, this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(symbol(u"edit"_s), this))
    , m_retry(m_nothing->addButton())
    , m_sheet(new QWidget(this))
    , m_header(new ResourceHeader(m_sheet))
    , m_saveButton(new QPushButton(m_sheet))
    , m_discardButton(new QPushButton(m_sheet))
    , m_more(new QToolButton(m_sheet))
    , m_hints(new BannerStack(m_sheet))
    , m_json(new JsonEditor(m_sheet))
{
    makeActions();
    lay();
    connect(m_watch, &ResourceWatch::read, this, &ResourceEditor::take);
    connect(m_watch, &ResourceWatch::gone, this, &ResourceEditor::resourceGone);
    connect(m_watch, &ResourceWatch::failed, this, &ResourceEditor::readFailed);
    connect(m_json, &JsonEditor::textChanged, this, &ResourceEditor::textEdited);
    connect(m_json, &JsonEditor::modificationChanged, this, &ResourceEditor::textEdited);
    connect(m_retry, &QPushButton::clicked, m_watch, &ResourceWatch::readNow);
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &ResourceEditor::showState);
    connect(m_hints, &BannerStack::focusLost, m_json, qOverload<>(&QWidget::setFocus));
    connect(&context.client, &ClusterClient::begun, this, [this] {
        // The reason why it could not be sent is gone, too; whether to send it is for people to say.
        if (m_failure && m_failure->kind == Kind::Unreached)
            m_failure.reset();
        showHints();
    });
    m_json->setCheck([this](const QByteArray &json) {
        return m_path ? refusal(*m_path, json, m_base ? &*m_base : nullptr) : std::nullopt;
    });
    retranslate();
    close();
}

ResourceEditor::~ResourceEditor() = default;

void ResourceEditor::makeActions()
{
    const std::array<void (ResourceEditor::*)(), 4> own{&ResourceEditor::save, &ResourceEditor::discard,
                                                        &ResourceEditor::merge, &ResourceEditor::showChanged};
    for (QAction *&action : m_actions)
        action = new QAction(this);
    for (size_t i = 0; i < own.size(); ++i)
        connect(m_actions.at(i), &QAction::triggered, this, own.at(i));
    connect(action(Action::Reload), &QAction::triggered, m_watch, &ResourceWatch::readNow);
    connect(action(Action::CopyPath), &QAction::triggered, this,
            [this] { copy(textOf(*m_path), tr("The path was copied.")); });
    connect(action(Action::CopyGet), &QAction::triggered, this, [this] {
        copy(toCurl(ApiRequest::get(*m_path), m_context.client.state().node),
             tr("The command that reads it was copied."));
    });
    connect(action(Action::CopyPut), &QAction::triggered, this, [this] {
        copy(toCurl(ApiRequest::replace(*m_path, m_json->text(), m_base->etag), m_context.client.state().node),
             tr("The command that writes it was copied."));
    });
    action(Action::Save)->setShortcut(QKeySequence::Save);
    action(Action::Reload)->setShortcut(QKeySequence::Refresh);
    action(Action::Save)->setObjectName(u"resource.save"_s);
    action(Action::Discard)->setObjectName(u"resource.discard"_s);
    action(Action::Merge)->setObjectName(u"resource.merge"_s);
    action(Action::ShowChanged)->setObjectName(u"resource.showChanged"_s);
    action(Action::CopyPath)->setObjectName(u"resource.copyPath"_s);
    action(Action::CopyGet)->setObjectName(u"resource.copyGet"_s);
    action(Action::CopyPut)->setObjectName(u"resource.copyPut"_s);
    action(Action::Reload)->setObjectName(u"resource.reload"_s);
    action(Action::CopyPath)->setIcon(symbol(u"copy"_s));
}

void ResourceEditor::lay()
{
    m_stack->setObjectName(u"resourceStack"_s);
    m_saveButton->setObjectName(u"save"_s);
    m_discardButton->setObjectName(u"discard"_s);
    m_more->setObjectName(u"more"_s);
    m_retry->setObjectName(u"retryRead"_s);
    m_hints->setObjectName(u"hints"_s);
    m_saveButton->setAutoDefault(false);
    m_saveButton->setDefault(true); // How it looks; outside of dialogs, Enter does not press it.
    m_discardButton->setAutoDefault(false);
    connect(m_saveButton, &QPushButton::clicked, this, &ResourceEditor::save);
    connect(m_discardButton, &QPushButton::clicked, this, &ResourceEditor::discard);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    menu->addActions({action(Action::CopyPath), action(Action::CopyGet), action(Action::CopyPut)});
    m_more->setMenu(menu);
    m_header->addButton(m_discardButton);
    m_header->addButton(m_saveButton);
    m_header->addButton(m_more);

    auto *sheet = new QVBoxLayout(m_sheet);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->setSpacing(12);
    sheet->addWidget(m_header);
    sheet->addWidget(m_hints);
    sheet->addWidget(m_json, 1);

    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    new FocusForwarder(*this, *m_json);
}

void ResourceEditor::addMoreActions(const QList<QAction *> &actions)
{
    m_more->menu()->addSeparator();
    m_more->menu()->addActions(actions);
}

void ResourceEditor::setHint(const QString &title, const QString &hint)
{
    m_hintTitle = title;
    m_hint = hint;
    showState();
}

// ---- Which resource

void ResourceEditor::open(const ResourcePath &path)
{
    if (m_path == path)
        return;
    forget();
    m_path = path;
    m_slow.start(patience);
    m_header->setName(QString::fromLatin1(path.name()), textOf(path));
    m_json->setTextName(tr("JSON of %1").arg(textOf(path)));
    m_watch->follow(path);
    showState();
    Q_EMIT pathChanged();
}

void ResourceEditor::close()
{
    forget();
    m_isFilling = true;
    m_json->setText({});
    m_isFilling = false;
    showHints();
    showState();
    Q_EMIT pathChanged();
}

void ResourceEditor::forget()
{
    m_watch->stop();
    m_path.reset();
    m_base.reset();
    m_theirs.reset();
    m_isGone = false;
    m_readFailure.clear();
    m_failure.reset();
    m_writer = nullptr; // It goes its way, and says then what came of it.
    showHints();
}

bool ResourceEditor::isEdited() const
{
    return m_base && m_json->isModified();
}

// ---- What happens to the resource

void ResourceEditor::take(const ResourceSnapshot &theirs)
{
    const bool wasGone = std::exchange(m_isGone, false);
    m_readFailure.clear();
    if (!m_base) {
        takeFirst(theirs);
    } else if (theirs.text == m_base->text) {
        adopt(theirs);
    } else if (!isEdited()) {
        showFresh(theirs);
    } else if (theirs.text == canonicalJson(m_json->text())) {
        adopt(theirs);
        m_json->setModified(false);
    } else {
        m_theirs = theirs;
    }
    if (wasGone)
        m_failure.reset();
    showHints();
    showState();
    Q_EMIT read(theirs);
}

/// What was typed earlier and not sent stands there again, and can be undone to what it was made from.
void ResourceEditor::takeFirst(const ResourceSnapshot &theirs)
{
    const Draft *kept = m_drafts.find(*m_path);
    if (!kept) {
        showFresh(theirs);
        return;
    }
    const Draft draft = *kept;
    showFresh(draft.base);
    m_isFilling = true;
    m_json->replaceText(draft.text);
    m_isFilling = false;
    take(theirs);
}

/// The same content with another ETag.
void ResourceEditor::adopt(const ResourceSnapshot &base)
{
    m_base = base;
    m_theirs.reset();
    m_watch->know(base.etag);
    if (isEdited())
        keepDraft();
}

/// In place: who reads it stays where they are.
void ResourceEditor::showFresh(const ResourceSnapshot &fresh)
{
    const bool isFirst = !m_base;
    m_base = fresh;
    m_theirs.reset();
    CodePane &pane = m_json->pane();
    const int line = pane.firstVisibleLine();
    int caretLine = 0;
    int caretColumn = 0;
    pane.getCursorPosition(&caretLine, &caretColumn);
    m_isFilling = true;
    m_json->setReadOnly(false);
    m_json->setText(fresh.text);
    m_isFilling = false;
    if (isFirst)
        return;
    pane.setCursorPosition(std::min(caretLine, pane.lines() - 1), caretColumn);
    pane.setFirstVisibleLine(line);
}

void ResourceEditor::resourceGone()
{
    m_isGone = true;
    m_readFailure.clear();
    m_theirs.reset();
    if (const Draft *draft = m_path && !m_base ? m_drafts.find(*m_path) : nullptr) {
        const Draft kept = *draft;
        showFresh(kept.base);
        m_isFilling = true;
        m_json->replaceText(kept.text);
        m_isFilling = false;
    }
    showHints();
    showState();
}

void ResourceEditor::readFailed(const QString &reason)
{
    m_readFailure = reason; // Of what is shown already, the window says that it is old.
    showState();
}

// ---- What the user does

void ResourceEditor::textEdited()
{
    if (m_isFilling || !m_base)
        return;
    keepDraft();
    if (m_failure && m_failure->kind == Kind::Refused) {
        m_failure.reset(); // It was of another text.
        showHints();
    }
    showState();
}

void ResourceEditor::keepDraft()
{
    const bool wasKept = m_drafts.contains(*m_path);
    if (isEdited())
        m_drafts.put(*m_path, {*m_base, m_json->text()});
    else
        m_drafts.remove(*m_path);
    if (wasKept != isEdited())
        Q_EMIT editedChanged(isEdited());
}

void ResourceEditor::discard()
{
    if (!isEdited())
        return;
    const ResourceSnapshot to = m_theirs ? *m_theirs : *m_base;
    m_json->replaceText(to.text);
    adopt(to);
    m_json->setModified(false);
    m_failure.reset();
    showHints();
    showState();
}

void ResourceEditor::takeTheirs()
{
    if (m_theirs)
        discard();
    m_json->setFocus();
}

void ResourceEditor::save()
{
    if (!m_base || m_writer || (!isEdited() && !m_isGone))
        return;
    if (!m_json->isValid()) {
        m_json->goToFault();
        return;
    }
    if (m_isGone) {
        review({});
    } else if (m_theirs) {
        merge();
    } else if (canonicalJson(m_json->text()) == m_base->text) {
        // Only laid out otherwise: nothing to send.
        m_json->replaceText(m_base->text);
        m_json->setModified(false);
    } else {
        review(*m_base);
    }
}

void ResourceEditor::review(const ResourceSnapshot &base)
{
    const QByteArray text = m_json->text();
    ReviewedChange change;
    change.kind = base.etag.isEmpty() ? ReviewedChange::Kind::Create : ReviewedChange::Kind::Replace;
    change.path = textOf(*m_path);
    change.node = m_context.client.state().node.toText();
    change.before = base.text;
    change.after = text;
    auto *dialog = new ReviewDialog(change, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, text, base] { send(text, base); });
    connect(dialog, &QDialog::rejected, this, [this] { m_json->setFocus(); });
    dialog->open();
}

void ResourceEditor::send(const QByteArray &text, const ResourceSnapshot &base)
{
    m_failure.reset();
    auto *writer = new ResourceWriter(m_context.client, *m_path, text, base, this);
    m_writer = writer;
    m_sent = text;
    connect(writer, &ResourceWriter::finished, this,
            [this, writer](const WriteOutcome &outcome) { finished(writer, outcome); });
    writer->start();
    showHints();
    showState();
    m_json->setFocus();
}

void ResourceEditor::finished(ResourceWriter *writer, const WriteOutcome &outcome)
{
    writer->deleteLater();
    if (outcome.kind == Kind::Written) {
        const Draft *draft = m_drafts.find(writer->path());
        if (draft && draft->text == writer->text())
            m_drafts.remove(writer->path());
    }
    if (writer != m_writer) {
        finishedElsewhere(writer->path(), outcome);
        return;
    }
    m_writer = nullptr;
    switch (outcome.kind) {
    case Kind::Written:
        written(writer->text(), outcome.now);
        break;
    case Kind::Conflict:
        take(outcome.now);
        merge(); // Where it differs from mine.
        break;
    case Kind::Gone:
        m_isGone = true;
        break;
    case Kind::Refused:
        m_failure = outcome;
        if (outcome.problem && !outcome.problem->pointer.isNull())
            m_json->showProblem(*outcome.problem);
        break;
    case Kind::Unreached:
        m_failure = outcome;
        break;
    }
    showHints();
    showState();
}

/// The user has gone on to another resource meanwhile.
void ResourceEditor::finishedElsewhere(const ResourcePath &path, const WriteOutcome &outcome)
{
    if (outcome.kind == Kind::Written) {
        Q_EMIT saved(path);
        return;
    }
    //: %1: path of a resource.
    Banner banner = Banner::failed(tr("%1 was not saved").arg(textOf(path)), outcome.reason);
    //: A button: shows the resource that could not be saved.
    banner.actions = {{tr("Show it"), [this, path] { open(path); }}};
    banner.key = u"save:"_s + textOf(path);
    m_context.banners.post(banner);
}

void ResourceEditor::written(const QByteArray &sent, const ResourceSnapshot &now)
{
    const bool hasChangedSince = m_json->text() != sent;
    m_isGone = false;
    if (!hasChangedSince && m_json->text() != now.text) {
        const int line = m_json->pane().firstVisibleLine();
        m_json->replaceText(now.text);
        m_json->pane().setFirstVisibleLine(line);
    }
    if (!hasChangedSince)
        m_json->setModified(false);
    adopt(now);
    keepDraft();
    //: %1: path of a resource.
    m_context.banners.post(Banner::done(tr("%1 was saved").arg(textOf(*m_path)), u"saved"_s, noticeTime));
    Q_EMIT saved(*m_path);
    Q_EMIT read(now);
}

void ResourceEditor::merge()
{
    if (!m_theirs || !isEdited())
        return;
    const auto check
        = [path = *m_path, theirs = *m_theirs](const QByteArray &json) { return refusal(path, json, &theirs); };
    auto *dialog = new MergeDialog({m_base->text, m_json->text(), m_theirs->text}, textOf(*m_path), check, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, theirs = *m_theirs] { takeMerged(dialog->mergedText(), theirs); });
    connect(dialog, &QDialog::rejected, this, [this] { m_json->setFocus(); });
    dialog->open();
}

void ResourceEditor::takeMerged(const QByteArray &merged, const ResourceSnapshot &theirs)
{
    m_json->replaceText(merged);
    adopt(theirs);
    if (canonicalJson(merged) == theirs.text) {
        m_json->setModified(false);
        showHints();
        showState();
    } else {
        send(merged, theirs); // Where it goes over was to be seen just now.
    }
}

void ResourceEditor::showChanged()
{
    if (!m_theirs)
        return;
    auto *dialog = new ChangeDialog(m_base->text, m_theirs->text, textOf(*m_path), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ResourceEditor::copy(const QString &text, const QString &what)
{
    QGuiApplication::clipboard()->setText(text);
    m_context.banners.post(Banner::done(what, u"copied"_s, noticeTime));
}

// ---- What is to be seen

void ResourceEditor::showHints()
{
    if (m_theirs) {
        Banner banner;
        banner.text = tr("It was changed elsewhere while you edited it");
        banner.reason = tr("Your text is kept. Saving shows both, to be merged.");
        //: A button: shows a difference.
        banner.actions = {{tr("Show what changed"), [this] { showChanged(); }, false},
                          //: A button: merges two texts.
                          {tr("Merge…"), [this] { merge(); }, false},
                          //: A button: gives up one's own text for that of somebody else.
                          {tr("Take theirs"), [this] { takeTheirs(); }, false}};
        banner.key = u"changed"_s;
        banner.dismissible = false;
        m_hints->post(banner);
    } else {
        m_hints->remove(u"changed"_s);
    }
    if (m_isGone && m_base) {
        Banner banner;
        banner.severity = Banner::Severity::Warning;
        banner.text = tr("It was deleted elsewhere");
        banner.reason = tr("What you see here is all that is left of it.");
        banner.actions = {{tr("Create again…"), [this] { save(); }, false}};
        banner.key = u"gone"_s;
        banner.dismissible = false;
        m_hints->post(banner);
    } else {
        m_hints->remove(u"gone"_s);
    }
    showFailure();
}

void ResourceEditor::showFailure()
{
    if (!m_failure) {
        m_hints->remove(u"failure"_s);
        return;
    }
    Banner banner;
    banner.severity = Banner::Severity::Error;
    banner.text = m_failure->mayBeWritten ? tr("It is not known whether it was saved") : tr("It was not saved");
    banner.reason = m_failure->problem ? problemText(*m_failure->problem) : m_failure->reason;
    if (m_failure->kind == Kind::Unreached)
        banner.actions = {{tr("Retry"), [this] { retry(); }, false}};
    banner.key = u"failure"_s;
    m_hints->post(banner);
}

void ResourceEditor::retry()
{
    m_failure.reset();
    showHints();
    if (m_base && !m_writer && m_json->text() == m_sent)
        send(m_sent, m_isGone ? ResourceSnapshot() : *m_base);
    else
        save(); // What has been typed since then was not seen as a difference.
}

void ResourceEditor::showState()
{
    const bool isThere = m_path && m_base;
    const bool isOnItsWay = m_path && !m_base && !m_isGone && m_readFailure.isEmpty() && m_slow.isActive();
    m_json->setReadOnly(!isThere);
    if (!isOnItsWay)
        m_stack->setCurrentWidget(isThere ? m_sheet : static_cast<QWidget *>(m_nothing));
    m_retry->setVisible(m_path && !m_readFailure.isEmpty());
    if (!m_path)
        m_nothing->setTexts(m_hintTitle, m_hint);
    else if (m_isGone)
        //: %1: path of a resource.
        m_nothing->setTexts(tr("%1 is not there").arg(textOf(*m_path)), tr("It may have been deleted."));
    else if (!m_readFailure.isEmpty())
        //: %1: path of a resource.
        m_nothing->setTexts(tr("%1 could not be read").arg(textOf(*m_path)), m_readFailure);
    else
        //: While a resource is being read. %1: its path.
        m_nothing->setTexts(tr("Reading %1…").arg(textOf(*m_path)), {});
    if (isThere) {
        m_header->setState(m_base->updatedAt, m_base->etag);
        QString remark;
        if (m_writer)
            //: Beside a resource's name: a change is on its way to the node.
            remark = tr("Saving…");
        else if (isEdited())
            //: Beside a resource's name: it has changes that were not sent.
            remark = tr("Edited");
        m_header->setRemark(remark);
    }
    enableActions();
}

void ResourceEditor::enableActions()
{
    const bool isThere = m_path && m_base;
    const bool canSave = isThere && !m_writer && (isEdited() || m_isGone);
    action(Action::Save)->setEnabled(canSave);
    action(Action::Discard)->setEnabled(isThere && isEdited());
    action(Action::Merge)->setEnabled(m_theirs.has_value());
    action(Action::ShowChanged)->setEnabled(m_theirs.has_value());
    for (const Action one : {Action::CopyPath, Action::CopyGet, Action::Reload})
        action(one)->setEnabled(m_path.has_value());
    action(Action::CopyPut)->setEnabled(isThere);
    m_saveButton->setEnabled(canSave);
    m_discardButton->setVisible(isThere && isEdited());
}

void ResourceEditor::retranslate()
{
    //: Shows the change of a resource, to be sent after that.
    action(Action::Save)->setText(tr("&Save…"));
    action(Action::Discard)->setText(tr("&Discard Changes"));
    //: Merges one's own changes with those that somebody else made meanwhile.
    action(Action::Merge)->setText(tr("&Merge…"));
    action(Action::ShowChanged)->setText(tr("Show What &Changed Elsewhere"));
    action(Action::CopyPath)->setText(tr("Copy Pat&h"));
    //: curl is a program; GET is a method of HTTP.
    action(Action::CopyGet)->setText(tr("Copy as curl (&GET)"));
    //: curl is a program; PUT is a method of HTTP.
    action(Action::CopyPut)->setText(tr("Copy as curl (PUT)"));
    action(Action::Reload)->setText(tr("&Read Again"));
    //: A button: shows the change of a resource, to be sent after that.
    m_saveButton->setText(tr("Save…"));
    m_saveButton->setToolTip(tr("Shows the difference before anything is sent (%1)")
                                 .arg(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText)));
    m_discardButton->setText(tr("Discard"));
    m_discardButton->setToolTip(tr("Goes back to what stands on the node; can be undone"));
    //: A button: a menu of what else can be done.
    m_more->setText(tr("More"));
    m_retry->setText(tr("Retry"));
    if (m_path)
        m_json->setTextName(tr("JSON of %1").arg(textOf(*m_path)));
    showHints();
    showState();
}

void ResourceEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
