// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/drafts.h"

#include <algorithm>

namespace nesoi
{

void Drafts::put(const ResourcePath &path, Draft draft)
{
    if (m_drafts.insert_or_assign(path.text(), std::move(draft)).second)
        Q_EMIT changed(path);
}

void Drafts::remove(const ResourcePath &path)
{
    if (m_drafts.erase(path.text()) > 0)
        Q_EMIT changed(path);
}

void Drafts::clear()
{
    const QList<ResourcePath> all = paths();
    for (const ResourcePath &path : all)
        remove(path);
}

const Draft *Drafts::find(const ResourcePath &path) const
{
    const auto found = m_drafts.find(path.text());
    return found == m_drafts.end() ? nullptr : &found->second;
}

QList<ResourcePath> Drafts::paths() const
{
    QList<ResourcePath> list;
    for (const auto &[text, draft] : m_drafts)
        list << *ResourcePath::fromRecordText(text);
    std::ranges::sort(list);
    return list;
}

} // namespace nesoi
