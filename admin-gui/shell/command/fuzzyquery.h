// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace nesoi
{

/// What somebody types to find a thing by some of its letters. Each word must be found in the title, or as a whole in
/// the subtitle; case doesn't matter. The better a word stands out the more it scores: the whole title, its beginning,
/// the beginning of a word in it, any place, letters in that order with others between.
class FuzzyQuery
{
public:
    explicit FuzzyQuery(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// 1…1000, the higher the better; 0 where a word isn't found. Title and subtitle are folded().
    [[nodiscard]] int score(QStringView title, QStringView subtitle) const;
    /// Places in the title to be highlighted, ascending. The title is folded().
    [[nodiscard]] QList<qsizetype> places(QStringView title) const;
    /// What a text's letters() must hold for it to match.
    [[nodiscard]] quint64 letters() const { return m_letters; }

    /// In the form that is compared. It has the length of the text, so that places stay.
    [[nodiscard]] static QString folded(QString text);
    /// Which letters a folded text holds, as a set of bits: what it lacks, a text lacks, so most need no closer look.
    [[nodiscard]] static quint64 letters(QStringView text);

private:
    QList<QString> m_words{};
    quint64 m_letters = 0;
};

} // namespace nesoi
