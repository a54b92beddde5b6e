// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/pane/actionbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QToolButton>

namespace nesoi
{

namespace
{

void addLine(QPainterPath &path, std::initializer_list<QPointF> points)
{
    path.moveTo(*points.begin());
    for (const QPointF &point : points)
        path.lineTo(point);
}

/// On a grid of 16 by 16.
QPainterPath pathOf(Stroke stroke)
{
    QPainterPath path;
    switch (stroke) {
    case Stroke::Up:
        addLine(path, {{3.5, 10.5}, {8, 5.5}, {12.5, 10.5}});
        break;
    case Stroke::Down:
        addLine(path, {{3.5, 5.5}, {8, 10.5}, {12.5, 5.5}});
        break;
    case Stroke::Close:
        addLine(path, {{4, 4}, {12, 12}});
        addLine(path, {{12, 4}, {4, 12}});
        break;
    case Stroke::SideBySide:
        path.addRoundedRect(QRectF(2, 3, 12, 10), 1.5, 1.5);
        addLine(path, {{8, 3}, {8, 13}});
        break;
    }
    return path;
}

class StrokeIconEngine : public QIconEngine
{
public:
    explicit StrokeIconEngine(Stroke stroke)
        : m_stroke(stroke)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor colour = QGuiApplication::palette().color(group, QPalette::ButtonText);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(m_stroke));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new StrokeIconEngine(m_stroke); }

private:
    Stroke m_stroke;
};

} // namespace

QIcon strokeIcon(Stroke stroke)
{
    return QIcon(new StrokeIconEngine(stroke)); // Which the icon owns.
}

QToolButton *makeActionButton(QWidget *parent, QAction *action)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString actionTip(const QAction &action)
{
    //: A button's tip: what it does, and its keyboard shortcut.
    return QCoreApplication::translate("ActionButton", "%1 (%2)")
        .arg(QString(action.text()).remove(u'&'), action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace nesoi
