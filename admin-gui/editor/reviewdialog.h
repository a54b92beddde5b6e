// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDialog>
#include <QString>

class QLabel;
class QPushButton;

namespace nesoi
{

class DiffView;

/// A change that waits to be sent.
struct ReviewedChange {
    enum class Kind : quint8 { Create, Replace, Delete };

    Kind kind = Kind::Replace;
    QString path; ///< Of the resource, such as "/app/shop".
    QString node; ///< Whom it is sent to, as the user knows it.
    QByteArray before{}; ///< What stands there now; empty where nothing does.
    QByteArray after{};
};

/// Shows a change before it is sent: what will happen, in a sentence, and the difference. Accepted: send it. Both texts
/// are shown in the form in which they are stored, so that an order of members or white space is no difference.
/// Ctrl+Enter sends, Escape goes back to editing.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReviewDialog(const ReviewedChange &change, QWidget *parent = nullptr);

    [[nodiscard]] DiffView &diff() const { return *m_diff; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void send();
    [[nodiscard]] QString title() const;

    ReviewedChange m_change;
    QLabel *m_title;
    DiffView *m_diff;
    QPushButton *m_back;
    QPushButton *m_send;
};

} // namespace nesoi
