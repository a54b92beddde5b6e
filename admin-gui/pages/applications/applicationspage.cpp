// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/applications/applicationspage.h"

#include "client/catalog.h"
#include "client/clusterclient.h"
#include "client/jobs/copyjob.h"
#include "client/jobs/deletionjob.h"
#include "editor/jsoneditor.h"
#include "pages/applications/applicationlist.h"
#include "pages/places.h"
#include "pages/resource/createdialog.h"
#include "pages/resource/deletedialog.h"
#include "pages/resource/fileexchange.h"
#include "pages/resource/renamedialog.h"
#include "pages/resource/resourceeditor.h"
#include "pages/resource/unsavedguard.h"
#include "shell/banner/bannerstack.h"
#include "shell/look/symbol.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto staying = 600ms; // Who goes through a list by the arrow keys has not been everywhere.
constexpr auto noticeTime = 4s;

QString nameOf(const ResourcePath &path)
{
    return QString::fromLatin1(path.name());
}

Banner good(const QString &text)
{
    Banner banner;
    banner.severity = Banner::Severity::Good;
    banner.text = text;
    banner.key = u"done"_s;
    banner.lifetime = noticeTime;
    return banner;
}

Banner failed(const QString &text, const QString &reason)
{
    Banner banner;
    banner.severity = Banner::Severity::Error;
    banner.text = text;
    banner.reason = reason;
    return banner;
}

} // namespace

ApplicationsPage::ApplicationsPage(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_list(new ApplicationList(m_context.client, m_context.catalog, m_drafts, this))
    , m_editor(new ResourceEditor(m_context, m_drafts, this))
    , m_files(new FileExchange(m_context, *this))
    , m_splitter(new QSplitter(this))
{
    new UnsavedGuard(*this, m_drafts);
    makeActions();
    lay();
    wire();
    retranslate();
}

/// Before m_drafts goes, which they refer to.
ApplicationsPage::~ApplicationsPage()
{
    disconnect(qApp, nullptr, this, nullptr);
    delete m_splitter;
}

void ApplicationsPage::makeActions()
{
    const std::array<void (ApplicationsPage::*)(), actionCount> slots{
        &ApplicationsPage::create,    &ApplicationsPage::duplicate, &ApplicationsPage::rename,
        &ApplicationsPage::askToDelete, &ApplicationsPage::showHooks, nullptr, &ApplicationsPage::switchPane,
        nullptr, &ApplicationsPage::exportSelected};
    const std::array names{u"new"_s, u"duplicate"_s, u"rename"_s, u"delete"_s, u"hooks"_s, u"filter"_s, u"switch"_s,
                           u"import"_s, u"export"_s};
    for (size_t i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i) = new QAction(this);
        m_actions.at(i)->setObjectName(u"applications."_s + names.at(i));
        if (slots.at(i))
            connect(m_actions.at(i), &QAction::triggered, this, slots.at(i));
    }
    connect(action(Action::Filter), &QAction::triggered, m_list, &ApplicationList::focusFilter);
    connect(action(Action::Import), &QAction::triggered, m_files, &FileExchange::askToImport);
    action(Action::New)->setIcon(symbol(u"add"_s));
    action(Action::Duplicate)->setIcon(symbol(u"copy"_s));
    action(Action::Rename)->setIcon(symbol(u"edit"_s));
    action(Action::Delete)->setIcon(symbol(u"remove"_s));
    action(Action::ShowHooks)->setIcon(symbol(u"webhooks"_s));
    action(Action::Import)->setIcon(symbol(u"import"_s));
    action(Action::Export)->setIcon(symbol(u"export"_s));
    action(Action::New)->setShortcut(QKeySequence::New);
    action(Action::Duplicate)->setShortcut(Qt::CTRL | Qt::Key_D);
    action(Action::Rename)->setShortcut(Qt::Key_F2);
    action(Action::Delete)->setShortcut(QKeySequence::Delete);
    action(Action::Filter)->setShortcut(QKeySequence::Find);
    action(Action::SwitchPane)->setShortcut(Qt::Key_F6);

    // In the text, Del deletes letters.
    for (const Action one : {Action::Duplicate, Action::Rename, Action::Delete})
        action(one)->setShortcutContext(Qt::WidgetShortcut);
    QTreeView &view = m_list->view();
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    view.addActions({action(Action::New), action(Action::Duplicate), action(Action::Rename), action(Action::ShowHooks),
                     separator, m_editor->action(ResourceEditor::Action::CopyPath),
                     m_editor->action(ResourceEditor::Action::CopyGet),
                     m_editor->action(ResourceEditor::Action::CopyPut)});
    separator = new QAction(this);
    separator->setSeparator(true);
    view.addActions({separator, action(Action::Export), action(Action::Delete)});
    m_editor->addMoreActions({action(Action::Duplicate), action(Action::Rename), action(Action::ShowHooks),
                              action(Action::Delete)});
}

