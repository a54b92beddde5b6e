// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/filtermodel.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace nesoi
{

namespace
{

/// −1, 0 or 1.
int compare(const QVariant &a, const QVariant &b)
{
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return QString::compare(a.toString(), b.toString(), Qt::CaseInsensitive);
    const double first = a.toDouble();
    const double second = b.toDouble();
    return first < second ? -1 : static_cast<int>(first > second);
}

} // namespace

FilterModel::FilterModel(TableModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
{
    setSourceModel(&source);
    rebuild();
    connect(&source, &QAbstractItemModel::rowsInserted, this, &FilterModel::sourceInserted);
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this, &FilterModel::sourceAboutToRemove);
    connect(&source, &QAbstractItemModel::rowsRemoved, this, &FilterModel::sourceRemoved);
    connect(&source, &QAbstractItemModel::dataChanged, this, &FilterModel::sourceChanged);
    connect(&source, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        m_rows.clear();
        for (int row = 0; row < m_source.rowCount(); ++row) {
            if (isAccepted(row))
                m_rows.push_back(row);
        }
        sortRows(m_rows);
        rowsHaveMoved();
        endResetModel();
    });
}

void FilterModel::setFilter(const QString &text)
{
    const QByteArray typed = text.toLower().simplified().toUtf8();
    if (typed == m_typed)
        return;
    // Whoever types on, narrows what is left already.
    const bool isNarrower = typed.startsWith(m_typed);
    m_typed = typed;
    m_words = typed.isEmpty() ? QByteArrayList() : typed.split(' ');
    rebuild(isNarrower);
}

void FilterModel::setCondition(std::function<bool(int row)> condition)
{
    m_condition = std::move(condition);
    rebuild();
}

QModelIndex FilterModel::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= std::ssize(m_rows))
        return {};
    return m_source.index(m_rows[static_cast<size_t>(index.row())], index.column());
}

QModelIndex FilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    const int row = sourceIndex.isValid() ? proxyRow(sourceIndex.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, sourceIndex.column());
}

QModelIndex FilterModel::index(int row, int column, const QModelIndex &parent) const
{
    const bool isThere = !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
    return isThere ? createIndex(row, column) : QModelIndex();
}

QModelIndex FilterModel::parent(const QModelIndex & /*index*/) const
{
    return {};
}

QModelIndex FilterModel::sibling(int row, int column, const QModelIndex & /*index*/) const
{
    return index(row, column);
}

int FilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_source.columnCount();
}

QVariant FilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_source.headerData(section, orientation, role) : QVariant();
}

Qt::ItemFlags FilterModel::flags(const QModelIndex &index) const
{
    constexpr Qt::ItemFlags ofRows = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.isValid() ? ofRows : Qt::NoItemFlags;
}

void FilterModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    std::vector<int> rows = m_rows;
    sortRows(rows);
    setRows(std::move(rows));
}

void FilterModel::sourceInserted(const QModelIndex & /*parent*/, int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows)
        row += row >= first ? count : 0;
    rowsHaveMoved();
    std::vector<int> accepted;
    for (int row = first; row <= last; ++row) {
        if (isAccepted(row))
            accepted.push_back(row);
    }
    if (accepted.empty())
        return;
    if (!isInSourceOrder() && std::ssize(accepted) > mostSingleSteps) {
        std::vector<int> rows = m_rows;
        rows.insert(rows.end(), accepted.begin(), accepted.end());
        sortRows(rows);
        setRows(std::move(rows));
    } else if (!isInSourceOrder()) {
        for (const int row : accepted)
            insertOne(row);
    } else { // They stay together.
        if (m_sortOrder == Qt::DescendingOrder)
            std::ranges::reverse(accepted);
        const int place = placeOf(accepted.front());
        beginInsertRows({}, place, place + static_cast<int>(accepted.size()) - 1);
        m_rows.insert(m_rows.begin() + place, accepted.begin(), accepted.end());
        rowsHaveMoved();
        endInsertRows();
    }
}

