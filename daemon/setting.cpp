// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "setting.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

/// What gives a reference to a member of Options, const or not.
template <typename T>
auto of(T Options::*member)
{
    return [member](auto &options) -> auto &
    {
        return options.*member;
    };
}

template <typename T>
auto of(T HttpLimits::*member)
{
    return [member](auto &options) -> auto &
    {
        return options.limits.*member;
    };
}

// Values: each pairs the wording of what is allowed with the code that allows it.

constexpr qint64 kibi = 1024;
constexpr qint64 mebi = 1024 * kibi;
constexpr qint64 gibi = 1024 * mebi;

/// Digits and nothing else: no sign, no blank, no "1e3".
std::optional<qint64> readDigits(QStringView text)
{
    const bool digitsOnly
        = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const qint64 number = text.toLongLong(&fits);
    return digitsOnly && fits ? std::optional(number) : std::nullopt;
}

/// The same, but a minus may stand before them.
std::optional<qint64> readInteger(QStringView text)
{
    const std::optional<qint64> digits = readDigits(text.startsWith(u'-') ? text.sliced(1) : text);
    return digits && text.startsWith(u'-') ? -*digits : digits;
}

struct SizeUnit {
    char16_t letter;
    qint64 bytes;
};
constexpr SizeUnit sizeUnits[] = {{u'G', gibi}, {u'M', mebi}, {u'K', kibi}};

std::optional<qint64> readSize(QStringView text)
{
    qint64 factor = 1;
    for (const SizeUnit &unit : sizeUnits) {
        if (text.endsWith(unit.letter, Qt::CaseInsensitive)) {
            factor = unit.bytes;
            text.chop(1);
            break;
        }
    }
    const std::optional<qint64> number = readDigits(text);
    if (!number || *number > std::numeric_limits<qint64>::max() / factor)
        return std::nullopt;
    return *number * factor;
}

QString printSize(qint64 bytes)
{
    for (const SizeUnit &unit : sizeUnits) {
        if (bytes > 0 && bytes % unit.bytes == 0)
            return QString::number(bytes / unit.bytes) + QChar(unit.letter);
    }
    return QString::number(bytes);
}

/// unit: how many of the member's units one of the text's is.
template <typename Access>
Setting::Value number(qint64 minimum, qint64 maximum, Access access, int unit = 1)
{
    return {u"a whole number from %1 to %2"_s.arg(minimum).arg(maximum),
            [=](Options &options, const QString &text) {
                const std::optional<qint64> given = minimum < 0 ? readInteger(text) : readDigits(text);
                if (!given || *given < minimum || *given > maximum)
                    return false;
                auto &member = access(options);
                member = static_cast<std::remove_reference_t<decltype(member)>>(*given * unit);
                return true;
            },
            [=](const Options &options) { return QString::number(access(options) / unit); }};
}

/// Kept as milliseconds.
template <typename Access>
Setting::Value seconds(int minimum, int maximum, Access access)
{
    return number(minimum, maximum, access, 1000);
}

/// The same, with up to three decimals.
template <typename Access>
Setting::Value decimalSeconds(double minimum, double maximum, Access access)
{
    return {u"a number of seconds from %1 to %2"_s.arg(minimum).arg(maximum),
            [=](Options &options, const QString &text) {
                static const QRegularExpression decimal(u"\\A[0-9]{1,9}(\\.[0-9]{1,3})?\\z"_s);
                const double given = decimal.match(text).hasMatch() ? text.toDouble() : -1;
                access(options) = static_cast<int>(std::lround(std::min(given, maximum) * 1000));
                return given >= minimum && given <= maximum;
            },
            [=](const Options &options) { return QString::number(access(options) / 1000.0); }};
}

template <typename Access>
Setting::Value size(qint64 minimum, qint64 maximum, Access access)
{
    return {
        u"a number of bytes from %1 to %2 (K, M and G are understood)"_s.arg(printSize(minimum), printSize(maximum)),
        [=](Options &options, const QString &text) {
            const std::optional<qint64> given = readSize(text);
            if (!given || *given < minimum || *given > maximum)
                return false;
            access(options) = *given;
            return true;
        },
        [=](const Options &options) { return printSize(access(options)); }};
}

