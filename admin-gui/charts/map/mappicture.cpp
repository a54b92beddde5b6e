// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "mappicture.h"

#include "charts/map/maplayout.h"
#include "charts/memberwords.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double edge = 10; // Between labels and the edge of the sea.
constexpr qsizetype fewLinks = 12; // So many have room for labels of their own.
constexpr qint64 muchBehind = 10; // Fewer writes are on their way all the time, where much is written.

bool isGone(const MemberStatus &member)
{
    return member.state == MemberStatus::State::Dead || member.state == MemberStatus::State::Left;
}

bool isBehind(const MemberStatus &member)
{
    return member.behind >= muchBehind;
}

/// Makes a picture from a cluster, step by step.
class Composer
{
public:
    Composer(const ClusterStatus &cluster, const MapFrame &frame)
        : m_cluster(cluster)
        , m_frame(frame)
        , m_nameMetrics(nameFont(frame.font))
        , m_wordsMetrics(wordsFont(frame.font))
    {
    }

    MapPicture compose()
    {
        addIslands();
        addLinks();
        labelLinks();
        labelIslands();
        return std::move(m_picture);
    }

private:
    [[nodiscard]] QSizeF sizeOf(const QString &name, const QString &words) const
    {
        const double wide = std::max(m_nameMetrics.horizontalAdvance(name), m_wordsMetrics.horizontalAdvance(words));
        return {std::ceil(wide) + 4, m_nameMetrics.height() + (words.isEmpty() ? 0 : m_wordsMetrics.height())};
    }

    [[nodiscard]] QStringList addresses() const
    {
        QStringList addresses;
        for (const MemberStatus &member : m_cluster.members)
            addresses << member.address;
        return addresses;
    }

    [[nodiscard]] QSizeF widest(const QStringList &names) const
    {
        QSizeF size(0, m_nameMetrics.height() + m_wordsMetrics.height());
        for (const QString &name : names)
            size.setWidth(std::max(size.width(), sizeOf(name, {}).width()));
        return size;
    }

    /// Whether all labels of that size have room below islands that stand in rows.
    [[nodiscard]] bool haveRoom(const MapLayout &layout, const QSizeF &label) const
    {
        QList<LabelWish> wishes;
        for (const QPointF place : layout.places)
            wishes << LabelWish{onMap(place), islandReach(radiusOf(layout)), label, 0};
        const QList<std::optional<QRectF>> labels = placeLabels(wishes, sea(1e6));
        return std::all_of(labels.begin(), labels.end(), [](const auto &rect) { return rect.has_value(); });
    }

    [[nodiscard]] QRectF sea(double beyond = 0) const
    {
        return m_frame.area.adjusted(edge - beyond, edge - beyond, beyond - edge, beyond - edge);
    }

    [[nodiscard]] QPointF onMap(QPointF place) const
    {
        const QPointF middle = m_frame.area.center();
        if (m_frame.direction == Qt::RightToLeft)
            place.setX(2 * middle.x() - place.x());
        return middle + (place - middle) * m_frame.zoom + m_frame.pan;
    }

    [[nodiscard]] double radiusOf(const MapLayout &layout) const
    {
        return std::min(layout.radius * std::sqrt(m_frame.zoom), std::max(layout.radius, 44.0));
    }

    void addIslands()
    {
        QStringList names = addresses();
        MapLayout layout = placeMembers(names.size(), sea(), widest(names));
        if (!layout.ring && !haveRoom(layout, widest(names))) {
            names = shortAddresses(names);
            layout = placeMembers(names.size(), sea(), widest(names));
        }
        if (!layout.ring)
            moveEntryToMiddle(layout);
        for (qsizetype i = 0; i < m_cluster.members.size(); ++i) {
            const MemberStatus &member = m_cluster.members.at(i);
            IslandPicture island = looksOf(member);
            island.place = onMap(layout.places.value(i, m_frame.area.center()));
            island.radius = radiusOf(layout);
            island.name = names.at(i);
            m_picture.islands << island;
        }
    }

    /// By changing places with whoever is there, so that the others stay where they are when the console goes to
    /// another.
    void moveEntryToMiddle(MapLayout &layout) const
    {
        const auto entry = std::find_if(m_cluster.members.begin(), m_cluster.members.end(),
                                        [&](const MemberStatus &member) { return member.id == m_cluster.self; });
        const qsizetype middle = middlePlace(layout, m_frame.area.center());
        if (entry != m_cluster.members.end() && middle < layout.places.size())
            layout.places.swapItemsAt(entry - m_cluster.members.begin(), middle);
    }

