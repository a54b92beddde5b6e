// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/createdialog.h"

#include "client/jobs/resourcetexts.h"
#include "editor/faulttext.h"
#include "editor/jsoneditor.h"
#include "shell/look/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

using Kind = WriteOutcome::Kind;

CreateDialog::CreateDialog(ClusterClient &client, const ResourcePath &collection, const QByteArray &content,
                           Texts texts, NameField::Taken taken, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_collection(collection)
    , m_texts(std::move(texts))
    , m_above(new QVBoxLayout)
    , m_title(new Label(Label::Rank::Title, this))
    , m_name(new NameField(collection, std::move(taken), this))
    , m_contentLabel(new Label(Label::Rank::Body, this))
    , m_hint(new Label(Label::Rank::Hint, this))
    , m_content(new JsonEditor(this))
    , m_problem(new Label(Label::Rank::Problem, this))
    , m_cancel(new QPushButton(this))
    , m_create(new QPushButton(this))
{
    m_problem->setObjectName(u"writeProblem"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_create->setObjectName(u"create"_s);
    m_create->setDefault(true);
    m_cancel->setAutoDefault(false);
    lay();
    m_content->setText(withoutName(content));
    m_content->setCheck([this](const QByteArray &json) {
        // Where there is no name yet, any will do: it is not what is checked here.
        const ResourcePath path = m_name->path().value_or(*m_collection.member("name"));
        return refusal(path, renamedText(path, json).value_or(json), nullptr);
    });
    connect(m_name, &NameField::edited, this, &CreateDialog::showState);
    connect(m_content, &JsonEditor::textChanged, this, [this] { say({}); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &CreateDialog::create);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &CreateDialog::create);
    m_name->setFocus();
    retranslate();
}

void CreateDialog::lay()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_create);
    auto *content = new QVBoxLayout;
    content->setSpacing(6);
    content->addWidget(m_contentLabel);
    content->addWidget(m_content, 1);
    content->addWidget(m_hint);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addLayout(m_above);
    column->addWidget(m_name);
    column->addLayout(content, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(620, 520);
    setSizeGripEnabled(true);
}

void CreateDialog::addAbove(QWidget *field)
{
    m_above->addWidget(field);
    field->show(); // At once, where the dialog is open already: it may be given the focus.
    setTabOrder(field, m_name);
}

void CreateDialog::setCollection(const std::optional<ResourcePath> &collection)
{
    m_collection = collection.value_or(m_collection);
    m_name->setCollection(collection);
    showState();
}

QByteArray CreateDialog::document(const ResourcePath &path) const
{
    const QByteArray content = m_content->text();
    return renamedText(path, content).value_or(content);
}

void CreateDialog::create()
{
    const std::optional<ResourcePath> path = m_name->path();
    if (!path || m_writer)
        return;
    if (!m_content->isValid()) {
        m_content->goToFault();
        return;
    }
    say({});
    m_writer = new ResourceWriter(m_client, *path, document(*path), {}, this);
    connect(m_writer, &ResourceWriter::finished, this,
            [this, path = *path](const WriteOutcome &outcome) { finished(path, outcome); });
    m_writer->start();
    showState();
}

void CreateDialog::finished(const ResourcePath &path, const WriteOutcome &outcome)
{
    m_writer->deleteLater();
    m_writer = nullptr;
    showState();
    switch (outcome.kind) {
    case Kind::Written:
        Q_EMIT created(path);
        accept();
        return;
    case Kind::Conflict:
        //: %1: a name that somebody typed for something new.
        m_name->showProblem(tr("“%1” is there already. Choose another name.").arg(m_name->text()));
        m_name->setFocus();
        return;
    case Kind::Refused:
        if (outcome.problem && !outcome.problem->pointer.isNull())
            m_content->showProblem(*outcome.problem);
        break;
    case Kind::Gone: // Between two answers; to be tried again.
    case Kind::Unreached:
        break;
    }
    //: %1: why, in a sentence.
    say(tr("It was not created. %1").arg(outcome.problem ? problemText(*outcome.problem) : outcome.reason));
}

void CreateDialog::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void CreateDialog::showState()
{
    m_create->setEnabled(m_name->path() && !m_writer);
    m_name->setEnabled(!m_writer);
    m_content->setReadOnly(m_writer != nullptr);
}

void CreateDialog::retranslate()
{
    setWindowTitle(m_texts.title());
    m_title->setText(m_texts.title());
    m_name->setLabel(m_texts.name());
    m_hint->setText(m_texts.hint ? m_texts.hint() : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_contentLabel->setText(tr("Content"));
    m_content->setTextName(tr("Content"));
    m_cancel->setText(tr("Cancel"));
    //: A button: creates the resource on the node.
    m_create->setText(tr("C&reate"));
    m_create->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    say(m_problem->text());
    showState();
}

void CreateDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
