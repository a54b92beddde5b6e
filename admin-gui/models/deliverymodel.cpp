// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "models/deliverymodel.h"

#include "models/agetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nesoi
{

namespace
{

bool isNumber(int column)
{
    return column == DeliveryModel::Status || column == DeliveryModel::Duration;
}

QString nameOf(const QByteArray &node, const ClusterStatus &cluster)
{
    const auto member = std::ranges::find(cluster.members, node, &MemberStatus::id);
    return member == cluster.members.end() ? QString::fromLatin1(node) : member->address;
}

} // namespace

DeliveryModel::DeliveryModel(QObject *parent)
    : TableModel(parent)
{
    follow(m_rows);
    setAgeColumns({Time});
}

void DeliveryModel::setAttempts(const QList<DeliveryAttempt> &attempts, const ClusterStatus &cluster)
{
    QList<Row> fresh;
    for (const DeliveryAttempt &attempt : attempts)
        fresh.append({attempt, nameOf(attempt.node, cluster)});
    std::ranges::sort(fresh, {}, &Row::key);
    const auto [first, last] = std::ranges::unique(fresh, {}, &Row::key);
    fresh.erase(first, last);
    m_rows.replace(0, m_rows.size(), std::move(fresh));
}

int DeliveryModel::rowOf(const DeliveryAttempt &attempt) const
{
    return static_cast<int>(m_rows.find({-attempt.at, attempt.id}));
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, column);
    case Qt::ToolTipRole:
        return toolTipOf(row, column);
    case Qt::TextAlignmentRole:
        return isNumber(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortKeyOf(row, column);
    case PathRole:
        return row.attempt.id;
    case StateRole:
        return static_cast<int>(row.attempt.isReceived() ? State::Received : State::NotReceived);
    default:
        return {};
    }
}

QString DeliveryModel::textOf(const Row &row, int column)
{
    const DeliveryAttempt &attempt = row.attempt;
    switch (column) {
    case Time:
        return ageText(attempt.at, nowMicroseconds());
    case Outcome:
        return outcomeText(attempt.outcome);
    case Status:
        return attempt.status > 0 ? QString::number(attempt.status) : QString();
    case Duration:
        return durationText(attempt.durationMs);
    case Cause:
        //: Why a web-hook was told something: somebody asked for a test.
        return attempt.isTest ? tr("test")
                              //: Why a web-hook was told something: what it watches has changed.
                              : tr("change");
    default:
        return row.node;
    }
}

QString DeliveryModel::toolTipOf(const Row &row, int column)
{
    if (column == Time)
        return timeText(row.attempt.at) + u'\n' + row.node;
    if (column == Node)
        return row.node;
    QStringList lines;
    if (!row.attempt.reason.isEmpty())
        lines << row.attempt.reason;
    if (!row.attempt.response.isEmpty())
        lines << row.attempt.response;
    if (lines.isEmpty())
        return textOf(row, column);
    // It is the receiver's word, which shall not be taken for markup.
    return u"<p style='white-space: pre-wrap'>%1</p>"_s.arg(lines.join(u'\n').toHtmlEscaped());
}

QVariant DeliveryModel::sortKeyOf(const Row &row, int column)
{
    switch (column) {
    case Time:
        return row.attempt.at;
    case Status:
        return row.attempt.status;
    case Duration:
        return row.attempt.durationMs;
    default:
        return textOf(row, column);
    }
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        //: Title of a column: when a notification was sent to a web-hook.
        return tr("Sent");
    case Outcome:
        //: Title of a column: whether a notification was received, and if not, why.
        return tr("Outcome");
    case Status:
        //: Title of a column: the status of HTTP that a receiver answered with, such as 200.
        return tr("Status");
    case Duration:
        //: Title of a column: how long a delivery took.
        return tr("Took");
    case Cause:
        //: Title of a column: why a web-hook was told something: "change" or "test".
        return tr("Cause");
    default:
        //: Title of a column: the node that sent a notification.
        return tr("Node");
    }
}

bool DeliveryModel::matches(int row, QByteArrayView folded) const
{
    const Row &one = m_rows.at(row);
    return containsFolded(one.attempt.outcome, folded) || containsFolded(one.attempt.id, folded)
        || containsFolded(one.node.toUtf8(), folded);
}

QString DeliveryModel::outcomeText(const QByteArray &outcome)
{
    if (outcome == "received")
        //: Outcome of a delivery to a web-hook.
        return tr("received");
    if (outcome == "refused")
        //: Outcome of a delivery to a web-hook: the receiver answered, but not with a status of success.
        return tr("refused");
    if (outcome == "timeout")
        //: Outcome of a delivery to a web-hook: no answer came in time.
        return tr("timeout");
    if (outcome == "unreachable")
        //: Outcome of a delivery to a web-hook: nobody listens there.
        return tr("unreachable");
    if (outcome == "tls")
        //: Outcome of a delivery to a web-hook: TLS could not be agreed on, or the certificate is not trusted.
        return tr("TLS failed");
    if (outcome == "forbidden")
        //: Outcome of a delivery to a web-hook: nodes are told to send nothing to that address.
        return tr("forbidden");
    return QString::fromLatin1(outcome); // Of a newer node.
}

QString DeliveryModel::durationText(double milliseconds)
{
    const QLocale locale;
    if (milliseconds < 1000)
        //: A number of milliseconds.
        return tr("%1 ms").arg(locale.toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
    //: A number of seconds.
    return tr("%1 s").arg(locale.toString(milliseconds / 1000, 'f', 1));
}

} // namespace nesoi
