// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/jobs/exportdocument.h"

#include "resource/canonicaljson.h"

#include <QCoreApplication>

#include <algorithm>

namespace nesoi
{

namespace
{

constexpr int maxDepth = 64 + 2; // A resource's own, in an object in an object.

QString refusal(const char *text)
{
    return QCoreApplication::translate("nesoi::ExportDocument", text);
}

QByteArray indented(QByteArray text, const QByteArray &by)
{
    text.chop(1); // The closing newline.
    return text.replace('\n', '\n' + by);
}

} // namespace

QByteArray ExportDocument::print() const
{
    QByteArray list("{}");
    if (!resources.isEmpty()) {
        list.clear();
        char separator = '{';
        for (const Resource &resource : resources) {
            list += separator + ("\n    " + jsonString(resource.path) + ": " + indented(resource.text, "    "));
            separator = ',';
        }
        list += "\n  }";
    }
    CanonicalObject object;
    object.set({"cluster", JsonMember::Type::String, jsonString(cluster), cluster});
    object.set({"exported_at", JsonMember::Type::String, jsonString(exportedAt), exportedAt});
    object.set({"nesoi_export", JsonMember::Type::Number, QByteArray::number(version)});
    object.set({"resources", JsonMember::Type::Object, list});
    return object.print();
}

Result<ExportDocument, QString> ExportDocument::parse(QByteArrayView text)
{
    const auto object = parseCanonicalObject(text, maxDepth);
    if (!object)
        return QString::fromUtf8(object.error().detail);
    const JsonMember *format = object->find("nesoi_export");
    const JsonMember *resources = object->find("resources");
    if (!format || !resources || resources->type != JsonMember::Type::Object)
        return refusal(QT_TRANSLATE_NOOP("nesoi::ExportDocument", "This is no file that Nesoi has exported."));
    if (format->text != QByteArray::number(version)) {
        return refusal(QT_TRANSLATE_NOOP("nesoi::ExportDocument",
                                         "The file is of version %1 of the format, which this console does not know."))
            .arg(QString::fromUtf8(format->text));
    }
    ExportDocument document;
    if (const JsonMember *cluster = object->find("cluster"))
        document.cluster = cluster->string;
    if (const JsonMember *exportedAt = object->find("exported_at"))
        document.exportedAt = exportedAt->string;
    const auto list = parseCanonicalObject(resources->text, maxDepth);
    if (!list)
        return QString::fromUtf8(list.error().detail);
    for (const JsonMember &member : list->members) {
        const auto resource = parseCanonicalObject(member.text, maxDepth);
        // What is no object is told where it is imported, like any other resource that is none.
        document.resources.append({member.key, resource ? resource->print() : member.text + '\n'});
    }
    std::ranges::sort(document.resources, {}, &Resource::path);
    return document;
}

} // namespace nesoi
