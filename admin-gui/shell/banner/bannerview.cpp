// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/banner/bannerview.h"

#include "shell/look/label.h"
#include "shell/look/symbol.h"
#include "shell/look/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

struct Colours {
    QColor tint;
    QColor mark;
};

Colours coloursOf(Banner::Severity severity, const Theme &theme)
{
    switch (severity) {
    case Banner::Severity::Info:
        return {theme.infoTint, theme.info};
    case Banner::Severity::Good:
        return {theme.goodTint, theme.good};
    case Banner::Severity::Warning:
        return {theme.warningTint, theme.warning};
    case Banner::Severity::Error:
        break;
    }
    return {theme.badTint, theme.bad};
}

QString symbolOf(Banner::Severity severity)
{
    switch (severity) {
    case Banner::Severity::Info:
        return u"info"_s;
    case Banner::Severity::Good:
        return u"good"_s;
    case Banner::Severity::Warning:
        return u"warning"_s;
    case Banner::Severity::Error:
        break;
    }
    return u"error"_s;
}

} // namespace

BannerView::BannerView(const Banner &banner, QWidget *parent)
    : QFrame(parent)
    , m_banner(banner)
    , m_icon(new QLabel(this))
    , m_text(new Label(Label::Rank::Body, this))
    , m_reason(new Label(Label::Rank::Body, this))
    , m_buttons(new QHBoxLayout)
    , m_dismiss(new QToolButton(this))
{
    m_text->setObjectName(u"text"_s);
    m_reason->setObjectName(u"reason"_s);
    m_dismiss->setObjectName(u"dismiss"_s);
    m_dismiss->setIcon(symbol(u"close"_s));
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    connect(m_dismiss, &QToolButton::clicked, this, &BannerView::dismissed);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_reason);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 10, 10);
    row->setSpacing(12);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_dismiss, 0, Qt::AlignVCenter);

    setBanner(banner);
}

void BannerView::setBanner(const Banner &banner)
{
    const auto texts = [](const Banner &one) {
        QStringList list;
        for (const Banner::Action &action : one.actions)
            list << action.text;
        return list;
    };
    const bool sameButtons = m_buttons->count() > 0 && texts(banner) == texts(m_banner);
    m_banner = banner;
    if (!sameButtons)
        makeButtons();
    m_text->setText(banner.text);
    m_reason->setText(banner.reason);
    m_reason->setVisible(!banner.reason.isEmpty());
    m_dismiss->setVisible(banner.dismissible);
    retranslate();
    showIcon();
    if (banner.lifetime.count() > 0)
        QTimer::singleShot(banner.lifetime, this, &BannerView::dismissed);
}

void BannerView::makeButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_banner.actions.size(); ++i) {
        auto *button = new QPushButton(m_banner.actions[i].text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] { run(i); });
        m_buttons->addWidget(button);
    }
}

void BannerView::run(qsizetype action)
{
    const Banner::Action chosen = m_banner.actions.value(action); // A copy: what it does may end this.
    if (chosen.dismisses)
        Q_EMIT dismissed();
    if (chosen.run)
        chosen.run();
}

void BannerView::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void BannerView::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void BannerView::retranslate()
{
    const auto kind = [this] {
        switch (m_banner.severity) {
        //: Said by screen readers before a message.
        case Banner::Severity::Info:
            return tr("Note");
        //: Said by screen readers before a message: something went well.
        case Banner::Severity::Good:
            return tr("Done");
        //: Said by screen readers before a message.
        case Banner::Severity::Warning:
            return tr("Warning");
        case Banner::Severity::Error:
            break;
        }
        //: Said by screen readers before a message.
        return tr("Error");
    };
    //: Said by screen readers: %1 is "Error" or the like, %2 is what happened.
    setAccessibleName(tr("%1: %2").arg(kind(), m_banner.text));
    setAccessibleDescription(m_banner.reason);
    //: Tool tip of the cross that closes a message.
    m_dismiss->setToolTip(tr("Dismiss (Esc)"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
}

void BannerView::showIcon()
{
    const QColor colour = coloursOf(m_banner.severity, Theme::current()).mark;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize) + 4;
    m_icon->setPixmap(symbol(symbolOf(m_banner.severity), colour).pixmap(QSize(size, size), devicePixelRatioF()));
}

void BannerView::paintEvent(QPaintEvent * /*event*/)
{
    const Colours colours = coloursOf(m_banner.severity, Theme::current());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = colours.mark;
    line.setAlphaF(0.45F);
    painter.setPen(line);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace nesoi
