// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "options.h"
#include "setting.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QHash>
#include <QSettings>

#include <algorithm>
#include <functional>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

// Error sentences

QString quoted(const QString &text)
{
    constexpr qsizetype most = 80;
    return u'"' + (text.size() > most ? text.left(most) + u'…' : text) + u'"';
}

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (const QChar fromA : a) {
        qsizetype diagonal = row[0]++;
        for (size_t j = 1; j < row.size(); ++j) {
            const bool same = fromA == b[static_cast<qsizetype>(j) - 1];
            const qsizetype best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = std::exchange(row[j], best);
        }
    }
    return row.back();
}

/// "; did you mean --port?", or where nothing is similar, where to look.
QString suggestion(const QString &unknown, const QStringList &known)
{
    const auto distance
        = [&](const QString &name) { return name.startsWith(unknown) ? 0 : editDistance(unknown, name); };
    const QString nearest = *std::min_element(
        known.begin(), known.end(), [&](const QString &a, const QString &b) { return distance(a) < distance(b); });
    const qsizetype tolerable = std::max<qsizetype>(2, unknown.size() / 3);
    return distance(nearest) <= tolerable ? u"; did you mean %1?"_s.arg(nearest)
                                          : u"; nesoid --help lists what there is."_s;
}

template <typename Name>
QStringList names(Name name, bool (*isWanted)(const Setting &))
{
    QStringList list;
    for (const Setting &setting : settings()) {
        if (isWanted(setting))
            list << std::invoke(name, setting);
    }
    return list;
}

bool isList(const Setting &setting)
{
    return setting.occurrence == Setting::Occurrence::Repeatable;
}

bool isOption(const Setting &)
{
    return true;
}

bool isVariable(const Setting &setting)
{
    return setting.scope != Setting::Scope::CommandLine;
}

bool isKey(const Setting &setting)
{
    return setting.scope == Setting::Scope::Anywhere;
}

// Sources

/// What one source says about a setting.
struct Given {
    QString where; ///< Begins the sentence "--port must be …".
    QStringList texts; ///< In order; only the last counts unless the setting is repeatable.
};

/// Whatever settings one source gives, by name.
using Source = QHash<QString, Given>;

void defineOptions(QCommandLineParser &parser)
{
    for (const Setting &setting : settings()) {
        QStringList optionNames{setting.name};
        if (setting.name == "help"_L1)
            optionNames.prepend(u"h"_s);
        parser.addOption(QCommandLineOption(optionNames, {}, setting.valueName));
    }
}

std::optional<QString> commandLineFault(const QCommandLineParser &parser)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString name = (unknown.first().size() == 1 ? "-"_L1 : "--"_L1) + unknown.first();
        return u"%1 is no option of nesoid"_s.arg(name) + suggestion(name, names(&Setting::optionName, isOption));
    }
    if (!parser.errorText().isEmpty())
        return parser.errorText();
    if (const QStringList rest = parser.positionalArguments(); !rest.isEmpty())
        return u"%1 stands alone, but nesoid takes only options that begin with --."_s.arg(quoted(rest.first()));
    return std::nullopt;
}

Source fromCommandLine(const QCommandLineParser &parser)
{
    Source source;
    for (const Setting &setting : settings()) {
        if (!parser.isSet(setting.name))
            continue;
        const QStringList texts = setting.valueName.isEmpty() ? QStringList{{}} : parser.values(setting.name);
        source.insert(setting.name, {setting.optionName(), texts});
    }
    return source;
}

Result<Source, QString> fromEnvironment(const QProcessEnvironment &environment)
{
    const QStringList known = names(&Setting::variableName, isVariable);
    const QStringList variables = environment.keys();
    for (const QString &variable : variables) {
        if (variable.startsWith("NESOI_"_L1) && !known.contains(variable))
            return u"%1 is no variable of nesoid"_s.arg(variable) + suggestion(variable, known);
    }
    Source source;
    for (const Setting &setting : settings()) {
        const QString variable = setting.variableName();
        if (isVariable(setting) && environment.contains(variable))
            source.insert(setting.name, {variable, {environment.value(variable)}});
    }
    return source;
}

/// key: as QSettings names it, "port" or "nesoi/port". Returns what is wrong with it.
std::optional<QString> addKey(Source &source, const QString &key, const QVariant &value, const QString &file)
{
    const QString name = key.startsWith("nesoi/"_L1) ? key.mid(6) : key;
    const auto known = std::find_if(settings().begin(), settings().end(),
                                    [&](const Setting &setting) { return isKey(setting) && setting.name == name; });
    if (name.contains(u'/'))
        return u"%1 has a section [%2]; settings stand at its top or in the section [nesoi]."_s.arg(
            file, name.section(u'/', 0, 0));
    if (known == settings().end()) {
        const QStringList keys = names([](const Setting &setting) { return QString(setting.name); }, isKey);
        return u"%1 has an unknown key %2"_s.arg(file, quoted(name)) + suggestion(name, keys);
    }
    if (source.contains(name))
        return u"%1 sets %2 at its top and again in the section [nesoi]; keep one of them."_s.arg(file, name);

    const QStringList texts = value.toStringList();
    if (texts.size() > 1 && !isList(*known))
        return u"%1 in %2 must stand in double quotes because it holds a comma."_s.arg(name, file);
    source.insert(name, {u"%1 in %2"_s.arg(name, file), texts});
    return std::nullopt;
}

