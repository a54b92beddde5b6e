// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "nodeprocess.h"

#include <QDeadlineTimer>
#include <QFile>

#include <signal.h>

using namespace Qt::StringLiterals;

#ifdef __SANITIZE_THREAD__
/// QProcess starts a node by vfork(), after which ThreadSanitizer takes the test for a child that may start no threads.
extern "C" const char *__tsan_default_options()
{
    return "die_after_fork=0";
}
#endif

namespace nesoi
{

namespace
{

constexpr int startTimeoutMs = 30'000;
constexpr int pollMs = 2;

/// The port that the node says it serves; 0 while it has not said so.
quint16 portInLog(const QByteArray &log)
{
    static const QByteArray mark("serves http://127.0.0.1:");
    const qsizetype begin = log.indexOf(mark);
    const qsizetype end = begin < 0 ? -1 : log.indexOf(',', begin);
    return end < 0 ? quint16(0) : log.sliced(begin + mark.size(), end - begin - mark.size()).toUShort();
}

} // namespace

QStringList clusterOptions(std::initializer_list<const NodeProcess *> seeds, const QStringList &further)
{
    QStringList options{u"--gossip-interval"_s, u"100"_s};
    for (const NodeProcess *seed : seeds)
        options << u"--seed"_s << u"127.0.0.1:%1"_s.arg(seed->port());
    return options + further;
}

NodeProcess::NodeProcess(const QString &dataFile)
    : m_dataFile(dataFile.isEmpty() ? m_folder.filePath(u"nesoi.db"_s) : dataFile)
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(logFile()); // A pipe that no event loop empties would block the node one day.
}

NodeProcess::~NodeProcess()
{
    kill();
}

bool NodeProcess::start(const QStringList &options)
{
    launch(QStringList{u"--address"_s, u"127.0.0.1"_s, u"--port"_s, u"0"_s, u"--data-file"_s, m_dataFile} + options);
    const QDeadlineTimer deadline(startTimeoutMs);
    m_port = portInLog(log());
    while (m_port == 0 && isRunning() && !deadline.hasExpired()) {
        m_process.waitForFinished(pollMs);
        m_port = portInLog(log());
    }
    return m_port != 0;
}

std::optional<int> NodeProcess::run(const QStringList &arguments)
{
    launch(arguments);
    return waitForExit();
}

bool NodeProcess::isRunning()
{
    m_process.waitForFinished(0); // Without an event loop, nothing else would notice its end.
    return m_process.state() == QProcess::Running;
}

QByteArray NodeProcess::log() const
{
    QFile file(logFile());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 NodeProcess::rssKiB() const
{
    QFile status(u"/proc/%1/status"_s.arg(pid()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().chopped(3).toLongLong(); // "VmRSS:    1234 kB"
    }
    return 0;
}

void NodeProcess::kill()
{
    signal(SIGKILL);
    m_process.waitForFinished(-1);
}

void NodeProcess::signal(int number)
{
    if (pid() > 0)
        ::kill(static_cast<pid_t>(pid()), number);
}

std::optional<int> NodeProcess::waitForExit(int timeoutMs)
{
    m_process.waitForFinished(timeoutMs);
    if (m_process.state() != QProcess::NotRunning || m_process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process.exitCode();
}

std::optional<int> NodeProcess::terminate()
{
    signal(SIGTERM);
    return waitForExit();
}

void NodeProcess::launch(const QStringList &arguments)
{
    m_port = 0;
    m_process.start(QStringLiteral(NESOID_PATH), arguments);
    m_process.waitForStarted();
}

QString NodeProcess::logFile() const
{
    return m_folder.filePath(u"stderr"_s);
}

} // namespace nesoi