template <typename Enum>
Setting::Value choice(Enum Options::*member, std::vector<std::pair<QString, Enum>> choices)
{
    QStringList names;
    for (const auto &[name, value] : choices)
        names << name;
    const QString last = names.takeLast();
    return {names.join(", "_L1) + " or "_L1 + last,
            [=](Options &options, const QString &text) {
                const auto found = std::find_if(choices.begin(), choices.end(),
                                                [&](const auto &candidate) { return candidate.first == text; });
                if (found == choices.end())
                    return false;
                options.*member = found->second;
                return true;
            },
            [=](const Options &options) {
                return std::find_if(choices.begin(), choices.end(),
                                    [&](const auto &candidate) { return candidate.second == options.*member; })
                    ->first;
            }};
}

Setting::Value listeningAddress()
{
    return {u"an IP address to listen on, such as 127.0.0.1, 0.0.0.0 or ::1"_s,
            [](Options &options, const QString &text) {
                options.address = readAddress(text);
                return !options.address.isNull() && !options.address.isMulticast() && !options.address.isBroadcast();
            }};
}

Setting::Value seedAddress()
{
    return {u"another node's HOST:PORT, such as node2.example:6553, 10.0.0.2:6553 or [fd00::2]:6553"_s,
            [](Options &options, const QString &text) {
                options.seeds << text;
                return isSeed(text);
            }};
}

Setting::Value advertisedAddress()
{
    return {u"this node's ADDRESS or ADDRESS:PORT as the others reach it, such as 10.0.0.1 or [fd00::1]:6553"_s,
            [](Options &options, const QString &text) {
                options.advertise = readEndpointOrAddress(text);
                return options.advertise.has_value();
            }};
}

Setting::Value clusterName()
{
    return {u"a name of 1 to 64 letters (a-z, A-Z), digits, dots, underscores or hyphens"_s,
            [](Options &options, const QString &text) {
                static const QRegularExpression name(u"\\A[0-9A-Za-z._-]{1,64}\\z"_s);
                options.cluster = text.toLatin1();
                return name.match(text).hasMatch();
            },
            [](const Options &options) { return QString::fromLatin1(options.cluster); }};
}

Setting::Value network(QList<Network> Options::*member)
{
    return {u"an address or a network, such as 10.0.0.9 or 10.0.0.0/8"_s,
            [member](Options &options, const QString &text) {
                const std::optional<Network> network = readNetwork(text);
                if (network)
                    (options.*member) << *network;
                return network.has_value();
            }};
}

/// Something that a path can be appended to.
bool isBaseUrl(const QByteArray &text)
{
    const auto isVisible = [](char c) { return c > ' ' && c < '\x7F'; };
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return std::ranges::all_of(text, isVisible) && url.isValid() && isHttp && !url.host().isEmpty() && url.port() != 0
        && url.userInfo().isNull() && !url.hasQuery() && !url.hasFragment();
}

Setting::Value publicUrl()
{
    return {u"an http or https URL without a query, such as https://nesoi.example or http://10.0.0.1:6553"_s,
            [](Options &options, const QString &text) {
                options.publicUrl = text.toUtf8();
                const bool isFine = isBaseUrl(options.publicUrl);
                while (options.publicUrl.endsWith('/'))
                    options.publicUrl.chop(1);
                return isFine;
            }};
}

/// As browsers send it: in lower case, a port only where it is not the scheme's own.
QByteArray originOf(const QByteArray &text)
{
    const QUrl url = QUrl::fromEncoded(text, QUrl::StrictMode);
    const int ownPort = url.scheme() == "https"_L1 ? 443 : 80;
    const QByteArray port = url.port(ownPort) == ownPort ? QByteArray() : ':' + QByteArray::number(url.port());
    const bool isBare = url.path().isEmpty() && !text.endsWith('/');
    if (!isBaseUrl(text) || !isBare)
        return {};
    return url.toEncoded(QUrl::RemovePort | QUrl::RemovePath) + port;
}

Setting::Value origin()
{
    return {u"a web site's origin, such as https://console.example or http://10.0.0.1:8080, or *"_s,
            [](Options &options, const QString &text) {
                const QByteArray origin = text == "*"_L1 ? QByteArray("*") : originOf(text.toUtf8());
                options.corsOrigins << origin;
                return !origin.isEmpty();
            }};
}

