// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/consolepage.h"
#include "pages/pagecontext.h"
#include "pages/resource/drafts.h"

#include <QWidget>

namespace nesoi
{

class ResourceBrowser;

/// All applications, and the configuration of the one that is selected.
class ApplicationsPage : public QWidget
{
    Q_OBJECT

public:
    /// What it refers to outlives the page.
    explicit ApplicationsPage(PageContext context, QWidget *parent = nullptr);
    ~ApplicationsPage() override;

    void select(const QString &selection); ///< A Place's.
    void create();

    [[nodiscard]] ResourceBrowser &browser() const { return *m_browser; }

private:
    PageContext m_context;
    Drafts m_drafts;
    ResourceBrowser *m_browser;
};

[[nodiscard]] ConsolePage applicationsPage(const PageContext &context);

} // namespace nesoi
