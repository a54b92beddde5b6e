// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/look/label.h"

namespace nesoi
{

/// A line of plain text that never makes its window wider: what finds no room is cut in the middle, and the tool tip
/// has the whole.
class ElidedLabel : public Label
{
    Q_OBJECT

public:
    explicit ElidedLabel(Rank rank, QWidget *parent = nullptr);

    void setWhole(const QString &text);
    [[nodiscard]] const QString &whole() const { return m_whole; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QString m_whole;
};

} // namespace nesoi
