// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/look/theme.h"

#include <QGuiApplication>

#include <cmath>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

QColor blend(const QColor &one, const QColor &other, double share)
{
    const auto mixed = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mixed(one.red(), other.red()), mixed(one.green(), other.green()), mixed(one.blue(), other.blue())};
}

// What Fusion paints well stays Fusion's: the sheet gives room, calm borders and visible focus. It sets no fonts, so
// that the zoom, which is the application's font, reaches everything.
constexpr QLatin1StringView sheet{R"(
QToolTip { background: %raised; color: %text; border: 1px solid %border; padding: 5px 8px; }
QMenuBar { background: %sidebar; border: none; padding: 2px 4px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: %hover; color: %text; }
QMenu { background: %raised; border: 1px solid %border; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 28px; border-radius: 5px; }
QMenu::item:selected { background: %selection; color: %onSelection; }
QMenu::item:disabled { color: %disabled; background: transparent; }
QMenu::separator { height: 1px; background: %border; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }

QPushButton { background: %raised; color: %text; border: 1px solid %outline; border-radius: 6px; padding: 6px 16px; }
QPushButton:hover { background: %hover; }
QPushButton:pressed { background: %border; }
QPushButton:default { background: %accent; color: %onAccent; border-color: %accent; }
QPushButton:default:hover { background: %accentHover; border-color: %accentHover; }
QPushButton:focus { border: 2px solid %accent; padding: 5px 15px; }
QPushButton:default:focus { border: 2px solid %text; }
QPushButton:disabled { color: %disabled; background: %window; border-color: %border; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: %hover; }
QToolButton:pressed, QToolButton:checked { background: %border; }
QToolButton:focus { border: 2px solid %accent; padding: 3px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: %surface; border: 1px solid %outline; border-radius: 6px; padding: 5px 8px;
    selection-background-color: %selection; selection-color: %onSelection; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid %accent; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { color: %disabled; background: %window;
    border-color: %border; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: %bad; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url(:/shell/icons/chevron-%scheme.svg); width: 12px; height: 12px; }

QTableView, QTreeView, QListView { background: %surface; border: 1px solid %border; border-radius: 6px; outline: none;
    gridline-color: %border; alternate-background-color: %alternate; }
QTableView:focus, QTreeView:focus, QListView:focus { border: 1px solid %accent; }
QTableView::item, QTreeView::item, QListView::item { padding: 4px 6px; border: none; }
QTableView::item:hover, QTreeView::item:hover, QListView::item:hover { background: %hover; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
    background: %selection; color: %onSelection; }
QHeaderView { background: %surface; border: none; }
QHeaderView::section { background: %surface; color: %mutedText; border: none; border-bottom: 1px solid %border;
    padding: 6px; }
QTableCornerButton::section { background: %surface; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid %border; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 7px 14px; border: none; border-bottom: 2px solid transparent; color: %mutedText; }
QTabBar::tab:hover { color: %text; background: %hover; }
QTabBar::tab:selected { color: %text; border-bottom: 2px solid %accent; }
QTabBar::tab:focus { background: %hover; }

QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: %border; }
QSplitter::handle:horizontal { width: 7px; }
QSplitter::handle:vertical { height: 7px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: %scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %outline; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QProgressBar { background: %border; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: %accent; border-radius: 3px; }
)"};

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.window = QColor(0xf7f8fa);
    theme.sidebar = QColor(0xedf1f4);
    theme.surface = QColor(0xffffff);
    theme.raised = QColor(0xffffff);
    theme.hover = QColor(0xe4e9ee);
    theme.text = QColor(0x18222d);
    theme.mutedText = QColor(0x54616f);
    theme.border = QColor(0xd9dfe6);
    theme.outline = QColor(0x78838f);
    theme.accent = QColor(0x0b6680);
    theme.onAccent = QColor(0xffffff);
    theme.selection = QColor(0xcfe7ee);
    theme.onSelection = QColor(0x0c2b35);
    theme.good = QColor(0x14713f);
    theme.warning = QColor(0x8a5200);
    theme.bad = QColor(0xb3261e);
    theme.info = QColor(0x1f5fa8);
    theme.goodTint = QColor(0xe0f3e8);
    theme.warningTint = QColor(0xfdf0d8);
    theme.badTint = QColor(0xfce6e4);
    theme.infoTint = QColor(0xe4eefa);
    return theme;
}

Theme Theme::night()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x151a20);
    theme.sidebar = QColor(0x10151a);
    theme.surface = QColor(0x1b2128);
    theme.raised = QColor(0x232a33);
    theme.hover = QColor(0x2a323c);
    theme.text = QColor(0xe7ecf1);
    theme.mutedText = QColor(0xa0acb9);
    theme.border = QColor(0x303943);
    theme.outline = QColor(0x717e8c);
    theme.accent = QColor(0x5fc4de);
    theme.onAccent = QColor(0x06222b);
    theme.selection = QColor(0x1f4f60);
    theme.onSelection = QColor(0xf2fafc);
    theme.good = QColor(0x63cf96);
    theme.warning = QColor(0xe8b55a);
    theme.bad = QColor(0xff8f85);
    theme.info = QColor(0x8dbcf5);
    theme.goodTint = QColor(0x173226);
    theme.warningTint = QColor(0x362a13);
    theme.badTint = QColor(0x3d2022);
    theme.infoTint = QColor(0x1b2c42);
    return theme;
}

Theme Theme::current()
{
    const QPalette palette = QGuiApplication::palette();
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? night() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, blend(surface, window, 0.6));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Button, raised);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, bad);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, onSelection);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, dark ? hover : surface);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Mid, border);
    palette.setColor(QPalette::Dark, outline);
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : outline);
    const QColor faint = blend(mutedText, window, 0.35);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QString Theme::styleSheet() const
{
    const std::pair<QLatin1StringView, QColor> colours[] = {
        // Longer names before those that they begin with.
        {"%accentHover"_L1, blend(accent, text, 0.15)},
        {"%accent"_L1, accent},
        {"%alternate"_L1, blend(surface, window, 0.6)},
        {"%bad"_L1, bad},
        {"%border"_L1, border},
        {"%disabled"_L1, blend(mutedText, window, 0.35)},
        {"%hover"_L1, hover},
        {"%mutedText"_L1, mutedText},
        {"%onAccent"_L1, onAccent},
        {"%onSelection"_L1, onSelection},
        {"%outline"_L1, outline},
        {"%raised"_L1, raised},
        {"%scroll"_L1, blend(outline, window, 0.4)},
        {"%selection"_L1, selection},
        {"%sidebar"_L1, sidebar},
        {"%surface"_L1, surface},
        {"%text"_L1, text},
        {"%window"_L1, window},
    };
    QString filled = sheet;
    for (const auto &[name, colour] : colours)
        filled.replace(name, colour.name());
    return filled.replace("%scheme"_L1, dark ? "dark"_L1 : "light"_L1);
}

} // namespace nesoi
