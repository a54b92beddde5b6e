// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/renaming.h"

namespace nesoi
{

Renaming::Renaming(ClusterClient &client, ResourcePath from, const ResourceSnapshot &state, ResourcePath to,
                   QObject *parent)
    : QObject(parent)
    , m_writer(new ResourceWriter(client, to, withName(state.text, to), {}, this))
    , m_deletion(new Deletion(client, {{std::move(from), state.etag}}, this))
{
    connect(m_writer, &ResourceWriter::finished, this, &Renaming::created);
    connect(m_deletion, &Deletion::finished, this, [this](qsizetype, const QList<Deletion::Failure> &failures) {
        if (failures.isEmpty())
            Q_EMIT finished();
        else
            Q_EMIT notDeleted(failures.first().reason);
    });
}

void Renaming::start()
{
    m_writer->start();
}

void Renaming::created(const WriteOutcome &outcome)
{
    if (outcome.kind == WriteOutcome::Kind::Written)
        m_deletion->start();
    else
        Q_EMIT notCreated(outcome.reason);
}

} // namespace nesoi
