// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/apirequest.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace nesoi
{

class Label;

/// What an empty cluster is for, and what to do next: in the console, or with a line for a shell.
class FirstSteps : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSteps(QWidget *parent = nullptr);

    void setNode(const NodeAddress &node); ///< The lines are for this one.

Q_SIGNALS:
    void applicationsChosen();
    void servicesChosen();
    void copied(const QString &line);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step {
        Label *text;
        QLabel *line; ///< The whole command.
        QPushButton *copy;
        QPushButton *go;
    };

    [[nodiscard]] Step makeStep(const QString &name);
    void retranslate();

    Label *m_title;
    Label *m_hint;
    Step m_application;
    Step m_service;
};

} // namespace nesoi
