// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "clustermap.h"

#include "charts/map/clustermapaccessible.h"
#include "charts/map/islandshape.h"
#include "charts/map/mappainter.h"
#include "charts/map/membercard.h"
#include "charts/memberwords.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace nesoi
{

using namespace Qt::StringLiterals;

ClusterMap::ClusterMap(QWidget *parent)
    : QWidget(parent)
    , m_transition(new QVariantAnimation(this))
    , m_card(new MemberCard(this))
    , m_zoomIn(new QToolButton(this))
    , m_zoomOut(new QToolButton(this))
    , m_fit(new QToolButton(this))
{
    installMapAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    m_transition->setStartValue(0.0);
    m_transition->setEndValue(1.0);
    m_transition->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_transition, &QVariantAnimation::valueChanged, this, [this](const QVariant &progress) {
        m_shown = between(m_before, m_picture, progress.toDouble());
        update();
    });

    m_zoomIn->setText(u"+"_s);
    m_zoomOut->setText(u"\u2212"_s); // MINUS SIGN
    m_fit->setText(u"\u2922"_s); // NORTH EAST AND SOUTH WEST ARROW
    for (QToolButton *button : {m_zoomOut, m_zoomIn, m_fit})
        button->setAutoRaise(true);
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { setZoom(m_zoom * 1.5); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { setZoom(m_zoom / 1.5); });
    connect(m_fit, &QToolButton::clicked, this, [this] { setZoom(1); });
    retranslate();
}

ClusterMap::~ClusterMap() = default;

