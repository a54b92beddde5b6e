// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QWidget>

#include <functional>
#include <optional>

namespace nesoi
{

/// How long a window takes to show something.
class PaintWatch : public QObject
{
    Q_OBJECT

public:
    struct Times {
        double wallMs = 0;
        double threadMs = 0; ///< Processor time of the thread of the window.
    };

    explicit PaintWatch(QWidget &window);

    /// Does something and serves events until the condition holds and all is painted: from before that to the last
    /// paint behind it. Nothing where that does not come.
    std::optional<Times> timesOf(
        const std::function<void()> &doing, const std::function<bool()> &isDone = [] { return true; });

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    std::function<bool()> m_isDone; ///< While it is measured.
    qsizetype m_paints = 0; ///< Of any widget of the window, while that holds.
};

} // namespace nesoi
