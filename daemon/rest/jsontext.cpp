// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/jsontext.h"

#include "resource/canonicaljson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nesoi
{

QByteArray toText(const QJsonObject &object)
{
    return parseCanonicalObject(QJsonDocument(object).toJson(QJsonDocument::Compact), 16)->print();
}

void appendIndented(QByteArray &out, QByteArrayView text)
{
    text = text.chopped(1);
    for (qsizetype lineEnd = text.indexOf('\n'); lineEnd >= 0; lineEnd = text.indexOf('\n')) {
        out.append(text.first(lineEnd + 1)).append("  ");
        text = text.sliced(lineEnd + 1);
    }
    out.append(text);
}

} // namespace nesoi
