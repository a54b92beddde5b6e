// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/checkedfield.h"

#include "shell/look/label.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace nesoi
{

CheckedField::CheckedField(const QString &name, const QString &problemName, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label(Label::Rank::Body, this))
    , m_edit(new QLineEdit(this))
    , m_problem(new Label(Label::Rank::Problem, this))
{
    m_edit->setObjectName(name);
    m_problem->setObjectName(problemName);
    m_edit->setLayoutDirection(Qt::LeftToRight); // Names and paths are ASCII.
    m_label->setBuddy(m_edit);
    setFocusProxy(m_edit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_problem);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT edited();
    });
}

void CheckedField::setLabel(const QString &text)
{
    m_label->setTextFormat(Qt::AutoText); // Plain text shows no mnemonic.
    m_label->setText(text);
}

void CheckedField::setText(const QString &text)
{
    m_edit->setText(text);
}

QString CheckedField::text() const
{
    return m_edit->text();
}

void CheckedField::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
    m_edit->setProperty("invalid", !problem.isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

void CheckedField::selectAll()
{
    m_edit->selectAll();
}

void CheckedField::check()
{
    showProblem(problem());
}

void CheckedField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        check();
}

} // namespace nesoi
