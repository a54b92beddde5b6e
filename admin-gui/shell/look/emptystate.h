// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace nesoi
{

/// Stands where there is nothing to show, and says what to do next: icon, a few words, a hint, buttons, in the middle.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QIcon &icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &hint);
    /// A button below the texts, whose text is the caller's to set.
    QPushButton *addButton();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QIcon m_icon;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_hint;
    QHBoxLayout *m_buttons;
};

} // namespace nesoi
