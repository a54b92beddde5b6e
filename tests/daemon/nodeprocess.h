// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <csignal>
#include <initializer_list>
#include <optional>

namespace nesoi
{

/// Whether this build checks itself at every step: slower, and its memory says nothing of a release's.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool isSanitized = true;
#else
inline constexpr bool isSanitized = false;
#endif

class NodeProcess;

/// Of a node of a cluster, which is told of these; gossip goes five times as fast as usual, so that tests need not wait
/// for failures to be noticed.
[[nodiscard]] QStringList clusterOptions(std::initializer_list<const NodeProcess *> seeds = {},
                                         const QStringList &further = {});

/// A real nesoid, started by a test: on 127.0.0.1, on a port that the system chooses. It is killed when this goes.
///
/// Threads: the one that made it.
class NodeProcess
{
public:
    /// dataFile: kept when this goes; empty: in a temporary folder that is not.
    explicit NodeProcess(const QString &dataFile = {});
    ~NodeProcess();

    /// Starts it, with further options, and waits until it serves. False where it does not: log() says why.
    /// A node that has ended may be started again; its port will be another.
    [[nodiscard]] bool start(const QStringList &options = {});
    /// Starts it with just these arguments and waits for it to end by itself; its exit code, or nothing where it did
    /// not end or crashed.
    [[nodiscard]] std::optional<int> run(const QStringList &arguments);

    [[nodiscard]] bool isRunning();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QString dataFile() const { return m_dataFile; }
    [[nodiscard]] QByteArray log() const; ///< What this run has written to standard error so far.
    [[nodiscard]] qint64 rssKiB() const; ///< Resident memory; 0 while it does not run.

    void kill(); ///< As kill -9 does, and waits until it is gone.
    void signal(int number); ///< And does not wait.
    /// Waits for its end; its exit code, or nothing where it did not end in time or crashed.
    [[nodiscard]] std::optional<int> waitForExit(int timeoutMs = 20'000);
    /// Asks it to stop and waits for that.
    [[nodiscard]] std::optional<int> terminate();

private:
    void launch(const QStringList &arguments);
    [[nodiscard]] QString logFile() const;

    QTemporaryDir m_folder;
    QString m_dataFile;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace nesoi
