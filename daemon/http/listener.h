// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/httpworker.h"

#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <vector>

namespace nesoi
{

/// Accepts connections and deals them out to the workers, each in turn; turns away what is over the limit.
/// Lives on the main thread.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    /// The workers must outlive it.
    Listener(HttpBudget &budget, std::vector<HttpWorker *> workers, QObject *parent = nullptr);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    HttpBudget &m_budget;
    std::vector<HttpWorker *> m_workers;
    size_t m_next = 0;
    QTimer m_retry; ///< QTcpServer stops accepting for good when the process runs out of descriptors.
    bool m_exhausted = false; ///< It is said already that there are none.
};

} // namespace nesoi
