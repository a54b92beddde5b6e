// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "store/record.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <vector>

namespace nesoi
{

/// A strong validator (RFC 9110, 8.8.3), quotes included. Depends on the replicated state alone, so that every node
/// that holds the same gives the same.
///
/// Of a single resource it names the record: "TIME-ORIGIN" in hexadecimal. Of a collection it is a hash of its members
/// (CollectionHash).
[[nodiscard]] QByteArray entityTag(const Record &record);

/// An order-independent hash over the members of a collection (a sum of well-mixed 128-bit hashes), kept up in constant
/// time as members come and go. Not keyed: it detects change, it does not resist an attacker who may write.
class CollectionHash
{
public:
    void add(QByteArrayView name, const Record &record);
    void remove(QByteArrayView name, const Record &record);
    /// A member that counts by its name alone (a host in the list of services, the cut of a page).
    void add(QByteArrayView name);
    void remove(QByteArrayView name);

    [[nodiscard]] QByteArray entityTag() const; ///< "32 hexadecimal digits", quotes included.
    bool operator==(const CollectionHash &) const = default;

private:
    quint64 m_low = 0;
    quint64 m_high = 0;
};

/// What If-Match or If-None-Match carries: "*" or a list of tags.
class EntityTagList
{
public:
    /// Reads a header field's value. Nothing where it breaks the grammar. Weak tags (W/"…") are understood; in a weak
    /// comparison they match, in a strong one they never do.
    [[nodiscard]] static std::optional<EntityTagList> parse(QByteArrayView fieldValue);

    [[nodiscard]] bool matchesStrongly(QByteArrayView tag) const; ///< Null tag: the resource is not there.
    [[nodiscard]] bool matchesWeakly(QByteArrayView tag) const;

    /// Of each tag "RECORDTAG+STATE" only the first part stays, "RECORDTAG".
    void leaveStatesOut();

    bool operator==(const EntityTagList &) const = default;

private:
    bool m_any = false;
    std::vector<QByteArray> m_tags;
};

/// The conditions of a request (RFC 9110, 13): absent ones hold.
struct Precondition {
    std::optional<EntityTagList> ifMatch{};
    std::optional<EntityTagList> ifNoneMatch{};

    /// Whether a write may go on, given the tag of the current resource (null: there is none).
    [[nodiscard]] bool allowsWrite(QByteArrayView currentTag) const;

    /// A web-hook's tag also tells its state, which changes by itself: writes go by what is stored alone.
    void leaveStatesOut();

    bool operator==(const Precondition &) const = default;
};

} // namespace nesoi