Result<Source, QString> fromFile(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists())
        return u"There is no settings file %1."_s.arg(file);
    if (!info.isFile() || !info.isReadable())
        return u"The settings file %1 cannot be read; it must be a file that this user may read."_s.arg(file);

    const QSettings ini(file, QSettings::IniFormat);
    const QStringList keys = ini.allKeys();
    const bool hasHashComment
        = std::any_of(keys.begin(), keys.end(), [](const QString &key) { return key.startsWith(u'#'); });
    if (ini.status() != QSettings::NoError || hasHashComment)
        return u"%1 is no INI file: a line is \"key = value\", \"[nesoi]\" or a comment that begins with a semicolon."_s
            .arg(file);

    Source source;
    for (const QString &key : keys) {
        if (const std::optional<QString> fault = addKey(source, key, ini.value(key), file))
            return *fault;
    }
    return source;
}

// Putting them together

/// Applies what a source says about a setting. Returns what is wrong with it.
std::optional<QString> apply(const Setting &setting, const Given &given, Options &options)
{
    const QStringList texts = isList(setting) ? given.texts.join(u',').split(u',', Qt::SkipEmptyParts)
                                              : given.texts.mid(given.texts.size() - 1);
    for (const QString &text : texts) {
        if (!setting.value.read(options, isList(setting) ? text.trimmed() : text))
            return u"%1 must be %2, not %3."_s.arg(given.where, setting.value.allowed, quoted(text));
    }
    return std::nullopt;
}

/// Of the same setting, what stands in a is kept.
void addMissing(Source &a, const Source &b)
{
    for (auto given = b.begin(); given != b.end(); ++given) {
        if (!a.contains(given.key()))
            a.insert(given.key(), given.value());
    }
}

std::optional<QString> missingSettings(const Source &source)
{
    QStringList options;
    QStringList variables;
    for (const Setting &setting : settings()) {
        if (setting.occurrence == Setting::Occurrence::Required && !source.contains(setting.name)) {
            options << setting.optionName();
            variables << setting.variableName();
        }
    }
    if (options.isEmpty())
        return std::nullopt;
    return u"%1 must be given, on the command line, in the environment (%2) or in a settings file."_s.arg(
        options.join(" and "_L1), variables.join(" and "_L1));
}

Result<Options, QString> read(const Source &source)
{
    Options options;
    for (const Setting &setting : settings()) {
        if (!source.contains(setting.name))
            continue;
        if (const std::optional<QString> fault = apply(setting, source.value(setting.name), options))
            return *fault;
    }
    if (const std::optional<QString> fault = missingSettings(source))
        return *fault;
    return options;
}

// Help

constexpr QChar noBreakSpace(0xa0);

/// Breaks a text at blanks so that no line is longer than width; the lines after the first are indented.
QString wrapped(const QString &text, qsizetype indent, qsizetype width)
{
    QString result;
    qsizetype used = 0;
    const QStringList words = text.split(u' ');
    for (const QString &word : words) {
        const bool fits = used + 1 + word.size() <= width;
        if (used > 0)
            result += fits ? u" "_s : u'\n' + QString(indent, u' ');
        result += word;
        used = fits && used > 0 ? used + 1 + word.size() : word.size();
    }
    return result.replace(noBreakSpace, u' ');
}

QString helpEntry(const Setting &setting)
{
    constexpr qsizetype textColumn = 31;
    constexpr qsizetype textWidth = 48;

    const QString name = "  "_L1 + setting.optionName() + u' ' + setting.valueName;
    const bool hasDefault = setting.value.print && setting.occurrence == Setting::Occurrence::Optional;
    const QString text = setting.help
        + (hasDefault ? u" Default:%1%2."_s.arg(noBreakSpace).arg(setting.value.print(Options())) : QString());
    return name.leftJustified(textColumn) + wrapped(text, textColumn, textWidth) + u'\n';
}

} // namespace

Result<Options, QString> Options::parse(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QCommandLineParser parser;
    defineOptions(parser);
    parser.parse(arguments);
    if (const std::optional<QString> fault = commandLineFault(parser))
        return *fault;

    Source source = fromCommandLine(parser);
    for (const auto &[name, wanted] : {std::pair("help"_L1, Action::ShowHelp), {"version"_L1, Action::ShowVersion}}) {
        if (source.contains(name)) {
            Options options;
            options.action = wanted;
            return options;
        }
    }

    const Result<Source, QString> variables = fromEnvironment(environment);
    if (!variables)
        return variables.error();
    addMissing(source, *variables);

    if (source.contains("config"_L1)) {
        const Result<Source, QString> keys = fromFile(source.value("config"_L1).texts.last());
        if (!keys)
            return keys.error();
        addMissing(source, *keys);
    }
    return read(source);
}

QString Options::helpText()
{
    QString text = u"Usage: nesoid --address IP --port PORT --data-file FILE [OPTION]...\n"
                   u"Runs a node of Nesoi, the coordination and configuration manager.\n"_s;
    QLatin1StringView group;
    for (const Setting &setting : settings()) {
        if (setting.group != std::exchange(group, setting.group))
            text += u"\n%1:\n"_s.arg(group);
        text += helpEntry(setting);
    }
    return text + uR"(
Whatever takes a value may also be set by an environment variable, such as
NESOI_DATA_FILE for --data-file, and but for --config by a key of the settings
file, such as data-file. The command line overrides the environment, which
overrides the file. A SIZE is a number of bytes, or of K, M or G of them.

Example:
  nesoid --address 127.0.0.1 --port 6553 --data-file nesoi.db
  curl -X PUT http://127.0.0.1:6553/app/dm -d '{"name": "dm", "config": {}}'
)"_s;
}

} // namespace nesoi