void ApplicationsPage::lay()
{
    m_splitter->setObjectName(u"applicationsSplitter"_s);
    auto *right = new QWidget(m_splitter);
    auto *margin = new QVBoxLayout(right);
    margin->setContentsMargins(8, 0, 0, 0);
    margin->addWidget(m_editor);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({340, 620});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(m_splitter);
    setFocusProxy(m_list);
}

void ApplicationsPage::wire()
{
    connect(m_list, &ApplicationList::selectionChanged, this, &ApplicationsPage::selectionChanged);
    connect(m_list, &ApplicationList::createRequested, this, &ApplicationsPage::create);
    connect(m_list, &ApplicationList::opened, m_editor, [this] { m_editor->setFocus(); });
    connect(m_list, &ApplicationList::appeared, this, [this] {
        if (m_awaited)
            show(*m_awaited);
    });
    connect(m_editor, &ResourceEditor::editedChanged, this, &ApplicationsPage::enableActions);
    connect(m_editor, &ResourceEditor::read, this, &ApplicationsPage::enableActions);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    m_stays.setSingleShot(true);
    connect(&m_stays, &QTimer::timeout, this, [this] {
        if (m_visited)
            m_context.visit(placeOf(*m_visited));
    });
}

QList<ConsolePage::Entry> ApplicationsPage::entries() const
{
    using Menu = WindowMenus::Menu;
    using Edit = ResourceEditor::Action;
    return {{Menu::File, action(Action::New)},
            {Menu::File, m_editor->action(Edit::Save)},
            {Menu::File, action(Action::Import)},
            {Menu::File, action(Action::Export)},
            {Menu::Edit, action(Action::Filter)},
            {Menu::Edit, action(Action::Duplicate)},
            {Menu::Edit, action(Action::Rename)},
            {Menu::Edit, action(Action::Delete)},
            {Menu::Edit, m_editor->action(Edit::Discard)},
            {Menu::Edit, m_editor->action(Edit::Merge)},
            {Menu::Edit, m_editor->action(Edit::CopyPath)},
            {Menu::Edit, m_editor->action(Edit::CopyGet)},
            {Menu::Edit, m_editor->action(Edit::CopyPut)},
            {Menu::View, m_editor->action(Edit::Reload)},
            {Menu::View, m_editor->action(Edit::ShowChanged)},
            {Menu::Go, action(Action::SwitchPane)},
            {Menu::Go, action(Action::ShowHooks)}};
}

// ---- What is selected

void ApplicationsPage::select(const QString &selection)
{
    const std::optional<ResourcePath> path = ResourcePath::fromRecordText(selection.toLatin1());
    if (path && path->kind() == ResourcePath::Kind::Application)
        show(*path);
}

void ApplicationsPage::show(const ResourcePath &path)
{
    m_awaited.reset();
    if (m_list->select(path))
        return;
    // It was created just now, or the catalog has not come so far; or it is gone, and the editor says so.
    m_awaited = path;
    m_list->view().clearSelection();
    m_editor->open(path);
    enableActions();
}

void ApplicationsPage::selectionChanged()
{
    const QList<ResourcePath> selected = m_list->selected();
    if (selected.size() == 1) {
        m_editor->open(selected.first());
        visitSoon(selected.first());
    } else if (selected.size() > 1) {
        m_editor->setHint(tr("%Ln application(s) selected", nullptr, static_cast<int>(selected.size())),
                          tr("Select a single one to see what it holds."));
        m_editor->close();
    }
    // Where nothing is left of it, as it was filtered out or deleted elsewhere, what was shown stays.
    if (!selected.isEmpty())
        m_awaited.reset();
    enableActions();
}

void ApplicationsPage::visitSoon(const ResourcePath &path)
{
    m_visited = path;
    m_stays.start(staying);
}

/// The text has a search of its own.
void ApplicationsPage::focusMoved(const QWidget *now)
{
    const bool isInText = now && m_editor->json().isAncestorOf(now);
    action(Action::Filter)->setShortcut(isInText ? QKeySequence() : QKeySequence(QKeySequence::Find));
}

void ApplicationsPage::switchPane()
{
    const bool isInEditor = m_editor->isAncestorOf(QApplication::focusWidget());
    if (isInEditor)
        m_list->view().setFocus(Qt::ShortcutFocusReason);
    else
        m_editor->setFocus(Qt::ShortcutFocusReason);
}

