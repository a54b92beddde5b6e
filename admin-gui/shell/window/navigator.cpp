// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/window/navigator.h"

namespace nesoi
{

void Navigator::visit(const Place &place)
{
    if (m_current >= 0 && m_places[m_current] == place)
        return;
    m_places.resize(m_current + 1);
    // A page where nothing was selected yet is no place to come back to, once something is.
    const bool refines = m_current >= 0 && current().page == place.page && current().selection.isEmpty();
    if (refines) {
        m_places[m_current] = place;
        return;
    }
    m_places << place;
    if (m_places.size() > most)
        m_places.removeFirst();
    m_current = m_places.size() - 1;
}

} // namespace nesoi
