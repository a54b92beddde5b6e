// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/entitytag.h"

#include <QtEndian>

#include <algorithm>

namespace nesoi
{

namespace
{

void putHex(char *end, quint64 number)
{
    for (int i = 0; i < 16; ++i) {
        *--end = "0123456789abcdef"[number & 0xf];
        number >>= 4;
    }
}

/// The finaliser of SplitMix64 (Steele, Lea and Flood, 2014): every bit of the input sways every bit of the output.
constexpr quint64 mix(quint64 word)
{
    word += 0x9e3779b97f4a7c15;
    word = (word ^ word >> 30) * 0xbf58476d1ce4e5b9;
    word = (word ^ word >> 27) * 0x94d049bb133111eb;
    return word ^ word >> 31;
}

/// Two chains of mix() that begin with different words. The same on every machine, for nodes compare what comes out.
struct Hash128 {
    quint64 low = 0x6e65736f692d6c6f; // "nesoi-lo"
    quint64 high = 0x6e65736f692d6869; // "nesoi-hi"

    void absorb(quint64 word)
    {
        low = mix(low ^ word);
        high = mix(high ^ word);
    }

    void absorb(QByteArrayView bytes)
    {
        for (qsizetype at = 0; at < bytes.size(); at += 8) {
            uchar word[8] = {};
            std::copy_n(bytes.data() + at, std::min<qsizetype>(8, bytes.size() - at), word);
            absorb(qFromLittleEndian<quint64>(word));
        }
        absorb(static_cast<quint64>(bytes.size()));
    }
};

Hash128 hashOf(QByteArrayView name)
{
    Hash128 hash;
    hash.absorb(name);
    return hash;
}

Hash128 hashOf(QByteArrayView name, const Record &record)
{
    Hash128 hash = hashOf(name);
    hash.absorb(record.time.ticks);
    hash.absorb(record.origin.value);
    return hash;
}

bool isTagCharacter(char c)
{
    const auto byte = static_cast<uchar>(c);
    return byte == 0x21 || (byte >= 0x23 && byte != 0x7f);
}

/// Takes one entity-tag off the front of a field value; null where none stands there.
QByteArray takeTag(QByteArrayView &rest)
{
    const qsizetype open = rest.startsWith("W/") ? 2 : 0;
    if (rest.size() <= open || rest[open] != '"')
        return {};
    qsizetype close = open + 1;
    while (close < rest.size() && isTagCharacter(rest[close]))
        ++close;
    if (close == rest.size() || rest[close] != '"')
        return {};
    QByteArray tag = rest.first(close + 1).toByteArray();
    rest = rest.sliced(close + 1);
    return tag;
}

QByteArrayView withoutWeakness(QByteArrayView tag)
{
    return tag.startsWith("W/") ? tag.sliced(2) : tag;
}

QByteArrayView trimmedFront(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    return text;
}

} // namespace

QByteArray entityTag(const Record &record)
{
    QByteArray tag(1 + 16 + 1 + 16 + 1, '"');
    putHex(tag.data() + 17, record.time.ticks);
    tag[17] = '-';
    putHex(tag.data() + 34, record.origin.value);
    return tag;
}

void CollectionHash::add(QByteArrayView name, const Record &record)
{
    const Hash128 hash = hashOf(name, record);
    m_low += hash.low;
    m_high += hash.high;
}

void CollectionHash::remove(QByteArrayView name, const Record &record)
{
    const Hash128 hash = hashOf(name, record);
    m_low -= hash.low;
    m_high -= hash.high;
}

void CollectionHash::add(QByteArrayView name)
{
    const Hash128 hash = hashOf(name);
    m_low += hash.low;
    m_high += hash.high;
}

void CollectionHash::remove(QByteArrayView name)
{
    const Hash128 hash = hashOf(name);
    m_low -= hash.low;
    m_high -= hash.high;
}

QByteArray CollectionHash::entityTag() const
{
    QByteArray tag(1 + 32 + 1, '"');
    putHex(tag.data() + 17, m_high);
    putHex(tag.data() + 33, m_low);
    return tag;
}

std::optional<EntityTagList> EntityTagList::parse(QByteArrayView fieldValue)
{
    EntityTagList list;
    QByteArrayView rest = fieldValue.trimmed();
    if (rest == QByteArrayView("*")) {
        list.m_any = true;
        return list;
    }
    // A recipient takes empty list elements (RFC 9110, 5.6.1.2).
    bool expectsTag = true;
    for (rest = trimmedFront(rest); !rest.isEmpty(); rest = trimmedFront(rest)) {
        if (rest.front() == ',') {
            expectsTag = true;
            rest = rest.sliced(1);
            continue;
        }
        QByteArray tag = expectsTag ? takeTag(rest) : QByteArray();
        if (tag.isNull())
            return std::nullopt;
        list.m_tags.push_back(std::move(tag));
        expectsTag = false;
    }
    if (list.m_tags.empty())
        return std::nullopt;
    return list;
}

bool EntityTagList::matchesStrongly(QByteArrayView tag) const
{
    if (tag.isNull())
        return false;
    return m_any || (!tag.startsWith("W/") && std::find(m_tags.begin(), m_tags.end(), tag) != m_tags.end());
}

bool EntityTagList::matchesWeakly(QByteArrayView tag) const
{
    if (tag.isNull())
        return false;
    return m_any || std::any_of(m_tags.begin(), m_tags.end(), [opaque = withoutWeakness(tag)](const QByteArray &mine) {
               return withoutWeakness(mine) == opaque;
           });
}

void EntityTagList::leaveStatesOut()
{
    for (QByteArray &tag : m_tags) {
        if (const qsizetype plus = tag.indexOf('+'); plus >= 0)
            tag = tag.first(plus) + '"';
    }
}

bool Precondition::allowsWrite(QByteArrayView currentTag) const
{
    return (!ifMatch || ifMatch->matchesStrongly(currentTag))
        && (!ifNoneMatch || !ifNoneMatch->matchesWeakly(currentTag));
}

void Precondition::leaveStatesOut()
{
    if (ifMatch)
        ifMatch->leaveStatesOut();
    if (ifNoneMatch)
        ifNoneMatch->leaveStatesOut();
}

} // namespace nesoi
