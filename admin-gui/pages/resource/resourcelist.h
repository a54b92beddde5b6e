// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/resourcepath.h"

#include <QIcon>
#include <QList>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace nesoi
{

class Catalog;
class ClusterClient;
class EmptyState;
class FilterModel;
class Label;
class TableModel;

/// Resources in rows, with a filter above them; and what to do next where there is none to show. Each kind of resource
/// has a list of its own, which says what is in it.
class ResourceList : public QWidget
{
    Q_OBJECT

public:
    /// Something large, and what it means for the reader.
    struct Notice {
        QString title;
        QString hint{};
        bool offersCreation = true; ///< Creating one is what to do next.
    };

    [[nodiscard]] QTreeView &view() const { return *m_view; }
    [[nodiscard]] FilterModel &rows() const { return *m_filtered; } ///< As shown.
    /// Whether it is there, whatever the filter says. Of a list that shows some of its kind: also among the others.
    [[nodiscard]] virtual bool has(const ResourcePath &path) const { return sourceRowOf(path) >= 0; }
    [[nodiscard]] QList<ResourcePath> selected() const; ///< In the order shown.
    [[nodiscard]] QList<ResourcePath> all() const; ///< Whatever the filter says.
    /// Selects that one alone and shows it, whatever the filter says. False where it is not there (yet).
    bool select(const ResourcePath &path);
    /// The nearest row that has none of these: what to go to when they are gone.
    [[nodiscard]] std::optional<ResourcePath> neighbourOf(const QList<ResourcePath> &paths) const;
    void focusFilter();
    void focusRows(); ///< Where none is selected, the first is then.

Q_SIGNALS:
    void selectionChanged();
    void appeared(); ///< Resources that were not there before.
    void opened(); ///< By Enter or a double click.
    void createRequested();

protected:
    /// What it says, in the language that is spoken now.
    struct Texts {
        QString name; ///< "Applications"
        QString filter; ///< "Filter by name"
        QString create; ///< "New Application…"
        QString count; ///< "3 applications": of as many as there are.
        Notice nothing; ///< There is none.
        QString searched; ///< What the filter looks at.
        QString reading; ///< "Reading applications…"
        QString offline; ///< What will be here when a node answers.
        Notice noneLeft{}; ///< Where it isNarrowed(): there are some, but none of those.
    };

    /// All of them outlive it. prefix: of the objects' names. symbol: for empty places.
    ResourceList(ClusterClient &client, const Catalog &catalog, TableModel &model, const QIcon &symbol,
                 const QString &prefix, QWidget *parent);

    [[nodiscard]] virtual Texts texts() const = 0;
    [[nodiscard]] virtual int sourceRowOf(const ResourcePath &path) const = 0; ///< In the model, or −1.

    /// Whether it shows only some, besides what the filter says; showState() is to be called when that has changed.
    [[nodiscard]] virtual bool isNarrowed() const { return false; }
    virtual void widen() { } ///< Ends that.

    [[nodiscard]] TableModel &model() const { return m_model; }
    void retranslate();
    void showState();
    void setCreatable(bool isCreatable); ///< Whether there is a button to create one. At first: yes.
    void addBelowFilter(QWidget *widget);
    /// The column takes what the others leave.
    void setWidths(int stretched, const QList<int> &fitted);

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void wire();
    void filterKey(int key);
    void selectFirst();
    void showAll();
    [[nodiscard]] int shownRowOf(const ResourcePath &path) const; ///< Or −1.

    ClusterClient &m_client;
    const Catalog &m_catalog;
    TableModel &m_model;
    FilterModel *m_filtered;
    bool m_isCreatable = true;
    QVBoxLayout *m_top;
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
