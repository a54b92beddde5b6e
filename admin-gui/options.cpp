// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "options.h"

#include "shell/connection/connection.h"

#include <QCoreApplication>

namespace nesoi
{

using namespace Qt::StringLiterals;

void Options::describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Console of Nesoi, the coordination and configuration manager."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"connect"_s,
         //: Of --connect.
         QCoreApplication::translate("main", "Connects to the cluster that these nodes belong to; one is enough."),
         //: Of --connect, in the form ADDRESS[,ADDRESS…].
         QCoreApplication::translate("main", "ADDRESS[,ADDRESS…]")});
    QCommandLineOption mirrored(u"rtl"_s);
    mirrored.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(mirrored);
}

Result<Options, QString> Options::read(const QCommandLineParser &parser)
{
    Options options;
    options.rightToLeft = parser.isSet(u"rtl"_s);
    if (!parser.positionalArguments().isEmpty()) {
        //: %1 is a word of the command line that isn't understood.
        return QCoreApplication::translate("main", "“%1” is not understood: see --help.")
            .arg(parser.positionalArguments().constFirst());
    }
    if (parser.isSet(u"connect"_s)) {
        const Result<QStringList, AddressError> addresses = parseAddresses(parser.values(u"connect"_s).join(u','));
        if (!addresses)
            return u"--connect: "_s + addresses.error().text;
        options.addresses = *addresses;
    }
    return options;
}

} // namespace nesoi
