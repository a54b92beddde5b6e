// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "live/changejournal.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace nesoi
{

// What GET /events sends (text/event-stream, https://html.spec.whatwg.org/multipage/server-sent-events.html).
//
// Every block has an id, also those that tell of nothing: clients take over an id without an event, so that one who
// heard nothing for long, or nothing yet, resumes from where it was and not from where its last event was.

/// "RUN-NUMBER"
[[nodiscard]] QByteArray eventId(const ChangeJournal &journal, quint64 number);
/// The number in an id that this run of the node gave out, or might yet give out; nothing in one of another.
[[nodiscard]] std::optional<quint64> eventNumber(const ChangeJournal &journal, QByteArrayView id);

/// The first thing that is sent.
[[nodiscard]] QByteArray greeting(const QByteArray &id);
/// host: what the client calls the node.
[[nodiscard]] QByteArray eventText(const QByteArray &id, const LiveEvent &event, const QByteArray &host);
[[nodiscard]] QByteArray resetText(const QByteArray &id);
[[nodiscard]] QByteArray keepAliveText(const QByteArray &id);

} // namespace nesoi
