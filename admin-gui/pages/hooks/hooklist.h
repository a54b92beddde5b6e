// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/resourcelist.h"

class QToolButton;

namespace nesoi
{

class Drafts;
class HookModel;

/// The web-hooks of all resources, or of one, and how they are doing; on request only those that are in trouble.
class HookList : public ResourceList
{
    Q_OBJECT

public:
    /// All of them outlive it. drafts: which web-hooks are marked as edited.
    HookList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, QWidget *parent = nullptr);

    /// An application or a service, whose web-hooks alone are shown; nothing: all.
    void setSubject(const std::optional<ResourcePath> &subject);
    [[nodiscard]] const std::optional<ResourcePath> &subject() const { return m_subject; }

Q_SIGNALS:
    void subjectRemoved(); ///< By the user.

protected:
    [[nodiscard]] Texts texts() const override;
    [[nodiscard]] int sourceRowOf(const ResourcePath &path) const override;
    [[nodiscard]] bool isNarrowed() const override;
    void widen() override;

    void changeEvent(QEvent *event) override;

private:
    HookList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, HookModel *model, QWidget *parent);
    void layAbove();
    void removeSubject();
    void setCondition();
    void countTroubled();
    void showHint();
    void retranslateAbove();

    ClusterClient &m_client;
    const Catalog &m_catalog;
    HookModel &m_hooks;
    std::optional<ResourcePath> m_subject;
    QToolButton *m_all;
    QToolButton *m_troubled; ///< Retrying or failing.
    QToolButton *m_mark; ///< The subject, to be removed.
    Label *m_hint;
};

} // namespace nesoi
