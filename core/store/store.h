// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/entitytag.h"
#include "store/fulltransfer.h"
#include "store/originindex.h"
#include "store/record.h"
#include "store/sortedrecords.h"
#include "store/writerfirstmutex.h"

#include <map>
#include <span>
#include <vector>

namespace nesoi
{

/// What applying a record did to the state.
struct Change {
    enum class Kind : quint8 { Created, Replaced, Deleted, Stale };
    Kind kind = Kind::Stale; ///< Stale: an equal or newer record stood already. Deleted: also a tombstone for nothing.
    RecordPointer before; ///< What stood (a value or a tombstone), null where nothing did.
    RecordPointer after; ///< What stands now.
};

/// Which members of a collection are asked for. Names: of AllHooks, paths (ResourcePath::keyOf()).
struct Selection {
    QByteArray prefix{}; ///< Only names that begin so.
    QByteArray after{}; ///< Only names after this one.
    qsizetype limit = -1; ///< At most so many; −1: all.

    bool operator==(const Selection &) const = default;
};

/// Some members of a collection, in name order; of AllHooks, in the byte order of their paths.
struct Members {
    std::vector<RecordPointer> records;
    bool more = false; ///< Members were left out because of the limit.
    QByteArray entityTag; ///< Of just this selection.
};

/// The entity tag of some members of a collection. more: others were left out behind them.
[[nodiscard]] QByteArray selectionTag(const ResourcePath &collection, std::span<const RecordPointer> members,
                                      bool more);
/// Of those hosts that say `"master": true` the one last updated; null where there is none.
[[nodiscard]] RecordPointer masterAmong(std::span<const RecordPointer> hosts);

/// A service as the list of services shows it.
struct ServiceSummary {
    QByteArray name;
    std::vector<QByteArray> hosts; ///< In name order, never empty.
};

struct Services {
    std::vector<ServiceSummary> services;
    bool more = false;
    QByteArray entityTag;
};

/// The node's whole state in memory: per path the newest record (last writer wins), deletions included.
///
/// Threads: the const functions may be called from any thread; those that change it from one thread at a time
/// (the Writer). A shared lock is held for as long as a look-up takes; records are handed out by reference count and
/// stay valid after.
///
/// Invariants:
///  1. A path has one standing record; no record that it supersedes is ever seen again.
///  2. What stands, and nothing else, is in the index of its origin.
///  3. Collections hold live records only, ordered by name, and know their entity tag without a scan.
class Store
{
public:
    /// The live record at a path; null where there is none or it is deleted.
    [[nodiscard]] RecordPointer find(const ResourcePath &path) const;
    /// Whether there is a live record at a path; of a collection (Applications, a Service, Hooks, AllHooks): whether it
    /// has members.
    [[nodiscard]] bool holds(const ResourcePath &path) const;
    /// As find(), but also gives the tombstone of a deleted one.
    [[nodiscard]] RecordPointer findStanding(const ResourcePath &path) const;

    /// The members of Applications, a Service, Hooks or AllHooks. None where nothing is there.
    [[nodiscard]] Members members(const ResourcePath &path, const Selection &selection) const;
    /// The entity tag of all members, in constant time; the same as that of members() with an empty Selection.
    [[nodiscard]] QByteArray membersTag(const ResourcePath &path) const;

    /// The services that have hosts.
    [[nodiscard]] Services services(const Selection &selection) const;
    [[nodiscard]] QByteArray servicesTag() const;

    /// Last writer wins.
    Change apply(const RecordPointer &record);
    /// All tombstones, by the text of their path.
    [[nodiscard]] std::vector<RecordPointer> tombstones() const;
    /// Forgets records that stand, as if they never had been; their origins' marks are the caller's business.
    void drop(std::span<const RecordPointer> records);

    /// How much of each origin's writes is here; by origin, every origin that was ever heard of.
    [[nodiscard]] std::vector<OriginMark> marks() const;
    [[nodiscard]] OriginMark mark(NodeId origin) const;
    /// An origin's standing records after a version (OriginIndex::delta()).
    [[nodiscard]] Delta delta(NodeId origin, quint64 after, qint64 maxBytes) const;
    /// Every standing record of an origin after a version, also behind a gap, in version order.
    [[nodiscard]] std::vector<RecordPointer> writtenSince(NodeId origin, quint64 after) const;
    /// Raises an origin's mark, after all that it claims was applied.
    void advance(const OriginMark &mark);
    /// Lowers an origin's mark: what it wrote after this version may not be all here (Writer::othersSaw()).
    void doubt(NodeId origin, quint64 after);

    /// Everything that stands, and the marks as of the same moment (for a full transfer). Takes a while.
    [[nodiscard]] Snapshot snapshot() const;
    /// What stands at paths whose text is after one and up to another one (empty: the end), by text; tombstones too.
    [[nodiscard]] std::vector<RecordPointer> standingBetween(const QByteArray &after, const QByteArray &upTo) const;

    /// What stands at an Application, or all hosts of a Service, tombstones too.
    [[nodiscard]] std::vector<RecordPointer> standingAt(const ResourcePath &subject) const;

    struct Size {
        qsizetype applications = 0, services = 0, hosts = 0, hooks = 0, tombstones = 0;
        qint64 bytes = 0; ///< Of the live bodies.
    };
    [[nodiscard]] Size size() const;

private:
    static QByteArrayView nameOf(const Record &record) { return record.path.name(); }
    static QByteArrayView textOf(const Record &record) { return record.path.text(); }

    template <auto KeyOf>
    struct Collection {
        SortedRecords<KeyOf> members;
        CollectionHash hash;

        void show(const RecordPointer &record, const RecordPointer &replaced);
        void hide(const Record &record);
    };
    using NamedCollection = Collection<nameOf>;
    using Collections = std::map<QByteArray, NamedCollection, std::less<>>;

    [[nodiscard]] const NamedCollection *collectionOf(const ResourcePath &path) const;
    [[nodiscard]] const NamedCollection *collectionAround(const ResourcePath &member) const;
    [[nodiscard]] RecordPointer findLive(const ResourcePath &path) const;
    [[nodiscard]] std::vector<RecordPointer> standing() const;
    void show(const RecordPointer &record, const RecordPointer &replaced);
    void hide(const RecordPointer &record);
    void count(const Record &live, qsizetype by);

    mutable WriterFirstMutex m_mutex;
    NamedCollection m_applications;
    Collections m_services; ///< By the text of the Service's path; none is empty.
    CollectionHash m_servicesHash;
    Collections m_hooks; ///< By the text of the Hooks' path; none is empty.
    Collection<textOf> m_allHooks; ///< The members of all of those.
    SortedRecords<textOf> m_tombstones;
    OriginIndex m_origins;
    Size m_size;
};

} // namespace nesoi
