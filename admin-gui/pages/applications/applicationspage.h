// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/consolepage.h"
#include "pages/pagecontext.h"
#include "pages/resource/drafts.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QSplitter;

namespace nesoi
{

class ApplicationList;
class CopyJob;
class DeletionJob;
class FileExchange;
class ResourceEditor;

/// All applications, and the one that is selected: to be read, edited, created, duplicated, renamed and deleted.
class ApplicationsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Action : quint8 { New, Duplicate, Rename, Delete, ShowHooks, Filter, SwitchPane, Import, Export };
    static constexpr int actionCount = 9;

    /// What it refers to outlives the page.
    explicit ApplicationsPage(PageContext context, QWidget *parent = nullptr);
    ~ApplicationsPage() override;

    void select(const QString &selection); ///< A Place's.

    [[nodiscard]] QAction *action(Action action) const { return m_actions.at(static_cast<size_t>(action)); }
    [[nodiscard]] QList<ConsolePage::Entry> entries() const; ///< For the window's menus.
    [[nodiscard]] ApplicationList &list() const { return *m_list; }
    [[nodiscard]] ResourceEditor &editor() const { return *m_editor; }
    [[nodiscard]] FileExchange &files() const { return *m_files; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void lay();
    void wire();
    void retranslate();
    void enableActions();

    void selectionChanged();
    void show(const ResourcePath &path);
    void visitSoon(const ResourcePath &path);
    void focusMoved(const QWidget *now);

    void create();
    void duplicate();
    void openCreateDialog(bool isCopy, const QByteArray &content, const QString &name);
    void rename();
    void renamed(const CopyJob &job);
    void askToDelete();
    void removeSeen(const ResourcePath &path, const QByteArray &etag);
    void remove(const QList<ResourcePath> &paths);
    void deletionEnded(const DeletionJob &job, const QList<ResourcePath> &paths,
                       const std::optional<ResourcePath> &next);
    void deleted(const QList<ResourcePath> &gone, const std::optional<ResourcePath> &next);
    void notDeleted(const QString &reason, const QList<ResourcePath> &left);
    void showHooks();
    void exportSelected();
    void switchPane();

    [[nodiscard]] qsizetype hooksOf(const QList<ResourcePath> &paths) const; ///< −1: not known.
    [[nodiscard]] QString freeName(const ResourcePath &path) const; ///< For a copy.

    PageContext m_context;
    Drafts m_drafts;
    std::array<QAction *, actionCount> m_actions{};
    std::optional<ResourcePath> m_awaited; ///< To be selected as soon as the list has it.
    std::optional<ResourcePath> m_visited; ///< To be remembered, once somebody stays there.
    QTimer m_stays;
    ApplicationList *m_list;
    ResourceEditor *m_editor;
    FileExchange *m_files;
    QSplitter *m_splitter;
};

[[nodiscard]] ConsolePage applicationsPage(const PageContext &context);

} // namespace nesoi
