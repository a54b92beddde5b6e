// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/applications/applicationlist.h"

#include "client/catalog.h"
#include "models/applicationmodel.h"
#include "pages/resource/editeddelegate.h"
#include "shell/look/symbol.h"

#include <QTreeView>

namespace nesoi
{

using namespace Qt::StringLiterals;

ApplicationList::ApplicationList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, QWidget *parent)
    : ApplicationList(client, catalog, drafts, new ApplicationModel(catalog.applications()), parent)
{
}

ApplicationList::ApplicationList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, ApplicationModel *model,
                                 QWidget *parent)
    : ResourceList(client, catalog, *model, symbol(u"applications"_s), u"application"_s, parent)
    , m_model(*model)
{
    view().setItemDelegate(new EditedDelegate(drafts, view()));
    setWidths(ApplicationModel::Name, {ApplicationModel::Updated});
    retranslate();
}

int ApplicationList::sourceRowOf(const ResourcePath &path) const
{
    return m_model.rowOf(path.name().toByteArray());
}

ResourceList::Texts ApplicationList::texts() const
{
    return {
        .name = tr("Applications"),
        .filter = tr("Filter by name"),
        .create = tr("New Application…"),
        .count = tr("%Ln application(s)", nullptr, m_model.rowCount()),
        .nothing = {tr("No applications yet"),
                    tr("An application has a name, and a configuration that its programs read and watch.")},
        .searched = tr("Only names are searched; in each, all the words have to be found."),
        .reading = tr("Reading applications…"),
        .offline = tr("Applications are shown as soon as a node answers."),
    };
}

} // namespace nesoi
