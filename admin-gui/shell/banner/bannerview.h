// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/banner/banner.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace nesoi
{

/// One banner: an icon, what happened and why, buttons for what can be done, and one that dismisses it.
class BannerView : public QFrame
{
    Q_OBJECT

public:
    explicit BannerView(const Banner &banner, QWidget *parent = nullptr);

    [[nodiscard]] const Banner &banner() const { return m_banner; }
    /// Shows another one in the place of this; the buttons keep the focus where they are the same.
    void setBanner(const Banner &banner);
    void announce();

Q_SIGNALS:
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeButtons();
    void run(qsizetype action);
    void retranslate();
    void showIcon();

    Banner m_banner;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_reason;
    QBoxLayout *m_buttons;
    QToolButton *m_dismiss;
};

} // namespace nesoi
