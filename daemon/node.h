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
/// Lives on the main thread. start() may be called once.
class Node : public QObject
{
    Q_OBJECT

public:
    explicit Node(Options options);
    ~Node() override;

    /// Listens, then opens the data file: where the ports are taken, the file is left as it was. The error is one
    /// sentence for the person who started the node (exit code 1).
    [[nodiscard]] Result<quint16, QString> start(); ///< The port that it listens on.

    /// Stops in order: says good-bye to the cluster, accepts no more, finishes the requests in flight (at most 10 s),
    /// syncs. Then emits stopped(). Does nothing where it is stopping already.
    void stop();

Q_SIGNALS:
    /// Where the cluster had it stop (a copied data file), the event loop ends with exit code 1 instead.
    void stopped();

private:
    void fail(const QString &why);
    void finishWhenIdle();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace nesoi
