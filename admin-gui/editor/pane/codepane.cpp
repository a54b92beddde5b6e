// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "editor/pane/codepane.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace nesoi
{

namespace
{

/// Keys of Scintilla's that surprise people who do not know it, or that the console needs.
constexpr std::array unwantedCommands{
    QsciCommand::LineCut,
    QsciCommand::LineDelete,
    QsciCommand::LineTranspose,
    QsciCommand::SelectionLowerCase,
    QsciCommand::SelectionUpperCase,
    QsciCommand::EditToggleOvertype,
};

void chooseKeys(QsciCommandSet &commands)
{
    for (const QsciCommand::Command command : unwantedCommands) {
        if (QsciCommand *found = commands.find(command)) {
            found->setKey(0);
            found->setAlternateKey(0);
        }
    }
}

qsizetype utf8Size(QStringView text)
{
    qsizetype size = 0;
    for (const QChar c : text) // Of a pair of surrogates, which is 4 bytes, each counts for 2.
        size += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    return size;
}

bool leavesThePane(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab)
        && (event.modifiers() & Qt::ControlModifier) != 0;
}

} // namespace

CodePane::CodePane(QWidget *parent)
    : QsciScintilla(parent)
    , m_lexer(new QsciLexerJSON(this))
{
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight);
    setUpText();
    setUpMarks();
    setLexer(m_lexer);
    dress();
    chooseKeys(*standardCommands());
    connect(this, &QsciScintilla::linesChanged, this, &CodePane::fitMargins);
    connect(this, &QsciScintillaBase::SCN_ZOOM, this, [this] {
        fitMargins();
        Q_EMIT zoomed(static_cast<int>(ask(SCI_GETZOOM)));
    });
}

void CodePane::setUpText()
{
    setCaretLineVisible(true);
    setUtf8(true);
    setEolMode(QsciScintilla::EolUnix);
    setTabWidth(2);
    setIndentationsUseTabs(false);
    setIndentationGuides(true);
    setBraceMatching(QsciScintilla::SloppyBraceMatch);
    setWrapMode(QsciScintilla::WrapNone);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    setExtraAscent(2);
    setExtraDescent(2);
    send(SCI_SETMARGINLEFT, 0, 6);
    send(SCI_SETMARGINRIGHT, 0, 0);
    send(SCI_SETLAYOUTCACHE, SC_CACHE_PAGE);
    send(SCI_USEPOPUP, SC_POPUP_NEVER); // Its menu is not translated; owners have actions.
    m_lexer->setHighlightEscapeSequences(true);
    m_lexer->setFoldCompact(false);
}

void CodePane::setUpMarks()
{
    setMarginType(NumberMargin, QsciScintilla::NumberMargin);
    setMarginType(SignMargin, QsciScintilla::SymbolMarginColor);
    setMarginMarkerMask(NumberMargin, 0);
    setMarginMarkerMask(SignMargin, 1 << FaultSign | 1 << CurrentSign);
    setMarginWidth(SignMargin, 0);
    setMarginWidth(FoldMargin, 0);
    for (const Marker marker : {AddedLine, RemovedLine, ConflictLine, FillerLine})
        markerDefine(QsciScintilla::Background, marker);
    markerDefine(QsciScintilla::Circle, FaultSign);
    markerDefine(QsciScintilla::FullRectangle, CurrentSign);
    markerDefine(QsciScintilla::Invisible, PlaceSign); // Keeps a place while text changes.
    indicatorDefine(QsciScintilla::SquiggleIndicator, FaultMark);
    for (const Indicator indicator : {AddedMark, RemovedMark, MatchMark}) {
        indicatorDefine(QsciScintilla::FullBoxIndicator, indicator);
        setIndicatorDrawUnder(true, indicator);
        send(SCI_INDICSETALPHA, indicator, 255); // Opaque: the theme has seen to the contrast.
        send(SCI_INDICSETOUTLINEALPHA, indicator, 0);
    }
}

