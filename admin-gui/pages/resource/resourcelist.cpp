// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/resourcelist.h"

#include "client/catalog.h"
#include "models/filtermodel.h"
#include "shell/look/emptystate.h"
#include "shell/look/focusforwarder.h"
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

namespace
{

/// Nothing where there is no such row.
std::optional<ResourcePath> pathOf(const QModelIndex &row)
{
    const auto path = ResourcePath::parse(row.data(TableModel::PathRole).toByteArray()); // A service is no record.
    return path ? std::optional(*path) : std::nullopt;
}

constexpr auto selectRow = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;

} // namespace

ResourceList::ResourceList(ClusterClient &client, const Catalog &catalog, TableModel &model, const QIcon &symbol,
                           const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_catalog(catalog)
    , m_model(model)
    , m_filtered(new FilterModel(m_model, this))
    , m_top(new QVBoxLayout)
    , m_filter(new QLineEdit(this))
    , m_create(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTreeView(this))
    , m_empty(new EmptyState(symbol, this))
    , m_createFirst(m_empty->addButton())
    , m_clearFilter(m_empty->addButton())
    , m_count(new Label(Label::Rank::Hint, this))
{
    m_model.setParent(this);
    m_filter->setObjectName(prefix + u"Filter"_s);
    m_create->setObjectName(prefix + u"Create"_s);
    m_createFirst->setObjectName(prefix + u"CreateFirst"_s);
    m_clearFilter->setObjectName(prefix + u"ClearFilter"_s);
    m_view->setObjectName(prefix + u"List"_s);
    m_count->setObjectName(prefix + u"Count"_s);
    m_view->setModel(m_filtered);
    lay();
    wire();
}

void ResourceList::lay()
{
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true); // 100,000 rows are not measured one by one.
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->header()->setResizeContentsPrecision(0);
    m_view->header()->setStretchLastSection(false);

    m_filter->addAction(symbol(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_view->installEventFilter(this);
    m_create->setIcon(symbol(u"add"_s));
    m_create->setFocusPolicy(Qt::StrongFocus);
    m_createFirst->setIcon(symbol(u"add"_s));

    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(m_filter, 1);
    first->addWidget(m_create);
    m_top->setSpacing(8);
    m_top->addLayout(first);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_top);
    column->addWidget(m_stack, 1);
    column->addWidget(m_count);
    new FocusForwarder(*this, *m_view);
}

void ResourceList::addBelowFilter(QWidget *widget)
{
    m_top->addWidget(widget);
}

void ResourceList::setWidths(int stretched, const QList<int> &fitted)
{
    m_view->header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    for (const int column : fitted)
        m_view->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void ResourceList::wire()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilter(text);
        showState();
        const QModelIndex current = m_view->currentIndex();
        if (current.isValid())
            m_view->scrollTo(current);
    });
    connect(m_create, &QToolButton::clicked, this, &ResourceList::createRequested);
    connect(m_createFirst, &QPushButton::clicked, this, &ResourceList::createRequested);
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        showAll();
        m_filter->setFocus();
    });
    connect(m_view, &QAbstractItemView::activated, this, &ResourceList::opened);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResourceList::selectionChanged);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ResourceList::appeared);
    for (const QAbstractItemModel *rows :
         {static_cast<QAbstractItemModel *>(m_filtered), static_cast<QAbstractItemModel *>(&m_model)}) {
        connect(rows, &QAbstractItemModel::rowsInserted, this, &ResourceList::showState);
        connect(rows, &QAbstractItemModel::rowsRemoved, this, &ResourceList::showState);
        connect(rows, &QAbstractItemModel::layoutChanged, this, &ResourceList::showState);
        connect(rows, &QAbstractItemModel::modelReset, this, &ResourceList::showState);
    }
    connect(&m_catalog, &Catalog::progressChanged, this, &ResourceList::showState);
    connect(&m_client, &ClusterClient::stateChanged, this, &ResourceList::showState);
}

void ResourceList::setCreatable(bool isCreatable)
{
    m_isCreatable = isCreatable;
    m_create->setVisible(isCreatable);
    showState();
}

QList<ResourcePath> ResourceList::selected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<ResourcePath> paths;
    paths.reserve(rows.size());
    for (const QModelIndex &row : std::as_const(rows))
        paths << *pathOf(row);
    return paths;
}

QList<ResourcePath> ResourceList::all() const
{
    QList<ResourcePath> paths;
    paths.reserve(m_model.rowCount());
    for (int row = 0; row < m_model.rowCount(); ++row)
        paths << *pathOf(m_model.index(row, 0));
    return paths;
}

