// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/command/commanddelegate.h"

#include "shell/command/commandmodel.h"
#include "shell/look/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace nesoi
{

namespace
{

constexpr int padding = 10;

/// The title in one line, cut with an ellipsis where it is too long, found letters bold and in the accent's colour.
void drawTitle(QPainter &painter, const QRect &place, const QString &title, const QList<qsizetype> &found,
               const QStyleOptionViewItem &option, const QColor &mark)
{
    QTextLayout layout(option.fontMetrics.elidedText(title, Qt::ElideRight, place.width()), option.font);
    QTextOption direction;
    direction.setTextDirection(option.direction);
    direction.setAlignment(Qt::AlignAbsolute | QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    layout.setTextOption(direction);
    QTextCharFormat marked;
    marked.setForeground(mark);
    marked.setFontWeight(QFont::Bold);
    marked.setFontUnderline(true); // Not by colour alone.
    QList<QTextLayout::FormatRange> ranges;
    for (const qsizetype at : found) {
        if (at < layout.text().size())
            ranges << QTextLayout::FormatRange{static_cast<int>(at), 1, marked};
    }
    layout.setFormats(ranges);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::current();
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isCurrent ? theme.selection : theme.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 6, 6);
    }

    QRect rest = option.rect.adjusted(padding, 0, -padding, 0);
    const int icon = option.fontMetrics.height();
    const QRect iconPlace(rest.left(), rest.center().y() - icon / 2, icon, icon);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, visual(iconPlace), Qt::AlignCenter, isCurrent ? QIcon::Selected : QIcon::Normal);
    rest.setLeft(iconPlace.right() + padding);

    painter->setFont(option.font);
    painter->setPen(isCurrent ? theme.onSelection : theme.mutedText);
    const auto drawAtEnd = [&](const QString &text, int mostWidth) {
        if (text.isEmpty())
            return;
        const QString shown = option.fontMetrics.elidedText(text, Qt::ElideMiddle, mostWidth);
        const int width = option.fontMetrics.horizontalAdvance(shown);
        const QRect place(rest.right() - width, rest.top(), width + 1, rest.height());
        painter->drawText(visual(place), Qt::AlignCenter, shown);
        rest.setRight(place.left() - 2 * padding);
    };
    drawAtEnd(index.data(CommandModel::ShortcutRole).toString(), rest.width() / 3);
    drawAtEnd(index.data(CommandModel::SubtitleRole).toString(), rest.width() / 3);

    painter->setPen(isCurrent ? theme.onSelection : theme.text);
    drawTitle(*painter, visual(rest), index.data(Qt::DisplayRole).toString(),
              index.data(CommandModel::PlacesRole).value<QList<qsizetype>>(), option,
              isCurrent ? theme.onSelection : theme.accent);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {100, option.fontMetrics.height() + 16};
}

} // namespace nesoi
