// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/members/memberspage.h"

#include "charts/map/clustermap.h"
#include "charts/memberwords.h"
#include "charts/plots/timeplots.h"
#include "client/clusterclient.h"
#include "models/membermodel.h"
#include "pages/cluster/clusterrecorder.h"
#include "pages/members/memberdetail.h"
#include "pages/places.h"
#include "shell/banner/bannerstack.h"
#include "shell/look/focusforwarder.h"
#include "shell/look/label.h"
#include "shell/look/symbol.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QAction *makeAction(const QString &icon, const QString &name, QObject *parent)
{
    auto *action = new QAction(symbol(icon), {}, parent);
    action->setObjectName(name);
    return action;
}

} // namespace

MembersPage::MembersPage(PageContext context, const ClusterRecorder &recorder, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_recorder(recorder)
    , m_connectHere(makeAction(u"connection"_s, u"connectHere"_s, this))
    , m_copyAddress(makeAction(u"copy"_s, u"copyAddress"_s, this))
    , m_title(new Label(Label::Rank::Title, this))
    , m_hint(new Label(Label::Rank::Hint, this))
    , m_map(new ClusterMap(this))
    , m_model(new MemberModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new QTableView(this))
    , m_detail(new MemberDetail(*m_connectHere, *m_copyAddress, this))
    , m_plots(new TimePlots(this))
{
    m_copyAddress->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    lay();
    wire();
    retranslate();
    showStatus();
    showHistory();
}

void MembersPage::lay()
{
    m_map->setObjectName(u"map"_s);
    m_table->setObjectName(u"members"_s);
    m_plots->setObjectName(u"plots"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TableModel::SortRole);
    m_table->setModel(m_sorted);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MemberModel::Address, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height()
                                                     + 9); // Five members are seen at once.
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (const int column : {MemberModel::Version, MemberModel::Id})
        m_table->setColumnHidden(column, true); // The description has them.
    m_map->setCardForCurrent(false);
    for (QWidget *view : std::initializer_list<QWidget *>{m_map, m_table}) {
        view->addActions({m_connectHere, m_copyAddress});
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
    }

    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);

    auto *beside = new QSplitter(Qt::Horizontal, this);
    beside->setObjectName(u"beside"_s);
    beside->addWidget(m_map);
    beside->addWidget(words);
    beside->setStretchFactor(0, 1);
    beside->setStretchFactor(1, 1);
    beside->setChildrenCollapsible(false);
    beside->resize(940, 300);
    beside->setSizes({400, 540});

    auto *below = new QSplitter(Qt::Vertical, this);
    below->setObjectName(u"below"_s);
    below->addWidget(beside);
    below->addWidget(m_plots);
    below->setStretchFactor(0, 1);
    below->setStretchFactor(1, 0);
    below->setCollapsible(0, false);
    below->resize(940, 640); // As large as it will be about: otherwise it would go by the least sizes.
    below->setSizes({330, 310});

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 16, 20, 16);
    page->setSpacing(4);
    page->addWidget(m_title);
    page->addWidget(m_hint);
    page->addSpacing(8);
    page->addWidget(below, 1);
    new FocusForwarder(*this, *m_map);
}

void MembersPage::wire()
{
    const ClusterClient &client = m_context.client;
    connect(&client, &ClusterClient::statusRead, this, &MembersPage::showStatus);
    connect(&client, &ClusterClient::stateChanged, this, &MembersPage::showState);
    connect(&m_recorder, &ClusterRecorder::updated, this, &MembersPage::showHistory);

    connect(m_map, &ClusterMap::currentChanged, this, [this](const QByteArray &id) { choose(id, By::User); });
    connect(m_map, &ClusterMap::memberActivated, m_detail, &MemberDetail::focusFirst);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            choose(index.data(TableModel::PathRole).toByteArray(), By::User);
    });
    connect(m_table, &QTableView::activated, m_detail, &MemberDetail::focusFirst);
    connect(m_connectHere, &QAction::triggered, this, &MembersPage::goThere);
    connect(m_copyAddress, &QAction::triggered, this, &MembersPage::copy);
}

void MembersPage::select(const QString &id)
{
    choose(id.toLatin1(), By::Program);
}

