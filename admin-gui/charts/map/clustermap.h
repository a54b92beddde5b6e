// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/map/mappicture.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QToolButton;
class QVariantAnimation;

namespace nesoi
{

class MemberCard;

/// The drawn map of the cluster: each member an island, with its state in words, colour (phi) and line; the leader
/// crowned; ways from the member that the console talks to, which say how far the others are behind. A card beside the
/// island under the mouse, or the selected one while the map has the keyboard, says the rest.
///
/// Keys: arrows go to the next island in that direction, Home and End to the first and last member; Enter or Space
/// activates; +, - and 0 zoom. The wheel zooms where the mouse is, dragging moves a zoomed map.
class ClusterMap : public QWidget
{
    Q_OBJECT

public:
    explicit ClusterMap(QWidget *parent = nullptr);
    ~ClusterMap() override;

    /// What is the case now.
    void setCluster(const ClusterStatus &cluster);
    /// No cluster is known (yet).
    void clear();
    [[nodiscard]] const std::optional<ClusterStatus> &cluster() const { return m_cluster; }

    /// So long ago it was heard of last: the map is greyed and says so. Nothing: it is as it is.
    void setAge(std::optional<std::chrono::seconds> age);
    [[nodiscard]] std::optional<std::chrono::seconds> age() const { return m_age; }

    void setCurrent(const QByteArray &id); ///< Empty, or unknown: none.
    [[nodiscard]] QByteArray current() const { return m_current; }

    /// False: the card is for the mouse alone; who shows the selected member in another place has no need for it.
    void setCardForCurrent(bool shown);

    /// False: states change at once, as they also do where the platform's style wants no animations.
    void setAnimated(bool animated) { m_animated = animated; }
    [[nodiscard]] bool isAnimating() const;

    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom); ///< 1 (everything) to maxZoom.
    static constexpr double maxZoom = 8;

    [[nodiscard]] const MapPicture &picture() const { return m_picture; } ///< Where animations lead to.
    [[nodiscard]] QString summary() const; ///< What the map shows, in a few sentences.
    [[nodiscard]] int memberAt(QPointF place) const; ///< Index; −1: none.
    [[nodiscard]] QRectF memberRect(int index) const; ///< Of its island.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(const QByteArray &id);
    void memberActivated(const QByteArray &id); ///< By a double click, Enter or Space.

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Change : quint8 { AtOnce, Smooth };

    [[nodiscard]] MapFrame frame() const;
    [[nodiscard]] QRectF sea() const;
    [[nodiscard]] QRectF legend() const;
    [[nodiscard]] QRectF besideButtons() const; ///< What of the legend's strip is for texts.
    [[nodiscard]] int indexOf(const QByteArray &id) const;
    [[nodiscard]] int nextTowards(QPointF direction) const;
    void compose(Change change);
    void retranslate();
    void placeButtons();
    void zoomAround(QPointF place, double zoom);
    void bringIntoView(int index);
    void activateCurrent();
    void select(int index);
    void showCard();
    void paintNothing(QPainter &painter, const MapFrame &frame) const;
    void paintAge(QPainter &painter, const MapFrame &frame) const;

    std::optional<ClusterStatus> m_cluster;
    std::optional<std::chrono::seconds> m_age;
    MapPicture m_picture; ///< Of m_cluster.
    MapPicture m_before; ///< What was on screen when m_picture came.
    MapPicture m_shown; ///< Between the two.
    QVariantAnimation *m_transition;
    bool m_animated = true;

    QByteArray m_current;
    QByteArray m_hovered;
    double m_zoom = 1;
    QPointF m_pan;
    std::optional<QPointF> m_dragged; ///< The last place of the mouse that moves the map.

    MemberCard *m_card;
    bool m_cardForCurrent = true;
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    QToolButton *m_fit;
};

} // namespace nesoi