void CodePane::dress()
{
    m_theme = EditorTheme::from(palette());
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto colour = [&](int style, const QColor &text) { m_lexer->setColor(text, style); };
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultPaper(m_theme.paper);
    m_lexer->setDefaultColor(m_theme.text);
    m_lexer->setFont(font);
    m_lexer->setPaper(m_theme.paper);
    m_lexer->setColor(m_theme.text);
    colour(QsciLexerJSON::Number, m_theme.number);
    for (const int style : {QsciLexerJSON::String, QsciLexerJSON::IRI, QsciLexerJSON::IRICompact})
        colour(style, m_theme.string);
    colour(QsciLexerJSON::Property, m_theme.name);
    colour(QsciLexerJSON::EscapeSequence, m_theme.escape);
    colour(QsciLexerJSON::Operator, m_theme.muted);
    for (const int style : {QsciLexerJSON::Keyword, QsciLexerJSON::KeywordLD})
        colour(style, m_theme.word);
    for (const int style : {QsciLexerJSON::Error, QsciLexerJSON::UnclosedString})
        colour(style, m_theme.fault);
    for (const int style : {QsciLexerJSON::CommentLine, QsciLexerJSON::CommentBlock})
        colour(style, m_theme.muted);
    for (int style = 0; style <= QsciLexerJSON::Error; ++style)
        m_lexer->setEolFill(false, style);

    setPaper(m_theme.paper);
    setColor(m_theme.text);
    setCaretForegroundColor(m_theme.text);
    setCaretLineBackgroundColor(m_theme.caretLine);
    setSelectionBackgroundColor(palette().color(QPalette::Highlight));
    setSelectionForegroundColor(palette().color(QPalette::HighlightedText));
    setMatchedBraceBackgroundColor(m_theme.brace);
    setMatchedBraceForegroundColor(m_theme.text);
    setUnmatchedBraceBackgroundColor(m_theme.paper);
    setUnmatchedBraceForegroundColor(m_theme.fault);
    setIndentationGuidesBackgroundColor(m_theme.paper);
    setIndentationGuidesForegroundColor(m_theme.guide);
    dressNumbers();
    setMarginsFont(font);
    setMarginsBackgroundColor(m_theme.margin);
    setMarginsForegroundColor(m_theme.muted);
    setMarginBackgroundColor(SignMargin, m_theme.margin);
    setFoldMarginColors(m_theme.margin, m_theme.margin);
    for (int marker = SC_MARKNUM_FOLDEREND; marker <= static_cast<int>(SC_MARKNUM_FOLDEROPEN); ++marker) {
        setMarkerForegroundColor(m_theme.muted, marker);
        setMarkerBackgroundColor(m_theme.muted, marker);
    }
    setMarkerBackgroundColor(m_theme.addedLine, AddedLine);
    setMarkerBackgroundColor(m_theme.removedLine, RemovedLine);
    setMarkerBackgroundColor(m_theme.conflictLine, ConflictLine);
    setMarkerBackgroundColor(m_theme.filler, FillerLine);
    setMarkerBackgroundColor(m_theme.fault, FaultSign);
    setMarkerForegroundColor(m_theme.fault, FaultSign);
    setMarkerBackgroundColor(m_theme.current, CurrentSign);
    setMarkerForegroundColor(m_theme.current, CurrentSign);
    setIndicatorForegroundColor(m_theme.fault, FaultMark);
    setIndicatorForegroundColor(m_theme.addedWord, AddedMark);
    setIndicatorForegroundColor(m_theme.removedWord, RemovedMark);
    setIndicatorForegroundColor(m_theme.match, MatchMark);
    fitMargins();
}

void CodePane::dressNumbers()
{
    const auto dressStyle = [this](NumberStyle style, const QColor &text, const QColor &paper) {
        QsciStyle(style, {}, text, paper, QFontDatabase::systemFont(QFontDatabase::FixedFont)).apply(this);
    };
    dressStyle(AddedNumber, m_theme.added, m_theme.addedLine);
    dressStyle(RemovedNumber, m_theme.removed, m_theme.removedLine);
    dressStyle(ConflictNumber, m_theme.conflict, m_theme.conflictLine);
}

