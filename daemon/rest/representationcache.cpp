// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "rest/representationcache.h"

namespace nesoi
{

RepresentationCache::RepresentationCache(qsizetype maxBytes)
    : m_entries(maxBytes)
{
}

QByteArray RepresentationCache::find(const QByteArray &key, const QByteArray &entityTag)
{
    const std::lock_guard lock(m_mutex);
    const Entry *entry = m_entries.object(key);
    return entry && entry->entityTag == entityTag ? entry->body : QByteArray();
}

void RepresentationCache::insert(const QByteArray &key, const QByteArray &entityTag, const QByteArray &body)
{
    const std::lock_guard lock(m_mutex);
    m_entries.insert(key, new Entry{entityTag, body}, body.size()); // QCache owns it, and drops what costs too much.
}

} // namespace nesoi
