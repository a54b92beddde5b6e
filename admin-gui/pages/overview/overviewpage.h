// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "charts/health/healthsummary.h"
#include "pages/consolepage.h"
#include "pages/pagecontext.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;
class QTableView;

namespace nesoi
{

class AttentionList;
class ChangeModel;
class ClusterMap;
class ClusterRecorder;
struct ChangeEvent;
class FirstSteps;
class Label;
class OverviewTiles;
class Sparkline;

/// The cluster at a glance: how much there is of everything, what needs attention, what has just changed, and a small
/// map. Everything on it leads to where more is to be seen. Of an empty cluster it says what to do next.
class OverviewPage : public QWidget
{
    Q_OBJECT

public:
    /// What they refer to must outlive it.
    OverviewPage(PageContext context, const ClusterRecorder &recorder, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void lay();
    void wire();
    void refresh();
    void showNews();
    void take(const ChangeEvent &event);
    void openChange(const QModelIndex &index);
    void see(const Attention &attention);
    void tellCopied();
    void retranslate();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] HealthFacts facts() const;

    PageContext m_context;
    const ClusterRecorder &m_recorder;

    Label *m_title;
    Label *m_hint;
    OverviewTiles *m_tiles;
    Label *m_healthTitle;
    AttentionList *m_health;
    QStackedWidget *m_below; ///< First steps, or changes.
    FirstSteps *m_firstSteps;
    QScrollArea *m_firstStepsArea;
    QWidget *m_news;
    Label *m_newsTitle;
    Label *m_rate;
    Sparkline *m_rates; ///< Of the last minutes.
    Label *m_noNews;
    ChangeModel *m_changes;
    QTableView *m_table;
    QWidget *m_picture; ///< Map and its title.
    Label *m_mapTitle;
    ClusterMap *m_map;
};

[[nodiscard]] ConsolePage overviewPage(const PageContext &context, const ClusterRecorder &recorder);

} // namespace nesoi
