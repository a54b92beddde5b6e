// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QGraphicsEffect>

namespace nesoi
{

/// Greys what is shown while nobody knows whether it still holds. Texts stay readable.
class FadedEffect : public QGraphicsEffect
{
    Q_OBJECT

public:
    using QGraphicsEffect::QGraphicsEffect;

protected:
    void draw(QPainter *painter) override;
};

} // namespace nesoi
