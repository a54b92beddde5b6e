// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/mergedialog.h"

#include "editor/mergeview.h"
#include "shell/look/label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace nesoi
{

MergeDialog::MergeDialog(const Texts &texts, QString path, JsonEditor::Check check, QWidget *parent)
    : QDialog(parent)
    , m_path(std::move(path))
    , m_title(new Label(Label::Rank::Heading, this))
    , m_view(new MergeView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    resize(1120, 760);
    setSizeGripEnabled(true);

    m_view->result().setCheck(std::move(check));
    m_view->setTexts(texts.mine, texts.base, texts.theirs);
    connect(m_view, &MergeView::saveRequested, this, [this](const QByteArray &json) {
        m_merged = json;
        accept();
    });
    connect(m_view, &MergeView::cancelled, this, &QDialog::reject);
    m_view->setFocus();
    retranslate();
}

void MergeDialog::retranslate()
{
    setWindowTitle(tr("Merge"));
    //: %1: path of a resource.
    m_title->setText(tr("%1 was changed elsewhere").arg(m_path));
}

void MergeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
