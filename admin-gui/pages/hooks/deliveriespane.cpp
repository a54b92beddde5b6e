// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/hooks/deliveriespane.h"

#include "client/catalog.h"
#include "client/clusterclient.h"
#include "models/agetext.h"
#include "models/deliverymodel.h"
#include "pages/hooks/hookdeliveries.h"
#include "pages/hooks/hookwords.h"
#include "shell/banner/bannerstack.h"
#include "shell/look/focusforwarder.h"
#include "shell/look/label.h"
#include "shell/look/symbol.h"

#include <QAction>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTextOption>
#include <QTreeView>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int answerLines = 4;
constexpr int leastHeight = 96; // Of the table: a few rows.
constexpr int usualHeight = 380; // Of all, unless the user says otherwise: a web-hook's text is short.
constexpr qsizetype mostOfAnswer = 160; // Letters, in a banner.

/// Marks what came of an attempt.
class OutcomeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != DeliveryModel::Outcome)
            return;
        const bool isReceived = index.data(TableModel::StateRole) == static_cast<int>(DeliveryModel::State::Received);
        option->icon = HookWords::outcomeIcon(isReceived);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
    }
};

} // namespace

DeliveriesPane::DeliveriesPane(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_deliveries(new HookDeliveries(context.client, this))
    , m_testAction(new QAction(this))
    , m_icon(new QLabel(this))
    , m_title(new Label(Label::Rank::Heading, this))
    , m_state(new Label(Label::Rank::Body, this))
    , m_test(new QPushButton(this))
    , m_result(new BannerStack(this))
    , m_stack(new QStackedWidget(this))
    , m_model(new DeliveryModel(this))
    , m_table(new QTreeView(this))
    , m_empty(new Label(Label::Rank::Hint, this))
    , m_reason(new Label(Label::Rank::Body, this))
    , m_answer(new QPlainTextEdit(this))
{
    m_testAction->setObjectName(u"webhooks.test"_s);
    m_testAction->setIcon(symbol(u"webhooks"_s));
    m_testAction->setShortcut(Qt::CTRL | Qt::Key_T);
    m_title->setObjectName(u"deliveriesTitle"_s);
    m_state->setObjectName(u"deliveriesState"_s);
    m_test->setObjectName(u"deliveriesTest"_s);
    m_result->setObjectName(u"deliveriesResult"_s);
    m_table->setObjectName(u"deliveriesTable"_s);
    m_empty->setObjectName(u"deliveriesEmpty"_s);
    m_reason->setObjectName(u"deliveriesReason"_s);
    m_answer->setObjectName(u"deliveriesAnswer"_s);
    lay();
    wire();
    retranslate();
    follow(std::nullopt);
}

void DeliveriesPane::lay()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new OutcomeDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView &header = *m_table->header();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setStretchLastSection(true);
    header.setSectionsMovable(false);
    m_table->setColumnHidden(DeliveryModel::Node, true); // The time's tool tip has it.
    m_test->setAutoDefault(false);
    m_empty->setAlignment(Qt::AlignCenter);
    m_answer->setReadOnly(true);
    m_answer->setTabChangesFocus(true);
    m_answer->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_answer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_answer->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_answer->setFixedHeight(m_answer->fontMetrics().lineSpacing() * answerLines + 20);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_title, 1);
    head->addWidget(m_test);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setMinimumHeight(leastHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_result);
    column->addWidget(m_stack, 1);
    column->addWidget(m_reason);
    column->addWidget(m_answer);
    new FocusForwarder(*this, *m_table);
}

void DeliveriesPane::wire()
{
    connect(m_testAction, &QAction::triggered, this, &DeliveriesPane::test);
    connect(m_test, &QPushButton::clicked, m_testAction, &QAction::trigger);
    connect(m_result, &BannerStack::focusLost, m_test, qOverload<>(&QWidget::setFocus));
    connect(m_deliveries, &HookDeliveries::read, this, &DeliveriesPane::take);
    connect(m_deliveries, &HookDeliveries::gone, this, [this] {
        m_isGone = true;
        showState();
    });
    connect(m_deliveries, &HookDeliveries::failed, this, [this](const QString &reason) {
        m_failure = reason;
        showState();
    });
    connect(m_deliveries, &HookDeliveries::tested, this, &DeliveriesPane::showTested);
    connect(m_deliveries, &HookDeliveries::testFailed, this, &DeliveriesPane::showTestFailed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DeliveriesPane::showAnswer);
    connect(&m_context.client, &ClusterClient::stateChanged, this, &DeliveriesPane::showState);
    const SortedTable<HookRow> &hooks = m_context.catalog.hooks();
    connect(&hooks, &TableSignals::inserted, this, &DeliveriesPane::takeRow);
    connect(&hooks, &TableSignals::removed, this, &DeliveriesPane::takeRow);
    connect(&hooks, &TableSignals::changed, this, &DeliveriesPane::takeRow);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &DeliveriesPane::showState);
}

void DeliveriesPane::follow(const std::optional<ResourcePath> &hook)
{
    m_isGone = false;
    m_isRead = false;
    m_failure.clear();
    m_model->setAttempts({}, {});
    m_result->remove(u"test"_s);
    m_deliveries->follow(hook);
    m_row.reset();
    takeRow();
    showState();
    showAnswer();
}

