// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace nesoi
{

/// SIGTERM and SIGINT as a Qt signal. The first one asks the process to stop in order; a second one ends it at once
/// with the exit code 128 + its number, even where the event loop is stuck.
///
/// At most one at a time; lives on the main thread.
class StopSignals : public QObject
{
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void stopRequested();

private:
    QSocketNotifier m_notifier;
};

} // namespace nesoi