    [[nodiscard]] IslandPicture looksOf(const MemberStatus &member) const
    {
        const ChartTheme &theme = m_frame.theme;
        IslandPicture island;
        island.id = member.id;
        island.leader = member.id == m_cluster.leader;
        island.entry = member.id == m_cluster.self;
        island.land = isGone(member) || m_frame.stale ? theme.neutral : theme.phi(member.phi);
        island.coast = mixed(island.land, theme.text, 0.45);
        island.wordsColor = theme.mutedText;
        switch (member.state) {
        case MemberStatus::State::Alive:
            break;
        case MemberStatus::State::Suspect:
            island.coastLine = IslandPicture::Coast::Dashed;
            island.coast = theme.warning;
            island.wordsColor = theme.warning;
            break;
        case MemberStatus::State::Dead:
            island.coastLine = IslandPicture::Coast::Dashed;
            island.coast = theme.critical;
            island.wordsColor = theme.critical;
            island.shallows = false;
            island.land.setAlphaF(0.45F);
            break;
        case MemberStatus::State::Left:
            island.coastLine = IslandPicture::Coast::Dotted;
            island.shallows = false;
            island.land.setAlphaF(0.15F);
            break;
        }
        if (isBehind(member) && member.state == MemberStatus::State::Alive)
            island.wordsColor = theme.warning;
        if (m_frame.stale) {
            island.coast = mixed(island.coast, theme.neutral, 0.6);
            island.wordsColor = theme.mutedText;
            island.land.setAlphaF(std::min(island.land.alphaF(), 0.6F));
        }
        return island;
    }

    [[nodiscard]] QString wordsOf(const MemberStatus &member, bool withBehind) const
    {
        QStringList words;
        if (member.state != MemberStatus::State::Alive)
            words << MemberWords::state(member.state);
        if (member.id == m_cluster.leader)
            words << MemberWords::leader();
        if (member.id == m_cluster.self)
            words << MemberWords::entry();
        if (withBehind && isBehind(member) && !isGone(member))
            words << MemberWords::behind(member.behind, m_frame.locale);
        return words.join(u" · "_s);
    }

    void addLinks()
    {
        const auto entry = std::find_if(m_picture.islands.begin(), m_picture.islands.end(),
                                        [](const IslandPicture &island) { return island.entry; });
        if (entry == m_picture.islands.end())
            return;
        for (qsizetype i = 0; i < m_picture.islands.size(); ++i) {
            if (!m_picture.islands.at(i).entry)
                m_picture.links << linkBetween(*entry, m_picture.islands.at(i), m_cluster.members.at(i));
        }
    }

    [[nodiscard]] LinkPicture linkBetween(const IslandPicture &entry, const IslandPicture &other,
                                          const MemberStatus &member) const
    {
        const ChartTheme &theme = m_frame.theme;
        const bool few = m_picture.islands.size() <= fewLinks;
        LinkPicture link;
        link.to = other.id;
        link.start = entry.place;
        link.end = other.place;
        // Bent a little towards the middle, so that ways do not run along each other.
        const QPointF half = (link.start + link.end) / 2;
        const QPointF middle = m_frame.area.center() + m_frame.pan;
        link.bend = few && m_picture.islands.size() > 2 ? half + (middle - half) * 0.28 : half;
        link.color = m_frame.stale ? theme.neutral : theme.link;
        link.width = few ? 1.6 : 1.0;
        // The more there are, the less each may say.
        link.presence = few ? 1 : std::clamp(14.0 / static_cast<double>(m_picture.islands.size()), 0.16, 0.6);
        if (isGone(member)) {
            link.line = LinkPicture::Line::Dotted;
            link.color = mixed(theme.neutral, theme.text, 0.2);
        } else if (isBehind(member)) {
            link.line = LinkPicture::Line::Dashed;
            link.color = m_frame.stale ? theme.neutral : theme.warning;
            link.width = std::min(1.6 + 0.7 * std::log10(static_cast<double>(member.behind)), 5.0);
            link.presence = 1;
            link.text = MemberWords::behind(member.behind, m_frame.locale);
        }
        return link;
    }

    /// Few have labels at the links, where they belong; of many, the members' labels say it.
    void labelLinks()
    {
        if (m_picture.islands.size() > fewLinks)
            return;
        for (LinkPicture &link : m_picture.links) {
            if (link.text.isEmpty())
                continue;
            const QSizeF size(m_wordsMetrics.horizontalAdvance(link.text) + 16, m_wordsMetrics.height() + 6);
            for (const double way : {0.5, 0.6, 0.4, 0.68, 0.32}) {
                const QPointF place
                    = (1 - way) * (1 - way) * link.start + 2 * way * (1 - way) * link.bend + way * way * link.end;
                QRectF rect(QPointF(), size);
                rect.moveCenter(place);
                if (!isFreeForLink(rect))
                    continue;
                link.label = rect;
                m_taken << rect;
                break;
            }
        }
    }

    [[nodiscard]] bool isFreeForLink(const QRectF &rect) const
    {
        if (!sea().contains(rect))
            return false;
        for (const QRectF &taken : m_taken) {
            if (taken.intersects(rect))
                return false;
        }
        // Islands, and where their labels will most likely be.
        return std::none_of(m_picture.islands.begin(), m_picture.islands.end(), [&](const IslandPicture &island) {
            const double reach = islandReach(island.radius) + 4;
            const QSizeF label = sizeOf(island.name, u"x"_s);
            const double half = std::max(reach, label.width() / 2);
            return QRectF(island.place.x() - half, island.place.y() - reach, 2 * half, 2 * reach + label.height())
                .intersects(rect);
        });
    }

