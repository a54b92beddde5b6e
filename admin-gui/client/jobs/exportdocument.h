// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/resourcepath.h"
#include "result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace nesoi
{

/// Resources in a file, to be kept, compared, edited by hand and imported again. Version 1 of the format:
///
///     {
///       "cluster": "nesoi",
///       "exported_at": "2026-11-24 21:13:33.123456",
///       "nesoi_export": 1,
///       "resources": {
///         "/app/dm": {
///           "config": {},
///           "name": "dm"
///         },
///         "/srv/web/host1": { … }
///       }
///     }
///
/// UTF-8 JSON, indented by two spaces, keys sorted, closed by a newline: equal content is equal text, which version
/// control likes. `resources` has applications, hosts and web-hooks by their paths, each as GET answers it but for what
/// nodes add
/// (`updated_at`, how a web-hook is doing). Numbers stay to the letter. A web-hook with a secret has `"secret": true`:
/// the secret itself is shown by no node, and has to be there already, or to be written into the file. `cluster` and
/// `exported_at` are for people; they and members that are not known here are not looked at in an import.
struct ExportDocument {
    static constexpr int version = 1;

    struct Resource {
        QByteArray path; ///< Of an import: as it stands there, be it one or not.
        QByteArray text; ///< Canonical.

        bool operator==(const Resource &) const = default;
    };
    QByteArray cluster;
    QByteArray exportedAt;
    QList<Resource> resources{}; ///< By path, bytewise.

    [[nodiscard]] QByteArray print() const;
    /// The error is a sentence for people. May take a second for large files: not for the thread of a window.
    [[nodiscard]] static Result<ExportDocument, QString> parse(QByteArrayView text);

    bool operator==(const ExportDocument &) const = default;
};

} // namespace nesoi
