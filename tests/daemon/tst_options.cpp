// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "options.h"
#include "setting.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

/// The options that are required, so that a test can give the one it is about.
const QStringList required{u"--address"_s, u"127.0.0.1"_s, u"--port"_s, u"6553"_s, u"--data-file"_s, u"n.db"_s};

using Variables = QMap<QString, QString>;

Result<Options, QString> parse(const QStringList &arguments, const Variables &variables = {})
{
    QProcessEnvironment environment;
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    return Options::parse(QStringList{u"nesoid"_s} + arguments, environment);
}

/// For the reports of failures: empty where there is none.
QString faultOf(const Result<Options, QString> &options)
{
    return options ? QString() : options.error();
}

QString printed(const QList<Network> &networks)
{
    QStringList texts;
    for (const Network &network : networks)
        texts << network.toString();
    return texts.join(u' ');
}

/// The value that a setting has for the options, printed; those of a list separated by blanks.
QString valueOf(const QString &name, const Options &options)
{
    if (name == "address"_L1)
        return options.address.toString();
    if (name == "data-file"_L1)
        return options.dataFile;
    if (name == "seed"_L1)
        return options.seeds.join(u' ');
    if (name == "advertise"_L1)
        return options.advertise ? options.advertise->toString() : QString();
    if (name == "leave-from"_L1)
        return printed(options.leaveFrom);
    if (name == "hook-allow"_L1)
        return printed(options.hookAllow);
    if (name == "hook-deny"_L1)
        return printed(options.hookDeny);
    if (name == "public-url"_L1)
        return QString::fromUtf8(options.publicUrl);
    const auto setting = std::find_if(settings().begin(), settings().end(),
                                      [&](const Setting &candidate) { return candidate.name == name; });
    return setting->value.print(options);
}

