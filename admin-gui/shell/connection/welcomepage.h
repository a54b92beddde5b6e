// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/connection/connection.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace nesoi
{

/// What the window shows while nothing is connected: a word of welcome, a field for an address, the saved connections,
/// and how to come by a cluster to try.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setSaved(const QList<Connection> &saved);

Q_SIGNALS:
    void connectRequested(const nesoi::Connection &connection);
    void manageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void check();
    void connectTo();
    void retranslate();

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QPushButton *m_connect;
    QLabel *m_problem;
    QLabel *m_savedTitle;
    QVBoxLayout *m_saved;
    QPushButton *m_manage;
    QLabel *m_tryTitle;
    QLabel *m_tryText;
    QLineEdit *m_command;
    QPushButton *m_copy;
};

} // namespace nesoi
