// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/hooks/subjectfield.h"

#include "client/catalog.h"
#include "shell/look/label.h"

#include <QCompleter>
#include <QEvent>
#include <QLayout>
#include <QLineEdit>
#include <QStringListModel>

namespace nesoi
{

using namespace Qt::StringLiterals;

using Kind = ResourcePath::Kind;

namespace
{

QStringList subjects(const Catalog &catalog)
{
    QStringList paths;
    paths.reserve(catalog.applications().size() + catalog.services().size());
    for (const ApplicationRow &row : catalog.applications().rows())
        paths << "/app/"_L1 + QString::fromLatin1(row.name);
    for (const ServiceRow &row : catalog.services().rows())
        paths << "/srv/"_L1 + QString::fromLatin1(row.name);
    return paths;
}

} // namespace

SubjectField::SubjectField(const Catalog &catalog, QWidget *parent)
    : CheckedField(u"subject"_s, u"subjectProblem"_s, parent)
    , m_catalog(catalog)
    , m_hint(new Label(Label::Rank::Hint, this))
{
    m_hint->setObjectName(u"subjectHint"_s);
    layout()->addWidget(m_hint);
    auto *completer = new QCompleter(subjects(catalog), this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(8);
    edit().setCompleter(completer);
    edit().setPlaceholderText(u"/app/…"_s);
    retranslate();
}

std::optional<ResourcePath> SubjectField::subject() const
{
    const auto path = ResourcePath::parse(text().trimmed().toUtf8());
    const bool isSubject = path && (path->kind() == Kind::Application || path->kind() == Kind::Service);
    return isSubject ? std::optional(*path) : std::nullopt;
}

QString SubjectField::problem() const
{
    const QString typed = text().trimmed();
    // Not wrong yet, where it is the beginning of something.
    if (subject() || "/app/"_L1.startsWith(typed) || "/srv/"_L1.startsWith(typed))
        return {};
    //: app, srv: as they are. NAME may be translated.
    return tr("Write /app/NAME for an application, or /srv/NAME for a service.");
}

void SubjectField::check()
{
    CheckedField::check();
    const auto path = subject();
    const bool isThere = path
        && (path->kind() == Kind::Application ? m_catalog.applications().find(path->name()) >= 0
                                              : m_catalog.services().find(path->name()) >= 0);
    m_hint->setVisible(path && !isThere);
    if (!path || isThere)
        return;
    const QString name = QString::fromLatin1(path->name());
    m_hint->setText(path->kind() == Kind::Application
                        ? tr("There is no application %1 yet: the web-hook waits for it.").arg(name)
                        : tr("There is no service %1 yet: the web-hook waits for it.").arg(name));
}

void SubjectField::retranslate()
{
    //: Label of a field: the application or service that a web-hook watches.
    setLabel(tr("&Watches"));
    check();
}

void SubjectField::changeEvent(QEvent *event)
{
    CheckedField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