/// The example that scripts/run and the package hand out, with every setting switched on.
QByteArray exampleWithEverythingOn()
{
    QFile file(QFINDTESTDATA("../../packaging/nesoid.conf"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression commentedOut(u"^;(?=[a-z-]+ =)"_s, QRegularExpression::MultilineOption);
    return QString::fromUtf8(file.readAll()).remove(commentedOut).toUtf8();
}

} // namespace

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void requiredSettingsAreEnough();
    void missingSettingsAreNamed_data();
    void missingSettingsAreNamed();
    void everySettingIsReadFromEverySource_data();
    void everySettingIsReadFromEverySource();
    void badValuesAreRefused_data();
    void badValuesAreRefused();
    void badValueSaysItsSourceAndWhatIsAllowed_data();
    void badValueSaysItsSourceAndWhatIsAllowed();

    void commandLineOverridesEnvironmentOverridesFile();
    void lastOfRepeatedOptionsCounts();
    void seedsAccumulateWithinASourceOnly();
    void emptySeedListIsNoSeed();

    void unknownNamesAreRefusedWithASuggestion_data();
    void unknownNamesAreRefusedWithASuggestion();
    void foreignVariablesAreIgnored();
    void malformedCommandLineIsRefused_data();
    void malformedCommandLineIsRefused();

    void settingsFileIsNamedByTheEnvironmentToo();
    void settingsFileMayHaveASection();
    void settingsFileIsRefused_data();
    void settingsFileIsRefused();
    void missingSettingsFileIsRefused();
    void unreadableSettingsFileIsRefused();
    void settingsFileMayQuoteAComma();
    void settingsFileIsUtf8();

    void actionIsWhatWasAskedFor_data();
    void actionIsWhatWasAskedFor();
    void helpNeedsNothingElse();
    void helpNamesEverySettingAndItsDefault();
    void helpFitsATerminal();
    void documentationMentionsEverySetting();
    void exampleFileSetsDefaultsOnly();
    void exampleFileHasEverySetting();
    void endpointsPrintAsTheyAreGiven_data();
    void endpointsPrintAsTheyAreGiven();

private:
    QString settingsFile(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OptionsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString OptionsTest::settingsFile(const QByteArray &content)
{
    QFile file(m_folder->filePath(u"nesoid.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the settings file");
    return file.fileName();
}

void OptionsTest::requiredSettingsAreEnough()
{
    const auto options = parse(required);
    QVERIFY2(options, qPrintable(faultOf(options)));
    QCOMPARE(options->action, Options::Action::Run);
    QCOMPARE(options->address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(options->port, 6553);
    QCOMPARE(options->dataFile, u"n.db"_s);
    QVERIFY(options->seeds.isEmpty());
    QVERIFY(!options->advertise);
    QVERIFY(options->leaveFrom.isEmpty());
    QVERIFY(options->hookAllow.isEmpty());
    QVERIFY(options->hookDeny.isEmpty());
    QVERIFY(options->publicUrl.isEmpty());
    QCOMPARE(options->cluster, QByteArray("nesoi"));
}

void OptionsTest::missingSettingsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("named");
    QTest::addColumn<QStringList>("notNamed");

    QTest::newRow("all") << QStringList{}
                         << QStringList{u"--address"_s, u"--port"_s, u"--data-file"_s, u"NESOI_DATA_FILE"_s}
                         << QStringList{};
    QTest::newRow("address") << required.mid(2) << QStringList{u"--address"_s} << QStringList{u"--port"_s};
    QTest::newRow("port") << required.mid(0, 2) + required.mid(4) << QStringList{u"--port"_s}
                          << QStringList{u"--address"_s};
    QTest::newRow("data file") << required.mid(0, 4) << QStringList{u"--data-file"_s} << QStringList{u"--port"_s};
    QTest::newRow("for --check too") << QStringList{u"--check"_s} << QStringList{u"--data-file"_s} << QStringList{};
}

void OptionsTest::missingSettingsAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, named);
    QFETCH(QStringList, notNamed);

    const auto options = parse(arguments);
    QVERIFY(!options);
    for (const QString &name : named)
        QVERIFY2(options.error().contains(name), qPrintable(faultOf(options)));
    for (const QString &name : notNamed)
        QVERIFY2(!options.error().contains(name), qPrintable(faultOf(options)));
}

void OptionsTest::everySettingIsReadFromEverySource_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");

    const auto row = [](const char *name, const char *text, const char *value) {
        QTest::addRow("%s %s", name, text)
            << QString::fromLatin1(name) << QString::fromUtf8(text) << QString::fromUtf8(value);
    };
    row("address", "127.0.0.1", "127.0.0.1");
    row("address", "0.0.0.0", "0.0.0.0");
    row("address", "::", "::");
    row("address", "::1", "::1");
    row("address", "fe80::1%lo", "fe80::1%lo");
    row("port", "0", "0");
    row("port", "1", "1");
    row("port", "65535", "65535");
    row("data-file", "/var/lib/nesoi/nesoi.db", "/var/lib/nesoi/nesoi.db");
    row("data-file", "relative with blanks.db", "relative with blanks.db");
    row("data-file", "--strange", "--strange");
    row("seed", "10.0.0.2:6553", "10.0.0.2:6553");
    row("seed", "[::1]:1", "[::1]:1");
    row("seed", "10.0.0.2:1,[2001:db8::7]:65535", "10.0.0.2:1 [2001:db8::7]:65535");
    row("seed", "10.0.0.2:1, 10.0.0.3:2", "10.0.0.2:1 10.0.0.3:2");
    row("seed", "localhost:1", "localhost:1");
    row("seed", "node-2.example.org:6553", "node-2.example.org:6553");
    row("seed", "node_2:6553", "node_2:6553");
    row("seed", "2.node.:6553", "2.node.:6553");
    row("seed", "n2:1,10.0.0.3:2, [::1]:3", "n2:1 10.0.0.3:2 [::1]:3");
    row("advertise", "10.0.0.1:6553", "10.0.0.1:6553");
    row("advertise", "[2001:db8::7]:1", "[2001:db8::7]:1");
    row("advertise", "10.0.0.1", "10.0.0.1:0");
    row("advertise", "2001:db8::7", "[2001:db8::7]:0");
    row("advertise", "[2001:db8::7]", "[2001:db8::7]:0");
    row("cluster", "a", "a");
    row("cluster", "Staging_2.eu-1", "Staging_2.eu-1");
    row("cluster", "0123456789012345678901234567890123456789012345678901234567890123",
        "0123456789012345678901234567890123456789012345678901234567890123");
    row("priority", "0", "0");
    row("priority", "1000", "1000");
    row("priority", "-1000", "-1000");
    row("gossip-interval", "50", "50");
    row("gossip-interval", "60000", "60000");
    row("gossip-mtu", "512", "512");
    row("gossip-mtu", "65000", "65000");
    row("fanout", "1", "1");
    row("fanout", "100", "100");
    row("max-clock-skew", "1", "1");
    row("max-clock-skew", "86400", "86400");
    row("leave-from", "10.0.0.9", "10.0.0.9/32");
    row("leave-from", "0.0.0.0/0", "0.0.0.0/0");
    row("leave-from", "10.0.0.0/8, fd00::/8", "10.0.0.0/8 fd00::/8");
    row("hook-timeout", "0.1", "0.1");
    row("hook-timeout", "2.125", "2.125");
    row("hook-timeout", "60", "60");
    row("hook-connect-timeout", "0.100", "0.1");
    row("hook-connect-timeout", "60.0", "60");
    row("hook-allow", "10.0.0.9", "10.0.0.9/32");
    row("hook-allow", "10.0.0.0/8, fd00::/8", "10.0.0.0/8 fd00::/8");
    row("hook-deny", "::/0", "::/0");
    row("hook-deny", "10.0.0.0/8,127.0.0.1", "10.0.0.0/8 127.0.0.1/32");
    row("public-url", "http://nesoi.example", "http://nesoi.example");
    row("public-url", "https://nesoi.example/", "https://nesoi.example");
    row("public-url", "http://[fd00::1]:6553", "http://[fd00::1]:6553");
    row("public-url", "https://nesoi.example:8443/cluster-a//", "https://nesoi.example:8443/cluster-a");
    row("threads", "0", "0");
    row("threads", "16", "16");
    row("max-head", "256", "256");
    row("max-head", "1M", "1M");
    row("max-body", "1", "1");
    row("max-body", "1023", "1023");
    row("max-body", "1024", "1K");
    row("max-body", "1536K", "1536K");
    row("max-body", "1G", "1G");
    row("max-body", "7m", "7M");
    row("max-depth", "1000", "1000");
    row("request-timeout", "1", "1");
    row("request-timeout", "3600", "3600");
    row("idle-timeout", "86400", "86400");
    row("max-connections", "1", "1");
    row("max-connections", "1000000", "1000000");
    row("max-input-buffered", "64K", "64K");
    row("max-output-buffered", "1024G", "1024G");
    row("history-size", "0", "0");
    row("history-size", "3g", "3G");
    row("tombstone-grace", "1", "1");
    row("tombstone-grace", "87600", "87600");
    row("log-format", "json", "json");
    row("log-format", "text", "text");
    row("log-level", "debug", "debug");
    row("log-level", "info", "info");
    row("log-level", "warning", "warning");
    row("log-level", "error", "error");
}

