// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/catalogrows.h"
#include "pages/pagecontext.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace nesoi
{

class DeliveryModel;
class HookDeliveries;
class Label;
struct DeliveryAttempt;

/// How one web-hook is doing, in words, and what was sent to it lately; sends it a test. To be seen only while there is
/// a web-hook to speak of.
class DeliveriesPane : public QWidget
{
    Q_OBJECT

public:
    /// What it refers to outlives it.
    explicit DeliveriesPane(PageContext &context, QWidget *parent = nullptr);

    void follow(const std::optional<ResourcePath> &hook); ///< Nothing: none.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QAction *testAction() const { return m_testAction; }
    [[nodiscard]] QTreeView &table() const { return *m_table; }
    [[nodiscard]] HookDeliveries &deliveries() const { return *m_deliveries; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void lay();
    void wire();
    void retranslate();
    void takeRow();
    void take(const QList<DeliveryAttempt> &attempts);
    void test();
    void showTested(const DeliveryAttempt &attempt);
    void showTestFailed(const QString &reason);
    void showState();
    void showAnswer();
    [[nodiscard]] QString emptyText() const;

    PageContext &m_context;
    HookDeliveries *m_deliveries;
    std::optional<HookRow> m_row; ///< As the catalog knows it.
    bool m_isGone = false;
    bool m_isRead = false;
    QString m_failure; ///< Why the deliveries could not be read.
    QTimer m_tick; ///< The next try comes nearer.

    QAction *m_testAction;
    QLabel *m_icon;
    Label *m_title;
    Label *m_state;
    QPushButton *m_test;
    BannerStack *m_result; ///< Of a test.
    QStackedWidget *m_stack;
    DeliveryModel *m_model;
    QTreeView *m_table;
    Label *m_empty;
    Label *m_reason; ///< Of the attempt that is selected.
    QPlainTextEdit *m_answer;
};

} // namespace nesoi
