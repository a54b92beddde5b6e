// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace nesoi
{

class Label;

/// A line to type something into, with a label above it. It says below, while one types, what is wrong.
class CheckedField : public QWidget
{
    Q_OBJECT

public:
    void setLabel(const QString &text); ///< With a mnemonic.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    [[nodiscard]] virtual QString problem() const = 0; ///< Empty: none, or nothing was typed yet.
    /// What a node said of it; until it is edited.
    void showProblem(const QString &problem);
    void selectAll();

Q_SIGNALS:
    void edited();

protected:
    /// name: of the line's object. problemName: of that of the label below it.
    CheckedField(const QString &name, const QString &problemName, QWidget *parent);

    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }
    virtual void check(); ///< To be called when it is made, and when what problem() depends on has changed.

    void changeEvent(QEvent *event) override;

private:
    Label *m_label;
    QLineEdit *m_edit;
    Label *m_problem;
};

} // namespace nesoi
