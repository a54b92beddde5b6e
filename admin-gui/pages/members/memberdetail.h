// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterstatus.h"

#include <QFrame>

class QAction;
class QPushButton;

namespace nesoi
{

class Label;

/// One member in words: who it is, how it is doing, and what can be done with it.
class MemberDetail : public QFrame
{
    Q_OBJECT

public:
    /// The buttons do what the actions do, and have their texts. Who shows a member shows it again when the language
    /// changes.
    MemberDetail(QAction &connectHere, QAction &copyAddress, QWidget *parent = nullptr);

    void showMember(const MemberStatus &member, const ClusterStatus &cluster);
    void showNone();
    void focusFirst(); ///< Gives the focus to what can be done.

private:
    [[nodiscard]] QPushButton *buttonFor(QAction &action);

    Label *m_address;
    Label *m_state;
    Label *m_more;
    QPushButton *m_connect;
    QPushButton *m_copy;
};

} // namespace nesoi
