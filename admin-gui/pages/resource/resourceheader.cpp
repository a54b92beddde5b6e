// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/resourceheader.h"

#include "models/agetext.h"
#include "pages/resource/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ResourceHeader::ResourceHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel(Label::Rank::Title, this))
    , m_remark(new Label(Label::Rank::Warning, this))
    , m_path(new ElidedLabel(Label::Rank::Hint, this))
    , m_facts(new ElidedLabel(Label::Rank::Hint, this))
    , m_updated(new Label(Label::Rank::Hint, this))
    , m_tag(new ElidedLabel(Label::Rank::Hint, this))
    , m_buttons(new QHBoxLayout)
{
    m_name->setObjectName(u"resourceName"_s);
    m_remark->setObjectName(u"remark"_s);
    m_path->setObjectName(u"path"_s);
    m_facts->setObjectName(u"facts"_s);
    m_facts->hide();
    m_updated->setObjectName(u"updated"_s);
    m_tag->setObjectName(u"etag"_s);
    m_buttons->setSpacing(8);

    auto *title = new QHBoxLayout;
    title->setSpacing(10);
    title->addWidget(m_name, 0, Qt::AlignBaseline);
    title->addWidget(m_remark, 0, Qt::AlignBaseline);
    title->addStretch(1);

    auto *facts = new QHBoxLayout;
    facts->setSpacing(18);
    facts->addWidget(m_path);
    facts->addWidget(m_facts);
    facts->addWidget(m_updated);
    facts->addWidget(m_tag, 1000); // Is cut before the others are.
    facts->addStretch(1);
    m_tag->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addLayout(title, 1);
    top->addLayout(m_buttons);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(facts);

    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &ResourceHeader::showState);
    for (Label *label : {m_remark, m_updated})
        label->setWordWrap(false);
}

void ResourceHeader::setName(const QString &name, const QString &path)
{
    m_name->setWhole(name);
    m_path->setWhole(path);
}

void ResourceHeader::setState(qint64 updatedAt, const QByteArray &etag)
{
    m_updatedAt = updatedAt;
    m_etag = etag;
    showState();
}

void ResourceHeader::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void ResourceHeader::setFacts(const QString &facts)
{
    m_facts->setWhole(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void ResourceHeader::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void ResourceHeader::showState()
{
    m_updated->setVisible(m_updatedAt != 0);
    if (m_updatedAt != 0) {
        //: When a resource was written last. %1 is "3 minutes ago" or the like.
        m_updated->setText(tr("Updated %1").arg(ageText(m_updatedAt, nowMicroseconds())));
        m_updated->setToolTip(timeText(m_updatedAt));
    }
    m_tag->setVisible(!m_etag.isEmpty());
    //: ETag is a term of HTTP: it names the version of a resource.
    m_tag->setWhole(tr("ETag %1").arg(QString::fromLatin1(m_etag)));
}

void ResourceHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

void ResourceHeader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showState();
    m_tick.start();
}

void ResourceHeader::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

} // namespace nesoi
