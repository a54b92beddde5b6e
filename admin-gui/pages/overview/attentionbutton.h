// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/health/healthsummary.h"

#include <QAbstractButton>

namespace nesoi
{

/// Something that needs attention, in a sentence that may take several lines; leads to where something can be done.
class AttentionButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AttentionButton(QWidget *parent = nullptr);

    void setAttention(const Attention &attention);
    [[nodiscard]] const Attention &attention() const { return m_attention; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int side() const; ///< Of the symbols.

    Attention m_attention{};
};

} // namespace nesoi
