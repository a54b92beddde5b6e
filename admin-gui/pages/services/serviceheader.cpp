// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/services/serviceheader.h"

#include "charts/memberwords.h"
#include "client/catalog.h"

#include <QEvent>
#include <QLocale>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

QString aliveText(const ServiceRow &row)
{
    const int hosts = static_cast<int>(row.hosts);
    if (!row.isRead)
        return ServiceHeader::tr("%Ln host(s)", nullptr, hosts);
    //: Of a service. %1: how many of its hosts are alive; %n: how many it has.
    return ServiceHeader::tr("%1 of %Ln host(s) alive", nullptr, hosts)
        .arg(QLocale().toString(row.hosts - row.expired));
}

QString masterText(const ServiceRow &row)
{
    if (row.master.isEmpty())
        //: Of a service: none of its hosts says that it is the master.
        return ServiceHeader::tr("no master");
    //: Of a service. %1: the host that clients trust as the master.
    return ServiceHeader::tr("master: %1").arg(MemberWords::isolated(QString::fromLatin1(row.master)));
}

} // namespace

ServiceHeader::ServiceHeader(const Catalog &catalog, QWidget *parent)
    : ResourceHeader(parent)
    , m_catalog(catalog)
{
    for (const auto signal : {&TableSignals::inserted, &TableSignals::removed, &TableSignals::changed})
        connect(&catalog.services(), signal, this, &ServiceHeader::showService);
}

void ServiceHeader::setService(const QByteArray &service)
{
    m_service = service;
    showService();
}

void ServiceHeader::showService()
{
    const qsizetype at = m_service.isEmpty() ? -1 : m_catalog.services().find(m_service);
    setName(QString::fromLatin1(m_service),
            m_service.isEmpty() ? QString() : QString::fromLatin1(ResourcePath::services().member(m_service)->text()));
    if (at < 0) {
        setFacts({});
        setRemark({});
        setState(0, {});
        return;
    }
    const ServiceRow &row = m_catalog.services().at(at);
    setFacts(aliveText(row) + u" · "_s + masterText(row));
    //: Of hosts of a service: they were not refreshed within their lifetime (TTL).
    setRemark(row.expired == 0 ? QString() : tr("%Ln expired", nullptr, static_cast<int>(row.expired)));
    setState(row.updatedAt, {});
}

void ServiceHeader::changeEvent(QEvent *event)
{
    ResourceHeader::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showService();
}

} // namespace nesoi