void CodePane::setBytes(const QByteArray &utf8)
{
    const bool wasReadOnly = isReadOnly();
    setReadOnly(false);
    send(SCI_CLEARALL);
    send(SCI_ADDTEXT, static_cast<quintptr>(utf8.size()), reinterpret_cast<qintptr>(utf8.constData()));
    send(SCI_EMPTYUNDOBUFFER);
    setModified(false);
    send(SCI_SETSCROLLWIDTH, 1);
    goTo(0);
    setReadOnly(wasReadOnly);
}

QByteArray CodePane::bytes() const
{
    const auto size = static_cast<qsizetype>(ask(SCI_GETLENGTH));
    QByteArray utf8(size + 1, '\0'); // Scintilla writes a NUL behind it.
    static_cast<void>(ask(SCI_GETTEXT, static_cast<quintptr>(size + 1), reinterpret_cast<qintptr>(utf8.data())));
    utf8.truncate(size);
    return utf8;
}

void CodePane::replaceRange(const TextRange &range, const QByteArray &utf8)
{
    const TextRange there = within(range);
    send(SCI_SETTARGETRANGE, static_cast<quintptr>(there.begin), there.begin + there.size);
    send(SCI_REPLACETARGET, static_cast<quintptr>(utf8.size()), reinterpret_cast<qintptr>(utf8.constData()));
}

qsizetype CodePane::caret() const
{
    return ask(SCI_GETCURRENTPOS);
}

void CodePane::goTo(qsizetype offset)
{
    select({offset, 0});
}

void CodePane::select(const TextRange &range)
{
    const TextRange there = within(range);
    const auto line = static_cast<quintptr>(lineAt(there.begin));
    send(SCI_ENSUREVISIBLE, line);
    // What is off the screen, or nearly, comes to its middle, so that one sees what is around it.
    constexpr long edge = 2;
    const auto first = ask(SCI_GETFIRSTVISIBLELINE);
    const auto rows = ask(SCI_LINESONSCREEN);
    const auto row = ask(SCI_VISIBLEFROMDOCLINE, line);
    if (row < first + edge || row >= first + rows - edge)
        send(SCI_SETFIRSTVISIBLELINE, static_cast<quintptr>(std::max(0L, row - rows / 2)));
    send(SCI_SETSEL, static_cast<quintptr>(there.begin), there.begin + there.size);
}

TextRange CodePane::selection() const
{
    const qsizetype begin = ask(SCI_GETSELECTIONSTART);
    return {begin, ask(SCI_GETSELECTIONEND) - begin};
}

qsizetype CodePane::matchingBracket(qsizetype offset) const
{
    // Brackets match those of the same style; what was just typed has none yet.
    if (const long styled = ask(SCI_GETENDSTYLED); styled <= offset)
        static_cast<void>(ask(SCI_COLOURISE, static_cast<quintptr>(styled), offset + 1));
    return ask(SCI_BRACEMATCH, static_cast<quintptr>(offset));
}

int CodePane::lineAt(qsizetype offset) const
{
    return static_cast<int>(ask(SCI_LINEFROMPOSITION, static_cast<quintptr>(offset)));
}

int CodePane::columnAt(qsizetype offset) const
{
    return static_cast<int>(ask(SCI_COUNTCHARACTERS, static_cast<quintptr>(lineBegin(lineAt(offset))), offset));
}

qsizetype CodePane::lineBegin(int line) const
{
    return ask(SCI_POSITIONFROMLINE, static_cast<quintptr>(line));
}

