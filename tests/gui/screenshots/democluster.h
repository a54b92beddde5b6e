// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "consolefixture.h"
#include "hookreceiver.h"

#include <QObject>
#include <QTimer>

namespace nesoi
{

/// Fills a cluster with what a small company might have in it, and keeps it busy: for pictures.
class DemoCluster : public QObject
{
    Q_OBJECT

public:
    /// fixture: outlives it, and has started its nodes.
    explicit DemoCluster(ConsoleFixture &fixture);

    [[nodiscard]] bool fill();
    void keepBusy(); ///< Some writes a second, hosts that live on.

private:
    void work();

    ConsoleFixture &m_fixture;
    HookReceiver m_receiver;
    QTimer m_timer;
    int m_round = 0;
};

} // namespace nesoi
