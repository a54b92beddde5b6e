// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/command/commandindex.h"

#include "shell/command/fuzzyquery.h"

#include <QHash>

#include <algorithm>

namespace nesoi
{

namespace
{

constexpr int recentBonus
    = 150; ///< For the latest; less for those before. It doesn't make up for a worse kind of match.

QHash<QString, int> bonusesFor(const QStringList &recent)
{
    QHash<QString, int> bonuses;
    for (qsizetype i = 0; i < recent.size(); ++i)
        bonuses.insert(recent[i], recentBonus - static_cast<int>(std::min<qsizetype>(i, recentBonus - 1)));
    return bonuses;
}

} // namespace

CommandIndex::CommandIndex(const QList<CommandSource *> &sources)
    : m_sources(sources)
{
    size_t count = 0;
    qsizetype letters = 0;
    for (const CommandSource *source : sources) {
        m_lists.push_back(source->commands());
        count += static_cast<size_t>(m_lists.back().size());
        for (const Command &command : std::as_const(m_lists.back()))
            letters += command.title.size() + command.subtitle.size();
    }
    m_entries.reserve(count);
    m_text.reserve(letters);
    for (size_t source = 0; source < m_lists.size(); ++source) {
        for (const Command &command : std::as_const(m_lists[source])) {
            const qsizetype at = m_text.size();
            m_text += FuzzyQuery::folded(command.title);
            m_text += FuzzyQuery::folded(command.subtitle);
            m_entries.push_back(
                {&command, static_cast<qsizetype>(source), at, FuzzyQuery::letters(QStringView(m_text).sliced(at))});
        }
    }
}

QStringView CommandIndex::title(const Entry &entry) const
{
    return QStringView(m_text).mid(entry.textAt, entry.command->title.size());
}

QStringView CommandIndex::subtitle(const Entry &entry) const
{
    return QStringView(m_text).mid(entry.textAt + entry.command->title.size(), entry.command->subtitle.size());
}

void CommandIndex::run(qsizetype entry) const
{
    const Entry &one = m_entries[static_cast<size_t>(entry)];
    const QString id = one.command->id; // Running it may change the source's list.
    m_sources[one.source]->run(id);
}

QList<CommandIndex::Hit> CommandIndex::find(const QString &query, const QStringList &recent, qsizetype most) const
{
    const FuzzyQuery wanted(query);
    const QHash<QString, int> bonuses = bonusesFor(recent);
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if ((entry.letters & wanted.letters()) != wanted.letters())
            continue;
        int score = wanted.score(title(entry), subtitle(entry));
        if (score == 0)
            continue;
        if (!bonuses.isEmpty())
            score += bonuses.value(entry.command->id);
        hits.push_back({static_cast<qsizetype>(i), score});
    }
    const auto isBetter = [](const Hit &one, const Hit &other) {
        return one.score != other.score ? one.score > other.score : one.entry < other.entry;
    };
    const auto shown = std::min(static_cast<qsizetype>(hits.size()), most);
    std::partial_sort(hits.begin(), hits.begin() + shown, hits.end(), isBetter);
    return {hits.begin(), hits.begin() + shown};
}

} // namespace nesoi
