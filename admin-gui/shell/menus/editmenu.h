// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMenu>
#include <QPointer>

namespace nesoi
{

/// Undo, cut, copy and so on, for whatever field or editor has the focus and can do it.
class EditMenu : public QMenu
{
    Q_OBJECT

public:
    explicit EditMenu(QWidget *parent = nullptr);

    void retranslate();

private:
    void aim(QWidget *focused);

    QPointer<QWidget> m_target{};
};

} // namespace nesoi
