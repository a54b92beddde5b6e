// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/console.h"
#include "options.h"
#include "shell/connection/savedconnections.h"
#include "shell/language/languageswitch.h"
#include "shell/look/appearance.h"
#include "shell/look/symbol.h"
#include "shell/look/systemscheme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace nesoi;
using namespace Qt::StringLiterals;

namespace
{

void introduce()
{
    QCoreApplication::setOrganizationName(u"nesoi"_s);
    QCoreApplication::setApplicationName(u"nesoi-admin"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(NESOI_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

[[noreturn]] void refuse(const QString &why)
{
    std::fprintf(stderr, "nesoi-admin: %s\n", qPrintable(why));
    std::exit(2);
}

/// What needs no display: --help and --version, which end the process here, and what is wrong with the command line.
/// Qt's own options, such as -style, are only known to a QApplication.
void answerWithoutDisplay(int &argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    introduce();
    QSettings settings;
    const LanguageSwitch language(settings);
    QCommandLineParser parser;
    Options::describe(parser);
    parser.parse(QCoreApplication::arguments());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
}

Options options(const QApplication &application)
{
    QCommandLineParser parser;
    Options::describe(parser);
    parser.process(application);
    const Result<Options, QString> options = Options::read(parser);
    if (!options)
        refuse(options.error());
    return *options;
}

/// To what the user asked for, or to where they were before.
void connectAtStart(MainWindow &window, const QStringList &addresses, QSettings &settings)
{
    if (!addresses.isEmpty()) {
        window.connectTo(Connection{{}, addresses});
        return;
    }
    const QList<Connection> saved = savedConnections(settings);
    if (!saved.isEmpty() && saved.first().lastUsed.isValid())
        window.connectTo(saved.first());
}

} // namespace

int main(int argc, char *argv[])
{
    answerWithoutDisplay(argc, argv);

    const bool isMirrored
        = std::any_of(argv, argv + argc, [](const char *one) { return qstrcmp(one, "-reverse") == 0; });
    const QApplication application(argc, argv); // Takes Qt's own options from the command line.
    introduce();
    QGuiApplication::setDesktopFileName(u"org.nesoi.Console"_s);
    QApplication::setWindowIcon(logo());

    QSettings settings;
    // Before the options are read: what is wrong with them is said in the user's language.
    LanguageSwitch language(settings);
    const Options asked = options(application);
    if (asked.rightToLeft || isMirrored)
        language.mirror();
    const SystemScheme system(QDBusConnection::sessionBus(), Appearance::isPaletteDark());
    Appearance appearance(settings, system);

    Console console(settings, appearance, language);
    connectAtStart(console.window(), asked.addresses, settings);
    console.window().show();
    return QApplication::exec();
}
