// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLabel>

namespace nesoi
{

/// A line of text with a place in the hierarchy. Sizes follow the application's font, and so the zoom; colours follow
/// the theme. All below headings wrap.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Rank : quint8 { Title, Heading, Body, Hint, Warning, Problem };

    explicit Label(Rank rank, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void dress();

    Rank m_rank;
    bool m_dressing = false; ///< Setting font and palette changes them, too.
};

} // namespace nesoi