int ResourceList::shownRowOf(const ResourcePath &path) const
{
    return m_filtered->mapFromSource(m_model.index(sourceRowOf(path), 0)).row();
}

bool ResourceList::select(const ResourcePath &path)
{
    if (sourceRowOf(path) < 0)
        return false;
    if (shownRowOf(path) < 0)
        showAll();
    const QModelIndex index = m_filtered->index(shownRowOf(path), 0);
    m_view->selectionModel()->setCurrentIndex(index, selectRow);
    m_view->scrollTo(index);
    return true;
}

void ResourceList::showAll()
{
    m_filter->clear();
    widen();
}

std::optional<ResourcePath> ResourceList::neighbourOf(const QList<ResourcePath> &paths) const
{
    QList<int> rows;
    for (const ResourcePath &path : paths)
        rows << shownRowOf(path);
    std::ranges::sort(rows);
    if (rows.isEmpty() || rows.last() < 0)
        return std::nullopt;
    if (rows.last() + 1 < m_filtered->rowCount())
        return pathOf(m_filtered->index(rows.last() + 1, 0));
    for (int row = rows.last(); row >= 0; --row) {
        if (!rows.contains(row))
            return pathOf(m_filtered->index(row, 0));
    }
    return std::nullopt;
}

void ResourceList::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ResourceList::focusRows()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (m_filtered->rowCount() > 0 && !m_view->selectionModel()->hasSelection())
        m_view->selectionModel()->setCurrentIndex(m_filtered->index(0, 0), selectRow);
}

/// From the filter straight to what it found; and the first key in a list where nothing is selected selects.
bool ResourceList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isDown = key == Qt::Key_Down || key == Qt::Key_PageDown;
    if (watched == m_filter && (isEnter || isDown || (key == Qt::Key_Escape && !m_filter->text().isEmpty()))) {
        filterKey(key);
        return true;
    }
    if (watched == m_view && (isEnter || isDown || key == Qt::Key_Home || key == Qt::Key_Space)
        && !m_view->selectionModel()->hasSelection() && m_filtered->rowCount() > 0) {
        selectFirst();
        return !isEnter;
    }
    return QWidget::eventFilter(watched, event);
}

void ResourceList::selectFirst()
{
    m_view->selectionModel()->setCurrentIndex(m_filtered->index(0, 0), selectRow);
}

void ResourceList::filterKey(int key)
{
    if (key == Qt::Key_Escape) {
        m_filter->clear();
        return;
    }
    if (m_filtered->rowCount() == 0)
        return;
    focusRows();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT opened();
}

void ResourceList::showState()
{
    const Texts texts = this->texts();
    const QLocale locale;
    const int all = m_model.rowCount();
    const int shown = m_filtered->rowCount();
    const bool isFiltered = shown < all || !m_filter->text().isEmpty();
    const bool isReading = all == 0 && m_client.isOnline() && !m_catalog.progress().isComplete;
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    const bool isTyped = !m_filter->text().isEmpty();
    const Notice &notice = all > 0 ? texts.noneLeft : texts.nothing;
    m_createFirst->setVisible(m_isCreatable && (all == 0 || !isTyped) && notice.offersCreation && m_client.isOnline()
                              && !isReading);
    m_clearFilter->setVisible(all > 0 && (isTyped || isNarrowed()));
    m_count->setText(isFiltered ? tr("%1 of %2", "Counts of resources: those that match, all")
                                      .arg(locale.toString(shown), locale.toString(all))
                                : texts.count);
    m_count->setVisible(all > 0);
    if (all > 0 && isTyped)
        //: %1: what somebody typed into the filter.
        m_empty->setTexts(tr("Nothing matches “%1”").arg(m_filter->text()), texts.searched);
    else if (isReading)
        m_empty->setTexts(texts.reading, {});
    else if (all > 0 || m_client.isOnline())
        m_empty->setTexts(notice.title, notice.hint);
    else
        m_empty->setTexts(tr("Not connected"), texts.offline);
}

void ResourceList::retranslate()
{
    m_model.retranslate();
    const Texts texts = this->texts();
    m_filter->setPlaceholderText(texts.filter);
    m_filter->setAccessibleName(texts.filter);
    m_view->setAccessibleName(texts.name);
    m_create->setToolTip(texts.create);
    m_create->setAccessibleName(texts.create);
    m_createFirst->setText(texts.create);
    m_clearFilter->setText(tr("Show All"));
    showState();
}

void ResourceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
