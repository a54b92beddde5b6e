// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/overview/tilerow.h"

#include "charts/tiles/stattile.h"

#include <QGridLayout>

#include <algorithm>

namespace nesoi
{

TileRow::TileRow(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(12);
}

StatTile *TileRow::addTile()
{
    auto *tile = new StatTile(this);
    m_tiles << tile;
    m_columns = 0;
    return tile;
}

int TileRow::widest() const
{
    int widest = 1;
    for (const StatTile *tile : m_tiles)
        widest = std::max(widest, tile->sizeHint().width());
    return widest;
}

QSize TileRow::minimumSizeHint() const
{
    return {widest(), QWidget::minimumSizeHint().height()};
}

void TileRow::arrange()
{
    const int gap = m_grid->horizontalSpacing();
    const int count = static_cast<int>(m_tiles.size());
    int columns = std::clamp((width() + gap) / (widest() + gap), 1, std::max(1, count));
    // As many in each row: no row has just one left over.
    const int rows = (count + columns - 1) / columns;
    columns = rows == 0 ? 1 : (count + rows - 1) / rows;
    if (columns == m_columns)
        return;
    for (int column = 0; column < std::max(columns, m_columns); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_tiles[i], i / columns, i % columns);
    updateGeometry(); // The height is another one.
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace nesoi
