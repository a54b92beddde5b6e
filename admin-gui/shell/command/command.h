// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QList>
#include <QString>

namespace nesoi
{

/// What the command palette can find: something to do, or somewhere to go.
struct Command {
    QString id; ///< Unique among all sources, the same the next time: what was used recently is remembered by it.
    QString title;
    QString subtitle{}; ///< Where it belongs: "File", "Application".
    QIcon icon{};
    QString shortcut{};
};

/// Gives the palette what it finds. Is asked whenever the palette opens; a source with many commands keeps its list,
/// which is then shared, not copied.
class CommandSource
{
public:
    CommandSource() = default;
    virtual ~CommandSource() = default;
    Q_DISABLE_COPY_MOVE(CommandSource)

    [[nodiscard]] virtual QList<Command> commands() const = 0;
    virtual void run(const QString &id) = 0;
};

} // namespace nesoi
