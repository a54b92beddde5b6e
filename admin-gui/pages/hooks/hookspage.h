// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/consolepage.h"
#include "pages/pagecontext.h"
#include "pages/resource/drafts.h"
#include "resource/resourcepath.h"

#include <QWidget>

#include <optional>

namespace nesoi
{

class DeliveriesPane;
class HookList;
class ResourceBrowser;

/// The web-hooks of all applications and services; of the one that is selected, how it was registered and what was sent
/// to it lately.
class HooksPage : public QWidget
{
    Q_OBJECT

public:
    /// What it refers to outlives the page.
    explicit HooksPage(PageContext context, QWidget *parent = nullptr);
    ~HooksPage() override;

    /// A Place's: a web-hook's path; that of the web-hooks of a resource, which then are shown alone; or that of all.
    void select(const QString &selection);
    void create();

    [[nodiscard]] ResourceBrowser &browser() const { return *m_browser; }
    [[nodiscard]] HookList &list() const { return *m_list; }
    [[nodiscard]] DeliveriesPane &deliveries() const { return *m_deliveries; }
    [[nodiscard]] QList<ConsolePage::Entry> entries() const; ///< For the window's menus.

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] std::optional<ResourcePath> shownSubject() const; ///< What the next web-hook will watch, probably.
    void readOf(const ResourcePath &subject);

    PageContext m_context;
    Drafts m_drafts;
    HookList *m_list;
    ResourceBrowser *m_browser;
    DeliveriesPane *m_deliveries;
};

[[nodiscard]] ConsolePage hooksPage(const PageContext &context);

} // namespace nesoi
