// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/autoindent.h"

namespace nesoi
{

AutoIndent::AutoIndent(CodePane &pane, QObject *parent)
    : QObject(parent)
    , m_pane(pane)
{
    connect(&pane, &QsciScintillaBase::SCN_CHARADDED, this, &AutoIndent::typed);
}

void AutoIndent::typed(int character)
{
    const int line = m_pane.lineAt(m_pane.caret());
    if (character == '\n' && line > 0)
        newLine(line);
    else if (character == '}' || character == ']')
        closed(line);
}

void AutoIndent::newLine(int line)
{
    const QString above = m_pane.text(line - 1).trimmed();
    const QString rest = m_pane.text(line).trimmed();
    const bool opens = above.endsWith(u'{') || above.endsWith(u'[');
    const bool closes = rest.startsWith(u'}') || rest.startsWith(u']');
    const int outer = m_pane.indentation(line - 1);
    const int inner = opens ? outer + m_pane.tabWidth() : outer;
    const QByteArray indentation(inner, ' ');
    const qsizetype begin = m_pane.lineBegin(line);
    // What followed the caret may begin with spaces of its own.
    const qsizetype spaces = m_pane.text(line).indexOf(rest.isEmpty() ? u'\n' : rest.front());
    QByteArray inserted = indentation;
    if (opens && closes)
        inserted += '\n' + QByteArray(outer, ' ');
    m_pane.replaceRange({begin, rest.isEmpty() ? 0 : spaces}, inserted);
    m_pane.goTo(begin + inner);
}

void AutoIndent::closed(int line)
{
    const QString text = m_pane.text(line).trimmed();
    if (text != u"}" && text != u"]")
        return;
    const qsizetype bracket = m_pane.caret() - 1;
    const qsizetype opening = m_pane.matchingBracket(bracket);
    if (opening < 0)
        return;
    const int outer = m_pane.indentation(m_pane.lineAt(opening));
    const qsizetype begin = m_pane.lineBegin(line);
    m_pane.replaceRange({begin, bracket - begin}, QByteArray(outer, ' '));
    m_pane.goTo(begin + outer + 1);
}

} // namespace nesoi