std::vector<TextRange> CodePane::occurrences(const QString &sought, bool caseCounts, size_t most) const
{
    // Scintilla's own search knows upper and lower case in ASCII alone.
    std::vector<TextRange> found;
    if (sought.isEmpty())
        return found;
    const QString text = QString::fromUtf8(bytes());
    const auto sensitivity = caseCounts ? Qt::CaseSensitive : Qt::CaseInsensitive;
    qsizetype at = 0;
    qsizetype offset = 0; // The same in bytes.
    while (found.size() < most) {
        const qsizetype next = text.indexOf(sought, at, sensitivity);
        if (next < 0)
            break;
        offset += utf8Size(QStringView(text).sliced(at, next - at));
        at = next + sought.size();
        const qsizetype size = utf8Size(QStringView(text).sliced(next, sought.size()));
        found.push_back({offset, size});
        offset += size;
    }
    return found;
}

void CodePane::mark(Indicator indicator, const TextRange &range)
{
    send(SCI_SETINDICATORCURRENT, indicator);
    const TextRange there = within(range);
    send(SCI_INDICATORFILLRANGE, static_cast<quintptr>(there.begin), there.size);
}

void CodePane::unmark(Indicator indicator, const TextRange &range)
{
    send(SCI_SETINDICATORCURRENT, indicator);
    const TextRange there = within(range);
    send(SCI_INDICATORCLEARRANGE, static_cast<quintptr>(there.begin), there.size);
}

/// Scintilla ends the process over a place that is not there.
TextRange CodePane::within(const TextRange &range) const
{
    const qsizetype length = ask(SCI_GETLENGTH);
    const qsizetype begin = std::clamp<qsizetype>(range.begin, 0, length);
    return {begin, std::clamp<qsizetype>(range.size, 0, length - begin)};
}

void CodePane::showFolding()
{
    setFolding(QsciScintilla::PlainFoldStyle, FoldMargin);
    markerDefine(QsciScintilla::DownTriangle, SC_MARKNUM_FOLDEROPEN);
    markerDefine(QsciScintilla::RightTriangle, SC_MARKNUM_FOLDER);
    dress();
}

void CodePane::clearMarks(Indicator indicator)
{
    send(SCI_SETINDICATORCURRENT, indicator);
    send(SCI_INDICATORCLEARRANGE, 0, ask(SCI_GETLENGTH));
}

void CodePane::setOwnNumbers(const QString &widest)
{
    setMarginType(NumberMargin, QsciScintilla::TextMarginRightJustified);
    m_widestNumber = widest;
    fitMargins();
}

void CodePane::fitMargins()
{
    QString widest = m_widestNumber;
    if (widest.isNull())
        widest = QString(std::max(3, static_cast<int>(QString::number(lines()).size())), u'9');
    setMarginWidth(NumberMargin, u' ' + widest + u' ');
}

void CodePane::send(unsigned int message, quintptr wParam, qintptr lParam)
{
    SendScintilla(message, static_cast<unsigned long>(wParam), static_cast<long>(lParam));
}

long CodePane::ask(unsigned int message, quintptr wParam, qintptr lParam) const
{
    return SendScintilla(message, static_cast<unsigned long>(wParam), static_cast<long>(lParam));
}

void CodePane::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void CodePane::paintEvent(QPaintEvent *event)
{
    // On widgets, QPainter takes the application's direction, which would turn brackets and dates round; on pixmaps it
    // goes by the text.
    send(SCI_SETBUFFEREDDRAW, QGuiApplication::isRightToLeft() ? 1 : 0);
    QsciScintilla::paintEvent(event);
}

bool CodePane::event(QEvent *event)
{
    // Tab indents; Ctrl+Tab is the keyboard's way out.
    if (event->type() == QEvent::ShortcutOverride && leavesThePane(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QsciScintilla::event(event);
}

void CodePane::keyPressEvent(QKeyEvent *event)
{
    if (leavesThePane(*event)) {
        const bool backwards = event->key() == Qt::Key_Backtab || (event->modifiers() & Qt::ShiftModifier) != 0;
        // QScintilla's own goes nowhere while the text can be edited.
        QAbstractScrollArea::focusNextPrevChild(!backwards); // NOLINT(bugprone-parent-virtual-call)
        return;
    }
    // What means nothing here is the window's.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && isReadOnly())) {
        event->ignore();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

} // namespace nesoi