void OptionsTest::everySettingIsReadFromEverySource()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, value);

    const auto expect = [&](const char *source, const Result<Options, QString> &options) {
        QVERIFY2(options, qPrintable(faultOf(options)));
        QVERIFY2(valueOf(name, *options) == value, source);
    };
    const QString variable = "NESOI_"_L1 + QString(name).toUpper().replace(u'-', u'_');
    const QString file = settingsFile(name.toUtf8() + " = " + text.toUtf8() + '\n');
    QStringList others;
    for (qsizetype i = 0; i < required.size(); i += 2) {
        if (required[i] != "--"_L1 + name)
            others << required[i] << required[i + 1];
    }
    expect("command line, apart", parse(others + QStringList{"--"_L1 + name, text}));
    expect("command line, together", parse(others + QStringList{"--"_L1 + name + u'=' + text}));
    expect("environment", parse(others, {{variable, text}}));
    expect("settings file", parse(others + QStringList{u"--config"_s, file}));
}

void OptionsTest::badValuesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");

    const auto rows = [](const char *name, std::initializer_list<const char *> texts) {
        for (const char *text : texts)
            QTest::addRow("%s '%s'", name, text) << QString::fromLatin1(name) << QString::fromUtf8(text);
    };
    rows("address",
         {"", "localhost", "1", "127.1", "0x7f.0.0.1", "010.0.0.1", "1.2.3.4 ", " 1.2.3.4", "1.2.3.4.5", "256.0.0.1",
          "1.2.3.4:80", "[::1]", "::1%", "::g", "224.0.0.1", "255.255.255.255", "ff02::1"});
    rows("port", {"", "-1", "+1", "65536", "1.0", "0x10", " 1", "1 ", "http", "1e3", "99999999999999999999", "١"});
    rows("data-file", {"", "/", "/var/lib/nesoi/"});
    rows("seed",
         {"10.0.0.2",
          "10.0.0.2:",
          "10.0.0.2:0",
          "10.0.0.2:65536",
          "10.0.0.2:x",
          ":6553",
          "::1:6553",
          "[::1]",
          "[::1]:",
          "[::1]:0",
          "[10.0.0.2]:6553",
          "host",
          "host:",
          "host:0",
          "host: 6553",
          "0.0.0.0:1",
          "[::]:1",
          "224.0.0.1:1",
          "255.255.255.255:1",
          "[fe80::1%lo]:1",
          "256.0.0.1:1",
          "127.1:1",
          "0x7f.1:1",
          "10.0.0.2:1,bad",
          "10.0.0.2:1 10.0.0.3:1",
          "-host:1",
          "host-:1",
          ".host:1",
          "a..b:1",
          "http://host:1",
          "[host]:1",
          "hôst:1",
          "a123456789012345678901234567890123456789012345678901234567890123.example:1"});
    rows("advertise",
         {"", "host", "host:6553", "0.0.0.0", "::", "0.0.0.0:6553", "[::]:6553", "10.0.0.1:", "10.0.0.1:0",
          "10.0.0.1:65536", "[10.0.0.1]", "[::1", "fe80::1%lo", "224.0.0.1", "255.255.255.255", "10.0.0.1 ",
          "10.0.0.1,10.0.0.2"});
    rows("cluster",
         {"", " ", "a b", "a/b", "å", "a,b", "nesoi\n",
          "01234567890123456789012345678901234567890123456789012345678901234"});
    rows("priority", {"", "-", "+1", "--1", "1001", "-1001", "1.5", "high", "− 1"});
    rows("gossip-interval", {"", "49", "60001", "500ms", "0.5"});
    rows("gossip-mtu", {"", "511", "65001", "1K"});
    rows("fanout", {"", "0", "101", "all"});
    rows("max-clock-skew", {"", "0", "86401", "1m"});
    rows("leave-from",
         {"localhost", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/", "/8", "10.0.0.0/255.0.0.0", "10/8", "fd00::1/8",
          "fd00::/129", "fe80::1%lo", "10.0.0.0/8/8"});
    rows("hook-timeout", {"", "0", "0.099", "60.001", "-1", "1s", "1e1", ".5", "1.", "1,5", "0.1234", "99999999999"});
    rows("hook-connect-timeout", {"0", "61", "forever"});
    rows("hook-allow", {"localhost", "10.0.0.1/8", "10.0.0.0/33"});
    rows("hook-deny", {"localhost", "10.0.0.1/8", "*"});
    rows("public-url",
         {"", "nesoi.example", "//nesoi.example", "http:", "http://", "http:///app", "ftp://nesoi.example",
          "http://nesoi.example:0", "http://nesoi.example:99999", "http://user@nesoi.example", "http://@nesoi.example",
          "http://nesoi.example/?", "http://nesoi.example/#", "http://nesoi.example/a b", "http://nesøi.example",
          "http://nesoi.example\n"});
    rows("threads", {"", "-1", "1025", "all"});
    rows("max-head", {"", "255", "2M", "16KB", "K", "1.5K", "-1K"});
    rows("max-body", {"", "0", "2G", "1T", "1024M1", "1 M", "9223372036854775807G", "17179869184G", "0x10"});
    rows("max-depth", {"0", "1001"});
    rows("request-timeout", {"0", "3601", "1s", "0.5"});
    rows("idle-timeout", {"0", "86401"});
    rows("max-connections", {"0", "1000001"});
    rows("max-input-buffered", {"0", "65535", "1025G"});
    rows("max-output-buffered", {"0", "65535", "1025G"});
    rows("history-size", {"-1", "1025G"});
    rows("tombstone-grace", {"0", "87601"});
    rows("log-format", {"", "xml", "JSON", "text,json"});
    rows("log-level", {"", "warn", "trace", "Info"});
}

