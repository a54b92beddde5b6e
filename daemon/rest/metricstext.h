// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

#include <span>
#include <utility>

namespace nesoi
{

/// Writes Prometheus' text format, one family after the other.
class MetricsText
{
public:
    /// name, type, help: literals. help ends in a full stop.
    void family(const char *name, const char *type, const char *help)
    {
        m_name = name;
        m_text.append("# HELP ").append(name).append(' ').append(help);
        m_text.append("\n# TYPE ").append(name).append(' ').append(type).append('\n');
    }
    /// labels: name="value",… whose values need no escaping.
    void sample(double value, const QByteArray &labels = {}, const char *suffix = "")
    {
        m_text.append(m_name).append(suffix);
        if (!labels.isEmpty())
            m_text.append('{').append(labels).append('}');
        m_text.append(' ').append(QByteArray::number(value, 'g', 15)).append('\n');
    }
    void single(const char *name, const char *type, const char *help, double value)
    {
        family(name, type, help);
        sample(value);
    }
    /// counts: per bucket, not cumulative, one more than there are bounds.
    void histogram(std::span<const double> bounds, std::span<const quint64> counts, double sum,
                   const QByteArray &labels = {})
    {
        const QByteArray comma = labels.isEmpty() ? QByteArray() : labels + ',';
        quint64 total = 0;
        for (size_t i = 0; i < counts.size(); ++i) {
            total += counts[i];
            const QByteArray bound = i < bounds.size() ? QByteArray::number(bounds[i]) : QByteArray("+Inf");
            sample(double(total), comma + "le=\"" + bound + '"', "_bucket");
        }
        sample(sum, labels, "_sum");
        sample(double(total), labels, "_count");
    }
    [[nodiscard]] QByteArray take() { return std::move(m_text); }

private:
    const char *m_name = "";
    QByteArray m_text;
};

} // namespace nesoi
