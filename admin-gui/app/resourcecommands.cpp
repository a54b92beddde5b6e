// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "app/resourcecommands.h"

#include "client/catalog.h"
#include "pages/places.h"
#include "shell/look/symbol.h"

#include <utility>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto memberPrefix = "member/"_L1; ///< Of ids; those of resources are their paths, which begin with "/".

Place placeOfCommand(const QString &id)
{
    if (id.startsWith(memberPrefix))
        return placeOfMember(id.sliced(memberPrefix.size()).toLatin1());
    const auto path = ResourcePath::parse(id.toLatin1());
    return path ? placeOf(*path) : Place{};
}

} // namespace

/// Commands of one kind, kept until something of that kind comes or goes, or the language changes.
class ResourceCommands::Kind : public CommandSource
{
public:
    using Make = std::function<QList<Command>()>;

    Kind(Make make, Open open)
        : m_make(std::move(make))
        , m_open(std::move(open))
    {
    }

    void invalidate()
    {
        m_isFresh = false;
        m_list.clear();
    }
    [[nodiscard]] QList<Command> commands() const override
    {
        const QString language = ResourceCommands::tr("Application");
        if (std::exchange(m_language, language) != language || !m_isFresh)
            m_list = m_make();
        m_isFresh = true;
        return m_list;
    }
    void run(const QString &id) override { m_open(placeOfCommand(id)); }

private:
    Make m_make;
    Open m_open;
    mutable QList<Command> m_list;
    mutable QString m_language; ///< A word of the one that the list is in.
    mutable bool m_isFresh = false;
};

ResourceCommands::ResourceCommands(const Catalog &catalog, const ClusterClient &client, Open open, QObject *parent)
    : QObject(parent)
    , m_open(std::move(open))
{
    const auto text = [](QByteArrayView name) { return QString::fromLatin1(name); };
    add(catalog.applications(), [&catalog, text] {
        const QIcon icon = symbol(pageId::applications);
        const QString kind = tr("Application");
        QList<Command> list;
        list.reserve(catalog.applications().size());
        for (const ApplicationRow &row : catalog.applications().rows())
            list << Command{"/app/"_L1 + text(row.name), text(row.name), kind, icon};
        return list;
    });
    add(catalog.services(), [&catalog, text] {
        const QIcon icon = symbol(pageId::services);
        const QString kind = tr("Service");
        QList<Command> list;
        list.reserve(catalog.services().size());
        for (const ServiceRow &row : catalog.services().rows())
            list << Command{"/srv/"_L1 + text(row.name), text(row.name), kind, icon};
        return list;
    });
    add(catalog.hosts(), [&catalog, text] {
        const QIcon icon = symbol(pageId::services);
        QList<Command> list;
        list.reserve(catalog.hosts().size());
        QByteArrayView service;
        QString prefix;
        QString kind; // One text for all of a service's hosts, which are neighbours.
        for (const HostRow &row : catalog.hosts().rows()) {
            if (row.service != service || kind.isNull()) {
                service = row.service;
                prefix = u"/srv/%1/"_s.arg(text(service));
                //: %1 is a service.
                kind = tr("Host of %1").arg(text(service));
            }
            list << Command{prefix + text(row.name), text(row.name), kind, icon};
        }
        return list;
    });
    add(catalog.hooks(), [&catalog, text] {
        const QIcon icon = symbol(pageId::webHooks);
        QList<Command> list;
        list.reserve(catalog.hooks().size());
        for (const HookRow &row : catalog.hooks().rows()) {
            const ResourcePath path = row.resourcePath();
            //: %1 is an application or a service.
            list << Command{text(row.path), text(path.name()), tr("Web-hook of %1").arg(text(path.subject().name())),
                            icon};
        }
        return list;
    });

    m_kinds.push_back(std::make_unique<Kind>(
        [&client] {
            const QIcon icon = symbol(pageId::members);
            QList<Command> list;
            for (const MemberStatus &member : client.status().members)
                list << Command{memberPrefix + QString::fromLatin1(member.id), member.address, tr("Member"), icon};
            return list;
        },
        m_open));
    const auto membersChanged = [kind = m_kinds.back().get()] { kind->invalidate(); };
    connect(&client, &ClusterClient::statusRead, this, membersChanged);
    connect(&client, &ClusterClient::stateChanged, this, membersChanged);
}

ResourceCommands::~ResourceCommands() = default;

template <typename Table, typename Make>
void ResourceCommands::add(const Table &table, Make make)
{
    m_kinds.push_back(std::make_unique<Kind>(std::move(make), m_open));
    const auto changed = [kind = m_kinds.back().get()] { kind->invalidate(); };
    connect(&table, &TableSignals::inserted, this, changed);
    connect(&table, &TableSignals::removed, this, changed);
}

QList<CommandSource *> ResourceCommands::sources() const
{
    QList<CommandSource *> sources;
    for (const auto &kind : m_kinds)
        sources << kind.get();
    return sources;
}

} // namespace nesoi
