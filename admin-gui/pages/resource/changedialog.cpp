// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/changedialog.h"

#include "editor/diffview.h"
#include "shell/look/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace nesoi
{

ChangeDialog::ChangeDialog(const QByteArray &before, const QByteArray &after, QString path, QWidget *parent)
    : QDialog(parent)
    , m_path(std::move(path))
    , m_title(new Label(Label::Rank::Heading, this))
    , m_diff(new DiffView(this))
    , m_close(new QPushButton(this))
{
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_diff, 1);
    column->addLayout(buttons);
    resize(960, 600);
    setSizeGripEnabled(true);
    m_diff->setTexts(before, after);
    m_diff->setFocus();
    retranslate();
}

void ChangeDialog::retranslate()
{
    setWindowTitle(tr("Changed Elsewhere"));
    //: %1: path of a resource.
    m_title->setText(tr("What somebody else changed in %1").arg(m_path));
    //: Above the text that was edited.
    m_diff->setTitles(tr("When you began"),
                      //: Above the text as it is stored on the server.
                      tr("Now"));
    m_close->setText(tr("&Close"));
}

void ChangeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