void FilterModel::sourceAboutToRemove(const QModelIndex & /*parent*/, int first, int last)
{
    const auto goes = [=](int row) { return row >= first && row <= last; };
    if (last - first >= mostSingleSteps && !isInSourceOrder()) {
        std::vector<int> rows = m_rows;
        std::erase_if(rows, goes);
        setRows(std::move(rows));
        return;
    }
    for (auto at = std::ssize(m_rows) - 1; at >= 0; --at) { // Neighbours go at once.
        const auto end = at;
        while (at >= 0 && goes(m_rows[static_cast<size_t>(at)]))
            --at;
        if (at == end)
            continue;
        beginRemoveRows({}, static_cast<int>(at) + 1, static_cast<int>(end));
        m_rows.erase(m_rows.begin() + at + 1, m_rows.begin() + end + 1);
        rowsHaveMoved();
        endRemoveRows();
    }
}

void FilterModel::sourceRemoved(const QModelIndex & /*parent*/, int first, int last)
{
    const int count = last - first + 1;
    for (int &row : m_rows)
        row -= row > last ? count : 0;
    rowsHaveMoved();
}

void FilterModel::sourceChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const bool isTextAlone = roles == QList<int>{Qt::DisplayRole}; // Another age, another language.
    if (!isTextAlone && bottomRight.row() - topLeft.row() >= mostSingleSteps)
        rebuild();
    int firstPlace = rowCount();
    int lastPlace = -1;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (!isTextAlone && bottomRight.row() - topLeft.row() < mostSingleSteps)
            changeOne(row);
        if (const int place = proxyRow(row); place >= 0) {
            firstPlace = std::min(firstPlace, place);
            lastPlace = std::max(lastPlace, place);
        }
    }
    if (lastPlace >= 0)
        Q_EMIT dataChanged(index(firstPlace, topLeft.column()), index(lastPlace, bottomRight.column()), roles);
}

bool FilterModel::isAccepted(int sourceRow) const
{
    return std::ranges::all_of(m_words, [&](const QByteArray &word) { return m_source.matches(sourceRow, word); })
        && (!m_condition || m_condition(sourceRow));
}

bool FilterModel::isBefore(int sourceRow, int other) const
{
    int order = 0;
    if (!isInSourceOrder()) {
        order = compare(m_source.index(sourceRow, m_sortColumn).data(TableModel::SortRole),
                        m_source.index(other, m_sortColumn).data(TableModel::SortRole));
    }
    if (m_sortOrder == Qt::DescendingOrder)
        order = -order;
    if (order != 0)
        return order < 0;
    const bool isReversed = isInSourceOrder() && m_sortOrder == Qt::DescendingOrder;
    return isReversed ? sourceRow > other : sourceRow < other;
}

int FilterModel::placeOf(int sourceRow) const
{
    const auto place = std::ranges::lower_bound(m_rows, sourceRow, [this](int a, int b) { return isBefore(a, b); });
    return static_cast<int>(place - m_rows.begin());
}

int FilterModel::proxyRow(int sourceRow) const
{
    if (!m_placesAreValid) {
        m_places.assign(static_cast<size_t>(m_source.rowCount()), -1);
        for (size_t place = 0; place < m_rows.size(); ++place) {
            if (static_cast<size_t>(m_rows[place]) < m_places.size())
                m_places[static_cast<size_t>(m_rows[place])] = static_cast<int>(place);
        }
        m_placesAreValid = true;
    }
    return sourceRow < std::ssize(m_places) ? m_places[static_cast<size_t>(sourceRow)] : -1;
}

void FilterModel::insertOne(int sourceRow)
{
    const int place = placeOf(sourceRow);
    beginInsertRows({}, place, place);
    m_rows.insert(m_rows.begin() + place, sourceRow);
    rowsHaveMoved();
    endInsertRows();
}

