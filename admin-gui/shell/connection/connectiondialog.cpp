// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/connection/connectiondialog.h"

#include "shell/look/label.h"
#include "shell/look/symbol.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

ConnectionDialog::ConnectionDialog(const QList<Connection> &saved, QWidget *parent)
    : QDialog(parent)
    , m_connections(saved)
    , m_title(new Label(Label::Rank::Title, this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_nameLabel(new Label(Label::Rank::Body, this))
    , m_name(new QLineEdit(this))
    , m_addressesLabel(new Label(Label::Rank::Body, this))
    , m_addresses(new QLineEdit(this))
    , m_hint(new Label(Label::Rank::Hint, this))
    , m_problem(new Label(Label::Rank::Problem, this))
    , m_lastUsed(new Label(Label::Rank::Hint, this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_connect(new QPushButton(this))
{
    m_list->setObjectName(u"connections"_s);
    m_add->setObjectName(u"add"_s);
    m_add->setIcon(symbol(u"add"_s));
    m_remove->setObjectName(u"remove"_s);
    m_remove->setIcon(symbol(u"remove"_s));
    m_name->setObjectName(u"name"_s);
    m_addresses->setObjectName(u"addresses"_s);
    m_problem->setObjectName(u"problem"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_save->setObjectName(u"save"_s);
    m_connect->setObjectName(u"connect"_s);
    m_connect->setDefault(true);
    m_nameLabel->setBuddy(m_name);
    m_addressesLabel->setBuddy(m_addresses);
    for (QPushButton *button : {m_add, m_remove, m_cancel, m_save})
        button->setAutoDefault(false);
    lay();

    for (const Connection &connection : saved) {
        m_list->addItem(QString());
        m_drafts << connection.addresses.join(u", "_s);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &ConnectionDialog::connectTo);
    connect(m_add, &QPushButton::clicked, this, &ConnectionDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionDialog::removeCurrent);
    connect(m_name, &QLineEdit::textEdited, this, &ConnectionDialog::takeEdits);
    connect(m_addresses, &QLineEdit::textEdited, this, &ConnectionDialog::takeEdits);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionDialog::connectTo);

    retranslate();
    if (saved.isEmpty())
        add();
    else
        m_list->setCurrentRow(0);
}

void ConnectionDialog::lay()
{
    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    listButtons->addStretch();

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list);
    left->addLayout(listButtons);

    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_nameLabel);
    right->addWidget(m_name);
    right->addSpacing(10);
    right->addWidget(m_addressesLabel);
    right->addWidget(m_addresses);
    right->addWidget(m_hint);
    right->addWidget(m_problem);
    right->addStretch();
    right->addWidget(m_lastUsed);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    buttons->addWidget(m_connect);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(20, 18, 20, 18);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(16);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addLayout(left, 1, 0);
    grid->addLayout(right, 1, 1);
    grid->addLayout(buttons, 2, 0, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    resize(720, 420);
}

int ConnectionDialog::current() const
{
    return m_list->currentRow();
}

void ConnectionDialog::describe(int row)
{
    QString title = m_connections[row].name;
    if (title.isEmpty())
        title = m_drafts[row].simplified();
    //: In the list of connections: one that has no name and no address yet.
    m_list->item(row)->setText(title.isEmpty() ? tr("New connection") : title);
}

void ConnectionDialog::add()
{
    m_connections << Connection{};
    m_drafts << (m_connections.size() == 1 ? u"127.0.0.1:%1"_s.arg(defaultPort) : QString());
    m_list->addItem(QString());
    const int row = static_cast<int>(m_connections.size()) - 1;
    describe(row);
    m_list->setCurrentRow(row);
    m_addresses->setFocus();
    m_addresses->selectAll();
}

void ConnectionDialog::removeCurrent()
{
    const int row = current();
    if (row < 0)
        return;
    m_connections.removeAt(row);
    m_drafts.removeAt(row);
    delete m_list->takeItem(row);
    showCurrent();
}

void ConnectionDialog::showCurrent()
{
    const int row = current();
    const bool isOne = row >= 0 && row < m_connections.size();
    m_name->setText(isOne ? m_connections[row].name : QString());
    m_addresses->setText(isOne ? m_drafts[row] : QString());
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_addresses), static_cast<QWidget *>(m_remove)})
        field->setEnabled(isOne);
    const QDateTime used = isOne ? m_connections[row].lastUsed : QDateTime();
    m_lastUsed->setText(used.isValid()
                            ? tr("Last used: %1").arg(QLocale().toString(used.toLocalTime(), QLocale::ShortFormat))
                            : QString());
    check();
}

void ConnectionDialog::takeEdits()
{
    const int row = current();
    if (row < 0)
        return;
    m_connections[row].name = m_name->text().simplified();
    m_drafts[row] = m_addresses->text();
    describe(row);
    check();
}

void ConnectionDialog::check()
{
    const int row = current();
    const auto isRight = [](const QString &draft) { return parseAddresses(draft).ok(); };
    const bool canConnect = row >= 0 && row < m_drafts.size() && isRight(m_drafts[row]);
    // What is empty is not yet wrong.
    const bool isWrong = row >= 0 && row < m_drafts.size() && !canConnect && !m_drafts[row].trimmed().isEmpty();
    m_problem->setText(isWrong ? parseAddresses(m_drafts[row]).error().text : QString());
    m_problem->setVisible(isWrong);
    m_addresses->setProperty("invalid", isWrong);
    m_addresses->setAccessibleDescription(m_problem->text());
    style()->unpolish(m_addresses);
    style()->polish(m_addresses);
    m_connect->setEnabled(canConnect);
    m_save->setEnabled(std::all_of(m_drafts.cbegin(), m_drafts.cend(), isRight));
}

void ConnectionDialog::save()
{
    QList<Connection> kept;
    for (qsizetype i = 0; i < m_connections.size(); ++i) {
        const Result<QStringList, AddressError> addresses = parseAddresses(m_drafts[i]);
        if (!addresses)
            continue; // Connecting to one doesn't wait until the others are right.
        m_connections[i].addresses = *addresses;
        kept << m_connections[i];
    }
    m_connections = kept;
    accept();
}

void ConnectionDialog::connectTo()
{
    const int row = current();
    if (row < 0)
        return;
    const Result<QStringList, AddressError> addresses = parseAddresses(m_drafts[row]);
    if (!addresses)
        return;
    m_chosen = m_connections[row];
    m_chosen->addresses = *addresses;
    save();
}

void ConnectionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionDialog::retranslate()
{
    setWindowTitle(tr("Connections"));
    m_title->setText(tr("Connections"));
    m_list->setAccessibleName(tr("Saved connections"));
    //: Button: a new connection.
    m_add->setText(tr("&Add"));
    //: Button: takes a connection out of the list.
    m_remove->setText(tr("&Remove"));
    //: Of a connection.
    m_nameLabel->setText(tr("&Name"));
    m_name->setPlaceholderText(tr("Such as “Production”; may be empty"));
    m_addressesLabel->setText(tr("A&ddresses of nodes"));
    m_hint->setText(
        tr("One is enough: the console learns of the others from it. With several, between commas, it also starts "
           "while one of them is down."));
    //: Button: forgets what was changed in the dialog.
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("&Save"));
    //: Button: connects to a cluster.
    m_connect->setText(tr("&Connect"));
    for (int row = 0; row < m_connections.size(); ++row)
        describe(row);
    showCurrent();
}

} // namespace nesoi
