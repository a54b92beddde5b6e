// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/checkedfield.h"
#include "resource/resourcepath.h"

#include <optional>

namespace nesoi
{

class Catalog;
class Label;

/// A field for what a web-hook watches, by its path: "/app/shop". It proposes what there is while one types, and takes
/// what there is not yet as well, for web-hooks may wait for it.
class SubjectField : public CheckedField
{
    Q_OBJECT

public:
    explicit SubjectField(const Catalog &catalog, QWidget *parent = nullptr); ///< catalog: outlives it.

    [[nodiscard]] std::optional<ResourcePath> subject() const; ///< Nothing while the text is none.
    [[nodiscard]] QString problem() const override;

protected:
    void check() override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Catalog &m_catalog;
    Label *m_hint;
};

} // namespace nesoi
