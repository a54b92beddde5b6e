// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/consolepage.h"
#include "pages/pagecontext.h"
#include "pages/resource/deletion.h"
#include "pages/resource/drafts.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QSplitter;

namespace nesoi
{

class ApplicationList;
class ResourceEditor;

/// All applications, and the one that is selected: to be read, edited, created, duplicated, renamed and deleted.
class ApplicationsPage : public QWidget
{
    Q_OBJECT

public:
    enum class Action : quint8 { New, Duplicate, Rename, Delete, ShowHooks, Filter, SwitchPane };
    static constexpr int actionCount = 7;

    /// What it refers to outlives the page.
    explicit ApplicationsPage(PageContext context, QWidget *parent = nullptr);
    ~ApplicationsPage() override;

    void select(const QString &selection); ///< A Place's.

    [[nodiscard]] QAction *action(Action action) const { return m_actions.at(static_cast<size_t>(action)); }
    [[nodiscard]] QList<ConsolePage::Entry> entries() const; ///< For the window's menus.
    [[nodiscard]] ApplicationList &list() const { return *m_list; }
    [[nodiscard]] ResourceEditor &editor() const { return *m_editor; }

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
    void askToDelete();
    void remove(const QList<Deletion::Item> &items);
    void deleted(const QList<ResourcePath> &gone, const std::optional<ResourcePath> &next);
    void notDeleted(const QList<Deletion::Failure> &failures);
    void showHooks();
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
    QSplitter *m_splitter;
};

[[nodiscard]] ConsolePage applicationsPage(const PageContext &context);

} // namespace nesoi