/// What the catalog says of it has changed, or of another one.
void DeliveriesPane::takeRow()
{
    const auto &hook = m_deliveries->hook();
    const SortedTable<HookRow> &hooks = m_context.catalog.hooks();
    const qsizetype at = hook ? hooks.find(hook->text()) : -1;
    std::optional<HookRow> row;
    if (at >= 0)
        row = hooks.at(at);
    if (row == m_row)
        return;
    m_row = row;
    m_isGone = false;
    showState();
    m_deliveries->readNow();
}

void DeliveriesPane::take(const QList<DeliveryAttempt> &attempts)
{
    m_isGone = false;
    m_isRead = true;
    m_failure.clear();
    m_model->setAttempts(attempts, m_context.client.status());
    showState();
}

QSize DeliveriesPane::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({0, usualHeight});
}

// ---- Tests

void DeliveriesPane::test()
{
    m_result->remove(u"test"_s);
    m_deliveries->test();
    showState();
}

void DeliveriesPane::showTested(const DeliveryAttempt &attempt)
{
    const QString duration = DeliveryModel::durationText(attempt.durationMs);
    QStringList reason;
    Banner banner;
    if (attempt.isReceived()) {
        banner.severity = Banner::Severity::Good;
        //: Of a web-hook's test.
        banner.text = tr("The test was received");
        //: Of a receiver's answer: %1 is a status of HTTP, such as 200, %2 a duration, such as "3 ms".
        reason << tr("Status %1 after %2.").arg(QString::number(attempt.status), duration);
    } else {
        banner.severity = Banner::Severity::Error;
        //: Of a web-hook's test. %1: "refused", "timeout", …
        banner.text = tr("The test was not received: %1").arg(DeliveryModel::outcomeText(attempt.outcome));
        //: How long a delivery took: %1 is "3 ms" or the like.
        reason << attempt.reason << tr("It took %1.").arg(duration);
    }
    const QString answer = attempt.response.simplified();
    if (!answer.isEmpty())
        //: %1: the beginning of what the receiver of a web-hook answered.
        reason << tr("The answer: “%1”").arg(answer.size() > mostOfAnswer ? answer.first(mostOfAnswer) + u'…' : answer);
    banner.reason = reason.join(u' ');
    banner.key = u"test"_s;
    m_result->post(banner);
    showState();
}

void DeliveriesPane::showTestFailed(const QString &reason)
{
    Banner banner = Banner::failed(tr("No test was sent, or what came of it is not known"), reason);
    banner.key = u"test"_s;
    m_result->post(banner);
    showState();
}

// ---- What is to be seen

void DeliveriesPane::showState()
{
    const bool isThere = m_deliveries->hook() && !m_isGone;
    setVisible(isThere);
    m_testAction->setEnabled(isThere && m_context.client.isOnline() && !m_deliveries->isTesting());
    m_test->setEnabled(m_testAction->isEnabled());
    //: On a button: a test is being sent to a web-hook.
    m_test->setText(m_deliveries->isTesting() ? tr("Sending…") : tr("Send a &Test"));
    const HookModel::State state = m_row ? HookModel::stateOf(*m_row) : HookModel::State::Unknown;
    const QString sentences = m_row ? HookWords::sentences(*m_row, nowMicroseconds()) : QString();
    m_icon->setPixmap(HookWords::icon(state).pixmap(QSize(20, 20), devicePixelRatioF()));
    m_icon->setVisible(state != HookModel::State::Unknown);
    m_title->setText(HookWords::title(state));
    m_state->setText(sentences);
    m_state->setVisible(!sentences.isEmpty());
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_empty->setText(emptyText());
}

QString DeliveriesPane::emptyText() const
{
    if (!m_failure.isEmpty())
        return tr("The last deliveries could not be read. %1").arg(m_failure);
    if (!m_isRead)
        return tr("Reading the last deliveries…");
    return tr("Nothing was sent lately. Send a test to see whether the receiver answers.");
}

void DeliveriesPane::showAnswer()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty()) {
        m_reason->hide();
        m_answer->hide();
        return;
    }
    const DeliveryAttempt &attempt = m_model->attempt(selected.first().row());
    QString reason = attempt.reason;
    if (attempt.response.isEmpty())
        //: Of a delivery to a web-hook: the receiver's answer has no content.
        reason += (reason.isEmpty() ? QString() : u" "_s) + tr("There is no answer to be shown.");
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_answer->setPlainText(attempt.response);
    m_answer->setVisible(!attempt.response.isEmpty());
}

void DeliveriesPane::retranslate()
{
    //: Sends a notification to a web-hook, for people to see whether it is received.
    m_testAction->setText(tr("Send a &Test"));
    m_test->setToolTip(tr("Sends a notification with the event “test” now (%1)")
                           .arg(m_testAction->shortcut().toString(QKeySequence::NativeText)));
    m_table->setAccessibleName(tr("Last deliveries"));
    m_answer->setAccessibleName(tr("The receiver's answer"));
    m_model->retranslate();
    showState();
    showAnswer();
}

void DeliveriesPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        showState();
}

void DeliveriesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_deliveries->setWatched(true);
    m_tick.start();
}

void DeliveriesPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_deliveries->setWatched(false);
    m_tick.stop();
}

} // namespace nesoi
