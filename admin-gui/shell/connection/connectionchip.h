// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/connection/connection.h"

#include <QAbstractButton>

namespace nesoi
{

/// Says which cluster and node the console talks to, and how that goes: by a colour, a word and a tool tip. To be
/// clicked for another one.
class ConnectionChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ConnectionChip(QWidget *parent = nullptr);

    void setState(const ShownConnection &state);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString second() const;
    void describe();

    ShownConnection m_state;
};

} // namespace nesoi