void MembersPage::showStatus()
{
    const ClusterStatus &status = m_context.client.status();
    if (status.members.isEmpty())
        m_map->clear();
    else
        m_map->setCluster(status);
    m_isSelecting = true;
    m_model->setStatus(status);
    if (chosen() == nullptr)
        m_chosen.clear();
    m_map->setCurrent(m_chosen);
    selectRow();
    m_isSelecting = false;
    showChosen();
    retranslate();
}

void MembersPage::showState()
{
    if (m_context.client.status().members.isEmpty())
        showStatus(); // Another cluster, or none.
    showChosen();
    retranslate();
}

void MembersPage::showHistory()
{
    m_map->setAge(m_recorder.age());
    m_plots->setHistory(m_recorder.history(), QDateTime::currentMSecsSinceEpoch());
}

void MembersPage::choose(const QByteArray &id, By by)
{
    if (m_isSelecting || id == m_chosen)
        return;
    m_chosen = id;
    m_isSelecting = true;
    m_map->setCurrent(id);
    selectRow();
    m_isSelecting = false;
    showChosen();
    if (by == By::User && !id.isEmpty())
        m_context.visit(placeOfMember(id));
}

void MembersPage::selectRow()
{
    QItemSelectionModel &selection = *m_table->selectionModel();
    const int row = m_model->rowOf(m_chosen);
    if (row < 0) {
        if (selection.currentIndex().isValid())
            selection.clear();
        return;
    }
    const int column = std::max(0, selection.currentIndex().column());
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, column));
    if (index == selection.currentIndex() && selection.isSelected(index))
        return;
    selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

const MemberStatus *MembersPage::chosen() const
{
    const QList<MemberStatus> &members = m_context.client.status().members;
    const auto found = std::ranges::find(members, m_chosen, &MemberStatus::id);
    return m_chosen.isEmpty() || found == members.end() ? nullptr : &*found;
}

void MembersPage::showChosen()
{
    const MemberStatus *const member = chosen();
    const ClusterStatus &cluster = m_context.client.status();
    if (member == nullptr)
        m_detail->showNone();
    else
        m_detail->showMember(*member, cluster);
    m_copyAddress->setEnabled(member != nullptr);
    const bool isEntry = member != nullptr && member->id == cluster.self && m_context.client.isOnline();
    m_connectHere->setEnabled(member != nullptr && !isEntry && m_context.client.addressOf(*member).has_value());
}

void MembersPage::goThere()
{
    const MemberStatus *const member = chosen();
    if (member == nullptr)
        return;
    if (const auto address = m_context.client.addressOf(*member))
        m_context.client.moveTo(*address);
}

void MembersPage::copy()
{
    const MemberStatus *const member = chosen();
    if (member == nullptr)
        return;
    QGuiApplication::clipboard()->setText(member->address);
    //: %1 is a node's address.
    const QString text = tr("Copied %1.").arg(MemberWords::isolated(member->address));
    m_context.banners.post(Banner::done(text, u"copied"_s, 3s));
}

void MembersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    retranslate();
    showChosen();
}

void MembersPage::retranslate()
{
    m_title->setText(tr("Members"));
    const ClusterClient &client = m_context.client;
    m_hint->setText(client.status().cluster.isEmpty()
                        ? QString()
                        //: %1 is a cluster's name, %2 the address of the node that the console talks to.
                        : tr("Cluster “%1”, as %2 sees it")
                              .arg(client.status().cluster, MemberWords::isolated(client.state().node.toText())));
    //: To have the console talk to the selected node of the cluster from now on.
    m_connectHere->setText(tr("Connect to this &Node"));
    m_copyAddress->setText(tr("Copy A&ddress"));
    m_table->setAccessibleName(tr("Members"));
    m_plots->setAccessibleName(tr("How the members have been doing"));
}

ConsolePage membersPage(const PageContext &context, const ClusterRecorder &recorder)
{
    auto *page = new MembersPage(context, recorder);
    const auto select = [page](const QString &id) { page->select(id); };
    return {
        {pageId::members, symbol(pageId::members), [] { return MembersPage::tr("Members"); }, page, select},
        {{WindowMenus::Menu::Edit, page->copyAddress()}, {WindowMenus::Menu::Go, page->connectHere()}},
    };
}

} // namespace nesoi
