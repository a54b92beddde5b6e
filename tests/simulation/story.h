// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "timeline.h"

#include <QByteArray>

#include <functional>

namespace nesoi::simulation
{

/// What happens in a run, told line by line: virtual time, node, event.
class Story
{
public:
    using Listener = std::function<void(const QByteArray &line)>;

    explicit Story(const Timeline &timeline, Listener listener = {})
        : m_timeline(timeline)
        , m_listener(std::move(listener))
    {
    }

    static constexpr int nobody = -1;

    /// node: its number, or nobody. tell: makes the text; not called where nobody listens.
    void tell(int node, const std::function<QByteArray()> &tell) const;

private:
    const Timeline &m_timeline;
    Listener m_listener;
};

} // namespace nesoi::simulation
