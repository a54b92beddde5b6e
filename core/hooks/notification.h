// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "hooks/notificationqueue.h"
#include "store/store.h"

#include <QByteArray>

namespace nesoi
{

/// What goes to a receiver.
struct Notification {
    /// Names the hook and the newest change: whoever sends the same news again, be it another node, gives the same.
    QByteArray id;
    QByteArray body; ///< `name`, `uri`, `event`, `updated_at`, `changes`.
};

/// publicUrl: what `uri` begins with, without a slash at the end.
[[nodiscard]] Notification notificationOf(const ResourcePath &hook, const News &news, const Store &store,
                                          const QByteArray &publicUrl);
/// A test's: nothing changed. random makes its id.
[[nodiscard]] Notification testNotification(const ResourcePath &hook, const QByteArray &publicUrl, quint64 random);

/// What is to be said of a subject of which something changed, it is not known what.
[[nodiscard]] News unknownNews(const Store &store, const ResourcePath &subject);

/// The entity tag of what a hook watches, as GET gives it; empty where the application is not there.
[[nodiscard]] QByteArray subjectTag(const Store &store, const ResourcePath &subject);

} // namespace nesoi
