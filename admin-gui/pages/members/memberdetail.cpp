// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/members/memberdetail.h"

#include "charts/memberwords.h"
#include "shell/look/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

MemberDetail::MemberDetail(QAction &connectHere, QAction &copyAddress, QWidget *parent)
    : QFrame(parent)
    , m_address(new Label(Label::Rank::Heading, this))
    , m_state(new Label(Label::Rank::Body, this))
    , m_more(new Label(Label::Rank::Hint, this))
    , m_connect(buttonFor(connectHere))
    , m_copy(buttonFor(copyAddress))
{
    setObjectName(u"memberDetail"_s);
    setStyleSheet(
        u"#memberDetail { background: palette(base); border: 1px solid palette(mid); border-radius: 6px; }"_s);
    m_address->setObjectName(u"address"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_connect);
    buttons->addWidget(m_copy);
    buttons->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(3);
    column->addWidget(m_address);
    column->addWidget(m_state);
    column->addWidget(m_more);
    column->addSpacing(8);
    column->addLayout(buttons);
    showNone();
}

QPushButton *MemberDetail::buttonFor(QAction &action)
{
    auto *button = new QPushButton(this);
    button->setObjectName(action.objectName());
    button->setAutoDefault(false);
    const auto follow = [button, &action] {
        button->setText(action.text());
        button->setIcon(action.icon());
        button->setToolTip(action.toolTip());
        button->setEnabled(action.isEnabled());
    };
    connect(&action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    follow();
    return button;
}

void MemberDetail::showMember(const MemberStatus &member, const ClusterStatus &cluster)
{
    const QLocale locale;
    m_address->setText(MemberWords::isolated(member.address));
    QStringList words{MemberWords::state(member.state)};
    if (member.id == cluster.leader)
        words << MemberWords::leader();
    if (member.id == cluster.self)
        words << MemberWords::entry();
    //: Of a member of the cluster; %1 is a number.
    words << tr("phi %1").arg(MemberWords::phi(member.phi, locale));
    //: Of a member of the cluster, as short as can be: it has all writes.
    words << (member.behind > 0 ? MemberWords::behind(member.behind, locale) : tr("up to date"));
    m_state->setText(words.join(u" · "_s));

    QStringList more;
    //: Of a member of the cluster: of its software.
    more << tr("Version %1").arg(member.version);
    //: Of a member of the cluster: for when a leader is elected; %1 is a number.
    more << tr("priority %1").arg(locale.toString(member.priority));
    //: Of a member of the cluster: how often it has been started.
    more << tr("started %n time(s)", nullptr, static_cast<int>(member.generation));
    //: Of a member of the cluster; %1 is 16 hexadecimal digits.
    more << tr("id %1").arg(MemberWords::isolated(QString::fromLatin1(member.id)));
    m_more->setText(more.join(u" · "_s));
    m_more->show();
}

void MemberDetail::showNone()
{
    //: Where one member of the cluster would be described.
    m_address->setText(tr("No member selected"));
    m_state->setText(tr("Choose one on the map or in the table."));
    m_more->hide();
}

void MemberDetail::focusFirst()
{
    (m_connect->isEnabled() ? m_connect : m_copy)->setFocus(Qt::OtherFocusReason);
}

} // namespace nesoi
