// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/reviewdialog.h"

#include "editor/diffview.h"
#include "editor/text/jsontext.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace nesoi
{

namespace
{

/// Paths and addresses keep their direction in languages that are written from right to left.
QString leftToRight(const QString &text)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return isolate + text + popIsolate;
}

QLabel *makeTitle(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.3);
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

ReviewDialog::ReviewDialog(const ReviewedChange &change, QWidget *parent)
    : QDialog(parent)
    , m_change(change)
    , m_title(makeTitle(this))
    , m_diff(new DiffView(this))
{
    auto *buttons = new QDialogButtonBox(this);
    m_back = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_send = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    m_back->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_diff, 1);
    column->addWidget(buttons);
    resize(960, 600);
    setSizeGripEnabled(true);

    m_diff->setTexts(canonicalJson(change.before), canonicalJson(change.after));
    m_send->setEnabled(m_diff->changeCount() > 0);
    connect(m_send, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &ReviewDialog::send);
    m_send->setFocus();
    retranslate();
}

void ReviewDialog::send()
{
    if (m_send->isEnabled())
        accept();
}

QString ReviewDialog::title() const
{
    const QString path = leftToRight(m_change.path);
    const QString node = leftToRight(m_change.node);
    switch (m_change.kind) {
    case ReviewedChange::Kind::Create:
        //: What will happen when a change is sent. %1: path of a resource, %2: address of a node.
        return tr("Create %1 on %2").arg(path, node);
    case ReviewedChange::Kind::Replace:
        //: What will happen when a change is sent. %1: path of a resource, %2: address of a node.
        return tr("Replace %1 on %2").arg(path, node);
    case ReviewedChange::Kind::Delete:
        //: What will happen when a change is sent. %1: path of a resource, %2: address of a node.
        return tr("Delete %1 on %2").arg(path, node);
    }
    return {};
}

void ReviewDialog::retranslate()
{
    setWindowTitle(tr("Review the Change"));
    m_title->setText(title());
    //: A button: sends the change that is shown to the server.
    m_send->setText(tr("&Send"));
    m_send->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    m_back->setText(tr("&Back to Editing"));
    //: Above a text as it is stored on the server.
    m_diff->setTitles(tr("Now"), tr("After sending"));
}

void ReviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
