// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "prometheustext.h"

#include "nodeprocess.h"
#include "restclient.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

using Family = PrometheusText::Family;
using Labels = PrometheusText::Labels;
using Sample = PrometheusText::Sample;

/// {a="b",c="d"}, without the braces.
std::optional<Labels> parseLabels(const QString &text)
{
    static const QRegularExpression pair(u"\\G(?:^|,)([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\\n]|\\\\[\\\\\"n])*)\""_s);
    Labels labels;
    qsizetype end = 0;
    for (auto matches = pair.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QByteArray name = match.captured(1).toUtf8();
        if (labels.contains(name))
            return std::nullopt;
        labels.insert(name, match.captured(2).toUtf8());
        end = match.capturedEnd();
    }
    return end == text.size() ? std::optional(labels) : std::nullopt;
}

std::optional<Sample> parseSample(const QByteArray &line)
{
    static const QRegularExpression form(u"^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.+)\\})? ([^ ]+)$"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(line));
    const auto labels = parseLabels(match.captured(2));
    bool isNumber = false;
    const double value = match.captured(3).toDouble(&isNumber);
    if (!match.hasMatch() || !labels || !isNumber)
        return std::nullopt;
    return Sample{match.captured(1).toUtf8(), *labels, value};
}

bool belongsTo(const Sample &sample, const Family &family)
{
    if (family.type != "histogram")
        return sample.name == family.name;
    return sample.name == family.name + "_bucket" || sample.name == family.name + "_sum"
        || sample.name == family.name + "_count";
}

bool isType(const QByteArray &type)
{
    return type == "counter" || type == "gauge" || type == "histogram";
}

/// Reads one line into the page; what is wrong with it.
std::optional<QString> readLine(const QByteArray &line, PrometheusText &page)
{
    if (line.startsWith("# HELP ")) {
        const qsizetype space = line.indexOf(' ', 7);
        if (space < 0 || page.family(line.sliced(7, space - 7)))
            return u"a HELP without a text, or the second one of its family"_s;
        page.families.push_back({line.sliced(7, space - 7), {}, line.sliced(space + 1), {}});
        return std::nullopt;
    }
    if (page.families.empty())
        return u"no HELP before it"_s;
    Family &family = page.families.back();
    if (line.startsWith("# TYPE ")) {
        const QByteArray type = line.sliced(line.lastIndexOf(' ') + 1);
        if (line != "# TYPE " + family.name + ' ' + type || !isType(type) || !family.type.isEmpty())
            return u"a TYPE of another family, of no known type, or the second one"_s;
        family.type = type;
        return std::nullopt;
    }
    const auto sample = parseSample(line);
    if (!sample)
        return u"no sample"_s;
    if (family.type.isEmpty() || !belongsTo(*sample, family))
        return u"a sample outside of its family"_s;
    if (page.value(sample->name, sample->labels))
        return u"a sample that stands twice"_s;
    family.samples.push_back(*sample);
    return std::nullopt;
}

} // namespace

Result<PrometheusText, QString> PrometheusText::parse(const QByteArray &page)
{
    if (!page.endsWith('\n'))
        return u"The last line has no line break."_s;
    PrometheusText text;
    for (const QByteArray &line : page.chopped(1).split('\n')) {
        if (const auto fault = readLine(line, text))
            return QString(u'"' + QString::fromUtf8(line) + u"\": "_s + *fault);
    }
    return text;
}

const Family *PrometheusText::family(QByteArrayView name) const
{
    const auto found
        = std::find_if(families.begin(), families.end(), [name](const Family &family) { return family.name == name; });
    return found == families.end() ? nullptr : &*found;
}

std::optional<double> PrometheusText::value(QByteArrayView name, const Labels &labels) const
{
    for (const Family &family : families) {
        for (const Sample &sample : family.samples) {
            if (sample.name == name && sample.labels == labels)
                return sample.value;
        }
    }
    return std::nullopt;
}

std::optional<double> metric(const NodeProcess &node, QByteArrayView name, const PrometheusText::Labels &labels)
{
    const auto page = PrometheusText::parse(RestClient(node.port()).get("/metrics").body);
    return page ? page->value(name, labels) : std::nullopt;
}

} // namespace nesoi
