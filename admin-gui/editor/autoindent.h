// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "editor/pane/codepane.h"

namespace nesoi
{

/// Keeps JSON in shape while it is typed: a new line begins where the one above does, further in after an opening
/// bracket; a closing bracket that begins its line moves back out, and one that Enter was pressed in front of gets a
/// line of its own.
class AutoIndent : public QObject
{
    Q_OBJECT

public:
    /// The pane outlives it.
    explicit AutoIndent(CodePane &pane, QObject *parent = nullptr);

private:
    void typed(int character);
    void newLine(int line);
    void closed(int line);

    CodePane &m_pane;
};

} // namespace nesoi