void OptionsTest::badValuesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto options = parse(required + QStringList{"--"_L1 + name, text});
    QVERIFY(!options);
    QVERIFY2(options.error().startsWith(u"--%1 must be "_s.arg(name)), qPrintable(faultOf(options)));
}

void OptionsTest::badValueSaysItsSourceAndWhatIsAllowed_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("sentence");

    const QString rest = u" must be a whole number from 0 to 65535, not \"abc\"."_s;
    QTest::newRow("command line") << u"--port"_s << "--port"_L1 + rest;
    QTest::newRow("environment") << u"NESOI_PORT"_s << "NESOI_PORT"_L1 + rest;
    QTest::newRow("file") << u"port"_s << "port in %1"_L1 + rest;
}

void OptionsTest::badValueSaysItsSourceAndWhatIsAllowed()
{
    QFETCH(QString, source);
    QFETCH(QString, sentence);

    const QString file = settingsFile("port = abc\n");
    const auto options = source == "--port"_L1 ? parse({u"--port"_s, u"abc"_s})
        : source == "NESOI_PORT"_L1            ? parse({}, {{u"NESOI_PORT"_s, u"abc"_s}})
                                               : parse({u"--config"_s, file});
    QVERIFY(!options);
    QCOMPARE(options.error(), sentence.contains(u"%1"_s) ? sentence.arg(file) : sentence);
}

