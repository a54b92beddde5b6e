// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "serieslegend.h"

#include "charts/charttheme.h"
#include "charts/plots/flowlayout.h"

#include <QCheckBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace nesoi
{

SeriesLegend::SeriesLegend(QWidget *parent)
    : QWidget(parent)
    , m_showAll(new QPushButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_showAll);
    m_showAll->setFlat(true);
    m_showAll->hide();
    connect(m_showAll, &QPushButton::clicked, this, &SeriesLegend::showAll);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    retranslate();
}

void SeriesLegend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    // Boxes are kept as long as they can be: one of them may have the keyboard.
    while (m_boxes.size() > entries.size())
        delete m_boxes.takeLast();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (i == m_boxes.size())
            addBox(entries.at(i));
        QCheckBox *box = m_boxes.at(i);
        const QSignalBlocker blocker(box);
        box->setText(entries.at(i).name);
        box->setChecked(!m_hidden.contains(entries.at(i).key));
    }
    paintSwatches();
    updateGeometry();
}

void SeriesLegend::addBox(const Entry &entry)
{
    auto *box = new QCheckBox(entry.name, this);
    const qsizetype index = m_boxes.size();
    m_boxes << box;
    box->installEventFilter(this);
    layout()->removeWidget(m_showAll); // It stays the last.
    layout()->addWidget(box);
    layout()->addWidget(m_showAll);
    box->show(); // At once: the layout leaves out what is hidden.
    setTabOrder(index > 0 ? m_boxes.at(index - 1) : static_cast<QWidget *>(this), box);
    setTabOrder(box, m_showAll);
    connect(box, &QCheckBox::toggled, this, [this, index](bool checked) {
        const QByteArray key = m_entries.at(index).key;
        if (checked)
            m_hidden.remove(key);
        else
            m_hidden.insert(key);
        m_showAll->setVisible(!m_hidden.isEmpty());
        Q_EMIT hiddenChanged();
    });
}

void SeriesLegend::showAll()
{
    m_hidden.clear();
    for (QCheckBox *box : std::as_const(m_boxes)) {
        const QSignalBlocker blocker(box);
        box->setChecked(true);
    }
    if (m_showAll->hasFocus() && !m_boxes.isEmpty())
        m_boxes.first()->setFocus();
    m_showAll->hide();
    Q_EMIT hiddenChanged();
}

bool SeriesLegend::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype index = m_boxes.indexOf(watched);
    const QEvent::Type type = event->type();
    if (index >= 0 && index < m_entries.size()) {
        QByteArray highlighted = m_highlighted;
        if (type == QEvent::Enter || type == QEvent::FocusIn)
            highlighted = m_entries.at(index).key;
        else if (type == QEvent::Leave || type == QEvent::FocusOut)
            highlighted.clear();
        if (highlighted != m_highlighted) {
            m_highlighted = highlighted;
            Q_EMIT highlightedChanged();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SeriesLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        paintSwatches();
}

void SeriesLegend::retranslate()
{
    //: Button at a plot some of whose lines are hidden
    m_showAll->setText(tr("Show all"));
    setAccessibleName(tr("Lines of the plots"));
}

void SeriesLegend::paintSwatches()
{
    const ChartTheme theme = ChartTheme::of(palette());
    const double ratio = devicePixelRatioF();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        QPixmap swatch(QSize(14, 14) * ratio);
        swatch.setDevicePixelRatio(ratio);
        swatch.fill(Qt::transparent);
        QPainter painter(&swatch);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.series(m_entries.at(i).color), 3, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(2, 7), QPointF(12, 7));
        painter.end();
        m_boxes.at(i)->setIcon(swatch);
    }
}

} // namespace nesoi
