// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/applications/applicationlist.h"

#include "client/catalog.h"
#include "models/applicationmodel.h"
#include "models/filtermodel.h"
#include "pages/resource/editeddelegate.h"
#include "shell/look/emptystate.h"
#include "shell/look/label.h"
#include "shell/look/symbol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

ApplicationList::ApplicationList(ClusterClient &client, Catalog &catalog, Drafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_catalog(catalog)
    , m_model(new ApplicationModel(catalog.applications(), this))
    , m_filtered(new FilterModel(*m_model, this))
    , m_filter(new QLineEdit(this))
    , m_create(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_empty(new EmptyState(symbol(u"applications"_s), this))
    , m_createFirst(m_empty->addButton())
    , m_clearFilter(m_empty->addButton())
    , m_count(new Label(Label::Rank::Hint, this))
{
    m_filter->setObjectName(u"filter"_s);
    m_create->setObjectName(u"create"_s);
    m_createFirst->setObjectName(u"createFirst"_s);
    m_clearFilter->setObjectName(u"clearFilter"_s);
    m_view->setObjectName(u"applicationList"_s);
    m_count->setObjectName(u"count"_s);
    m_view->setModel(m_filtered);
    m_view->setItemDelegate(new EditedDelegate(drafts, *m_view));
    lay();
    wire();
    retranslate();
}

void ApplicationList::lay()
{
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true); // 100,000 rows are not measured one by one.
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(ApplicationModel::Name, Qt::AscendingOrder);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_view->header();
    header->setResizeContentsPrecision(0);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(ApplicationModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ApplicationModel::Updated, QHeaderView::ResizeToContents);

    m_filter->addAction(symbol(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_create->setIcon(symbol(u"add"_s));
    m_create->setFocusPolicy(Qt::StrongFocus);
    m_createFirst->setIcon(symbol(u"add"_s));

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_filter, 1);
    top->addWidget(m_create);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_count);
    setFocusProxy(m_view);
}

void ApplicationList::wire()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilter(text);
        showState();
        const QModelIndex current = m_view->currentIndex();
        if (current.isValid())
            m_view->scrollTo(current);
    });
    connect(m_create, &QToolButton::clicked, this, &ApplicationList::createRequested);
    connect(m_createFirst, &QPushButton::clicked, this, &ApplicationList::createRequested);
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_filter->setFocus();
    });
    connect(m_view, &QAbstractItemView::activated, this, &ApplicationList::opened);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ApplicationList::selectionChanged);
    connect(m_filtered, &QAbstractItemModel::rowsInserted, this, &ApplicationList::showState);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, &ApplicationList::showState);
    connect(m_filtered, &QAbstractItemModel::layoutChanged, this, &ApplicationList::showState);
    connect(m_filtered, &QAbstractItemModel::modelReset, this, &ApplicationList::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ApplicationList::appeared);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ApplicationList::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ApplicationList::showState);
    connect(&m_catalog, &Catalog::progressChanged, this, &ApplicationList::showState);
    connect(&m_client, &ClusterClient::stateChanged, this, &ApplicationList::showState);
}

bool ApplicationList::has(const QByteArray &name) const
{
    return m_model->rowOf(name) >= 0;
}

QList<ResourcePath> ApplicationList::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<ResourcePath> paths;
    paths.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        paths << *ResourcePath::fromRecordText(row.data(TableModel::PathRole).toByteArray());
    return paths;
}

bool ApplicationList::select(const ResourcePath &path)
{
    const int row = m_model->rowOf(path.name().toByteArray());
    if (row < 0)
        return false;
    const QModelIndex source = m_model->index(row, 0);
    if (!m_filtered->mapFromSource(source).isValid())
        m_filter->clear();
    const QModelIndex index = m_filtered->mapFromSource(source);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
    return true;
}

std::optional<ResourcePath> ApplicationList::neighbourOf(const QList<ResourcePath> &paths) const
{
    QList<int> rows;
    for (const ResourcePath &path : paths) {
        const QModelIndex source = m_model->index(m_model->rowOf(path.name().toByteArray()), 0);
        rows << m_filtered->mapFromSource(source).row();
    }
    std::ranges::sort(rows);
    const auto pathAt = [this](int row) {
        return ResourcePath::fromRecordText(m_filtered->index(row, 0).data(TableModel::PathRole).toByteArray());
    };
    if (rows.isEmpty() || rows.last() < 0)
        return std::nullopt;
    if (rows.last() + 1 < m_filtered->rowCount())
        return pathAt(rows.last() + 1);
    for (int row = rows.last(); row >= 0; --row) {
        if (!rows.contains(row))
            return pathAt(row);
    }
    return std::nullopt;
}

void ApplicationList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

/// From the filter straight to what it found.
bool ApplicationList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        const bool isOurs = key == Qt::Key_Down || key == Qt::Key_PageDown || key == Qt::Key_Return
            || key == Qt::Key_Enter || (key == Qt::Key_Escape && !m_filter->text().isEmpty());
        if (isOurs) {
            filterKey(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ApplicationList::filterKey(int key)
{
    if (key == Qt::Key_Escape) {
        m_filter->clear();
        return;
    }
    if (m_filtered->rowCount() == 0)
        return;
    m_view->setFocus();
    if (!m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->setCurrentIndex(m_filtered->index(0, 0), QItemSelectionModel::ClearAndSelect
                                                      | QItemSelectionModel::Rows);
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT opened();
}

void ApplicationList::showState()
{
    const QLocale locale;
    const int all = m_model->rowCount();
    const int shown = m_filtered->rowCount();
    const bool isFiltered = !m_filter->text().isEmpty();
    const bool isReading = all == 0 && m_client.isOnline() && !m_catalog.progress().isComplete;
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    m_createFirst->setVisible(all == 0 && m_client.isOnline() && !isReading);
    m_clearFilter->setVisible(all > 0);
    m_count->setText(isFiltered ? tr("%1 of %2", "Counts of applications: those that match, all")
                                      .arg(locale.toString(shown), locale.toString(all))
                                : tr("%Ln application(s)", nullptr, all));
    m_count->setVisible(all > 0);
    if (all > 0)
        //: %1: what somebody typed into the filter.
        m_empty->setTexts(tr("Nothing matches “%1”").arg(m_filter->text()),
                          tr("Only names are searched; in each, all the words have to be found."));
    else if (isReading)
        m_empty->setTexts(tr("Reading applications…"), {});
    else if (m_client.isOnline())
        m_empty->setTexts(tr("No applications yet"),
                          tr("An application has a name, and a configuration that its programs read and watch."));
    else
        m_empty->setTexts(tr("Not connected"), tr("Applications are shown as soon as a node answers."));
}

void ApplicationList::retranslate()
{
    m_model->retranslate();
    m_filter->setPlaceholderText(tr("Filter by name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_view->setAccessibleName(tr("Applications"));
    m_create->setToolTip(
        tr("New application (%1)").arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    m_create->setAccessibleName(tr("New application"));
    m_createFirst->setText(tr("New Application…"));
    m_clearFilter->setText(tr("Show All"));
    showState();
}

void ApplicationList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
