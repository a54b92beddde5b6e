// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/resourcelist.h"

namespace nesoi
{

class Drafts;
class HostModel;

/// The hosts of one service by name, and how each is doing.
class HostList : public ResourceList
{
    Q_OBJECT

public:
    /// All of them outlive it. drafts: which hosts are marked as edited.
    HostList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, QWidget *parent = nullptr);

    void setService(const QByteArray &service); ///< Empty: none.

    [[nodiscard]] bool has(const ResourcePath &path) const override; ///< A host of any service.

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] int sourceRowOf(const ResourcePath &path) const override;

private:
    HostList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, HostModel *model, QWidget *parent);

    const Catalog &m_catalog;
    HostModel &m_model;
    bool m_hadHosts = false; ///< Since it was told to show this service.
};

} // namespace nesoi
