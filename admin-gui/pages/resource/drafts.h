// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/snapshot.h"

#include <QObject>

#include <unordered_map>

namespace nesoi
{

/// A text that was edited and not sent yet.
struct Draft {
    ResourceSnapshot base; ///< What was edited.
    QByteArray text; ///< May be anything, also no JSON.

    bool operator==(const Draft &) const = default;
};

/// The texts that were edited and not sent, by resource: who looks at something else for a moment finds them again.
class Drafts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void put(const ResourcePath &path, Draft draft);
    void remove(const ResourcePath &path);
    void clear();
    /// Null where there is none. Valid until the next change.
    [[nodiscard]] const Draft *find(const ResourcePath &path) const;
    [[nodiscard]] bool contains(const ResourcePath &path) const { return find(path) != nullptr; }
    [[nodiscard]] QList<ResourcePath> paths() const; ///< In order.
    [[nodiscard]] bool isEmpty() const { return m_drafts.empty(); }

Q_SIGNALS:
    void changed(const nesoi::ResourcePath &path); ///< It has a draft now, or has none any more.

private:
    std::unordered_map<QByteArray, Draft> m_drafts; ///< By path.
};

} // namespace nesoi
