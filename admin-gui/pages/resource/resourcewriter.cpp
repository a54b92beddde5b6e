// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/resourcewriter.h"

#include "editor/text/jsontext.h"

namespace nesoi
{

using Kind = WriteOutcome::Kind;

ResourceWriter::ResourceWriter(ClusterClient &client, ResourcePath path, QByteArray text, ResourceSnapshot base,
                               QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_path(std::move(path))
    , m_text(std::move(text))
    , m_base(std::move(base))
{
}

void ResourceWriter::start()
{
    ++m_tries;
    const ApiRequest request
        = m_base.etag.isEmpty() ? ApiRequest::create(m_path, m_text) : ApiRequest::replace(m_path, m_text, m_base.etag);
    m_request = m_client.send(request, this, [this](const ApiAnswer &answer) { written(answer); });
}

void ResourceWriter::written(const ApiAnswer &answer)
{
    if (answer.isConflict()) {
        readTheirs();
        return;
    }
    const std::optional<ResourceSnapshot> now = answer.ok() ? readSnapshot(m_path, answer) : std::nullopt;
    if (now)
        Q_EMIT finished({.kind = Kind::Written, .now = *now});
    else
        fail(answer);
}

void ResourceWriter::readTheirs()
{
    m_request = m_client.send(ApiRequest::get(m_path), this, [this](const ApiAnswer &answer) { theirsRead(answer); });
}

void ResourceWriter::theirsRead(const ApiAnswer &answer)
{
    if (answer.status == 404) {
        Q_EMIT finished({.kind = Kind::Gone});
        return;
    }
    const std::optional<ResourceSnapshot> theirs = answer.ok() ? readSnapshot(m_path, answer) : std::nullopt;
    if (!theirs) {
        fail(answer);
    } else if (theirs->text == canonicalJson(m_text)) {
        Q_EMIT finished({.kind = Kind::Written, .now = *theirs});
    } else if (theirs->text == m_base.text && m_tries < mostTries) {
        m_base = *theirs;
        start();
    } else {
        Q_EMIT finished({.kind = Kind::Conflict, .now = *theirs});
    }
}

void ResourceWriter::fail(const ApiAnswer &answer)
{
    WriteOutcome outcome;
    outcome.kind = answer.fault ? Kind::Unreached : Kind::Refused;
    outcome.problem = answer.problem;
    outcome.reason = answer.reason();
    using Fault = NetworkFault::Kind;
    outcome.mayBeWritten = answer.fault && (answer.fault->kind == Fault::Lost || answer.fault->kind == Fault::Timeout);
    Q_EMIT finished(outcome);
}

} // namespace nesoi