void ClusterMap::retranslate()
{
    setAccessibleName(tr("Map of the cluster"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    //: Button of a map
    name(m_zoomIn, tr("Zoom in (+)"));
    //: Button of a map
    name(m_zoomOut, tr("Zoom out (-)"));
    //: Button of a map
    name(m_fit, tr("Show all (0)"));
}

void ClusterMap::setCluster(const ClusterStatus &cluster)
{
    const bool first = !m_cluster;
    if (m_cluster == cluster)
        return;
    m_cluster = cluster;
    if (indexOf(m_current) < 0)
        setCurrent({});
    if (indexOf(m_hovered) < 0)
        m_hovered.clear();
    compose(first ? Change::AtOnce : Change::Smooth);
    showCard();
    placeButtons();
}

void ClusterMap::clear()
{
    m_cluster.reset();
    m_zoom = 1;
    m_pan = {};
    m_hovered.clear();
    setCurrent({});
    compose(Change::AtOnce);
    showCard();
    placeButtons();
}

void ClusterMap::setAge(std::optional<std::chrono::seconds> age)
{
    if (m_age == age)
        return;
    const bool other = m_age.has_value() != age.has_value();
    m_age = age;
    if (other)
        compose(Change::Smooth);
    update(legend().toAlignedRect());
}

void ClusterMap::setCurrent(const QByteArray &id)
{
    const int index = indexOf(id);
    const QByteArray known = index < 0 ? QByteArray() : id;
    if (known == m_current)
        return;
    m_current = known;
    if (index >= 0)
        bringIntoView(index);
    compose(Change::AtOnce);
    showCard();
    if (index >= 0) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(index);
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT currentChanged(m_current);
}

bool ClusterMap::isAnimating() const
{
    return m_transition->state() == QAbstractAnimation::Running;
}

void ClusterMap::setZoom(double zoom)
{
    zoomAround(sea().center(), zoom);
}

/// What is at that place stays there.
void ClusterMap::zoomAround(QPointF place, double zoom)
{
    const double wanted = std::clamp(zoom, 1.0, maxZoom);
    const QPointF fromMiddle = place - sea().center();
    m_pan = wanted == 1 ? QPointF() : fromMiddle - (fromMiddle - m_pan) * wanted / m_zoom;
    m_zoom = wanted;
    compose(Change::AtOnce);
    showCard();
    placeButtons();
}

void ClusterMap::bringIntoView(int index)
{
    const QRectF room = sea().adjusted(60, 50, -60, -70);
    const QPointF place = m_picture.islands.value(index).place;
    if (m_zoom <= 1 || room.isEmpty() || room.contains(place))
        return;
    m_pan += QPointF(std::clamp(place.x(), room.left(), room.right()), std::clamp(place.y(), room.top(), room.bottom()))
        - place;
}

QString ClusterMap::summary() const
{
    if (!m_cluster)
        return tr("No cluster is known yet.");
    const auto count = [&](MemberStatus::State state) {
        return std::count_if(m_cluster->members.begin(), m_cluster->members.end(),
                             [&](const MemberStatus &member) { return member.state == state; });
    };
    QStringList states;
    using State = MemberStatus::State;
    for (const State state : {State::Alive, State::Suspect, State::Dead, State::Left}) {
        if (const auto members = count(state); members > 0)
            states << QLocale().toString(members) + u' ' + MemberWords::state(state);
    }
    //: %1 lists how many are in which state: "2 alive, 1 dead"
    QString text
        = tr("%Ln member(s): %1.", nullptr, static_cast<int>(m_cluster->members.size())).arg(states.join(u", "_s));
    const int leader = indexOf(m_cluster->leader);
    text += u' '
        + (leader < 0 ? tr("No leader is agreed on.")
                      : tr("The leader is %1.").arg(MemberWords::isolated(m_cluster->members.at(leader).address)));
    return text;
}

int ClusterMap::indexOf(const QByteArray &id) const
{
    if (!m_cluster || id.isEmpty())
        return -1;
    const auto member = std::find_if(m_cluster->members.begin(), m_cluster->members.end(),
                                     [&](const MemberStatus &candidate) { return candidate.id == id; });
    return member == m_cluster->members.end() ? -1 : static_cast<int>(member - m_cluster->members.begin());
}

int ClusterMap::memberAt(QPointF place) const
{
    if (!sea().contains(place))
        return -1;
    for (int i = 0; i < m_picture.islands.size(); ++i) {
        const IslandPicture &island = m_picture.islands.at(i);
        const QPointF away = place - island.place;
        if (std::hypot(away.x(), away.y()) <= island.radius * 1.15 || (island.label && island.label->contains(place)))
            return i;
    }
    return -1;
}

QRectF ClusterMap::memberRect(int index) const
{
    const IslandPicture island = m_picture.islands.value(index);
    const double reach = island.radius * 1.2;
    return {island.place - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

QSize ClusterMap::sizeHint() const
{
    return {720, 480};
}

QSize ClusterMap::minimumSizeHint() const
{
    return {260, 220};
}

QRectF ClusterMap::legend() const
{
    const double high = legendHeight(font());
    return {0, height() - high, static_cast<double>(width()), high};
}

QRectF ClusterMap::sea() const
{
    return QRectF(rect()).adjusted(0, 0, 0, -legend().height());
}

QRectF ClusterMap::besideButtons() const
{
    const double buttons = 3 * legend().height();
    return layoutDirection() == Qt::RightToLeft ? legend().adjusted(buttons, 0, 0, 0)
                                                : legend().adjusted(0, 0, -buttons, 0);
}

MapFrame ClusterMap::frame() const
{
    MapFrame frame;
    frame.area = sea();
    frame.zoom = m_zoom;
    frame.pan = m_pan;
    frame.font = font();
    frame.locale = QLocale();
    frame.direction = layoutDirection();
    frame.theme = ChartTheme::of(palette());
    frame.stale = m_age.has_value();
    frame.current = m_current;
    return frame;
}

void ClusterMap::compose(Change change)
{
    MapPicture picture = m_cluster ? composeMap(*m_cluster, frame()) : MapPicture();
    if (isAnimating() && change == Change::Smooth && !differsMuch(m_picture, picture)) {
        m_picture = std::move(picture); // What runs goes on to the newest.
        return;
    }
    // Of the platform; none where its user wants none.
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    const bool smooth
        = change == Change::Smooth && m_animated && duration > 0 && isVisible() && differsMuch(m_picture, picture);
    m_transition->stop();
    m_before = m_shown;
    m_picture = std::move(picture);
    if (smooth) {
        m_transition->setDuration(std::min(2 * duration, 400));
        m_transition->start();
    } else {
        m_shown = m_picture;
    }
    update();
}

bool ClusterMap::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<const QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAround(gesture->position(), m_zoom * (1 + gesture->value()));
            return true;
        }
    }
    return QWidget::event(event);
}

void ClusterMap::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        [[fallthrough]];
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LocaleChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        compose(Change::AtOnce);
        showCard();
        placeButtons();
        break;
    default:
        break;
    }
}

void ClusterMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKeyboard && m_current.isEmpty() && m_cluster && !m_cluster->members.isEmpty())
        select(std::max(0, indexOf(m_cluster->self)));
    showCard();
    update();
}

void ClusterMap::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    showCard();
    update();
}

/// The nearest island in that direction; −1 where there is none.
int ClusterMap::nextTowards(QPointF direction) const
{
    const int current = indexOf(m_current);
    if (current < 0)
        return m_picture.islands.isEmpty() ? -1 : std::max(0, indexOf(m_cluster->self));
    const QPointF from = m_picture.islands.at(current).place;
    int best = -1;
    double bestCost = 0;
    for (int i = 0; i < m_picture.islands.size(); ++i) {
        const QPointF away = m_picture.islands.at(i).place - from;
        const double along = QPointF::dotProduct(away, direction);
        const double aside = std::abs(away.x() * direction.y() - away.y() * direction.x());
        const double cost = along + 2 * aside; // What is straight ahead comes before what is merely near.
        if (i == current || along < 1 || aside > 2.5 * along || (best >= 0 && cost >= bestCost))
            continue;
        best = i;
        bestCost = cost;
    }
    return best;
}

void ClusterMap::select(int index)
{
    if (m_cluster && index >= 0 && index < m_cluster->members.size())
        setCurrent(m_cluster->members.at(index).id);
}

void ClusterMap::activateCurrent()
{
    if (!m_current.isEmpty())
        Q_EMIT memberActivated(m_current);
}

void ClusterMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return select(nextTowards({-1, 0}));
    case Qt::Key_Right:
        return select(nextTowards({1, 0}));
    case Qt::Key_Up:
        return select(nextTowards({0, -1}));
    case Qt::Key_Down:
        return select(nextTowards({0, 1}));
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(static_cast<int>(m_picture.islands.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activateCurrent();
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setZoom(m_zoom * 1.5);
    case Qt::Key_Minus:
        return setZoom(m_zoom / 1.5);
    case Qt::Key_0:
        return setZoom(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ClusterMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const int member = memberAt(event->position());
    if (member >= 0)
        select(member);
    else
        m_dragged = event->position();
}

void ClusterMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int member = event->button() == Qt::LeftButton ? memberAt(event->position()) : -1;
    if (member < 0)
        return;
    select(member);
    activateCurrent();
}

void ClusterMap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged && m_zoom > 1) {
        m_pan += event->position() - *m_dragged;
        m_dragged = event->position();
        const QPointF most(sea().width() * (m_zoom - 1) / 2 + 40, sea().height() * (m_zoom - 1) / 2 + 40);
        m_pan = {std::clamp(m_pan.x(), -most.x(), most.x()), std::clamp(m_pan.y(), -most.y(), most.y())};
        setCursor(Qt::ClosedHandCursor);
        compose(Change::AtOnce);
        showCard();
        return;
    }
    const int member = memberAt(event->position());
    const QByteArray hovered = member < 0 ? QByteArray() : m_cluster->members.at(member).id;
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    setCursor(member < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    showCard();
    update();
}

