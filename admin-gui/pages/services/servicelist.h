// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/resourcelist.h"

namespace nesoi
{

class Drafts;
class ServiceModel;

/// The services by name, and how each is doing.
class ServiceList : public ResourceList
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ServiceList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] int sourceRowOf(const ResourcePath &path) const override;

private:
    ServiceList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, ServiceModel *model, QWidget *parent);

    ServiceModel &m_model;
};

} // namespace nesoi
