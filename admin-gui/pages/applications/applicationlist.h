// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/resourcelist.h"

namespace nesoi
{

class ApplicationModel;
class Drafts;

/// The applications by name.
class ApplicationList : public ResourceList
{
    Q_OBJECT

public:
    /// All of them outlive it. drafts: which applications are marked as edited.
    ApplicationList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] int sourceRowOf(const ResourcePath &path) const override;

private:
    ApplicationList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, ApplicationModel *model,
                    QWidget *parent);

    ApplicationModel &m_model;
};

} // namespace nesoi