void ApplicationsPage::enableActions()
{
    const QList<ResourcePath> selected = m_list->selected();
    const bool isOne = m_editor->path() && selected.size() <= 1;
    const bool isRead = isOne && m_editor->base();
    action(Action::Duplicate)->setEnabled(isRead);
    action(Action::Rename)->setEnabled(isRead && !m_editor->isEdited());
    action(Action::Delete)->setEnabled(!selected.isEmpty());
    action(Action::ShowHooks)->setEnabled(isOne);
}

// ---- What is done

void ApplicationsPage::create()
{
    openCreateDialog(false, "{\"config\": {}}", {});
}

void ApplicationsPage::duplicate()
{
    // What is seen is what is duplicated, also where it was edited.
    openCreateDialog(true, m_editor->json().text(), freeName(*m_editor->path()));
}

QString ApplicationsPage::freeName(const ResourcePath &path) const
{
    constexpr qsizetype most = 128;
    for (int number = 2;; ++number) {
        const QString suffix = u"-%1"_s.arg(number);
        const QString name = nameOf(path).left(most - suffix.size()) + suffix;
        if (!m_list->has(name.toLatin1()))
            return name;
    }
}

void ApplicationsPage::openCreateDialog(bool isCopy, const QByteArray &content, const QString &name)
{
    const CreateDialog::Texts texts{[isCopy] { return isCopy ? tr("Duplicate Application") : tr("New Application"); },
                                    [] { return tr("&Name"); }};
    auto *dialog = new CreateDialog(
        m_context.client, ResourcePath::applications(), content, texts,
        [this](const ResourcePath &path) { return m_list->has(path.name().toByteArray()); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->name().setText(name);
    dialog->name().selectAll();
    connect(dialog, &CreateDialog::created, this, [this](const ResourcePath &path) {
        //: %1: name of an application.
        m_context.banners.post(good(tr("%1 was created").arg(nameOf(path))));
        show(path);
    });
    dialog->open();
}

void ApplicationsPage::rename()
{
    const ResourcePath from = *m_editor->path();
    auto *dialog = new RenameDialog(
        from, [this](const ResourcePath &path) { return m_list->has(path.name().toByteArray()); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, from] {
        const QByteArray name = dialog->newPath()->name().toByteArray();
        auto *job = new CopyJob(m_context.client, CopyJob::Kind::Rename, from, name, this);
        connect(job, &CopyJob::finished, this, [this, job] {
            job->deleteLater();
            renamed(*job);
        });
        job->start();
    });
    dialog->open();
}

void ApplicationsPage::renamed(const CopyJob &job)
{
    using Outcome = CopyJob::Outcome;
    const QString from = nameOf(job.from());
    if (job.outcome() == Outcome::Done)
        //: %1: the old name of an application, %2: the new one.
        m_context.banners.post(good(tr("%1 is now called %2").arg(from, nameOf(*job.to()))));
    else if (job.outcome() == Outcome::BothExist)
        //: %1: the new name of an application, %2: the old one.
        m_context.banners.post(
            failed(tr("%1 was created, but %2 is there as well").arg(nameOf(*job.to()), from), job.reason()));
    else
        m_context.banners.post(failed(tr("%1 was not renamed").arg(from), job.reason()));
    const bool isStillShown = m_editor->path() == job.from();
    if (job.outcome() == Outcome::Done && isStillShown)
        show(*job.to());
}

qsizetype ApplicationsPage::hooksOf(const QList<ResourcePath> &paths) const
{
    if (!m_context.catalog.knowsAllHooks())
        return -1;
    const SortedTable<HookRow> &hooks = m_context.catalog.hooks();
    qsizetype count = 0;
    for (const ResourcePath &path : paths) {
        const QByteArray prefix = path.hooks().text() + '/';
        for (qsizetype row = hooks.lowerBound({prefix}); row < hooks.size() && hooks.at(row).path.startsWith(prefix);
             ++row)
            ++count;
    }
    return count;
}

void ApplicationsPage::askToDelete()
{
    const QList<ResourcePath> selected = m_list->selected();
    if (selected.isEmpty())
        return;
    // Of a single one it was to be seen what it holds; no more than that shall go.
    const bool isSeen = selected.size() == 1 && m_editor->path() == selected.first() && m_editor->base();
    const QByteArray etag = isSeen ? m_editor->base()->etag : QByteArray();
    auto *dialog = new DeleteDialog(selected, hooksOf(selected), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, selected, isSeen, etag] {
        if (isSeen)
            removeSeen(selected.first(), etag);
        else
            remove(selected);
    });
    dialog->open();
}

void ApplicationsPage::removeSeen(const ResourcePath &path, const QByteArray &etag)
{
    const std::optional<ResourcePath> next = m_list->neighbourOf({path});
    const auto answered = [this, path, next](const ApiAnswer &answer) {
        if (answer.ok() || answer.status == 404)
            deleted({path}, next);
        else if (answer.status == 412)
            notDeleted(tr("It was changed elsewhere just now. Look at it again."), {});
        else
            notDeleted(answer.reason(), {path});
    };
    m_context.client.send(ApiRequest::remove(path, etag), this, answered).detach();
}

void ApplicationsPage::remove(const QList<ResourcePath> &paths)
{
    const std::optional<ResourcePath> next = m_list->neighbourOf(paths);
    auto *job = new DeletionJob(m_context.client, paths, this);
    connect(job, &DeletionJob::progressed, this, [this, job](qsizetype done, qsizetype all) {
        constexpr qsizetype few = 20; // Are gone at once.
        if (all <= few || done == all)
            return;
        Banner banner;
        banner.text = tr("Deleting applications…");
        //: Progress: how many of how many.
        banner.reason = tr("%1 of %2", "Progress").arg(locale().toString(done), locale().toString(all));
        //: A button: what is not deleted yet, stays.
        banner.actions = {{tr("Stop"), [job] { job->cancel(); }, false}};
        banner.key = u"deletion"_s;
        banner.dismissible = false;
        m_context.banners.post(banner);
    });
    connect(job, &DeletionJob::finished, this, [this, job, paths, next] {
        job->deleteLater();
        deletionEnded(*job, paths, next);
    });
    job->start();
}

void ApplicationsPage::deletionEnded(const DeletionJob &job, const QList<ResourcePath> &paths,
                                     const std::optional<ResourcePath> &next)
{
    m_context.banners.remove(u"deletion"_s);
    if (!job.failures().isEmpty()) {
        QList<ResourcePath> left;
        for (const DeletionJob::Failure &failure : job.failures())
            left << failure.path;
        notDeleted(job.failures().first().reason, left);
    } else if (!job.isCancelled()) {
        deleted(paths, next);
    }
}

void ApplicationsPage::notDeleted(const QString &reason, const QList<ResourcePath> &left)
{
    const int count = std::max(1, static_cast<int>(left.size()));
    Banner banner = failed(tr("%Ln application(s) could not be deleted", nullptr, count), reason);
    if (!left.isEmpty())
        banner.actions = {{tr("Retry"), [this, left] { remove(left); }}};
    m_context.banners.post(banner);
}

void ApplicationsPage::deleted(const QList<ResourcePath> &gone, const std::optional<ResourcePath> &next)
{
    m_context.banners.post(good(gone.size() == 1 ? tr("%1 was deleted").arg(nameOf(gone.first()))
                                                 : tr("%Ln application(s) were deleted", nullptr,
                                                      static_cast<int>(gone.size()))));
    for (const ResourcePath &path : gone)
        m_drafts.remove(path);
    const bool wasShown = !m_editor->path() || gone.contains(*m_editor->path());
    if (!wasShown)
        return; // The user has gone on to another one.
    m_editor->close();
    if (next)
        show(*next);
}

void ApplicationsPage::showHooks()
{
    m_context.open(placeOf(m_editor->path()->hooks()));
}

/// All, where none is selected.
void ApplicationsPage::exportSelected()
{
    QList<ResourcePath> paths = m_list->selected();
    if (paths.isEmpty()) {
        const QList<ApplicationRow> &rows = m_context.catalog.applications().rows();
        paths.reserve(rows.size());
        for (const ApplicationRow &row : rows)
            paths << row.path();
    }
    m_files->askToExport(paths);
}

// ---- Language

void ApplicationsPage::retranslate()
{
    action(Action::New)->setText(tr("&New Application…"));
    action(Action::Duplicate)->setText(tr("D&uplicate…"));
    action(Action::Rename)->setText(tr("R&ename…"));
    action(Action::Delete)->setText(tr("De&lete…"));
    action(Action::Import)->setText(tr("&Import…"));
    action(Action::Export)->setText(tr("E&xport…"));
    action(Action::ShowHooks)->setText(tr("Show Its &Web-hooks"));
    //: Goes to the field that filters the list.
    action(Action::Filter)->setText(tr("&Filter the List"));
    //: From the list to the text beside it, or back.
    action(Action::SwitchPane)->setText(tr("&Switch Between List and Text"));
    m_splitter->setAccessibleName(tr("Applications"));
    if (m_list->selected().size() < 2)
        m_editor->setHint(tr("No application selected"), tr("Choose one in the list to see and edit it."));
    else
        selectionChanged();
}

void ApplicationsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ConsolePage applicationsPage(const PageContext &context)
{
    auto *widget = new ApplicationsPage(context);
    const Page page{pageId::applications, symbol(pageId::applications),
                    [] { return ApplicationsPage::tr("Applications"); }, widget,
                    [widget](const QString &selection) { widget->select(selection); }};
    return {page, widget->entries()};
}

} // namespace nesoi