void ClusterMap::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragged.reset();
    setCursor(memberAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void ClusterMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.clear();
    showCard();
    update();
}

void ClusterMap::wheelEvent(QWheelEvent *event)
{
    if (!m_cluster || event->angleDelta().y() == 0)
        return event->ignore();
    zoomAround(event->position(), m_zoom * std::pow(1.2, event->angleDelta().y() / 120.0));
    event->accept();
}

void ClusterMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    compose(Change::AtOnce);
    placeButtons();
    showCard();
}

/// At the end of the legend's strip.
void ClusterMap::placeButtons()
{
    const QRectF strip = legend();
    const int size = static_cast<int>(strip.height()) - 4;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    int used = 0;
    for (QToolButton *button : {m_fit, m_zoomIn, m_zoomOut}) {
        used += size + 2;
        button->setGeometry(mirrored ? used - size : width() - used, static_cast<int>(strip.top()) + 3, size, size);
        button->setVisible(m_cluster.has_value());
    }
    m_zoomIn->setEnabled(m_zoom < maxZoom);
    m_zoomOut->setEnabled(m_zoom > 1);
    m_fit->setEnabled(m_zoom > 1);
}

void ClusterMap::setCardForCurrent(bool shown)
{
    m_cardForCurrent = shown;
    showCard();
}

void ClusterMap::showCard()
{
    const bool showsCurrent = m_cardForCurrent && hasFocus();
    const int index = !m_hovered.isEmpty() ? indexOf(m_hovered) : showsCurrent ? indexOf(m_current) : -1;
    if (index < 0 || !sea().contains(m_picture.islands.at(index).place))
        return m_card->hide();
    m_card->show(m_cluster->members.at(index), *m_cluster);
    QList<QRectF> others;
    for (int i = 0; i < m_picture.islands.size(); ++i) {
        if (i != index)
            others << memberRect(i) << m_picture.islands.at(i).label.value_or(QRectF());
    }
    m_card->moveBeside(memberRect(index), others);
}

void ClusterMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const MapFrame frame = this->frame();
    paintMap(painter, m_shown, frame, {m_current, m_hovered, hasFocus()});
    if (!m_cluster)
        paintNothing(painter, frame);
    else if (m_age)
        paintAge(painter, frame);
    else
        paintLegend(painter, besideButtons(), frame);
}

void ClusterMap::paintNothing(QPainter &painter, const MapFrame &frame) const
{
    const QPointF middle = frame.area.center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(middle - QPointF(0, 46));
    painter.setPen(QPen(frame.theme.link, 1.6, Qt::CustomDashLine, Qt::RoundCap));
    QPen dashes = painter.pen();
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(islandShape("nesoi", 30));
    painter.drawPath(islandShape("naxos", 14).translated(-58, 16));
    painter.drawPath(islandShape("paros", 11).translated(52, 20));
    painter.restore();

    painter.setPen(frame.theme.text);
    painter.setFont(nameFont(frame.font));
    const QRectF title(frame.area.left() + 20, middle.y() + 6, frame.area.width() - 40, 26);
    painter.drawText(title, Qt::AlignCenter, tr("No cluster yet"));
    painter.setPen(frame.theme.mutedText);
    painter.setFont(frame.font);
    painter.drawText(title.adjusted(0, 28, 0, 74), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Connect to any of its nodes, and all members appear here."));
}

void ClusterMap::paintAge(QPainter &painter, const MapFrame &frame) const
{
    painter.setPen(frame.theme.text);
    painter.setFont(wordsFont(frame.font));
    painter.drawText(besideButtons().adjusted(6, 4, -6, 0), Qt::AlignVCenter | Qt::AlignLeading,
                     //: %1 is a time, such as "3 minutes"
                     tr("Offline. This is how it was %1 ago.").arg(MemberWords::age(*m_age)));
}

} // namespace nesoi