void OptionsTest::commandLineOverridesEnvironmentOverridesFile()
{
    const QString file = settingsFile("port = 1\nthreads = 1\nmax-depth = 1\n");
    const Variables variables{{u"NESOI_PORT"_s, u"2"_s}, {u"NESOI_THREADS"_s, u"2"_s}};
    const auto options = parse(required + QStringList{u"--port"_s, u"3"_s, u"--config"_s, file}, variables);
    QVERIFY2(options, qPrintable(faultOf(options)));
    QCOMPARE(options->port, 3);
    QCOMPARE(options->threads, 2);
    QCOMPARE(options->limits.maxDepth, 1);
    QCOMPARE(options->limits.maxBody, HttpLimits().maxBody);
}

void OptionsTest::lastOfRepeatedOptionsCounts()
{
    const auto options = parse(required + QStringList{u"--port"_s, u"7"_s, u"--port=8"_s});
    QVERIFY2(options, qPrintable(faultOf(options)));
    QCOMPARE(options->port, 8);
}

void OptionsTest::seedsAccumulateWithinASourceOnly()
{
    const auto options = parse(required + QStringList{u"--seed"_s, u"10.0.0.2:1"_s, u"--seed"_s, u"[::1]:2"_s},
                               {{u"NESOI_SEED"_s, u"10.0.0.9:9"_s}});
    QVERIFY2(options, qPrintable(faultOf(options)));
    const QStringList expected{u"10.0.0.2:1"_s, u"[::1]:2"_s};
    QCOMPARE(options->seeds, expected);
}

void OptionsTest::emptySeedListIsNoSeed()
{
    const auto options = parse(required, {{u"NESOI_SEED"_s, {}}});
    QVERIFY2(options, qPrintable(faultOf(options)));
    QVERIFY(options->seeds.isEmpty());
}

void OptionsTest::unknownNamesAreRefusedWithASuggestion_data()
{
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("suggested");

    QTest::newRow("letters swapped") << u"--prot"_s << u"--port"_s;
    QTest::newRow("letter left out") << u"--adress"_s << u"--address"_s;
    QTest::newRow("beginning") << u"--max-in"_s << u"--max-input-buffered"_s;
    QTest::newRow("underscore") << u"--data_file"_s << u"--data-file"_s;
    QTest::newRow("nothing similar") << u"--zzzzzzzzz"_s << u"--help"_s;
    QTest::newRow("letter") << u"-p"_s << u"--help"_s;
    QTest::newRow("variable") << u"NESOI_DATAFILE"_s << u"NESOI_DATA_FILE"_s;
    QTest::newRow("a switch is no variable") << u"NESOI_CHECK"_s << u"--help"_s;
    QTest::newRow("key") << u"data_file"_s << u"data-file"_s;
    QTest::newRow("key in capitals") << u"Port"_s << u"port"_s;
    QTest::newRow("a switch is no key") << u"version"_s << u"--help"_s;
    QTest::newRow("the file names no other file") << u"config"_s << u"--help"_s;
}

