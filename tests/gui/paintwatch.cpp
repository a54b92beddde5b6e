// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "paintwatch.h"

#include "loopwatch.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEvent>

namespace nesoi
{

namespace
{

constexpr int patienceMs = 30'000;
constexpr int quietTurns = 3; ///< A view lays itself out a turn after its rows have changed, and paints after that.

} // namespace

PaintWatch::PaintWatch(QWidget &window)
    : m_window(window)
{
    qApp->installEventFilter(this);
}

std::optional<PaintWatch::Times> PaintWatch::timesOf(const std::function<void()> &doing,
                                                     const std::function<bool()> &isDone)
{
    QTimer wake; // For conditions that hold without an event.
    wake.start(1);
    const QDeadlineTimer deadline(patienceMs);
    QElapsedTimer elapsed;
    elapsed.start();
    const double cpu = threadMs();
    std::optional<Times> times;
    m_isDone = isDone;
    doing();
    for (int quiet = 0; quiet < quietTurns && !deadline.hasExpired();) {
        const qsizetype before = m_paints;
        QCoreApplication::processEvents(times ? QEventLoop::AllEvents : QEventLoop::WaitForMoreEvents);
        if (m_paints > before)
            times = {static_cast<double>(elapsed.nsecsElapsed()) / 1e6, threadMs() - cpu};
        quiet = times && m_paints == before ? quiet + 1 : 0;
    }
    m_isDone = nullptr;
    return times;
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isDone && event->type() == QEvent::Paint && watched->isWidgetType()
        && static_cast<QWidget *>(watched)->window() == &m_window && m_isDone())
        ++m_paints;
    return QObject::eventFilter(watched, event);
}

} // namespace nesoi
