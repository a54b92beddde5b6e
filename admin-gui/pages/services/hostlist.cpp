// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/services/hostlist.h"

#include "client/catalog.h"
#include "models/hostmodel.h"
#include "pages/services/statedelegate.h"
#include "shell/look/symbol.h"

#include <QHeaderView>
#include <QTreeView>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

StateDelegate::Look lookOf(int state)
{
    switch (static_cast<HostModel::State>(state)) {
    case HostModel::State::Alive:
        return {u"good"_s, &Theme::good};
    case HostModel::State::Expired:
        return {u"offline"_s, &Theme::bad, true};
    case HostModel::State::Unknown:
        break;
    }
    return {};
}

} // namespace

HostList::HostList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, QWidget *parent)
    : HostList(client, catalog, drafts, new HostModel(catalog.hosts()), parent)
{
}

HostList::HostList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, HostModel *model, QWidget *parent)
    : ResourceList(client, catalog, *model, symbol(u"services"_s), u"host"_s, parent)
    , m_catalog(catalog)
    , m_model(*model)
{
    view().setItemDelegate(new StateDelegate(drafts, view(), HostModel::Status, lookOf));
    setWidths(HostModel::Endpoints, {HostModel::Status, HostModel::Master, HostModel::Updated});
    view().setColumnHidden(HostModel::Ttl, true); // Its text has it.
    view().header()->resizeSection(HostModel::Name, 110);
    connect(this, &ResourceList::appeared, this, [this] { m_hadHosts = true; });
    retranslate();
}

void HostList::setService(const QByteArray &service)
{
    m_hadHosts = false;
    m_model.setService(service);
    retranslate();
}

bool HostList::has(const ResourcePath &path) const
{
    return m_catalog.hosts().find({path.collection().name(), path.name()}) >= 0;
}

int HostList::sourceRowOf(const ResourcePath &path) const
{
    const bool isOfService = path.kind() == ResourcePath::Kind::Host && path.collection().name() == m_model.service();
    return isOfService ? m_model.rowOf(path.name().toByteArray()) : -1;
}

ResourceList::Texts HostList::texts() const
{
    const QString service = QString::fromLatin1(m_model.service());
    return {
        //: %1: name of a service.
        .name = tr("Hosts of %1").arg(service),
        .filter = tr("Filter by name or endpoint"),
        .create = tr("New Host…"),
        .count = tr("%Ln host(s)", nullptr, m_model.rowCount()),
        .nothing = {m_hadHosts ? tr("%1 has no hosts any more").arg(service) : tr("%1 has no hosts").arg(service),
                    tr("The service is back as soon as a host registers itself for it, or you create one.")},
        .searched = tr("Names and endpoints are searched; in each host, all the words have to be found."),
        .reading = tr("Reading hosts…"),
        .offline = tr("Hosts are shown as soon as a node answers."),
    };
}

} // namespace nesoi
