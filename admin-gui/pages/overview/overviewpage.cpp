// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/overview/overviewpage.h"

#include "charts/map/clustermap.h"
#include "charts/memberwords.h"
#include "charts/tiles/sparkline.h"
#include "client/catalog.h"
#include "client/clusterclient.h"
#include "models/changemodel.h"
#include "pages/cluster/clusterrecorder.h"
#include "pages/overview/attentionlist.h"
#include "pages/overview/firststeps.h"
#include "pages/overview/overviewtiles.h"
#include "pages/places.h"
#include "shell/banner/bannerstack.h"
#include "shell/look/label.h"
#include "shell/look/symbol.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int widthForMap = 620; ///< In less room it is left out: the page Members has it.

} // namespace

OverviewPage::OverviewPage(PageContext context, const ClusterRecorder &recorder, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_recorder(recorder)
    , m_title(new Label(Label::Rank::Title, this))
    , m_hint(new Label(Label::Rank::Hint, this))
    , m_tiles(new OverviewTiles(this))
    , m_healthTitle(new Label(Label::Rank::Heading, this))
    , m_health(new AttentionList(this))
    , m_below(new QStackedWidget(this))
    , m_firstSteps(new FirstSteps(this))
    , m_firstStepsArea(new QScrollArea(this))
    , m_news(new QWidget(this))
    , m_newsTitle(new Label(Label::Rank::Heading, this))
    , m_rate(new Label(Label::Rank::Hint, m_news))
    , m_rates(new Sparkline(m_news))
    , m_noNews(new Label(Label::Rank::Hint, this))
    , m_changes(new ChangeModel(this))
    , m_table(new QTableView(this))
    , m_picture(new QWidget(this))
    , m_mapTitle(new Label(Label::Rank::Heading, this))
    , m_map(new ClusterMap(this))
{
    lay();
    wire();
    retranslate();
    refresh();
}

void OverviewPage::lay()
{
    m_map->setObjectName(u"map"_s);
    m_noNews->setObjectName(u"noNews"_s);
    m_table->setObjectName(u"changes"_s);
    m_table->setModel(m_changes);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *news = new QVBoxLayout(m_news);
    news->setContentsMargins(0, 0, 0, 0);
    news->setSpacing(8);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(m_newsTitle);
    heading->addStretch();
    heading->addWidget(m_rates, 0, Qt::AlignVCenter);
    heading->addWidget(m_rate);
    m_rate->setWordWrap(false);
    m_rates->setFixedSize(90, 18);
    news->addLayout(heading);
    news->addWidget(m_noNews);
    news->addWidget(m_table, 1);
    news->addStretch();

    m_below->addWidget(m_news);
    m_firstStepsArea->setWidget(m_firstSteps);
    m_firstStepsArea->setWidgetResizable(true);
    m_firstStepsArea->setFrameShape(QFrame::NoFrame);
    m_firstStepsArea->setFocusPolicy(Qt::NoFocus);
    m_firstStepsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_below->addWidget(m_firstStepsArea);

    auto *words = new QWidget(this);
    auto *left = new QVBoxLayout(words);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(8);
    left->addWidget(m_healthTitle);
    left->addWidget(m_health);
    left->addSpacing(16);
    left->addWidget(m_below, 1);

    auto *right = new QVBoxLayout(m_picture);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(8);
    right->addWidget(m_mapTitle);
    right->addWidget(m_map, 1);

    auto *beside = new QSplitter(Qt::Horizontal, this);
    beside->setObjectName(u"beside"_s);
    beside->setHandleWidth(20);
    beside->addWidget(words);
    beside->addWidget(m_picture);
    beside->setStretchFactor(0, 3);
    beside->setStretchFactor(1, 2);
    beside->setCollapsible(0, false);
    beside->setSizes({560, 380});

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(20, 16, 20, 16);
    page->setSpacing(4);
    page->addWidget(m_title);
    page->addWidget(m_hint);
    page->addSpacing(10);
    page->addWidget(m_tiles);
    page->addSpacing(16);
    page->addWidget(beside, 1);
    setFocusPolicy(Qt::ClickFocus); // From here, Tab leads to the first tile.
}

void OverviewPage::wire()
{
    const ClusterClient &client = m_context.client;
    const Catalog &catalog = m_context.catalog;
    connect(&client, &ClusterClient::stateChanged, this, &OverviewPage::refresh);
    connect(&m_recorder, &ClusterRecorder::updated, this, &OverviewPage::refresh);
    connect(&catalog, &Catalog::countsChanged, this, &OverviewPage::refresh);
    connect(&catalog, &Catalog::progressChanged, this, &OverviewPage::refresh);
    connect(&catalog, &Catalog::changed, this, &OverviewPage::take);

    connect(m_tiles, &OverviewTiles::chosen, this, [this](const QString &page) { m_context.open({page}); });
    connect(m_health, &AttentionList::chosen, this, &OverviewPage::see);
    connect(m_table, &QTableView::clicked, this, &OverviewPage::openChange);
    connect(m_table, &QTableView::activated, this, &OverviewPage::openChange);
    connect(m_map, &ClusterMap::memberActivated, this,
            [this](const QByteArray &id) { m_context.open(placeOfMember(id)); });
    connect(m_firstSteps, &FirstSteps::applicationsChosen, this, [this] { m_context.create(pageId::applications); });
    connect(m_firstSteps, &FirstSteps::servicesChosen, this, [this] { m_context.create(pageId::services); });
    connect(m_firstSteps, &FirstSteps::copied, this, &OverviewPage::tellCopied);
}

bool OverviewPage::isEmpty() const
{
    const CatalogProgress &progress = m_context.catalog.progress();
    return progress.isComplete && progress.resources == 0;
}

HealthFacts OverviewPage::facts() const
{
    const ClusterClient &client = m_context.client;
    const CatalogCounts &counts = m_context.catalog.counts();
    HealthFacts facts;
    // While it goes from one node to another, nothing is wrong yet.
    facts.connected = client.state().phase != ConnectionState::Phase::Offline;
    if (!client.status().members.isEmpty())
        facts.cluster = client.status();
    facts.laggards = m_recorder.laggards();
    facts.withoutStorage = m_recorder.withoutStorage();
    facts.failingHooks = static_cast<int>(counts.failingHooks);
    facts.expiredHosts = static_cast<int>(counts.expiredHosts);
    return facts;
}

void OverviewPage::refresh()
{
    const ClusterClient &client = m_context.client;
    const bool isOffline = client.state().phase == ConnectionState::Phase::Offline;
    m_tiles->setContent({.cluster = client.status(),
                         .counts = m_context.catalog.counts(),
                         .isComplete = m_context.catalog.progress().isComplete,
                         .knowsAllHooks = m_context.catalog.knowsAllHooks(),
                         .isStale = isOffline});
    m_health->setEntries(HealthSummary::of(facts()));
    if (client.status().members.isEmpty()) {
        m_map->clear();
        if (m_changes->rowCount() > 0)
            m_changes->clear(); // Another cluster, or none.
    } else {
        m_map->setCluster(client.status());
    }
    m_firstSteps->setNode(client.state().node);
    m_below->setCurrentWidget(isEmpty() ? static_cast<QWidget *>(m_firstStepsArea) : m_news);
    m_map->setAge(m_recorder.age());
    showNews();
    retranslate();
}

void OverviewPage::showNews()
{
    const bool isNews = m_changes->rowCount() > 0;
    m_table->setVisible(isNews);
    m_noNews->setVisible(!isNews);
    const QList<Sample> rates = m_recorder.history().writes();
    const bool isKnown = !rates.isEmpty() && rates.last().isKnown();
    m_rates->setSamples(rates);
    m_rates->setVisible(isKnown);
    m_rate->setVisible(isKnown);
    if (isKnown)
        //: How many changes there are in the whole cluster; %1 is a number.
        m_rate->setText(tr("%1 per second").arg(QLocale().toString(rates.last().value, 'f', 0)));
}

void OverviewPage::take(const ChangeEvent &event)
{
    m_changes->add(event);
    if (m_changes->rowCount() == 1)
        showNews();
}

void OverviewPage::openChange(const QModelIndex &index)
{
    const ChangeEvent &event = m_changes->change(index.row());
    if (event.kind != ChangeEvent::Kind::Deleted) {
        m_context.open(placeOf(event.path));
        return;
    }
    // It isn't there any more; what it was part of may be.
    Place place = placeOf(event.path);
    if (event.path.kind() == ResourcePath::Kind::Host)
        place = placeOf(event.path.collection());
    else
        place.selection.clear();
    m_context.open(place);
}

void OverviewPage::see(const Attention &attention)
{
    switch (attention.place) {
    case Attention::Place::Connection:
        m_context.client.retryNow();
        break;
    case Attention::Place::Members:
        m_context.open(placeOfMember(attention.member));
        break;
    case Attention::Place::WebHooks:
        m_context.open({pageId::webHooks});
        break;
    case Attention::Place::Services:
        m_context.open({pageId::services});
        break;
    }
}

void OverviewPage::tellCopied()
{
    m_context.banners.post(Banner::done(tr("Copied. Paste it into a terminal."), u"copied"_s, 4s));
}

void OverviewPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_changes->retranslate();
    retranslate();
    m_health->setEntries(HealthSummary::of(facts()));
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture->setVisible(width() >= widthForMap);
}

void OverviewPage::retranslate()
{
    //: Title of a page: the cluster at a glance.
    m_title->setText(tr("Overview"));
    const ClusterClient &client = m_context.client;
    m_hint->setText(client.status().cluster.isEmpty()
                        ? QString()
                        //: %1 is a cluster's name, %2 the address of the node that the console talks to.
                        : tr("Cluster “%1”, through %2")
                              .arg(client.status().cluster, MemberWords::isolated(client.state().node.toText())));
    //: Heading: what is wrong in the cluster, or that nothing is.
    m_healthTitle->setText(tr("Health"));
    m_newsTitle->setText(tr("Recent changes"));
    m_noNews->setText(tr("Nothing has changed since you connected. What changes, at whichever node, appears here."));
    //: Heading of a small map of the cluster.
    m_mapTitle->setText(tr("Map"));
    m_table->setAccessibleName(tr("Recent changes"));
}

ConsolePage overviewPage(const PageContext &context, const ClusterRecorder &recorder)
{
    auto *page = new OverviewPage(context, recorder);
    return {{pageId::overview, symbol(pageId::overview), [] { return OverviewPage::tr("Overview"); }, page}};
}

} // namespace nesoi
