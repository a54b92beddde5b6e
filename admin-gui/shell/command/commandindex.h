// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/command/command.h"

#include <QStringList>

#include <vector>

namespace nesoi
{

/// Finds commands by what is typed, among 100,000 in a few milliseconds. Holds what the sources said when it was made;
/// the sources must outlive it.
class CommandIndex
{
public:
    struct Hit {
        qsizetype entry = 0;
        int score = 0;
    };

    CommandIndex() = default;
    explicit CommandIndex(const QList<CommandSource *> &sources);

    /// The best ones, best first; what was used recently (ids, the latest first) before its equals. All for an empty
    /// query, which lists those first.
    [[nodiscard]] QList<Hit> find(const QString &query, const QStringList &recent, qsizetype most) const;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    [[nodiscard]] const Command &command(qsizetype entry) const
    {
        return *m_entries[static_cast<size_t>(entry)].command;
    }
    [[nodiscard]] QStringView foldedTitle(qsizetype entry) const
    {
        return title(m_entries[static_cast<size_t>(entry)]);
    }
    void run(qsizetype entry) const;

private:
    struct Entry {
        const Command *command;
        qsizetype source;
        qsizetype textAt; ///< In m_text, title and subtitle one after the other.
        quint64 letters;
    };

    [[nodiscard]] QStringView title(const Entry &entry) const;
    [[nodiscard]] QStringView subtitle(const Entry &entry) const;

    QList<CommandSource *> m_sources{};
    std::vector<QList<Command>> m_lists{}; ///< Of each source. They own what the entries point to.
    std::vector<Entry> m_entries{};
    QString m_text{}; ///< Folded. In one piece: it is read from end to end at every key.
};

} // namespace nesoi
