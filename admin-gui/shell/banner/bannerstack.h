// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/banner/banner.h"

#include <QWidget>

class QVBoxLayout;

namespace nesoi
{

class BannerView;

/// The banners that stand, the newest on top; takes no room while there is none. At most `most` are shown: the oldest
/// dismissible ones go. Each is announced to assistive technology when it appears.
class BannerStack : public QWidget
{
    Q_OBJECT

public:
    static constexpr int most = 4;

    explicit BannerStack(QWidget *parent = nullptr);

    /// Those that go by themselves are shown in another stack from now on, which lies over what is there: nothing shall
    /// move under the mouse as they come and go. passing: outlives it.
    void setPassing(BannerStack &passing) { m_passing = &passing; }
    void post(const Banner &banner);
    void remove(const QString &key);
    /// Dismisses the newest that may be; false where there is none.
    bool dismissNewest();
    [[nodiscard]] int count() const { return static_cast<int>(m_views.size()); }

Q_SIGNALS:
    /// The banner that had the focus has gone: somebody else should have it.
    void focusLost();

private:
    void drop(BannerView *view);
    void dropOldest();

    QVBoxLayout *m_layout;
    BannerStack *m_passing = nullptr;
    QList<BannerView *> m_views{}; ///< The newest first.
};

} // namespace nesoi
