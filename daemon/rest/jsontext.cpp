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

} // namespace nesoi
