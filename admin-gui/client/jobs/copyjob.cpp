// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/jobs/copyjob.h"

#include "client/jobs/resourcetexts.h"

#include <QTimer>

namespace nesoi
{

namespace
{

QString nameOf(const ResourcePath &path)
{
    return QString::fromLatin1(path.text());
}

} // namespace

CopyJob::CopyJob(ClusterClient &client, Kind kind, ResourcePath from, QByteArray newName, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_kind(kind)
    , m_from(std::move(from))
    , m_newName(std::move(newName))
{
    if (const auto to = m_from.collection().member(m_newName); to && *to != m_from)
        m_to = *to;
}

void CopyJob::start()
{
    if (!m_to) {
        const QString reason = m_newName == m_from.name()
            ? tr("The new name is the old one.")
            : tr("A name is 1 to 128 letters, digits, dots, dashes or underscores of ASCII.");
        QTimer::singleShot(0, this, [this, reason] { end(Outcome::NothingChanged, reason); });
        return;
    }
    m_request = m_client.send(ApiRequest::get(m_from), this, [this](const ApiAnswer &answer) { read(answer); });
}

void CopyJob::read(const ApiAnswer &answer)
{
    if (!answer.ok()) {
        end(Outcome::NothingChanged, answer.reason());
        return;
    }
    if (m_from.kind() == ResourcePath::Kind::Hook && hasHiddenSecret(answer.body)) {
        end(Outcome::NothingChanged,
            tr("This web-hook has a secret, which nodes do not show: create the new one with its secret."));
        return;
    }
    const auto text = renamedText(*m_to, answer.body);
    if (!text) {
        end(Outcome::NothingChanged, tr("The node's answer is no resource of Nesoi."));
        return;
    }
    m_etag = answer.etag;
    m_request = m_client.send(ApiRequest::create(*m_to, *text), this, [this](const ApiAnswer &put) { created(put); });
}

void CopyJob::created(const ApiAnswer &answer)
{
    if (answer.status == 412) {
        end(Outcome::NothingChanged, tr("%1 exists already.").arg(nameOf(*m_to)));
    } else if (!answer.ok()) {
        const bool mayExist = answer.fault && answer.fault->kind != NetworkFault::Kind::NotConnected
            && answer.fault->kind != NetworkFault::Kind::Unreachable;
        end(mayExist ? Outcome::Unknown : Outcome::NothingChanged,
            mayExist ? answer.reason() + u' ' + tr("It is not known whether %1 was created.").arg(nameOf(*m_to))
                     : answer.reason());
    } else if (m_kind == Kind::Duplicate) {
        end(Outcome::Done);
    } else {
        m_request = m_client.send(ApiRequest::remove(m_from, m_etag), this,
                                  [this](const ApiAnswer &removed) { deleted(removed); });
    }
}

void CopyJob::deleted(const ApiAnswer &answer)
{
    if (answer.ok() || answer.status == 404) {
        end(Outcome::Done);
        return;
    }
    const QString why = answer.status == 412
        ? tr("%1 was changed by somebody else meanwhile, so it was not deleted.").arg(nameOf(m_from))
        : tr("%1 could not be deleted.").arg(nameOf(m_from)) + u' ' + answer.reason();
    end(Outcome::BothExist, why + u' ' + tr("%1 was created: both exist now.").arg(nameOf(*m_to)));
}

void CopyJob::end(Outcome outcome, const QString &reason)
{
    m_outcome = outcome;
    m_reason = reason;
    Q_EMIT finished();
}

} // namespace nesoi
