// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/services/servicelist.h"

#include "client/catalog.h"
#include "models/servicemodel.h"
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
    switch (static_cast<ServiceModel::State>(state)) {
    case ServiceModel::State::Healthy:
        return {u"good"_s, &Theme::good};
    case ServiceModel::State::SomeExpired:
        return {u"warning"_s, &Theme::warning};
    case ServiceModel::State::AllExpired:
        return {u"offline"_s, &Theme::bad};
    case ServiceModel::State::Unknown:
        break;
    }
    return {};
}

} // namespace

ServiceList::ServiceList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, QWidget *parent)
    : ServiceList(client, catalog, drafts, new ServiceModel(catalog.services()), parent)
{
}

ServiceList::ServiceList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, ServiceModel *model,
                         QWidget *parent)
    : ResourceList(client, catalog, *model, symbol(u"services"_s), u"service"_s, parent)
    , m_model(*model)
{
    view().setItemDelegate(new StateDelegate(drafts, view(), ServiceModel::Name, lookOf));
    setWidths(ServiceModel::Name, {ServiceModel::Hosts, ServiceModel::Alive});
    view().setColumnHidden(ServiceModel::Updated, true); // The header of the selected one has it.
    view().header()->setSectionResizeMode(ServiceModel::Master, QHeaderView::Stretch); // Names may be long.
    retranslate();
}

int ServiceList::sourceRowOf(const ResourcePath &path) const
{
    return path.kind() == ResourcePath::Kind::Service ? m_model.rowOf(path.name().toByteArray()) : -1;
}

ResourceList::Texts ServiceList::texts() const
{
    return {
        .name = tr("Services"),
        .filter = tr("Filter by name"),
        .create = tr("New Service…"),
        .count = tr("%Ln service(s)", nullptr, m_model.rowCount()),
        .nothing = {tr("No services yet"),
                    tr("A service is there as soon as a host registers itself for it, or you create its first host.")},
        .searched = tr("Only names of services are searched; in each, all the words have to be found."),
        .reading = tr("Reading services…"),
        .offline = tr("Services are shown as soon as a node answers."),
    };
}

} // namespace nesoi
