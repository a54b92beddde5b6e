// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterstatus.h"

#include <QFrame>

class QFormLayout;
class QLabel;

namespace nesoi
{

/// All that is known of a member, beside its island. It takes no mouse and no focus.
class MemberCard : public QFrame
{
    Q_OBJECT

public:
    explicit MemberCard(QWidget *parent);

    void show(const MemberStatus &member, const ClusterStatus &cluster);
    /// Moves it beside an island, to where it is not cut by the parent's edge and hides as little as can be of the
    /// others.
    void moveBeside(const QRectF &island, const QList<QRectF> &others);

private:
    [[nodiscard]] Qt::Alignment leading() const;
    void addRow(const QString &label, const QString &value);

    QLabel *m_title;
    QLabel *m_words;
    QFormLayout *m_rows;
};

} // namespace nesoi
