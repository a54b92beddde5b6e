// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/command/commandpalette.h"

#include "shell/command/commanddelegate.h"
#include "shell/command/commandmodel.h"
#include "shell/look/label.h"
#include "shell/look/symbol.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView recentKey{"palette/recent"};
constexpr qsizetype remembered = 30;
constexpr int rows = 10;
constexpr int widest = 680;

} // namespace

CommandPalette::CommandPalette(QSettings &settings, QWidget *window)
    : QFrame(window)
    , m_settings(settings)
    , m_recent(settings.value(recentKey).toStringList())
    , m_model(new CommandModel(this))
    , m_query(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new Label(Label::Rank::Hint, this))
{
    setObjectName(u"commandPalette"_s);
    setStyleSheet(
        u"#commandPalette { background: palette(button); border: 1px solid palette(mid); border-radius: 10px; }"
        "#commandPalette QListView { border: none; background: transparent; }"_s);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(40);
    shadow->setOffset(0, 10);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);

    m_query->setObjectName(u"query"_s);
    m_query->addAction(symbol(u"search"_s), QLineEdit::LeadingPosition);
    m_query->installEventFilter(this);
    m_list->setObjectName(u"results"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_query);
    column->addWidget(m_list);
    column->addWidget(m_nothing);

    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::addSource(CommandSource &source)
{
    m_sources << &source;
}

void CommandPalette::open()
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_model->setIndex(CommandIndex(m_sources));
    m_query->clear();
    find();
    show();
    raise();
    m_query->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    hide();
    m_model->setIndex({}); // It may be much.
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::find()
{
    m_model->find(m_query->text(), m_recent);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    select(0);
    place();
}

void CommandPalette::place()
{
    const QWidget &window = *parentWidget();
    const int row = std::max(1, m_list->sizeHintForRow(0));
    m_list->setFixedHeight(std::clamp(m_model->rowCount(), 1, rows) * row + 4);
    m_nothing->setFixedHeight(3 * row);
    const int width = std::min(widest * fontMetrics().height() / 16, window.width() - 40);
    layout()->activate();
    const int height = std::min(layout()->sizeHint().height(), window.height() - 40);
    setGeometry((window.width() - width) / 2, std::min(80, (window.height() - height) / 2), width, height);
}

void CommandPalette::select(int row)
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndex index = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The focus stays in the field: screen readers would not hear of the row.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QString id = m_model->id(row);
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent.resize(std::min(m_recent.size(), remembered));
    m_settings.setValue(recentKey, m_recent);

    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason); // Commands such as Copy act upon what has it.
    m_model->run(row);
    m_model->setIndex({});
}

bool CommandPalette::steer(QKeyEvent &event)
{
    const int row = m_list->currentIndex().row();
    const int count = m_model->rowCount();
    switch (event.key()) {
    case Qt::Key_Down:
        select(row + 1 < count ? row + 1 : 0);
        return true;
    case Qt::Key_Up:
        select(row > 0 ? row - 1 : count - 1);
        return true;
    case Qt::Key_PageDown:
        select(row + rows - 1);
        return true;
    case Qt::Key_PageUp:
        select(row - rows + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // There is nowhere else to go to.
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query) {
        if (event->type() == QEvent::KeyPress)
            return steer(*static_cast<QKeyEvent *>(event)); // NOLINT(*-static-cast-downcast): its type says so.
        // Not while a menu of its own, such as that for pasting, is open.
        if (event->type() == QEvent::FocusOut && QApplication::activePopupWidget() == nullptr) {
            m_focusBefore.clear(); // Somebody else has it already.
            leave();
        }
    } else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_query->setPlaceholderText(tr("Find an application, a service, a command…"));
    m_query->setAccessibleName(tr("Find"));
    m_list->setAccessibleName(tr("What was found"));
    //: Of the command palette: no command and no resource matches what was typed.
    m_nothing->setText(tr("Nothing by that name. Try fewer letters."));
}

} // namespace nesoi