void OptionsTest::unknownNamesAreRefusedWithASuggestion()
{
    QFETCH(QString, unknown);
    QFETCH(QString, suggested);

    const auto options = unknown.startsWith(u'-') ? parse(required + QStringList{unknown + "=1"_L1})
        : unknown.startsWith("NESOI_"_L1)
        ? parse(required, {{unknown, u"1"_s}})
        : parse(required + QStringList{u"--config"_s, settingsFile(unknown.toUtf8() + " = 1\n")});
    QVERIFY(!options);
    QVERIFY2(options.error().contains(unknown), qPrintable(faultOf(options)));
    QVERIFY2(options.error().section(u';', 1).contains(suggested), qPrintable(faultOf(options)));
}

void OptionsTest::foreignVariablesAreIgnored()
{
    QVERIFY(parse(required, {{u"PORT"_s, u"x"_s}, {u"MY_NESOI_X"_s, u"x"_s}, {u"nesoi_port"_s, u"x"_s}}));
}

void OptionsTest::malformedCommandLineIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("no value") << QStringList{u"--threads"_s};
    QTest::newRow("value of a switch") << QStringList{u"--check=yes"_s};
    QTest::newRow("stray word") << QStringList{u"start"_s};
    QTest::newRow("stray word after --") << QStringList{u"--"_s, u"--check"_s};
}

void OptionsTest::malformedCommandLineIsRefused()
{
    QFETCH(QStringList, arguments);
    const auto options = parse(required + arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().endsWith(u'.'), qPrintable(faultOf(options)));
}

void OptionsTest::settingsFileIsNamedByTheEnvironmentToo()
{
    const auto options = parse(required, {{u"NESOI_CONFIG"_s, settingsFile("threads = 5\n")}});
    QVERIFY2(options, qPrintable(faultOf(options)));
    QCOMPARE(options->threads, 5);
}

void OptionsTest::settingsFileMayHaveASection()
{
    const auto options = parse(
        {u"--config"_s, settingsFile("; a comment\nport = 7\n\n[nesoi]\naddress = ::1\ndata-file = n.db ; another\n")});
    QVERIFY2(options, qPrintable(faultOf(options)));
    QCOMPARE(options->port, 7);
    QCOMPARE(options->address, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(options->dataFile, u"n.db"_s);
}

void OptionsTest::settingsFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("saying");

    QTest::newRow("no equals sign") << QByteArray("threads 5\n") << u"no INI file"_s;
    QTest::newRow("hash comment") << QByteArray("# threads\n") << u"no INI file"_s;
    QTest::newRow("hash comment with equals sign") << QByteArray("# threads = 5\n") << u"no INI file"_s;
    QTest::newRow("broken section") << QByteArray("[nesoi\nthreads = 5\n") << u"no INI file"_s;
    QTest::newRow("other section") << QByteArray("[other]\nthreads = 5\n") << u"section [other]"_s;
    QTest::newRow("twice") << QByteArray("threads = 5\n[nesoi]\nthreads = 5\n")
                           << u"sets threads at its top and again"_s;
    QTest::newRow("bare comma") << QByteArray("data-file = a,b.db\n") << u"double quotes"_s;
}

void OptionsTest::settingsFileIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, saying);
    const QString file = settingsFile(content);
    const auto options = parse(required + QStringList{u"--config"_s, file});
    QVERIFY(!options);
    QVERIFY2(options.error().contains(file), qPrintable(faultOf(options)));
    QVERIFY2(options.error().contains(saying), qPrintable(faultOf(options)));
}

void OptionsTest::missingSettingsFileIsRefused()
{
    const auto options = parse(required + QStringList{u"--config"_s, m_folder->filePath(u"none.conf"_s)});
    QVERIFY(!options);
    QVERIFY2(options.error().contains(u"none.conf"_s), qPrintable(faultOf(options)));
}

void OptionsTest::unreadableSettingsFileIsRefused()
{
    const auto options = parse(required + QStringList{u"--config"_s, m_folder->path()}); // A folder.
    QVERIFY(!options);
    QVERIFY2(options.error().contains(u"cannot be read"_s), qPrintable(faultOf(options)));
}

void OptionsTest::settingsFileMayQuoteAComma()
{
    const QStringList others = required.mid(0, 4);
    const auto options = parse(others + QStringList{u"--config"_s, settingsFile("data-file = \"a, b; c.db\"\n")});
    QVERIFY2(options, qPrintable(faultOf(options)));
    QCOMPARE(options->dataFile, u"a, b; c.db"_s);
}

