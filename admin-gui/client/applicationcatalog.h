// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/catalogpart.h"
#include "client/catalogrows.h"

namespace nesoi
{

/// All applications, by name: not what they hold, which is read when it is shown.
///
/// Threads: one, with Qt's event loop.
class ApplicationCatalog : public CatalogPart
{
    Q_OBJECT

public:
    explicit ApplicationCatalog(ClusterClient &client, QObject *parent = nullptr);

    [[nodiscard]] const SortedTable<ApplicationRow> &table() const { return m_table; }

    void begin() override;
    void take(const ChangeEvent &event) override;
    void forget() override;
    [[nodiscard]] bool isComplete() const override { return m_isComplete; }

private:
    void merge(const CollectionPage &page);

    CollectionReader m_reader;
    SortedTable<ApplicationRow> m_table;
    Touched m_touched;
    bool m_isComplete = false;
};

} // namespace nesoi