    void labelIslands()
    {
        QList<LabelWish> wishes;
        for (qsizetype i = 0; i < m_picture.islands.size(); ++i) {
            IslandPicture &island = m_picture.islands[i];
            const MemberStatus &member = m_cluster.members.at(i);
            const auto link = std::find_if(m_picture.links.begin(), m_picture.links.end(),
                                           [&](const LinkPicture &way) { return way.to == island.id; });
            const bool linkSaysIt = link != m_picture.links.end() && link->label;
            island.words = wordsOf(member, !linkSaysIt);
            if (linkSaysIt && member.state == MemberStatus::State::Alive)
                island.wordsColor = m_frame.theme.mutedText;
            wishes << LabelWish{island.place, islandReach(island.radius), sizeOf(island.name, island.words),
                                importanceOf(member, island)};
        }
        const QList<std::optional<QRectF>> labels = placeLabels(wishes, sea(), m_taken);
        for (qsizetype i = 0; i < labels.size(); ++i)
            m_picture.islands[i].label = labels.at(i);
    }

    [[nodiscard]] int importanceOf(const MemberStatus &member, const IslandPicture &island) const
    {
        return (member.id == m_frame.current ? 16 : 0) + (member.state == MemberStatus::State::Dead ? 8 : 0)
            + (member.state == MemberStatus::State::Suspect ? 8 : 0) + (island.leader || island.entry ? 4 : 0)
            + (isBehind(member) ? 2 : 0);
    }

    const ClusterStatus &m_cluster;
    const MapFrame &m_frame;
    QFontMetricsF m_nameMetrics;
    QFontMetricsF m_wordsMetrics;
    QList<QRectF> m_taken; // By labels of links.
    MapPicture m_picture;
};

template <typename T>
T mix(const T &first, const T &second, double share)
{
    return first + (second - first) * share;
}

IslandPicture mix(const IslandPicture &first, const IslandPicture &second, double share)
{
    IslandPicture island = second;
    island.place = mix(first.place, second.place, share);
    island.radius = mix(first.radius, second.radius, share);
    island.land = mixed(first.land, second.land, share);
    island.coast = mixed(first.coast, second.coast, share);
    island.presence = mix(first.presence, second.presence, share);
    if (island.label)
        island.label->translate(island.place - second.place);
    return island;
}

LinkPicture mix(const LinkPicture &first, const LinkPicture &second, double share)
{
    LinkPicture link = second;
    link.start = mix(first.start, second.start, share);
    link.bend = mix(first.bend, second.bend, share);
    link.end = mix(first.end, second.end, share);
    link.color = mixed(first.color, second.color, share);
    link.width = mix(first.width, second.width, share);
    link.presence = mix(first.presence, second.presence, share);
    return link;
}

/// Those of both by `key`; one that is in only one of them fades in or out.
template <typename T, typename Key>
QList<T> mixLists(const QList<T> &first, const QList<T> &second, double share, Key key)
{
    const auto find = [&](const QList<T> &list, const QByteArray &id) {
        return std::find_if(list.begin(), list.end(), [&](const T &item) { return item.*key == id; });
    };
    QList<T> list;
    for (const T &item : first) {
        if (find(second, item.*key) == second.end()) {
            list << item;
            list.last().presence *= 1 - share;
        }
    }
    for (const T &item : second) {
        const auto before = find(first, item.*key);
        if (before != first.end()) {
            list << mix(*before, item, share);
        } else {
            list << item;
            list.last().presence *= share;
        }
    }
    return list;
}

} // namespace

MapPicture composeMap(const ClusterStatus &cluster, const MapFrame &frame)
{
    return Composer(cluster, frame).compose();
}

MapPicture between(const MapPicture &first, const MapPicture &second, double progress)
{
    if (progress >= 1)
        return second;
    return {mixLists(first.links, second.links, progress, &LinkPicture::to),
            mixLists(first.islands, second.islands, progress, &IslandPicture::id)};
}

bool differsMuch(const MapPicture &first, const MapPicture &second)
{
    const auto sameIsland = [](const IslandPicture &a, const IslandPicture &b) {
        return a.id == b.id && (a.place - b.place).manhattanLength() < 2 && a.coastLine == b.coastLine
            && a.presence == b.presence && a.leader == b.leader && a.entry == b.entry
            && difference(a.land, b.land) < 0.06;
    };
    const auto sameLink = [](const LinkPicture &a, const LinkPicture &b) { return a.to == b.to && a.line == b.line; };
    return !std::equal(first.islands.begin(), first.islands.end(), second.islands.begin(), second.islands.end(),
                       sameIsland)
        || !std::equal(first.links.begin(), first.links.end(), second.links.begin(), second.links.end(), sameLink);
}

QFont wordsFont(const QFont &font)
{
    QFont words = font;
    if (font.pointSizeF() > 0)
        words.setPointSizeF(font.pointSizeF() * 0.9);
    else
        words.setPixelSize(std::max(9, font.pixelSize() * 9 / 10));
    return words;
}

QFont nameFont(const QFont &font)
{
    QFont name = font;
    name.setWeight(QFont::DemiBold);
    return name;
}

} // namespace nesoi
