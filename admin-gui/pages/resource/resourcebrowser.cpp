// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/resourcebrowser.h"

#include "editor/jsoneditor.h"
#include "pages/places.h"
#include "pages/resource/fileexchange.h"
#include "pages/resource/resourceeditor.h"
#include "pages/resource/resourcelist.h"
#include "pages/resource/resourceoperations.h"
#include "shell/look/focusforwarder.h"
#include "shell/look/symbol.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto staying = 600ms; // Who goes through a list by the arrow keys has not been everywhere.

QAction *separator(QObject *parent)
{
    auto *action = new QAction(parent);
    action->setSeparator(true);
    return action;
}

} // namespace

ResourceBrowser::ResourceBrowser(PageContext &context, Drafts &drafts, ResourceList *list, TextsOf texts,
                                 const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_texts(std::move(texts))
    , m_prefix(prefix)
    , m_list(list)
    , m_editor(new ResourceEditor(context, drafts, this))
    , m_operations(new ResourceOperations(
          context, drafts, [list](const ResourcePath &path) { return list->has(path); }, *this))
    , m_files(new FileExchange(context, *this))
    , m_splitter(new QSplitter(this))
    , m_right(new QSplitter(Qt::Vertical))
{
    makeActions();
    lay();
    wire();
    retranslate();
    enableActions();
}

/// What is in it hears of the focus while it goes.
ResourceBrowser::~ResourceBrowser()
{
    disconnect(qApp, nullptr, this, nullptr);
    delete m_splitter;
}

void ResourceBrowser::makeActions()
{
    const std::array names{u"new"_s,    u"duplicate"_s, u"rename"_s, u"delete"_s, u"related"_s,
                           u"filter"_s, u"switch"_s,    u"import"_s, u"export"_s};
    const std::array symbols{u"add"_s,  u"copy"_s, u"edit"_s,   u"remove"_s, u"webhooks"_s,
                             QString(), QString(), u"import"_s, u"export"_s};
    for (size_t i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i) = new QAction(this);
        m_actions.at(i)->setObjectName(m_prefix + u'.' + names.at(i));
        if (!symbols.at(i).isEmpty())
            m_actions.at(i)->setIcon(symbol(symbols.at(i)));
    }
    const auto does
        = [this](Action one, auto *receiver, auto slot) { connect(action(one), &QAction::triggered, receiver, slot); };
    does(Action::New, this, &ResourceBrowser::createRequested);
    does(Action::Duplicate, this, &ResourceBrowser::duplicate);
    does(Action::Rename, this, &ResourceBrowser::rename);
    does(Action::Delete, this, &ResourceBrowser::askToDelete);
    does(Action::ShowRelated, this, &ResourceBrowser::showRelated);
    does(Action::Filter, this, &ResourceBrowser::filter);
    does(Action::SwitchPane, this, &ResourceBrowser::switchPane);
    does(Action::Import, m_files, &FileExchange::askToImport);
    does(Action::Export, this, &ResourceBrowser::exportSelected);
    action(Action::New)->setShortcut(QKeySequence::New);
    action(Action::Duplicate)->setShortcut(Qt::CTRL | Qt::Key_D);
    action(Action::Rename)->setShortcut(Qt::Key_F2);
    action(Action::Delete)->setShortcut(QKeySequence::Delete);
    action(Action::Filter)->setShortcut(QKeySequence::Find);
    action(Action::SwitchPane)->setShortcut(Qt::Key_F6);

    // In the text, Del deletes letters.
    for (const Action one : {Action::Duplicate, Action::Rename, Action::Delete})
        action(one)->setShortcutContext(Qt::WidgetShortcut);
    using Edit = ResourceEditor::Action;
    m_list->view().addActions({action(Action::New), action(Action::Duplicate), action(Action::Rename),
                               action(Action::ShowRelated), separator(this), m_editor->action(Edit::CopyPath),
                               m_editor->action(Edit::CopyGet), m_editor->action(Edit::CopyPut), separator(this),
                               action(Action::Export), action(Action::Delete)});
    m_editor->addMoreActions(
        {action(Action::Duplicate), action(Action::Rename), action(Action::ShowRelated), action(Action::Delete)});
}