void OptionsTest::settingsFileIsUtf8()
{
    const QStringList others = required.mid(0, 4);
    const auto options = parse(others + QStringList{u"--config"_s, settingsFile("data-file = åland.db\r\n")});
    QVERIFY2(options, qPrintable(faultOf(options)));
    QCOMPARE(options->dataFile, u"åland.db"_s);
}

void OptionsTest::actionIsWhatWasAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Options::Action>("action");

    QTest::newRow("run") << QStringList{} << Options::Action::Run;
    QTest::newRow("check") << QStringList{u"--check"_s} << Options::Action::Check;
    QTest::newRow("help") << QStringList{u"--help"_s} << Options::Action::ShowHelp;
    QTest::newRow("-h") << QStringList{u"-h"_s} << Options::Action::ShowHelp;
    QTest::newRow("version") << QStringList{u"--version"_s} << Options::Action::ShowVersion;
    QTest::newRow("help before all else")
        << QStringList{u"--check"_s, u"--version"_s, u"--help"_s} << Options::Action::ShowHelp;
}

void OptionsTest::actionIsWhatWasAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(Options::Action, action);
    const auto options = parse(required + arguments);
    QVERIFY2(options, qPrintable(faultOf(options)));
    QCOMPARE(options->action, action);
}

void OptionsTest::helpNeedsNothingElse()
{
    const Variables wrong{{u"NESOI_PORT"_s, u"wrong"_s}, {u"NESOI_UNKNOWN"_s, u"1"_s}};
    QVERIFY(parse({u"--help"_s}, wrong));
    QVERIFY(parse({u"--version"_s}, wrong));
}

void OptionsTest::helpNamesEverySettingAndItsDefault()
{
    const QString help = Options::helpText().replace(QRegularExpression(u"\\n {20,}"_s), u" "_s);
    for (const Setting &setting : settings()) {
        const QStringList lines = help.split(u'\n').filter(
            QRegularExpression(u"^  %1 +%2"_s.arg(setting.optionName(), QString(setting.valueName))));
        QCOMPARE(lines.size(), 1);
        if (setting.value.print && setting.occurrence == Setting::Occurrence::Optional)
            QVERIFY(lines.first().endsWith(u"Default: %1."_s.arg(setting.value.print(Options()))));
    }
}

void OptionsTest::helpFitsATerminal()
{
    const QStringList lines = Options::helpText().split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void OptionsTest::documentationMentionsEverySetting()
{
    QFile file(QFINDTESTDATA("../../docs/configuration.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const Setting &setting : settings()) {
        QVERIFY2(text.contains(u"`%1"_s.arg(setting.optionName())), setting.name.data());
        if (setting.scope != Setting::Scope::CommandLine)
            QVERIFY2(text.contains(u"`%1`"_s.arg(setting.variableName())), setting.name.data());
        if (setting.scope == Setting::Scope::Anywhere)
            QVERIFY2(text.contains(u"`%1`"_s.arg(setting.name)), setting.name.data());
    }
}

void OptionsTest::exampleFileSetsDefaultsOnly()
{
    const auto options = parse({u"--config"_s, settingsFile(exampleWithEverythingOn())});
    QVERIFY2(options, qPrintable(faultOf(options)));
    for (const Setting &setting : settings()) {
        if (setting.value.print && setting.occurrence == Setting::Occurrence::Optional)
            QCOMPARE(setting.value.print(*options), setting.value.print(Options()));
    }
}

void OptionsTest::exampleFileHasEverySetting()
{
    const QString example = QString::fromUtf8(exampleWithEverythingOn());
    for (const Setting &setting : settings()) {
        if (setting.scope == Setting::Scope::Anywhere)
            QVERIFY2(example.contains(u"\n%1 ="_s.arg(setting.name)), setting.name.data());
    }
}

void OptionsTest::endpointsPrintAsTheyAreGiven_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("IPv4") << u"10.0.0.1:6553"_s;
    QTest::newRow("IPv6") << u"[::1]:6553"_s;
}

void OptionsTest::endpointsPrintAsTheyAreGiven()
{
    QFETCH(QString, text);
    const auto options = parse(required + QStringList{u"--advertise"_s, text});
    QVERIFY2(options, qPrintable(faultOf(options)));
    QCOMPARE(options->advertise->toString(), text);
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
