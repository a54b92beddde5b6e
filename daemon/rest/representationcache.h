// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QCache>

#include <mutex>

namespace nesoi
{

/// The last answers of whole collections, so that a service with 1,000 hosts is put together once a change and not once
/// a request. An answer is valid for as long as its collection has the same entity tag: nothing needs to be
/// invalidated. Threads: any.
class RepresentationCache
{
public:
    /// maxBytes: of all answers together; the least recently used go first. A larger one is not kept at all.
    explicit RepresentationCache(qsizetype maxBytes = 16 * 1024 * 1024);

    /// Null where there is none with this tag.
    [[nodiscard]] QByteArray find(const QByteArray &key, const QByteArray &entityTag);
    void insert(const QByteArray &key, const QByteArray &entityTag, const QByteArray &body);

private:
    struct Entry {
        QByteArray entityTag;
        QByteArray body;
    };
    std::mutex m_mutex;
    QCache<QByteArray, Entry> m_entries;
};

} // namespace nesoi
