// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "endpoint.h"
#include "http/httplimits.h"
#include "network.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHostAddress>
#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace nesoi
{

enum class LogFormat : quint8 { Text, Json };
enum class LogLevel : quint8 { Debug, Info, Warning, Error };

/// What a node was told to do. Nothing below main() reads the command line, the environment or a settings file.
struct Options {
    enum class Action : quint8 { Run, Check, ShowHelp, ShowVersion };

    Action action = Action::Run;
    QHostAddress address;
    quint16 port = 0; ///< 0: any free port, which the log names.
    QString dataFile;

    QStringList seeds; ///< "HOST:PORT", "ADDRESS:PORT" or "[ADDRESS]:PORT" each: isSeed().
    std::optional<Endpoint> advertise; ///< Where others reach this node, if not at its address; port 0: its own port.
    QByteArray cluster{"nesoi"}; ///< Only nodes with the same name talk to each other. 1…64 of [0-9A-Za-z._-].
    int priority = 0; ///< To become the leader; the highest wins. −1000…1000.
    int gossipIntervalMs = 500; ///< 50…60,000.
    int gossipMtu = 1400; ///< Most bytes of a datagram. 512…65,000.
    int fanout = 3; ///< Peers to which a write is pushed at once. 1…100.
    qint64 maxClockSkewMs = 60'000; ///< Others' writes from further ahead are refused.
    QList<Network> leaveFrom; ///< Besides loopback: whence POST /cluster/leave is heard.

    int hookTimeoutMs = 3000; ///< For all of a web-hook's delivery. 100…60,000.
    int hookConnectTimeoutMs = 3000; ///< Of that, to look up the name and to connect. The same range.
    QList<Network> hookAllow; ///< EndpointPolicy.
    QList<Network> hookDeny;
    QByteArray publicUrl; ///< What web-hooks are told that URIs begin with; no slash at the end. Empty: this address.

    QByteArrayList corsOrigins; ///< CrossOrigin: whose web pages may read here.

    HttpLimits limits;
    int threads = 0; ///< HTTP workers; 0: one a core.
    qint64 historyBytes = 16 * 1024 * 1024;
    int tombstoneGraceHours = 24;
    LogFormat logFormat = LogFormat::Text;
    LogLevel logLevel = LogLevel::Info;

    /// Settings from the command line, else from NESOI_* variables, else from the INI file that --config (or
    /// NESOI_CONFIG) names, else the defaults. The error is one sentence that says what is wrong and what would be
    /// right.
    [[nodiscard]] static Result<Options, QString> parse(const QStringList &arguments,
                                                        const QProcessEnvironment &environment);
    [[nodiscard]] static QString helpText();
};

} // namespace nesoi
