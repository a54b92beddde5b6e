// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/connection/connection.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace nesoi
{

/// The saved connections: a list, and beside it what is to be known of the chosen one. Nothing is kept before the user
/// says Connect or Save.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(const QList<Connection> &saved, QWidget *parent = nullptr);

    /// As they are to be saved from now on.
    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    /// To be connected to, where the user said so.
    [[nodiscard]] const std::optional<Connection> &chosen() const { return m_chosen; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void add();
    void removeCurrent();
    void showCurrent();
    void takeEdits();
    void check();
    void connectTo();
    void save();
    void retranslate();
    void describe(int row);
    [[nodiscard]] int current() const;

    QList<Connection> m_connections;
    QList<QString> m_drafts{}; ///< Of each, the addresses as written, right or wrong.
    std::optional<Connection> m_chosen{};

    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_addressesLabel;
    QLineEdit *m_addresses;
    QLabel *m_hint;
    QLabel *m_problem;
    QLabel *m_lastUsed;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QPushButton *m_connect;
};

} // namespace nesoi
