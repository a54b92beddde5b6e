// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/hooks/hooklist.h"

#include "charts/memberwords.h"
#include "client/catalog.h"
#include "client/clusterclient.h"
#include "models/filtermodel.h"
#include "models/hookmodel.h"
#include "pages/hooks/hookdelegate.h"
#include "shell/look/label.h"
#include "shell/look/symbol.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

bool isTroubled(const HookRow &row)
{
    const HookModel::State state = HookModel::stateOf(row);
    return state == HookModel::State::Retrying || state == HookModel::State::Failing;
}

QString shown(const ResourcePath &subject)
{
    return MemberWords::isolated(QString::fromLatin1(subject.text()));
}

QToolButton *choice(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

HookList::HookList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, QWidget *parent)
    : HookList(client, catalog, drafts, new HookModel(catalog.hooks()), parent)
{
}

HookList::HookList(ClusterClient &client, const Catalog &catalog, Drafts &drafts, HookModel *model, QWidget *parent)
    : ResourceList(client, catalog, *model, symbol(u"webhooks"_s), u"hook"_s, parent)
    , m_client(client)
    , m_catalog(catalog)
    , m_hooks(*model)
    , m_all(choice(u"hookAll"_s, this))
    , m_troubled(choice(u"hookTroubled"_s, this))
    , m_mark(new QToolButton(this))
    , m_hint(new Label(Label::Rank::Hint, this))
{
    view().setItemDelegate(new HookDelegate(drafts, view()));
    QHeaderView &header = *view().header();
    header.moveSection(HookModel::Endpoint, HookModel::LastDelivery); // It may be long; what may be cut is at the end.
    setWidths(HookModel::Endpoint, {HookModel::Status, HookModel::LastDelivery});
    view().setColumnHidden(HookModel::Failures, true); // What stands below the selected one has them.
    header.setMinimumSectionSize(48);
    header.resizeSection(HookModel::Subject, 104);
    header.resizeSection(HookModel::Name, 88);
    layAbove();

    auto *choices = new QButtonGroup(this);
    choices->addButton(m_all);
    choices->addButton(m_troubled);
    m_all->setChecked(true);
    connect(m_troubled, &QToolButton::toggled, this, &HookList::setCondition);
    connect(m_mark, &QToolButton::clicked, this, &HookList::removeSubject);
    const SortedTable<HookRow> &table = catalog.hooks();
    connect(&table, &TableSignals::inserted, this, &HookList::countTroubled);
    connect(&table, &TableSignals::removed, this, &HookList::countTroubled);
    connect(&table, &TableSignals::changed, this, &HookList::countTroubled);
    connect(&catalog, &Catalog::progressChanged, this, &HookList::showHint);
    connect(&client, &ClusterClient::stateChanged, this, &HookList::showHint);
    retranslateAbove();
    retranslate();
    showHint();
}

void HookList::layAbove()
{
    m_mark->setObjectName(u"hookSubject"_s);
    m_mark->setIcon(symbol(u"close"_s));
    m_mark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mark->setFocusPolicy(Qt::StrongFocus);
    m_mark->hide();
    m_hint->setObjectName(u"hookHint"_s);

    auto *above = new QWidget(this);
    auto *row = new QHBoxLayout(above);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_all);
    row->addWidget(m_troubled);
    row->addStretch();
    row->addWidget(m_mark);
    addBelowFilter(above);
    addBelowFilter(m_hint);
}

int HookList::sourceRowOf(const ResourcePath &path) const
{
    return m_hooks.rowOf(path.text());
}

// ---- Only some of them

void HookList::setSubject(const std::optional<ResourcePath> &subject)
{
    m_subject = subject;
    m_mark->setVisible(subject.has_value());
    retranslateAbove();
    setCondition();
}

void HookList::removeSubject()
{
    setSubject(std::nullopt);
    view().setFocus();
    Q_EMIT subjectRemoved();
}

bool HookList::isNarrowed() const
{
    return m_subject || m_troubled->isChecked();
}

void HookList::widen()
{
    m_all->setChecked(true);
    if (m_subject)
        removeSubject();
}

void HookList::setCondition()
{
    std::function<bool(int row)> condition;
    if (isNarrowed()) {
        condition = [this, prefix = m_subject ? m_subject->hooks().text() + '/' : QByteArray(),
                     wantsTroubled = m_troubled->isChecked()](int row) {
            const HookRow &hook = m_catalog.hooks().at(row);
            return hook.path.startsWith(prefix) && (!wantsTroubled || isTroubled(hook));
        };
    }
    rows().setCondition(condition);
    showState();
}

// ---- What it says

void HookList::countTroubled()
{
    const auto count = std::ranges::count_if(m_catalog.hooks().rows(), isTroubled);
    //: A choice of web-hooks: those that did not receive the last notification. %1: how many.
    m_troubled->setText(count == 0 ? tr("Retrying or failing")
                                   : tr("Retrying or failing (%1)").arg(QLocale().toString(count)));
}

/// Older nodes know only the web-hooks of a resource.
void HookList::showHint()
{
    m_hint->setVisible(m_client.isOnline() && m_catalog.progress().isComplete && !m_catalog.knowsAllHooks());
}

ResourceList::Texts HookList::texts() const
{
    Texts texts{
        .name = tr("Web-hooks"),
        .filter = tr("Filter by what is watched, name or endpoint"),
        .create = tr("New Web-hook…"),
        .count = tr("%Ln web-hook(s)", nullptr, m_hooks.rowCount()),
        .nothing
        = {tr("No web-hooks yet"),
           tr("A web-hook watches an application or a service: at every change of it, Nesoi sends a request to "
              "an address of yours.")},
        .searched = tr("What is watched, names and endpoints are searched; in each, all the words have to be found."),
        .reading = tr("Reading web-hooks…"),
        .offline = tr("Web-hooks are shown as soon as a node answers."),
    };
    if (m_troubled->isChecked())
        texts.noneLeft = {tr("No web-hook is retrying or failing"), tr("Nothing waits to be sent again."), false};
    else if (m_subject)
        texts.noneLeft = {tr("No web-hook watches %1").arg(shown(*m_subject)),
                          tr("Create one, and Nesoi sends a request to an address of yours at every change.")};
    if (m_subject)
        texts.nothing.title = tr("No web-hook watches %1").arg(shown(*m_subject));
    return texts;
}

void HookList::retranslateAbove()
{
    //: A choice of web-hooks: all.
    m_all->setText(tr("All"));
    countTroubled();
    m_hint->setText(tr("This node is of an older version, which cannot list all web-hooks: you see those of the "
                       "applications and services that you came from, and those that have changed since."));
    if (!m_subject)
        return;
    constexpr int longest = 28; // Letters.
    QString path = QString::fromLatin1(m_subject->text());
    m_mark->setToolTip(tr("Show the web-hooks of all applications and services"));
    //: Only web-hooks that watch %1 ("/app/shop") are shown.
    m_mark->setAccessibleName(tr("Only of %1").arg(path));
    m_mark->setAccessibleDescription(m_mark->toolTip());
    if (path.size() > longest)
        path = path.first(longest / 2) + u'…' + path.last(longest / 2);
    m_mark->setText(tr("Only of %1").arg(MemberWords::isolated(path)));
}

void HookList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateAbove();
    ResourceList::changeEvent(event);
}

} // namespace nesoi
