// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/problem.h"
#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <compare>
#include <optional>
#include <vector>

namespace nesoi
{

/// The address of a resource or a collection below the API's root. The one place that takes such paths apart and puts
/// them together, for the daemon, the console, the data file and the wire.
///
///     /app                      Applications (collection)
///     /app/NAME                 Application
///     /app/NAME/web-hooks       Hooks (collection)
///     /app/NAME/web-hooks/HOOK  Hook
///     /srv                      Services (collection of collections)
///     /srv/NAME                 Service (collection)
///     /srv/NAME/HOST            Host
///     /srv/NAME/web-hooks       Hooks (collection)
///     /srv/NAME/web-hooks/HOOK  Hook
///     /web-hooks                AllHooks (collection: the hooks of all subjects, which stand in their own Hooks, too)
///
/// Invariant: every name matches [0-9A-Za-z._-]{1,128} and is neither "." nor ".."; no host is called "web-hooks". So
/// the text needs no escaping in a URL, in JSON or in a log, and is at most 275 bytes long.
class ResourcePath
{
public:
    enum class Kind : quint8 { Applications, Application, Services, Service, Host, Hooks, Hook, AllHooks };

    /// Takes the path of a request, percent-decoded already; one trailing slash is forgiven. A name that breaks the
    /// rules is a 400 Problem, a path that is nothing of the above is a 404 one.
    [[nodiscard]] static Result<ResourcePath, Problem> parse(QByteArrayView decodedPath);

    /// Takes text() back, as the data file and datagrams hold it; nothing where it is not the text of a Record's path
    /// (an Application, a Host or a Hook).
    [[nodiscard]] static std::optional<ResourcePath> fromRecordText(QByteArrayView text);

    [[nodiscard]] static bool isName(QByteArrayView name);

    [[nodiscard]] static ResourcePath applications();
    [[nodiscard]] static ResourcePath services();
    [[nodiscard]] static ResourcePath allHooks();

    /// The path of the member NAME of this collection: an application of Applications, a service of Services, a host of
    /// a Service, a hook of Hooks. A bad name, or a call on what is no collection, is a 400 Problem.
    [[nodiscard]] Result<ResourcePath, Problem> member(QByteArrayView name) const;
    /// What tells a member from the others of this collection: its name, of AllHooks the text of its path. A view into
    /// the member's text.
    [[nodiscard]] QByteArrayView keyOf(const ResourcePath &member) const;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QByteArray &text() const { return m_text; } ///< Canonical: no trailing slash.
    [[nodiscard]] bool isRecord() const; ///< Application, Host or Hook: what is stored by itself.
    [[nodiscard]] bool isOfHooks() const; ///< Hook, Hooks or AllHooks: what is shown with how hooks are doing.

    /// The last name: of the application, the service, the host or the hook. Empty for the other collections.
    [[nodiscard]] QByteArrayView name() const { return QByteArrayView(m_text).sliced(m_nameAt); }

    /// The collection that this is a member of: /app, /srv, /srv/NAME, …/web-hooks. Itself for /app, /srv and
    /// /web-hooks; its subject for Hooks.
    [[nodiscard]] ResourcePath collection() const;

    /// The paths at which this record is shown: its own, and those of the collections whose text holds it.
    [[nodiscard]] std::vector<ResourcePath> shownAt() const;

    /// What a web-hook watches: itself for Application and Service, the Service of a Host, the Application or Service
    /// above Hooks and Hook. Undefined for Applications, Services and AllHooks.
    [[nodiscard]] ResourcePath subject() const;

    /// …/web-hooks of subject().
    [[nodiscard]] ResourcePath hooks() const;

    bool operator==(const ResourcePath &other) const { return m_text == other.m_text; }
    /// Byte order of the text with "/" before every other character: members of a collection stay together, in name
    /// order.
    std::strong_ordering operator<=>(const ResourcePath &other) const;

    friend size_t qHash(const ResourcePath &path, size_t seed = 0)
    {
        return ::qHash(QByteArrayView(path.m_text), seed);
    }

private:
    ResourcePath(Kind kind, QByteArray text);

    QByteArray m_text;
    quint16 m_nameAt; ///< Where name() begins; it is asked for at every step of a search.
    Kind m_kind;
};

} // namespace nesoi
