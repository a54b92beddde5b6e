// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/health/healthsummary.h"

#include <QList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace nesoi
{

class AttentionButton;
class Label;

/// What needs attention, the worst first; or that all is well.
class AttentionList : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionList(QWidget *parent = nullptr);

    /// What stays keeps the focus.
    void setEntries(const QList<Attention> &entries);

Q_SIGNALS:
    void chosen(const nesoi::Attention &attention);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSign();
    void retranslate();

    QVBoxLayout *m_column;
    QWidget *m_fine;
    QLabel *m_sign;
    Label *m_allIsWell;
    QList<AttentionButton *> m_buttons{};
};

} // namespace nesoi
