// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/catalogpart.h"
#include "client/catalogrows.h"

#include <QTimer>

#include <chrono>
#include <unordered_map>

namespace nesoi
{

/// The web-hooks of all resources, by path, and how they are doing. How they are doing makes no events, so it is asked
/// for every now and then, more often while somebody looks.
///
/// Older nodes cannot list them (GET /web-hooks is 404): then those of a resource are known once readOf() has read
/// them, and those that events told of.
///
/// Threads: one, with Qt's event loop.
class HookCatalog : public CatalogPart
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds followedInterval{2}; ///< Five times as long where there are many.
    static constexpr std::chrono::seconds usualInterval{15};
    static constexpr qsizetype many = 2'000;
    static constexpr size_t mostSingleReads = 16; ///< Beyond, all are listed anew.

    explicit HookCatalog(ClusterClient &client, QObject *parent = nullptr);

    [[nodiscard]] const SortedTable<HookRow> &table() const { return m_table; }
    [[nodiscard]] bool knowsAll() const { return m_knowsAll; } ///< Else only some: see above.

    void setFollowed(bool isFollowed); ///< Somebody looks at them.
    void readOf(const ResourcePath &subject); ///< An application or a service: its hooks.

    void begin() override;
    void take(const ChangeEvent &event) override;
    void forget() override;
    [[nodiscard]] bool isComplete() const override { return m_isComplete; }

private:
    void merge(const CollectionPage &page);
    void mergeOf(const ResourcePath &subject, const ApiAnswer &answer);
    void readOne(const QByteArray &path);
    void oneRead(const QByteArray &path, const ApiAnswer &answer);
    void replace(qsizetype first, qsizetype end, QList<HookRow> fresh);
    void done();
    void schedule();

    ClusterClient &m_client;
    CollectionReader m_reader;
    SortedTable<HookRow> m_table;
    Touched m_touched; ///< Paths, while something is being read.
    std::unordered_map<QByteArray, RequestHandle> m_requests; ///< By path: of a hook, or the hooks of a resource.
    QTimer m_again;
    bool m_isFollowed = false;
    bool m_knowsAll = false;
    bool m_isComplete = false;
};

} // namespace nesoi
