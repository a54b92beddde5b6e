// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/namefield.h"

#include "shell/look/label.h"

#include <QEvent>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

NameField::NameField(ResourcePath collection, Taken taken, QWidget *parent)
    : QWidget(parent)
    , m_collection(std::move(collection))
    , m_taken(std::move(taken))
    , m_label(new Label(Label::Rank::Body, this))
    , m_edit(new QLineEdit(this))
    , m_problem(new Label(Label::Rank::Problem, this))
{
    m_edit->setObjectName(u"name"_s);
    m_problem->setObjectName(u"problem"_s);
    m_edit->setLayoutDirection(Qt::LeftToRight); // Names are ASCII.
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
    check();
}

void NameField::setCollection(const ResourcePath &collection)
{
    m_collection = collection;
    check();
}

void NameField::setLabel(const QString &text)
{
    m_label->setTextFormat(Qt::AutoText); // Plain text shows no mnemonic.
    m_label->setText(text);
}

void NameField::setText(const QString &name)
{
    m_edit->setText(name);
}

QString NameField::text() const
{
    return m_edit->text();
}

std::optional<ResourcePath> NameField::path() const
{
    const Result<ResourcePath, Problem> path = m_collection.member(m_edit->text().toUtf8());
    return path && !m_taken(*path) ? std::optional(*path) : std::nullopt;
}

QString NameField::problem() const
{
    const QString name = m_edit->text();
    if (name.isEmpty())
        return {}; // Not wrong yet.
    const Result<ResourcePath, Problem> path = m_collection.member(name.toUtf8());
    if (path)
        //: %1: a name that somebody typed for something new.
        return m_taken(*path) ? tr("“%1” is there already. Choose another name.").arg(name) : QString();
    if (name.size() > 128)
        return tr("A name has 128 characters at most.");
    if (ResourcePath::isName(name.toUtf8()))
        //: %1: a name that somebody typed for something new.
        return tr("“%1” means something else to Nesoi. Choose another name.").arg(name);
    return tr("A name is made of the letters A to Z and a to z, digits, “.”, “_” and “-”, and is neither “.” nor “..”.");
}

void NameField::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
    m_edit->setProperty("invalid", !problem.isEmpty());
    m_edit->style()->unpolish(m_edit);
    m_edit->style()->polish(m_edit);
}

void NameField::selectAll()
{
    m_edit->selectAll();
}

void NameField::check()
{
    showProblem(problem());
}

void NameField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        check();
}

} // namespace nesoi
