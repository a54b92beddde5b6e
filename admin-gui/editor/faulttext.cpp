// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/faulttext.h"

#include <QCoreApplication>

namespace nesoi
{

namespace
{

/// Gives the texts below a context of their own.
struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(FaultText)
};

} // namespace

QString faultText(const JsonFault &fault)
{
    using Kind = JsonFault::Kind;
    switch (fault.kind) {
    case Kind::Empty:
        return FaultText::tr("There is nothing yet. Begin with { and }.");
    case Kind::ValueExpected:
        return FaultText::tr("A value belongs here: a text in \"quotes\", a number, true, false, null, { } or [ ].");
    case Kind::NameExpected:
        //: Of a JSON object's member.
        return FaultText::tr("A name in \"quotes\" belongs here.");
    case Kind::ColonExpected:
        return FaultText::tr("A colon belongs between a name and its value.");
    case Kind::CommaExpected:
        return FaultText::tr("A comma or a closing bracket is missing before this.");
    case Kind::TrailingComma:
        return FaultText::tr("Leave this comma out: nothing follows before the closing bracket.");
    case Kind::WrongBracket:
        return FaultText::tr("This bracket does not close what was opened last.");
    case Kind::NeverClosed:
        return FaultText::tr("This bracket is never closed.");
    case Kind::UnclosedText:
        return FaultText::tr("This text has no closing quote.");
    case Kind::ControlCharacter:
        return FaultText::tr("Write this character as an escape, such as \\t for a tab.");
    case Kind::BadEscape:
        return FaultText::tr("After a backslash, JSON knows only \" \\ / b f n r t and u with four hexadecimal digits. "
                             "Write a backslash itself as \\\\.");
    case Kind::BadNumber:
        return FaultText::tr("This is no number as JSON writes it. Put it into \"quotes\" if it is a text.");
    case Kind::BadWord:
        return FaultText::tr("JSON knows the words true, false and null. Put any other text into \"quotes\".");
    case Kind::AfterTheEnd:
        return FaultText::tr("Nothing may follow here: the JSON has ended before this.");
    }
    return {};
}

QString problemText(const Problem &problem)
{
    if (problem.type == "not-an-object")
        return FaultText::tr("An object belongs here, in braces: { }.");
    if (problem.type == "too-deep")
        return FaultText::tr("This is nested too deeply.");
    if (problem.type == "duplicate-key")
        return FaultText::tr("This name stands twice in its object. Each member needs a name of its own.");
    if (problem.type == "bad-number")
        return FaultText::tr(
            "This number would come back different, as it has more digits than can be kept. Put it into "
            "\"quotes\".");
    return QString::fromUtf8(problem.detail);
}

} // namespace nesoi
