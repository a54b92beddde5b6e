// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/unsavedguard.h"

#include "pages/resource/drafts.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>

namespace nesoi
{

UnsavedGuard::UnsavedGuard(QWidget &widget, Drafts &drafts)
    : QObject(&widget)
    , m_widget(widget)
    , m_drafts(drafts)
{
    widget.installEventFilter(this);
}

bool UnsavedGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_widget && event->type() == QEvent::Show)
        watchWindow();
    if (watched != m_window || event->type() != QEvent::Close || m_drafts.isEmpty())
        return QObject::eventFilter(watched, event);
    event->ignore();
    ask();
    return true;
}

/// Only then it is known which one that is.
void UnsavedGuard::watchWindow()
{
    if (m_window == m_widget.window())
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = m_widget.window();
    m_window->installEventFilter(this);
}

void UnsavedGuard::ask()
{
    if (m_question) {
        m_question->raise();
        return;
    }
    const QList<ResourcePath> paths = m_drafts.paths();
    constexpr qsizetype mostNamed = 8;
    QStringList names;
    for (const ResourcePath &path : paths.first(std::min(paths.size(), mostNamed)))
        names << QString::fromLatin1(path.text());
    if (paths.size() > mostNamed)
        //: Below a list of names that is cut off.
        names << tr("…and %n more", nullptr, static_cast<int>(paths.size() - mostNamed));

    m_question = new QMessageBox(m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setIcon(QMessageBox::Warning);
    m_question->setWindowTitle(tr("Unsaved Changes"));
    m_question->setText(
        tr("%n change(s) were not saved. Close and lose them?", nullptr, static_cast<int>(paths.size())));
    m_question->setInformativeText(names.join(u'\n'));
    //: A button: the window stays open, so that changes can be saved.
    auto *stay = m_question->addButton(tr("Keep &Editing"), QMessageBox::RejectRole);
    //: A button: closes the window, and what was not saved is lost.
    const auto *lose = m_question->addButton(tr("&Lose the Changes"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(lose, &QAbstractButton::clicked, this, [this] {
        m_drafts.clear();
        m_window->close();
    });
    m_question->open();
}

} // namespace nesoi