void ResourceBrowser::lay()
{
    m_splitter->setObjectName(m_prefix + u"Splitter"_s);
    auto *right = new QWidget(m_splitter);
    auto *beside = new QVBoxLayout(right);
    beside->setContentsMargins(8, 0, 0, 0);
    beside->addWidget(m_right);
    m_right->setObjectName(m_prefix + u"Detail"_s);
    m_right->setChildrenCollapsible(false);
    m_right->addWidget(m_editor);
    m_right->setStretchFactor(0, 1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({340, 620});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    new FocusForwarder(*this, *m_list);
}

void ResourceBrowser::addBelow(QWidget *widget)
{
    m_right->addWidget(widget);
}

void ResourceBrowser::setTextBelow()
{
    m_splitter->setOrientation(Qt::Vertical);
    m_right->parentWidget()->layout()->setContentsMargins(0, 8, 0, 0);
    m_splitter->setSizes({240, 360});
}

void ResourceBrowser::setOuter(ResourceList *outer)
{
    m_outer = outer;
    connect(outer, &ResourceList::selectionChanged, this, &ResourceBrowser::enableActions);
}

void ResourceBrowser::wire()
{
    connect(m_list, &ResourceList::selectionChanged, this, &ResourceBrowser::selectionChanged);
    connect(m_list, &ResourceList::createRequested, this, &ResourceBrowser::createRequested);
    connect(m_list, &ResourceList::opened, m_editor, [this] { m_editor->setFocus(); });
    connect(m_list, &ResourceList::appeared, this, [this] {
        if (m_awaited)
            show(ResourcePath(*m_awaited));
    });
    connect(m_editor, &ResourceEditor::editedChanged, this, &ResourceBrowser::enableActions);
    connect(m_editor, &ResourceEditor::read, this, &ResourceBrowser::enableActions);
    connect(m_operations, &ResourceOperations::created, this, qOverload<const ResourcePath &>(&ResourceBrowser::show));
    connect(m_operations, &ResourceOperations::renamed, this, [this](const ResourcePath &from, const ResourcePath &to) {
        if (m_editor->path() == from)
            show(to);
    });
    connect(m_operations, &ResourceOperations::deleting, this,
            [this](const QList<ResourcePath> &paths) { m_next = m_list->neighbourOf(paths); });
    connect(m_operations, &ResourceOperations::deleted, this, &ResourceBrowser::deleted);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    m_stays.setSingleShot(true);
    connect(&m_stays, &QTimer::timeout, this, [this] {
        if (m_visited && isVisible()) // Else the user has gone to another page meanwhile.
            m_context.visit(placeOf(*m_visited));
    });
}

QList<ConsolePage::Entry> ResourceBrowser::entries() const
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
            {Menu::Go, action(Action::ShowRelated)}};
}

// ---- What is selected

void ResourceBrowser::show(const ResourcePath &path)
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

void ResourceBrowser::showNothing()
{
    m_awaited.reset();
    m_list->view().clearSelection();
    showHint();
    m_editor->close();
    enableActions();
}

void ResourceBrowser::selectionChanged()
{
    const QList<ResourcePath> selected = m_list->selected();
    if (selected.size() == 1) {
        m_editor->open(selected.first());
        visitSoon(selected.first());
    } else if (selected.size() > 1) {
        showHint();
        m_editor->close();
    }
    // Where nothing is left of it, as it was filtered out or deleted elsewhere, what was shown stays.
    if (!selected.isEmpty())
        m_awaited.reset();
    enableActions();
}

void ResourceBrowser::showHint()
{
    const int count = static_cast<int>(m_list->selected().size());
    const Texts texts = m_texts(count);
    if (count > 1)
        m_editor->setHint(texts.severalSelected, tr("Select a single one to see what it holds."));
    else
        m_editor->setHint(texts.noneSelected, texts.choose);
}

void ResourceBrowser::visitSoon(const ResourcePath &path)
{
    m_visited = path;
    m_stays.start(staying);
}

/// The text has a search of its own.
void ResourceBrowser::focusMoved(const QWidget *now)
{
    const bool isInText = now && m_editor->json().isAncestorOf(now);
    action(Action::Filter)->setShortcut(isInText ? QKeySequence() : QKeySequence(QKeySequence::Find));
}

