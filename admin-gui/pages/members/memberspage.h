// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/consolepage.h"
#include "pages/pagecontext.h"

#include <QWidget>

class QAction;
class QSortFilterProxyModel;
class QTableView;

namespace nesoi
{

class ClusterMap;
class ClusterRecorder;
class Label;
class MemberDetail;
class MemberModel;
struct MemberStatus;
class TimePlots;

/// The nodes of the cluster: as a map, and beside it as a table for those who'd rather read; the selected one in words;
/// and below how all of them have been doing for the last minutes.
class MembersPage : public QWidget
{
    Q_OBJECT

public:
    /// What they refer to must outlive it.
    MembersPage(PageContext context, const ClusterRecorder &recorder, QWidget *parent = nullptr);

    void select(const QString &id); ///< A Place's selection.

    [[nodiscard]] QAction *connectHere() const { return m_connectHere; }
    [[nodiscard]] QAction *copyAddress() const { return m_copyAddress; }

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class By : quint8 { User, Program };

    void lay();
    void wire();
    void showStatus();
    void showState();
    void showHistory();
    void choose(const QByteArray &id, By by);
    void showChosen();
    void selectRow();
    void goThere();
    void copy();
    void retranslate();
    [[nodiscard]] const MemberStatus *chosen() const;

    PageContext m_context;
    const ClusterRecorder &m_recorder;
    QByteArray m_chosen{}; ///< Id; empty: none.
    bool m_isSelecting = false; ///< The views are being told what the page knows.

    QAction *m_connectHere;
    QAction *m_copyAddress;
    Label *m_title;
    Label *m_hint;
    ClusterMap *m_map;
    MemberModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    MemberDetail *m_detail;
    TimePlots *m_plots;
};

[[nodiscard]] ConsolePage membersPage(const PageContext &context, const ClusterRecorder &recorder);

} // namespace nesoi
