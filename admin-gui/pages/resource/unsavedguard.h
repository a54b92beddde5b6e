// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace nesoi
{

class Drafts;

/// Asks before the window that a widget is in closes, while there are texts that were edited and not sent.
class UnsavedGuard : public QObject
{
    Q_OBJECT

public:
    /// drafts: outlives it.
    UnsavedGuard(QWidget &widget, Drafts &drafts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchWindow();
    void ask();

    QWidget &m_widget;
    Drafts &m_drafts;
    QPointer<QWidget> m_window;
    QPointer<QMessageBox> m_question;
};

} // namespace nesoi
