// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "mainwindow.h"
#include "translation.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace
{

/// What the application is called, in which version and language.
void introduce(QTranslator &translator)
{
    QCoreApplication::setApplicationName(u"nesoi-admin"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(NESOI_VERSION));
    if (nesoi::loadTranslation(translator, QLocale()))
        QCoreApplication::installTranslator(&translator);
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Console of Nesoi, the coordination and configuration manager."));
    parser.addHelpOption();
    parser.addVersionOption();
}

/// --help and --version, which end the process here, need no display. The window does.
void answerWithoutDisplay(int &argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTranslator translator;
    introduce(translator);
    QCommandLineParser parser;
    describe(parser);
    parser.parse(QCoreApplication::arguments());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
}

} // namespace

int main(int argc, char *argv[])
{
    answerWithoutDisplay(argc, argv);

    const QApplication application(argc, argv); // Takes Qt's own options, such as -style, from the command line.
    QTranslator translator;
    introduce(translator);
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);

    nesoi::MainWindow window;
    window.show();
    return QApplication::exec();
}
