// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/renamedialog.h"

#include "shell/look/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

RenameDialog::RenameDialog(ResourcePath path, NameField::Taken taken, QWidget *parent)
    : QDialog(parent)
    , m_path(std::move(path))
    , m_title(new Label(Label::Rank::Title, this))
    , m_name(new NameField(m_path.collection(), std::move(taken), this))
    , m_hint(new Label(Label::Rank::Hint, this))
    , m_cancel(new QPushButton(this))
    , m_rename(new QPushButton(this))
{
    m_cancel->setObjectName(u"cancel"_s);
    m_rename->setObjectName(u"rename"_s);
    m_rename->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_rename);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(480);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_name, &NameField::edited, this, [this] { m_rename->setEnabled(m_name->path().has_value()); });
    m_name->setText(QString::fromLatin1(m_path.name()));
    // That it is there already is no news.
    m_name->showProblem({});
    m_name->selectAll();
    m_name->setFocus();
    retranslate();
}

void RenameDialog::retranslate()
{
    const QString name = QString::fromLatin1(m_path.name());
    setWindowTitle(tr("Rename"));
    //: %1: name of an application, a host or a web-hook.
    m_title->setText(tr("Rename %1").arg(name));
    m_name->setLabel(tr("&New name"));
    m_hint->setText(
        m_path.kind() == ResourcePath::Kind::Hook
            ? tr("It is registered anew, and removed under its old name.")
            : tr("It is created under the new name and deleted under the old one. Whoever asks for the old name "
                 "no longer finds it; web-hooks stay with the old name."));
    m_cancel->setText(tr("Cancel"));
    //: A button.
    m_rename->setText(tr("&Rename"));
}

void RenameDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
