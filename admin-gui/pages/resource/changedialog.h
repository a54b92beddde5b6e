// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDialog>

class QPushButton;

namespace nesoi
{

class DiffView;
class Label;

/// Shows what somebody else changed in a resource.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    ChangeDialog(const QByteArray &before, const QByteArray &after, QString path, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const QString m_path;
    Label *m_title;
    DiffView *m_diff;
    QPushButton *m_close;
};

} // namespace nesoi
