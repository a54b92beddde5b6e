// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "witness.h"

namespace nesoi::simulation
{

void Witness::issued(const RecordPointer &record)
{
    m_issued[record->path.text()].push_back(record);
    const auto deleted = m_collected.find(record->path.text());
    if (deleted != m_collected.end() && supersedes(*deleted->second, *record))
        mayOutliveDeletion(*record);
}

void Witness::acknowledged(const RecordPointer &record)
{
    m_acknowledged.insert(keyOf(*record));
}

void Witness::replaced(const RecordPointer &before, const RecordPointer &after)
{
    issued(after);
    if (m_acknowledged.contains(keyOf(*before)))
        acknowledged(after);
    if (supersedes(*before, *after))
        lost(*before);
    if (m_outliving.contains(keyOf(*before)) || m_lost.contains(keyOf(*before)))
        mayOutliveDeletion(*after);
}

void Witness::lost(const Record &record)
{
    m_lost.insert(keyOf(record));
}

bool Witness::mayBeLost(const Record &record) const
{
    return m_lost.contains(keyOf(record)) || !m_acknowledged.contains(keyOf(record));
}

void Witness::mayOutliveDeletion(const Record &record)
{
    m_outliving.insert(keyOf(record));
}

void Witness::collected(const RecordPointer &tombstone)
{
    RecordPointer &newest = m_collected[tombstone->path.text()];
    if (!newest || supersedes(*tombstone, *newest))
        newest = tombstone;
}

void Witness::violated(const QByteArray &what)
{
    if (!m_violation)
        m_violation = what;
}

std::optional<QByteArray> Witness::objection(const QByteArray &path, const RecordPointer &standing) const
{
    const auto found = m_issued.find(path);
    if (standing && (found == m_issued.end() || std::ranges::none_of(found->second, [&](const RecordPointer &issued) {
                         return keyOf(*issued) == keyOf(*standing);
                     })))
        return "nobody ever wrote " + toText(*standing);
    if (found == m_issued.end())
        return {};
    const auto collected = m_collected.find(path);
    const bool outlives = standing && collected != m_collected.end() && m_outliving.contains(keyOf(*standing));
    for (const RecordPointer &issued : found->second) {
        if (mayBeLost(*issued) || (standing && !supersedes(*issued, *standing)))
            continue;
        if (outlives && !supersedes(*issued, *collected->second))
            continue;
        if (issued->isTombstone()) {
            if (standing && !standing->isTombstone() && !m_outliving.contains(keyOf(*standing)))
                return "a deleted resource lives: " + toText(*standing) + ", deleted by " + toText(*issued);
        } else if (!m_outliving.contains(keyOf(*issued))) {
            const bool deletedLater = std::ranges::any_of(found->second, [&](const RecordPointer &later) {
                return later->isTombstone() && supersedes(*later, *issued);
            });
            if (!deletedLater || standing)
                return "an acknowledged write is lost: " + toText(*issued) + ", there stands "
                    + (standing ? toText(*standing) : QByteArray("nothing"));
        }
    }
    return {};
}

std::set<QByteArray> Witness::paths() const
{
    std::set<QByteArray> paths;
    for (const auto &[path, records] : m_issued)
        paths.insert(path);
    return paths;
}

std::vector<RecordPointer> Witness::issuedAt(const ResourcePath &path) const
{
    const auto found = m_issued.find(path.text());
    return found == m_issued.end() ? std::vector<RecordPointer>() : found->second;
}

QByteArray Witness::toText(const Record &record)
{
    return (record.isTombstone() ? "deletion of " : "") + record.path.text() + " (" + record.origin.toHex().left(4)
        + ", version " + QByteArray::number(record.version) + ", " + record.time.toUpdatedAt().sliced(11) + '+'
        + QByteArray::number(record.time.ticks & 0xffff) + ')';
}

} // namespace nesoi::simulation
