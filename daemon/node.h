// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "options.h"
#include "result.h"

#include <QObject>
#include <QString>

#include <memory>

namespace nesoi
{

/// A running node: puts the parts together and owns their threads.
/// Lives on the main thread. start() and stop() may be called once each.
class Node : public QObject
{
    Q_OBJECT

public:
    explicit Node(Options options);
    ~Node() override;

    /// Opens the data file, listens. The error is one sentence for the person who started the node (exit code 1).
    [[nodiscard]] Result<quint16, QString> start(); ///< The port that it listens on.

    /// Stops in order: accepts no more, finishes the requests in flight (at most 10 s), syncs. Then emits stopped().
    void stop();

Q_SIGNALS:
    void stopped();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace nesoi