void ResourceBrowser::filter()
{
    const bool isInOuter = m_outer && (!m_list->isVisible() || m_outer->isAncestorOf(QApplication::focusWidget()));
    (isInOuter ? m_outer : m_list)->focusFilter();
}

/// To the next one that shows something to go to.
void ResourceBrowser::switchPane()
{
    QList<QWidget *> panes{m_list, m_editor};
    if (m_outer)
        panes.prepend(m_outer);
    const auto hasFocus = [](const QWidget *pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
    const auto canTakeFocus = [this](QWidget *pane) {
        const auto *list = qobject_cast<ResourceList *>(pane);
        return list ? list->view().isVisible() : m_editor->json().isVisible();
    };
    auto now = std::ranges::find_if(panes, hasFocus);
    if (now == panes.end())
        now = panes.begin();
    std::rotate(panes.begin(), now + 1, panes.end());
    const auto next = std::ranges::find_if(panes, canTakeFocus);
    if (next != panes.end())
        (*next)->setFocus(Qt::ShortcutFocusReason);
}

std::optional<ResourcePath> ResourceBrowser::shown() const
{
    if (m_editor->path() && m_list->selected().size() <= 1)
        return m_editor->path();
    const QList<ResourcePath> outer = m_outer ? m_outer->selected() : QList<ResourcePath>();
    return outer.size() == 1 ? std::optional(outer.first()) : std::nullopt;
}

void ResourceBrowser::enableActions()
{
    const QList<ResourcePath> selected = m_list->selected();
    const bool isOne = m_editor->path() && selected.size() <= 1;
    const bool isRead = isOne && m_editor->base();
    action(Action::Duplicate)->setEnabled(isRead);
    action(Action::Rename)->setEnabled(isRead && !m_editor->isEdited());
    action(Action::Delete)->setEnabled(!selected.isEmpty());
    action(Action::ShowRelated)->setEnabled(shown().has_value());
}

// ---- What is done

void ResourceBrowser::duplicate()
{
    m_operations->duplicate(*m_editor->path(), m_editor->json().text());
}

void ResourceBrowser::rename()
{
    m_operations->rename(*m_editor->path());
}

void ResourceBrowser::askToDelete()
{
    const QList<ResourcePath> selected = m_list->selected();
    // Of a single one it was to be seen what it holds; no more than that shall go.
    const bool isSeen = selected.size() == 1 && m_editor->path() == selected.first() && m_editor->base();
    m_operations->remove(selected, isSeen ? m_editor->base()->etag : QByteArray());
}

void ResourceBrowser::deleted(const QList<ResourcePath> &gone)
{
    const bool wasShown = !m_editor->path() || gone.contains(*m_editor->path());
    if (!wasShown)
        return; // The user has gone on to another one.
    showHint();
    m_editor->close();
    if (m_next)
        show(ResourcePath(*m_next));
    enableActions();
}

/// What a web-hook watches; of others, the web-hooks that watch them.
void ResourceBrowser::showRelated()
{
    const ResourcePath path = *shown();
    const bool isHook = path.kind() == ResourcePath::Kind::Hook;
    m_context.open(placeOf(isHook ? path.subject() : path.subject().hooks()));
}

/// All, where none is selected.
void ResourceBrowser::exportSelected()
{
    const QList<ResourcePath> selected = m_list->selected();
    m_files->askToExport(selected.isEmpty() ? m_list->all() : selected);
}

// ---- Language

void ResourceBrowser::retranslate()
{
    const Texts texts = m_texts(0);
    action(Action::New)->setText(texts.create);
    action(Action::Duplicate)->setText(tr("Dupl&icate…"));
    action(Action::Rename)->setText(tr("R&ename…"));
    action(Action::Delete)->setText(tr("De&lete…"));
    action(Action::Import)->setText(tr("&Import…"));
    action(Action::Export)->setText(tr("E&xport…"));
    action(Action::ShowRelated)->setText(texts.related);
    //: Goes to the field that filters the list.
    action(Action::Filter)->setText(tr("&Filter the List"));
    //: From the list to the text beside or below it, or back.
    action(Action::SwitchPane)->setText(tr("&Switch Between List and Text"));
    m_splitter->setAccessibleName(texts.name);
    showHint();
}

void ResourceBrowser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
