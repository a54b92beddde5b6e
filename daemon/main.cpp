// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "logging.h"
#include "node.h"
#include "options.h"
#include "stopsignals.h"
#include "storage/sqlitelog.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

enum ExitCode : quint8 { Success = 0, Failure = 1, WrongUsage = 2 };

void say(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

/// Before Qt looks at the environment.
void prepareEnvironment()
{
    qputenv("QT_NO_GLIB", "1"); // Qt's own event dispatcher is the leaner one.
    qputenv("LC_ALL", "C.UTF-8"); // Service managers often start with no locale, about which Qt warns.
}

void prepareProcess()
{
    std::signal(SIGPIPE, SIG_IGN); // A client that goes away is no reason to end.
    std::signal(SIGXFSZ, SIG_IGN); // A limit on file sizes is a full disk: writes are answered 503.
    umask(077); // The data file is nobody else's to read.

    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max; // Each connection is one.
    setrlimit(RLIMIT_NOFILE, &files);
}

int check(const Options &options)
{
    const auto report = SqliteLog::check({.file = options.dataFile, .historyBytes = options.historyBytes});
    if (!report) {
        say(stderr, "nesoid: "_L1 + report.error().sentence + u'\n');
        return Failure;
    }
    say(stdout,
        report->exists
            ? u"The settings are fine, and so is the data file %1 with %2 records.\n"_s.arg(options.dataFile)
                  .arg(report->records)
            : u"The settings are fine; the data file %1 will be made at the first start.\n"_s.arg(options.dataFile));
    return Success;
}

int run(const Options &options)
{
    installLogging(options.logFormat, options.logLevel);
    const StopSignals signals;
    Node node(options);
    if (const auto port = node.start(); !port) {
        say(stderr, "nesoid: "_L1 + port.error() + u'\n');
        return Failure;
    }
    QObject::connect(&signals, &StopSignals::stopRequested, &node, &Node::stop);
    QObject::connect(&node, &Node::stopped, QCoreApplication::instance(), &QCoreApplication::quit);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    prepareEnvironment();
    prepareProcess();
    const QCoreApplication application(argc, argv);

    const auto options = Options::parse(QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment());
    if (!options) {
        say(stderr, u"nesoid: %1\nTry 'nesoid --help'.\n"_s.arg(options.error()));
        return WrongUsage;
    }
    switch (options->action) {
    case Options::Action::ShowHelp:
        say(stdout, Options::helpText());
        return Success;
    case Options::Action::ShowVersion:
        say(stdout, "nesoid "_L1 + QLatin1StringView(NESOI_VERSION) + u'\n');
        return Success;
    case Options::Action::Check:
        return check(*options);
    case Options::Action::Run:
        break;
    }
    return run(*options);
}
