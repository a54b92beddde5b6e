// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/resourcepath.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace nesoi
{

class ApplicationModel;
class Catalog;
class ClusterClient;
class Drafts;
class EmptyState;
class FilterModel;
class Label;

/// The applications by name, with a filter above them; and what to do next where there is none to show.
class ApplicationList : public QWidget
{
    Q_OBJECT

public:
    /// All of them outlive it. drafts: which applications are marked as edited.
    ApplicationList(ClusterClient &client, Catalog &catalog, Drafts &drafts, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView &view() const { return *m_view; }
    [[nodiscard]] bool has(const QByteArray &name) const;
    [[nodiscard]] QList<ResourcePath> selected() const; ///< In the order shown.
    /// Selects that one alone and shows it, whatever the filter says. False where it is not there (yet).
    bool select(const ResourcePath &path);
    /// The nearest row that has none of these: what to go to when they are gone.
    [[nodiscard]] std::optional<ResourcePath> neighbourOf(const QList<ResourcePath> &paths) const;
    void focusFilter();

Q_SIGNALS:
    void selectionChanged();
    void appeared(); ///< Applications that were not there before.
    void opened(); ///< By Enter or a double click.
    void createRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void wire();
    void retranslate();
    void showState();
    void filterKey(int key);

    ClusterClient &m_client;
    Catalog &m_catalog;
    ApplicationModel *m_model;
    FilterModel *m_filtered;
    QLineEdit *m_filter;
    QToolButton *m_create;
    QStackedWidget *m_stack;
    QTreeView *m_view;
    EmptyState *m_empty;
    QPushButton *m_createFirst;
    QPushButton *m_clearFilter;
    Label *m_count;
};

} // namespace nesoi
