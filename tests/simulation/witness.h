// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

#include <QByteArray>

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace nesoi::simulation
{

/// Remembers every write of a run, and what has to become of it. The first broken promise is kept as the violation.
class Witness
{
public:
    /// A record came into being, on disk or not yet.
    void issued(const RecordPointer &record);
    /// A client was told that it is written.
    void acknowledged(const RecordPointer &record);
    /// Its own node wrote it again under another version, or another time.
    void replaced(const RecordPointer &before, const RecordPointer &after);
    /// Nobody can be blamed for its loss: the only disk that had it is gone.
    void lost(const Record &record);
    [[nodiscard]] bool mayBeLost(const Record &record) const;
    /// It was written out of reach of a deletion that the others have forgotten since: it may live, or not.
    void mayOutliveDeletion(const Record &record);
    [[nodiscard]] bool mightOutliveDeletion(const Record &record) const { return m_outliving.contains(keyOf(record)); }
    void collected(const RecordPointer &tombstone);

    void violated(const QByteArray &what);
    [[nodiscard]] const std::optional<QByteArray> &violation() const { return m_violation; }

    /// What is wrong with a path whose standing record (null: none) everyone agrees on; nothing where all is well.
    [[nodiscard]] std::optional<QByteArray> objection(const QByteArray &path, const RecordPointer &standing) const;
    [[nodiscard]] std::set<QByteArray> paths() const;
    [[nodiscard]] std::vector<RecordPointer> issuedAt(const ResourcePath &path) const;
    [[nodiscard]] qsizetype acknowledgedCount() const { return static_cast<qsizetype>(m_acknowledged.size()); }

    [[nodiscard]] static QByteArray toText(const Record &record);

private:
    /// A version alone does not name a write: a restored node may give it twice.
    using Key = std::tuple<NodeId, quint64, HybridTime>;
    [[nodiscard]] static Key keyOf(const Record &record) { return {record.origin, record.version, record.time}; }

    std::map<QByteArray, std::vector<RecordPointer>> m_issued; ///< By path.
    std::set<Key> m_acknowledged;
    std::set<Key> m_lost;
    std::set<Key> m_outliving;
    std::map<QByteArray, RecordPointer> m_collected; ///< By path, the newest.
    std::optional<QByteArray> m_violation;
};

} // namespace nesoi::simulation
