// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "membercard.h"

#include "charts/charttheme.h"
#include "charts/memberwords.h"

#include <QFormLayout>
#include <QGraphicsDropShadowEffect>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace nesoi
{

using namespace Qt::StringLiterals;

MemberCard::MemberCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_words(new QLabel(this))
    , m_rows(new QFormLayout)
{
    hide();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(u"memberCard"_s);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    m_words->setTextFormat(Qt::PlainText);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(4);
    m_rows->setLabelAlignment(Qt::AlignLeading);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addSpacing(8);
    layout->addLayout(m_rows);

    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(18);
    shadow->setOffset(0, 3);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
}

void MemberCard::show(const MemberStatus &member, const ClusterStatus &cluster)
{
    const ChartTheme theme = ChartTheme::of(palette());
    setStyleSheet(u"#memberCard { background: %1; border: 1px solid %2; border-radius: 8px; }"_s.arg(
        theme.panel.name(), theme.border.name()));

    const QLocale locale;
    m_title->setAlignment(leading());
    m_words->setAlignment(leading());
    m_title->setText(MemberWords::isolated(member.address));
    QStringList words{MemberWords::state(member.state)};
    if (member.id == cluster.leader)
        words << MemberWords::leader();
    if (member.id == cluster.self)
        words << MemberWords::entry();
    m_words->setText(words.join(u" · "_s));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_words->setPalette(muted);

    while (m_rows->rowCount() > 0) {
        const QFormLayout::TakeRowResult gone = m_rows->takeRow(0);
        for (QLayoutItem *item : {gone.labelItem, gone.fieldItem}) {
            // Not at once: an application that is given another style sheet goes through all widgets that there were.
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
    }
    //: Of a member: 16 hexadecimal digits
    addRow(tr("Id"), MemberWords::isolated(QString::fromLatin1(member.id)));
    //: Of a member: how suspicious its silence is
    addRow(tr("Phi"), MemberWords::phi(member.phi, locale));
    //: Of a member: how many writes it lacks
    addRow(tr("Behind"), locale.toString(member.behind));
    addRow(tr("Clock offset"), MemberWords::clockOffset(member.clockOffsetMs, locale));
    //: Of a member: how often it was started
    addRow(tr("Generation"), locale.toString(member.generation));
    addRow(tr("Heartbeat"), locale.toString(member.heartbeat));
    //: Of a member, when a leader is elected
    addRow(tr("Priority"), locale.toString(member.priority));
    addRow(tr("Version"), member.version);
    adjustSize();
    QFrame::show();
    raise();
}

/// A label would go by the direction of its text: to the left with numbers, also where the language runs to the left.
Qt::Alignment MemberCard::leading() const
{
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    return side | Qt::AlignAbsolute | Qt::AlignVCenter;
}

void MemberCard::addRow(const QString &label, const QString &value)
{
    auto *shown = new QLabel(value, this);
    shown->setTextFormat(Qt::PlainText);
    shown->setAlignment(leading());
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setPalette(m_words->palette());
    m_rows->addRow(name, shown);
}

void MemberCard::moveBeside(const QRectF &island, const QList<QRectF> &others)
{
    constexpr double gap = 12;
    constexpr double edge = 4;
    const QRectF room = QRectF(parentWidget()->rect()).adjusted(edge, edge, -edge, -edge);
    const double right = island.right() + gap;
    const double left = island.left() - gap - width();
    const auto [first, second] = layoutDirection() == Qt::RightToLeft ? std::pair(left, right) : std::pair(right, left);
    const double high = height();
    const double heights[] = {island.center().y() - high / 2, island.top(), island.bottom() - high};

    QPointF best(first, heights[0]);
    double leastHidden = std::numeric_limits<double>::max();
    for (const double x : {first, second}) {
        for (const double y : heights) {
            const QRectF card(x, std::clamp(y, edge, std::max(edge, room.bottom() - high)), width(), high);
            // A card that is cut is the worst.
            double hidden = room.contains(card) ? 0 : 1e9;
            for (const QRectF &other : others) {
                const QRectF both = card & other;
                hidden += both.width() * both.height();
            }
            if (hidden >= leastHidden)
                continue;
            leastHidden = hidden;
            best = card.topLeft();
        }
    }
    best.setX(std::clamp(best.x(), edge, std::max(edge, room.right() - width())));
    move(best.toPoint());
}

} // namespace nesoi
