// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/connection/welcomepage.h"

#include "shell/look/label.h"
#include "shell/look/symbol.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostShown = 5; ///< The dialog has all of them.

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Label::Rank::Title, this))
    , m_text(new Label(Label::Rank::Body, this))
    , m_addressLabel(new Label(Label::Rank::Body, this))
    , m_address(new QLineEdit(u"127.0.0.1:%1"_s.arg(defaultPort), this))
    , m_connect(new QPushButton(this))
    , m_problem(new Label(Label::Rank::Problem, this))
    , m_savedTitle(new Label(Label::Rank::Heading, this))
    , m_saved(new QVBoxLayout)
    , m_manage(new QPushButton(this))
    , m_tryTitle(new Label(Label::Rank::Heading, this))
    , m_tryText(new Label(Label::Rank::Hint, this))
    , m_command(new QLineEdit(u"scripts/cluster"_s, this))
    , m_copy(new QPushButton(this))
{
    setObjectName(u"welcome"_s);
    m_address->setObjectName(u"address"_s);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setDefault(true);
    m_problem->setObjectName(u"problem"_s);
    m_manage->setObjectName(u"manage"_s);
    m_copy->setObjectName(u"copy"_s);
    m_copy->setIcon(symbol(u"copy"_s));
    m_command->setReadOnly(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_addressLabel->setBuddy(m_address);
    lay();

    connect(m_address, &QLineEdit::textChanged, this, &WelcomePage::check);
    connect(m_address, &QLineEdit::returnPressed, this, &WelcomePage::connectTo);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::connectTo);
    connect(m_manage, &QPushButton::clicked, this, &WelcomePage::manageRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_command->text()); });
    setFocusProxy(m_address);
    setSaved({});
    retranslate();
    check();
}

void WelcomePage::lay()
{
    auto *icon = new QLabel(this);
    icon->setPixmap(logo().pixmap(QSize(72, 72), devicePixelRatioF()));

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_address, 1);
    row->addWidget(m_connect);
    auto *command = new QHBoxLayout;
    command->setSpacing(8);
    command->addWidget(m_command, 1);
    command->addWidget(m_copy);
    m_saved->setSpacing(4);

    auto *card = new QWidget(this);
    card->setMaximumWidth(560);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(icon);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(14);
    column->addWidget(m_addressLabel);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addSpacing(18);
    column->addWidget(m_savedTitle);
    column->addLayout(m_saved);
    column->addWidget(m_manage, 0, Qt::AlignLeft);
    column->addSpacing(18);
    column->addWidget(m_tryTitle);
    column->addWidget(m_tryText);
    column->addLayout(command);

    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 20);
    middle->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(middle);
    page->addStretch(3);
}

void WelcomePage::setSaved(const QList<Connection> &saved)
{
    while (QLayoutItem *item = m_saved->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // It may be the one that was clicked.
        delete item;
    }
    QWidget *before = m_connect;
    for (const Connection &connection : saved.first(std::min(saved.size(), mostShown))) {
        QString title = connection.title();
        auto *button = new QPushButton(symbol(u"connection"_s), title.replace(u'&', u"&&"_s), this);
        button->setToolTip(connection.addresses.join(u'\n'));
        button->setStyleSheet(u"text-align: %1"_s.arg(isRightToLeft() ? u"right"_s : u"left"_s));
        connect(button, &QPushButton::clicked, this, [this, connection] { Q_EMIT connectRequested(connection); });
        m_saved->addWidget(button);
        setTabOrder(before, button);
        before = button;
    }
    m_savedTitle->setVisible(!saved.isEmpty());
    m_manage->setVisible(!saved.isEmpty());
}

void WelcomePage::check()
{
    const Result<QStringList, AddressError> addresses = parseAddresses(m_address->text());
    const bool isWrong = !addresses && !m_address->text().trimmed().isEmpty();
    m_problem->setText(isWrong ? addresses.error().text : QString());
    m_problem->setVisible(isWrong);
    m_connect->setEnabled(addresses.ok());
    m_address->setProperty("invalid", isWrong);
    m_address->setAccessibleDescription(m_problem->text());
    style()->unpolish(m_address);
    style()->polish(m_address);
}

void WelcomePage::connectTo()
{
    if (const Result<QStringList, AddressError> addresses = parseAddresses(m_address->text()))
        Q_EMIT connectRequested(Connection{{}, *addresses});
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        check();
    }
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Nesoi"));
    m_text->setText(tr("Connect to any node of your cluster: the console learns of the others from it."));
    m_addressLabel->setText(tr("A&ddress of a node"));
    //: Button: connects to a cluster.
    m_connect->setText(tr("&Connect"));
    m_savedTitle->setText(tr("Your connections"));
    //: Button: opens the list of saved connections.
    m_manage->setText(tr("&Manage connections…"));
    m_tryTitle->setText(tr("No cluster yet?"));
    m_tryText->setText(
        tr("Start three nodes on this machine with this command, in the folder of Nesoi's sources. Then connect to "
           "the address above."));
    m_command->setAccessibleName(tr("Command that starts a cluster"));
    //: Button: copies a command to the clipboard.
    m_copy->setText(tr("C&opy"));
}

} // namespace nesoi
