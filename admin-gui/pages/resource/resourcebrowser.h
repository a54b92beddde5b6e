// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/consolepage.h"
#include "pages/pagecontext.h"
#include "resource/resourcepath.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <functional>
#include <optional>

class QSplitter;

namespace nesoi
{

class Drafts;
class FileExchange;
class ResourceEditor;
class ResourceList;
class ResourceOperations;

/// A list of resources of one kind, and beside it the one that is selected: to be read, edited, created, duplicated,
/// renamed, deleted, exported and imported, by mouse and by keyboard.
class ResourceBrowser : public QWidget
{
    Q_OBJECT

public:
    enum class Action : quint8 { New, Duplicate, Rename, Delete, ShowRelated, Filter, SwitchPane, Import, Export };
    static constexpr int actionCount = 9;

    /// What it says, in the language that is spoken when it is asked for.
    struct Texts {
        QString name; ///< "Applications"
        QString create; ///< "&New Application…"
        QString related; ///< "Show Its &Web-hooks"
        QString noneSelected; ///< "No application selected"
        QString choose; ///< "Choose one in the list to see and edit it."
        QString severalSelected; ///< "3 applications selected": of so many as are.
    };
    using TextsOf = std::function<Texts(int selected)>;

    /// context, drafts: outlive it. list: becomes its child. prefix: of the objects' names.
    ResourceBrowser(PageContext &context, Drafts &drafts, ResourceList *list, TextsOf texts, const QString &prefix,
                    QWidget *parent);
    ~ResourceBrowser() override;

    /// Selects it as soon as it is there; shows it at once.
    void show(const ResourcePath &path);
    using QWidget::show;
    void showNothing();

    /// Below the editor; the user says how high.
    void addBelow(QWidget *widget);
    /// The text stands below the list, not beside it.
    void setTextBelow();
    /// A list that says what this one is to show: F6 goes there, too, and Ctrl+F when one is there. outer: outlives it.
    void setOuter(ResourceList *outer);
    /// Remembers the place, unless the user goes on within a moment.
    void visitSoon(const ResourcePath &path);

    [[nodiscard]] QAction *action(Action action) const { return m_actions.at(static_cast<size_t>(action)); }
    [[nodiscard]] QList<ConsolePage::Entry> entries() const; ///< For the window's menus.
    [[nodiscard]] ResourceList &list() const { return *m_list; }
    [[nodiscard]] ResourceEditor &editor() const { return *m_editor; }
    [[nodiscard]] ResourceOperations &operations() const { return *m_operations; }
    [[nodiscard]] FileExchange &files() const { return *m_files; }
    [[nodiscard]] QSplitter &splitter() const { return *m_splitter; }

Q_SIGNALS:
    void createRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void lay();
    void wire();
    void retranslate();
    void enableActions();

    void selectionChanged();
    void focusMoved(const QWidget *now);
    void filter();
    void switchPane();
    /// What is related to something: what the editor shows, else the one that is selected in the outer list.
    [[nodiscard]] std::optional<ResourcePath> shown() const;
    void showHint();

    void duplicate();
    void rename();
    void askToDelete();
    void deleted(const QList<ResourcePath> &gone);
    void showRelated();
    void exportSelected();

    PageContext &m_context;
    const TextsOf m_texts;
    const QString m_prefix;
    std::array<QAction *, actionCount> m_actions{};
    std::optional<ResourcePath> m_awaited; ///< To be selected as soon as the list has it.
    std::optional<ResourcePath> m_visited; ///< To be remembered, once somebody stays there.
    std::optional<ResourcePath> m_next; ///< To be shown when what is being deleted is gone.
    QTimer m_stays;
    ResourceList *m_outer = nullptr;
    ResourceList *m_list;
    ResourceEditor *m_editor;
    ResourceOperations *m_operations;
    FileExchange *m_files;
    QSplitter *m_splitter;
    QSplitter *m_right;
};

} // namespace nesoi
