// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "result.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace nesoi
{

class NodeProcess;

/// A page in Prometheus' text format (version 0.0.4), read as strictly as a scraper may.
struct PrometheusText {
    using Labels = QMap<QByteArray, QByteArray>;

    struct Sample {
        QByteArray name; ///< With a histogram's _bucket, _sum or _count.
        Labels labels;
        double value = 0;
    };
    struct Family {
        QByteArray name;
        QByteArray type;
        QByteArray help;
        std::vector<Sample> samples;
    };
    std::vector<Family> families; ///< In the order of the page.

    /// The error says which line breaks the format and how: a family without HELP or TYPE or that stands twice, a
    /// sample outside of its family, a sample that stands twice, a name, label or value that is none.
    [[nodiscard]] static Result<PrometheusText, QString> parse(const QByteArray &page);

    [[nodiscard]] const Family *family(QByteArrayView name) const; ///< Null where there is none.
    /// The value of a sample; nothing where there is none with just these labels.
    [[nodiscard]] std::optional<double> value(QByteArrayView name, const Labels &labels = {}) const;
};

/// A sample of the node's /metrics; nothing where there is none with just these labels.
[[nodiscard]] std::optional<double> metric(const NodeProcess &node, QByteArrayView name,
                                           const PrometheusText::Labels &labels = {});

} // namespace nesoi