void FilterModel::removeOne(int proxyRow)
{
    beginRemoveRows({}, proxyRow, proxyRow);
    m_rows.erase(m_rows.begin() + proxyRow);
    rowsHaveMoved();
    endRemoveRows();
}

/// Lets a row come, go or move where its new content says so.
void FilterModel::changeOne(int sourceRow)
{
    const int place = proxyRow(sourceRow);
    const bool accepted = isAccepted(sourceRow);
    if (accepted != (place >= 0)) {
        accepted ? insertOne(sourceRow) : removeOne(place);
        return;
    }
    if (place < 0 || isInSourceOrder())
        return;
    const auto at = m_rows.begin() + place;
    const bool isRight = (place == 0 || isBefore(*std::prev(at), sourceRow))
        && (std::next(at) == m_rows.end() || isBefore(sourceRow, *std::next(at)));
    if (isRight)
        return;
    // The others are in order, on both sides of it.
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    auto target = std::lower_bound(m_rows.begin(), at, sourceRow, before);
    if (target == at)
        target = std::lower_bound(std::next(at), m_rows.end(), sourceRow, before);
    beginMoveRows({}, place, place, {}, static_cast<int>(target - m_rows.begin()));
    if (target < at)
        std::rotate(target, at, std::next(at));
    else
        std::rotate(at, std::next(at), target);
    rowsHaveMoved();
    endMoveRows();
}

void FilterModel::sortRows(std::vector<int> &rows) const
{
    const bool isDescending = m_sortOrder == Qt::DescendingOrder;
    if (isInSourceOrder()) {
        if (!std::is_sorted(rows.begin(), rows.end()))
            std::sort(rows.begin(), rows.end());
        if (isDescending)
            std::ranges::reverse(rows);
        return;
    }
    // Each key is asked for once: they are QVariants, and there may be 100,000.
    std::vector<std::pair<double, int>> numbers;
    std::vector<std::pair<QString, int>> texts;
    numbers.reserve(rows.size());
    for (const int row : rows) {
        const QVariant key = m_source.index(row, m_sortColumn).data(TableModel::SortRole);
        if (key.typeId() == QMetaType::QString)
            texts.emplace_back(key.toString(), row);
        else
            numbers.emplace_back(key.toDouble(), row);
    }
    std::sort(numbers.begin(), numbers.end(), [=](const auto &a, const auto &b) {
        if (a.first != b.first)
            return (a.first < b.first) != isDescending;
        return a.second < b.second;
    });
    std::sort(texts.begin(), texts.end(), [=](const auto &a, const auto &b) {
        const int order = QString::compare(a.first, b.first, Qt::CaseInsensitive);
        return order != 0 ? (order < 0) != isDescending : a.second < b.second;
    });
    const auto behindNumbers = std::ranges::transform(numbers, rows.begin(), &std::pair<double, int>::second).out;
    std::ranges::transform(texts, behindNumbers, &std::pair<QString, int>::second);
}

void FilterModel::rebuild(bool narrowing)
{
    std::vector<int> rows;
    if (narrowing) { // In order already.
        rows = m_rows;
        std::erase_if(rows, [this](int row) { return !isAccepted(row); });
    } else {
        rows.reserve(static_cast<size_t>(m_source.rowCount()));
        for (int row = 0; row < m_source.rowCount(); ++row) {
            if (isAccepted(row))
                rows.push_back(row);
        }
        sortRows(rows);
    }
    setRows(std::move(rows));
}

void FilterModel::setRows(std::vector<int> rows)
{
    if (rows == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    sourceRows.reserve(static_cast<size_t>(before.size()));
    for (const QModelIndex &persistent : before)
        sourceRows.push_back(m_rows[static_cast<size_t>(persistent.row())]);
    m_rows = std::move(rows);
    rowsHaveMoved();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = proxyRow(sourceRows[static_cast<size_t>(i)]);
        after.append(row < 0 ? QModelIndex() : createIndex(row, before[i].column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace nesoi
