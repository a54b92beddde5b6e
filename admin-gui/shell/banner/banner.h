// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <functional>

namespace nesoi
{

/// A message that lets the user go on working: what happened, why, and what can be done about it.
struct Banner {
    enum class Severity : quint8 { Info, Good, Warning, Error };

    struct Action {
        QString text; ///< Such as "Retry".
        std::function<void()> run;
        bool dismisses = true; ///< The message has done its duty once that is chosen.
    };

    Severity severity = Severity::Info;
    QString text; ///< What happened, in a sentence.
    QString reason{}; ///< Why, and what to do, where there is more to say.
    QList<Action> actions{};
    QString key{}; ///< A banner takes the place of the one with the same key; empty: stands by itself.
    bool dismissible = true;
    std::chrono::milliseconds lifetime{0}; ///< Goes by itself after that; 0: stays.

    /// Something was done, and need not be read for long.
    [[nodiscard]] static Banner done(const QString &text, const QString &key, std::chrono::milliseconds lifetime)
    {
        return {.severity = Severity::Good, .text = text, .key = key, .lifetime = lifetime};
    }
    [[nodiscard]] static Banner failed(const QString &text, const QString &reason)
    {
        return {.severity = Severity::Error, .text = text, .reason = reason};
    }
};

} // namespace nesoi
