// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/deletedialog.h"

#include "shell/look/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

using Kind = ResourcePath::Kind;

DeleteDialog::DeleteDialog(QList<ResourcePath> paths, qsizetype hooks, QStringList emptied, QWidget *parent)
    : QDialog(parent)
    , m_paths(std::move(paths))
    , m_hooks(hooks)
    , m_emptied(std::move(emptied))
    , m_title(new Label(Label::Rank::Title, this))
    , m_names(new QListWidget(this))
    , m_more(new Label(Label::Rank::Hint, this))
    , m_hint(new Label(Label::Rank::Body, this))
    , m_cancel(new QPushButton(this))
    , m_delete(new QPushButton(this))
{
    m_title->setWordWrap(true);
    m_title->setObjectName(u"title"_s);
    m_names->setObjectName(u"names"_s);
    m_hint->setObjectName(u"hint"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_delete->setObjectName(u"delete"_s);
    m_cancel->setDefault(true);
    m_delete->setAutoDefault(false);
    const qsizetype shown = std::min(m_paths.size(), mostShown);
    for (const ResourcePath &path : m_paths.first(shown))
        m_names->addItem(QString::fromLatin1(path.text()));
    m_names->setSelectionMode(QAbstractItemView::NoSelection);
    m_names->setVisible(m_paths.size() > 1);
    m_more->setVisible(m_paths.size() > shown);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_delete);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_names, 1);
    column->addWidget(m_more);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    resize(480, m_paths.size() > 1 ? 400 : 200);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    m_cancel->setFocus();
    retranslate();
}

QString DeleteDialog::title() const
{
    const ResourcePath &first = m_paths.first();
    const QString name = QString::fromLatin1(first.name());
    const int count = static_cast<int>(m_paths.size());
    switch (first.kind()) {
    case Kind::Application:
        return count == 1 ? tr("Delete the application %1?").arg(name)
                          : tr("Delete %n application(s)?", nullptr, count);
    case Kind::Host:
        //: %1: name of a host, %2: name of a service.
        return count == 1 ? tr("Delete the host %1 of %2?").arg(name, QString::fromLatin1(first.subject().name()))
                          : tr("Delete %n host(s)?", nullptr, count);
    default:
        return count == 1 ? tr("Remove the web-hook %1?").arg(name) : tr("Remove %n web-hook(s)?", nullptr, count);
    }
}

QString DeleteDialog::hint() const
{
    switch (m_paths.first().kind()) {
    case Kind::Application:
        break;
    case Kind::Host:
        return hostHint();
    default:
        return tr("Its receiver is told nothing any more.");
    }
    const int count = static_cast<int>(m_paths.size());
    QString gone = count == 1 ? tr("Its configuration is gone for good.")
                              : tr("Their configurations are gone for good.", "", count);
    if (m_hooks == 0)
        return gone;
    if (m_hooks < 0)
        return gone + u' ' + tr("Web-hooks stay registered, and are told.");
    return gone + u' ' + tr("%n web-hook(s) stay registered, and are told.", nullptr, static_cast<int>(m_hooks));
}

QString DeleteDialog::hostHint() const
{
    QString gone = m_paths.size() == 1
        ? tr("Clients no longer find it. If it is still running, it may register itself again.")
        : tr("Clients no longer find them. Those that are still running may register themselves again.");
    if (m_emptied.isEmpty())
        return gone;
    const int count = static_cast<int>(m_emptied.size());
    const QString services = count == 1
        //: %1: name of a service.
        ? tr("The service %1 has no other hosts, so it is gone as well.").arg(m_emptied.first())
        : tr("%n service(s) have no other hosts, so they are gone as well.", nullptr, count);
    return services + u' ' + gone;
}

void DeleteDialog::retranslate()
{
    setWindowTitle(tr("Delete"));
    m_title->setText(title());
    //: Below a list of names that is cut off.
    m_more->setText(tr("…and %n more", nullptr, static_cast<int>(m_paths.size() - m_names->count())));
    m_hint->setText(hint());
    m_names->setAccessibleName(tr("What will be deleted"));
    m_cancel->setText(tr("Cancel"));
    m_delete->setText(m_paths.size() == 1 ? tr("&Delete")
                                          : tr("&Delete %n", nullptr, static_cast<int>(m_paths.size())));
}

void DeleteDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
