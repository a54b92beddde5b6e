// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/jobs/importjob.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QTreeView;

namespace nesoi
{

class ImportModel;
class Label;

/// Imports a file of resources: shows first what would happen to each (which changes nothing), then does it, when it is
/// asked to.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// file: its content; name: for people. client: outlives it.
    ImportDialog(ClusterClient &client, const QByteArray &file, QString name, QWidget *parent = nullptr);

    [[nodiscard]] const ImportJob &job() const { return *m_job; }

    void reject() override; ///< While it writes: stops that. Else closes.

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Phase : quint8 { Planning, Planned, Applying, Finished, Unreadable };

    void lay();
    void retranslate();
    void apply();
    void setPhase(Phase phase);
    void showProgress(qsizetype done, qsizetype total);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] qsizetype toDo() const; ///< What is to be created or replaced, and is not done.

    const QString m_name;
    ImportJob *m_job;
    ImportModel *m_model;
    Phase m_phase = Phase::Planning;
    QString m_reason; ///< Unreadable.
    Label *m_title;
    Label *m_summary;
    QTreeView *m_table;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace nesoi
