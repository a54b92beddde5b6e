// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace nesoi
{

class StatTile;

/// Tiles of equal width beside each other, in as many rows as it takes for each to have its room.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(QWidget *parent = nullptr);

    StatTile *addTile();
    void arrange(); ///< To be called when texts have changed.

    [[nodiscard]] QSize minimumSizeHint() const override; ///< One beside none.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int widest() const;

    QGridLayout *m_grid;
    QList<StatTile *> m_tiles{};
    int m_columns = 0;
};

} // namespace nesoi
