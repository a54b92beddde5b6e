// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "story.h"

namespace nesoi::simulation
{

void Story::tell(int node, const std::function<QByteArray()> &tell) const
{
    if (!m_listener)
        return;
    const auto time = QByteArray::number(static_cast<double>(m_timeline.now()) / second, 'f', 4).rightJustified(10);
    const QByteArray who = node == nobody ? QByteArray("-") : 'n' + QByteArray::number(node);
    m_listener(time + "  " + who.leftJustified(5) + tell());
}

} // namespace nesoi::simulation
