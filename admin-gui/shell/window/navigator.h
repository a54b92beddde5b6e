// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace nesoi
{

/// Somewhere in the window: a page, and what is selected on it.
struct Place {
    QString page;
    QString selection{}; ///< Of the page's own making; empty: nothing.

    bool operator==(const Place &) const = default;
};

/// Where the user has been, as in a browser. Going somewhere new forgets what was ahead.
class Navigator
{
public:
    static constexpr qsizetype most = 200; ///< Places remembered.

    void visit(const Place &place);
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    Place back() { return m_places[--m_current]; } ///< Only where canGoBack().
    Place forward() { return m_places[++m_current]; } ///< Only where canGoForward().
    [[nodiscard]] Place current() const { return m_places.value(m_current); }

private:
    QList<Place> m_places{};
    qsizetype m_current = -1;
};

} // namespace nesoi
