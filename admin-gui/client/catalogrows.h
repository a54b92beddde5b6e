// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/resourcepath.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QTypeInfo>

#include <utility>

namespace nesoi
{

// What the console knows of each resource without having read it. Times are microseconds since 1970, 0: not known
// (yet).

struct ApplicationRow {
    QByteArray name;
    qint64 updatedAt = 0;

    [[nodiscard]] QByteArrayView key() const { return name; }
    [[nodiscard]] ResourcePath path() const { return *ResourcePath::applications().member(name); }
    bool operator==(const ApplicationRow &) const = default;
};

struct ServiceRow {
    QByteArray name;
    qsizetype hosts = 0;
    qsizetype expired = 0; ///< Hosts that are dead, as far as hosts were read.
    qint64 updatedAt = 0; ///< Of the host that was updated last.
    QByteArray master{}; ///< The host that clients shall trust as master; empty: none.
    bool isRead = false; ///< Its hosts are known, not just their names.

    [[nodiscard]] QByteArrayView key() const { return name; }
    [[nodiscard]] ResourcePath path() const { return *ResourcePath::services().member(name); }
    bool operator==(const ServiceRow &) const = default;
};

struct HostRow {
    QByteArray service;
    QByteArray name;
    qint64 updatedAt = 0;
    double ttl = 0; ///< Seconds; 0: it has none.
    QByteArray endpoints{}; ///< JSON: an object of strings, compact.
    bool isMaster = false; ///< It says so of itself.
    bool isTrustedMaster = false; ///< Of those that say so, it was updated last: clients trust it.
    bool isAlive = true;
    bool isRead = false; ///< Else only its name is known yet.

    [[nodiscard]] std::pair<QByteArrayView, QByteArrayView> key() const { return {service, name}; }
    [[nodiscard]] ResourcePath path() const { return *ResourcePath::services().member(service)->member(name); }
    bool operator==(const HostRow &) const = default;
};

struct HookRow {
    QByteArray path; ///< "/app/dm/web-hooks/NAME"
    QByteArray endpoint{};
    qint64 updatedAt = 0; ///< When it was registered or changed, as far as that was seen.
    int failures = 0; ///< In a row.
    QByteArray lastStatus{}; ///< "200", or why no status came: "timeout". Empty: nothing was sent yet.
    qint64 lastDelivery = 0;
    qint64 nextTry = 0;
    bool isFailing = false; ///< It was given up until its subject changes.
    bool hasSecret = false;
    bool wantsRefreshes = false;
    bool isRead = false; ///< Else only its path is known yet.

    [[nodiscard]] QByteArrayView key() const { return path; }
    [[nodiscard]] ResourcePath resourcePath() const { return *ResourcePath::fromRecordText(path); }
    bool operator==(const HookRow &) const = default;
};

} // namespace nesoi

Q_DECLARE_TYPEINFO(nesoi::ApplicationRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(nesoi::ServiceRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(nesoi::HostRow, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(nesoi::HookRow, Q_RELOCATABLE_TYPE);
