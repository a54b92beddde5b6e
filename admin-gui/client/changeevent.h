// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/resourcepath.h"

#include <QByteArray>

#include <optional>

namespace nesoi
{

/// Something changed in the cluster, as GET /events tells it.
struct ChangeEvent {
    enum class Kind : quint8 { Created, Replaced, Deleted, Expired, Revived };

    Kind kind = Kind::Created;
    ResourcePath path; ///< Of an application, a host or a web-hook.
    qint64 updatedAt = 0; ///< Microseconds since 1970: of the resource, or when it was deleted.
    QByteArray etag{}; ///< With its quotes; empty of what was deleted.

    bool operator==(const ChangeEvent &) const = default;
};

/// Takes an event's `event` and `data`; nothing where it is none that the console knows.
[[nodiscard]] std::optional<ChangeEvent> readChangeEvent(QByteArrayView event, const QByteArray &data);

} // namespace nesoi
