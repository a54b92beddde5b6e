// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/resourcepath.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLineEdit;

namespace nesoi
{

class Label;

/// A field for a resource's name, which says while it is typed what is wrong with it.
class NameField : public QWidget
{
    Q_OBJECT

public:
    /// Whether something of that name is there already.
    using Taken = std::function<bool(const ResourcePath &path)>;

    /// collection: that the name will be a member of.
    NameField(ResourcePath collection, Taken taken, QWidget *parent = nullptr);

    void setCollection(const ResourcePath &collection); ///< Of the same kind.
    void setLabel(const QString &text); ///< With a mnemonic.
    void setText(const QString &name);
    [[nodiscard]] QString text() const;
    /// Nothing while the name won't do.
    [[nodiscard]] std::optional<ResourcePath> path() const;
    [[nodiscard]] QString problem() const; ///< Empty: none, or nothing was typed yet.
    /// What a node said of it; until it is edited.
    void showProblem(const QString &problem);
    void selectAll();

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();

    ResourcePath m_collection;
    const Taken m_taken;
    Label *m_label;
    QLineEdit *m_edit;
    Label *m_problem;
};

} // namespace nesoi
