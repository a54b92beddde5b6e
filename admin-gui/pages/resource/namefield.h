// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/checkedfield.h"
#include "resource/resourcepath.h"

#include <functional>
#include <optional>

namespace nesoi
{

/// A field for a resource's name, which says while it is typed what is wrong with it.
class NameField : public CheckedField
{
    Q_OBJECT

public:
    /// Whether something of that name is there already.
    using Taken = std::function<bool(const ResourcePath &path)>;

    /// collection: that the name will be a member of.
    NameField(ResourcePath collection, Taken taken, QWidget *parent = nullptr);

    /// Nothing: it is not known yet, and no name will do.
    void setCollection(std::optional<ResourcePath> collection);
    /// Nothing while the name won't do.
    [[nodiscard]] std::optional<ResourcePath> path() const;
    [[nodiscard]] QString problem() const override;

private:
    std::optional<ResourcePath> m_collection;
    const Taken m_taken;
};

} // namespace nesoi
