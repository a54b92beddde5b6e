// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/originindex.h"

#include <algorithm>

namespace nesoi
{

namespace
{

template <typename Slots>
auto slotAt(Slots &slots, quint64 version)
{
    return std::ranges::lower_bound(slots, version, {}, [](const auto &slot) { return slot.version; });
}

} // namespace

OriginMark markOf(std::span<const OriginMark> marks, NodeId origin)
{
    const auto found = std::ranges::lower_bound(marks, origin, {}, &OriginMark::origin);
    return found != marks.end() && found->origin == origin ? *found : OriginMark{origin};
}

void OriginIndex::add(const RecordPointer &record)
{
    Origin &origin = m_origins[record->origin];
    origin.mark.origin = record->origin;
    const auto slot = slotAt(origin.slots, record->version); // At the end, but for what a lost datagram delayed.
    if (slot != origin.slots.end() && slot->version == record->version) {
        if (!slot->record)
            --origin.holes;
        slot->record = record;
    } else {
        origin.slots.insert(slot, {record->version, record});
    }
}

void OriginIndex::remove(const Record &record)
{
    const auto found = m_origins.find(record.origin);
    if (found == m_origins.end())
        return;
    Origin &origin = found->second;
    const auto slot = slotAt(origin.slots, record.version);
    if (slot == origin.slots.end() || slot->version != record.version || slot->record.get() != &record)
        return;
    slot->record.reset();
    ++origin.holes;
    if (origin.holes * 2 > origin.slots.size()) {
        std::erase_if(origin.slots, [](const Slot &s) { return !s.record; });
        origin.holes = 0;
    }
}

void OriginIndex::advance(const OriginMark &mark)
{
    OriginMark &standing = m_origins[mark.origin].mark;
    standing.origin = mark.origin;
    standing.seen = std::max(standing.seen, mark.seen);
    standing.collected = std::max(standing.collected, mark.collected);
}

void OriginIndex::doubt(NodeId origin, quint64 after)
{
    if (const auto found = m_origins.find(origin); found != m_origins.end())
        found->second.mark.seen = std::min(found->second.mark.seen, after);
}

OriginMark OriginIndex::mark(NodeId origin) const
{
    const auto found = m_origins.find(origin);
    return found == m_origins.end() ? OriginMark{origin} : found->second.mark;
}

std::vector<OriginMark> OriginIndex::marks() const
{
    std::vector<OriginMark> marks;
    marks.reserve(m_origins.size());
    for (const auto &[id, origin] : m_origins)
        marks.push_back(origin.mark);
    return marks;
}

Delta OriginIndex::delta(NodeId origin, quint64 after, qint64 maxBytes) const
{
    Delta delta{.origin = origin, .from = after, .upTo = after};
    const auto found = m_origins.find(origin);
    if (found == m_origins.end())
        return delta;
    const auto &slots = found->second.slots;
    const quint64 seen = found->second.mark.seen;
    qint64 bytes = 0;
    for (auto slot = slotAt(slots, after + 1); slot != slots.end() && slot->version <= seen; ++slot) {
        if (!slot->record)
            continue;
        bytes += slot->record->body.size() + slot->record->path.text().size();
        if (bytes > maxBytes && !delta.records.empty())
            return delta; // Cut: upTo claims no more than what is in it.
        delta.records.push_back(slot->record);
        delta.upTo = slot->version;
    }
    delta.upTo = std::max(after, seen);
    return delta;
}

std::vector<RecordPointer> OriginIndex::writtenSince(NodeId origin, quint64 after) const
{
    std::vector<RecordPointer> records;
    if (const auto found = m_origins.find(origin); found != m_origins.end()) {
        const auto &slots = found->second.slots;
        for (auto slot = slotAt(slots, after + 1); slot != slots.end(); ++slot) {
            if (slot->record)
                records.push_back(slot->record);
        }
    }
    return records;
}

} // namespace nesoi