bool isFilePath(const QString &text)
{
    return !text.isEmpty() && !text.endsWith(u'/');
}

Setting::Value dataFilePath()
{
    return {u"the path of a file"_s, [](Options &options, const QString &text) {
                options.dataFile = text;
                return isFilePath(text);
            }};
}

/// parse() itself reads the file that --config names; nothing of it stays in Options.
Setting::Value settingsFilePath()
{
    return {u"the path of a file"_s, [](Options &, const QString &text) { return isFilePath(text); }};
}

Setting::Value actionSwitch(Options::Action action)
{
    return {{}, [action](Options &options, const QString &) {
                options.action = action;
                return true;
            }};
}

} // namespace

const std::vector<Setting> &settings()
{
    using Scope = Setting::Scope;
    using Action = Options::Action;
    using Level = LogLevel;
    using enum Setting::Occurrence;
    static const std::vector<Setting> table{
        {"Required"_L1, "address"_L1, "IP"_L1,
         u"Listen on this address; 0.0.0.0 is all of this host's, :: all of its IPv6 ones."_s, listeningAddress(),
         Required},
        {"Required"_L1, "port"_L1, "PORT"_L1,
         u"Listen on this port, 6553 by custom; 0 is any free one, which the log names."_s,
         number(0, 65535, of(&Options::port)), Required},
        {"Required"_L1, "data-file"_L1, "FILE"_L1, u"Keep everything in this file; it is made where it is not there."_s,
         dataFilePath(), Required},

        {"Cluster"_L1, "seed"_L1, "HOST:PORT"_L1,
         u"A node through which this one finds the cluster. May be given several times. Most clusters need nothing"
         " but this."_s,
         seedAddress(), Repeatable},
        {"Cluster"_L1, "advertise"_L1, "ADDRESS"_L1,
         u"Tell the others to reach this node at ADDRESS or ADDRESS:PORT, if that is not where it listens."_s,
         advertisedAddress()},
        {"Cluster"_L1, "cluster"_L1, "NAME"_L1, u"Only nodes with the same name talk to each other."_s, clusterName()},
        {"Cluster"_L1, "priority"_L1, "N"_L1, u"The live node with the highest becomes the leader; -1000 to 1000."_s,
         number(-1000, 1000, of(&Options::priority))},
        {"Cluster"_L1, "gossip-interval"_L1, "MS"_L1, u"Milliseconds between two rounds of gossip."_s,
         number(50, 60'000, of(&Options::gossipIntervalMs))},
        {"Cluster"_L1, "gossip-mtu"_L1, "BYTES"_L1, u"Largest datagram of gossip."_s,
         number(512, 65'000, of(&Options::gossipMtu))},
        {"Cluster"_L1, "fanout"_L1, "N"_L1, u"Push a write to so many nodes at once; gossip tells the others."_s,
         number(1, 100, of(&Options::fanout))},
        {"Cluster"_L1, "max-clock-skew"_L1, "SECONDS"_L1,
         u"Refuse other nodes' writes that are further in the future than this."_s,
         seconds(1, 86'400, of(&Options::maxClockSkewMs))},
        {"Cluster"_L1, "leave-from"_L1, "NETWORK"_L1,
         u"Besides loopback, let clients of this network have the node leave. May be given several times."_s,
         network(&Options::leaveFrom), Repeatable},

        {"Web-hooks"_L1, "hook-timeout"_L1, "SECONDS"_L1, u"Longest time that a delivery may take in all."_s,
         decimalSeconds(0.1, 60, of(&Options::hookTimeoutMs))},
        {"Web-hooks"_L1, "hook-connect-timeout"_L1, "SECONDS"_L1,
         u"Of that, to look up the receiver's name and to connect."_s,
         decimalSeconds(0.1, 60, of(&Options::hookConnectTimeoutMs))},
        {"Web-hooks"_L1, "hook-allow"_L1, "NETWORK"_L1,
         u"Deliver to receivers of this network only; without it to all but link-local addresses and those of clouds'"
         " metadata. May be given several times."_s,
         network(&Options::hookAllow), Repeatable},
        {"Web-hooks"_L1, "hook-deny"_L1, "NETWORK"_L1,
         u"Deliver to no receiver of this network. May be given several times."_s, network(&Options::hookDeny),
         Repeatable},
        {"Web-hooks"_L1, "public-url"_L1, "URL"_L1,
         u"What the URIs that receivers are told begin with, if not http://, the address at which the others reach this"
         " node, and its port."_s,
         publicUrl()},

        {"Browsers"_L1, "cors-origin"_L1, "ORIGIN"_L1,
         u"Let web pages of this origin read here, such as https://console.example; * is any. Without it browsers let"
         " none. May be given several times."_s,
         origin(), Repeatable},

        {"Storage"_L1, "history-size"_L1, "SIZE"_L1, u"Keep this much of what was overwritten or deleted."_s,
         size(0, 1024 * gibi, of(&Options::historyBytes))},
        {"Storage"_L1, "tombstone-grace"_L1, "HOURS"_L1, u"Remember deletions for so long."_s,
         number(1, 87'600, of(&Options::tombstoneGraceHours))},

        {"Limits"_L1, "threads"_L1, "N"_L1, u"HTTP worker threads; 0 is one a processor core."_s,
         number(0, 1024, of(&Options::threads))},
        {"Limits"_L1, "max-head"_L1, "SIZE"_L1, u"Longest request line and header fields together."_s,
         size(256, mebi, of(&HttpLimits::maxHead))},
        {"Limits"_L1, "max-body"_L1, "SIZE"_L1, u"Longest body of a request."_s,
         size(1, gibi, of(&HttpLimits::maxBody))},
        {"Limits"_L1, "max-depth"_L1, "N"_L1, u"Deepest nesting of a request's JSON."_s,
         number(1, 1000, of(&HttpLimits::maxDepth))},
        {"Limits"_L1, "request-timeout"_L1, "SECONDS"_L1,
         u"Time to send a request, and without progress to read its answer."_s,
         seconds(1, 3600, of(&HttpLimits::requestTimeoutMs))},
        {"Limits"_L1, "idle-timeout"_L1, "SECONDS"_L1, u"Close a connection after so long without a request."_s,
         seconds(1, 86'400, of(&HttpLimits::idleTimeoutMs))},
        {"Limits"_L1, "max-connections"_L1, "N"_L1, u"Most connections at a time."_s,
         number(1, 1'000'000, of(&HttpLimits::maxConnections))},
        {"Limits"_L1, "max-input-buffered"_L1, "SIZE"_L1, u"Most memory for unfinished requests of all connections."_s,
         size(64 * kibi, 1024 * gibi, of(&HttpLimits::maxInputBuffered))},
        {"Limits"_L1, "max-output-buffered"_L1, "SIZE"_L1, u"Most memory for answers that clients have yet to read."_s,
         size(64 * kibi, 1024 * gibi, of(&HttpLimits::maxOutputBuffered))},

        {"Logging"_L1, "log-format"_L1, "FORMAT"_L1, u"text or json; one line an event, on standard error."_s,
         choice(&Options::logFormat, {{u"text"_s, LogFormat::Text}, {u"json"_s, LogFormat::Json}})},
        {"Logging"_L1, "log-level"_L1, "LEVEL"_L1, u"Least severity that is logged: debug, info, warning or error."_s,
         choice(&Options::logLevel,
                {{u"debug"_s, Level::Debug},
                 {u"info"_s, Level::Info},
                 {u"warning"_s, Level::Warning},
                 {u"error"_s, Level::Error}})},

        {"Other"_L1, "config"_L1, "FILE"_L1, u"Read settings from this INI file."_s, settingsFilePath(), Optional,
         Scope::NotInFile},
        {"Other"_L1, "check"_L1, ""_L1, u"Check settings and data file, say what is wrong, change nothing."_s,
         actionSwitch(Action::Check), Optional, Scope::CommandLine},
        {"Other"_L1, "help"_L1, ""_L1, u"Print this."_s, actionSwitch(Action::ShowHelp), Optional, Scope::CommandLine},
        {"Other"_L1, "version"_L1, ""_L1, u"Print the version."_s, actionSwitch(Action::ShowVersion), Optional,
         Scope::CommandLine},
    };
    return table;
}

QString Setting::optionName() const
{
    return "--"_L1 + name;
}

QString Setting::variableName() const
{
    return "NESOI_"_L1 + QString(name).toUpper().replace(u'-', u'_');
}

} // namespace nesoi
