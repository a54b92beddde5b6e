// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/importdialog.h"

#include "pages/resource/importmodel.h"
#include "shell/look/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

using Action = ImportJob::Action;

ImportDialog::ImportDialog(ClusterClient &client, const QByteArray &file, QString name, QWidget *parent)
    : QDialog(parent)
    , m_name(std::move(name))
    , m_job(new ImportJob(client, file, this))
    , m_model(new ImportModel(*m_job, this))
    , m_title(new Label(Label::Rank::Title, this))
    , m_summary(new Label(Label::Rank::Body, this))
    , m_table(new QTreeView(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_import(new QPushButton(this))
{
    m_summary->setObjectName(u"summary"_s);
    m_table->setObjectName(u"items"_s);
    m_cancel->setObjectName(u"cancel"_s);
    m_import->setObjectName(u"import"_s);
    lay();
    connect(m_job, &ImportJob::progressed, this, &ImportDialog::showProgress);
    connect(m_job, &ImportJob::planned, this, [this] { setPhase(Phase::Planned); });
    connect(m_job, &ImportJob::finished, this, [this] { setPhase(Phase::Finished); });
    connect(m_job, &ImportJob::failed, this, [this](const QString &reason) {
        m_reason = reason;
        setPhase(Phase::Unreadable);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::apply);
    retranslate();
    m_job->plan();
}

void ImportDialog::lay()
{
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->header()->setResizeContentsPrecision(0);
    m_table->header()->setSectionResizeMode(ImportModel::Path, QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(ImportModel::What, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(ImportModel::Outcome, QHeaderView::Stretch);
    m_progress->setTextVisible(false);
    QSizePolicy stays = m_progress->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(stays);
    m_import->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(14);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    resize(760, 520);
    setSizeGripEnabled(true);
}

void ImportDialog::apply()
{
    setPhase(Phase::Applying);
    m_job->apply();
}

void ImportDialog::reject()
{
    if (m_phase == Phase::Applying) {
        m_job->cancel();
        return;
    }
    m_job->cancel();
    QDialog::reject();
}

qsizetype ImportDialog::toDo() const
{
    return m_job->count(Action::Create) + m_job->count(Action::Replace) - m_job->count(ImportJob::Result::Done);
}

QString ImportDialog::summary() const
{
    const QLocale locale;
    const auto counted = [&](Action action) { return locale.toString(m_job->count(action)); };
    switch (m_phase) {
    case Phase::Planning:
        return tr("Comparing the file with what is there…");
    case Phase::Planned:
        //: What an import would do; four numbers.
        return tr("Nothing has been changed yet. Create: %1, replace: %2, unchanged: %3, refused: %4.")
            .arg(counted(Action::Create), counted(Action::Replace), counted(Action::Unchanged),
                 counted(Action::Refuse));
    case Phase::Applying:
        return tr("Importing…");
    case Phase::Finished:
        //: What an import did; three numbers.
        return tr("Written: %1, failed: %2, left: %3.")
            .arg(locale.toString(m_job->count(ImportJob::Result::Done)),
                 locale.toString(m_job->count(ImportJob::Result::Failed)),
                 locale.toString(m_job->count(ImportJob::Result::Pending)));
    case Phase::Unreadable:
        break;
    }
    return m_reason;
}

void ImportDialog::setPhase(Phase phase)
{
    m_phase = phase;
    const bool isBusy = phase == Phase::Planning || phase == Phase::Applying;
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, 0);
    m_summary->setText(summary());
    const bool canApply = (phase == Phase::Planned || phase == Phase::Finished) && toDo() > 0;
    m_import->setEnabled(canApply);
    m_import->setVisible(phase != Phase::Unreadable && (phase != Phase::Finished || canApply));
    //: A button: imports what could not be imported before.
    m_import->setText(phase == Phase::Finished ? tr("Try the &Rest Again")
                                               //: A button: writes what stands in the file to the cluster.
                                               : tr("&Import"));
    if (phase == Phase::Applying)
        //: A button: what is not written yet, stays as it is.
        m_cancel->setText(tr("&Stop"));
    else
        m_cancel->setText(phase == Phase::Finished || phase == Phase::Unreadable ? tr("&Close") : tr("Cancel"));
    if (canApply)
        m_import->setFocus();
    else
        m_cancel->setFocus();
}

void ImportDialog::showProgress(qsizetype done, qsizetype total)
{
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    //: %1: name of a file.
    m_title->setText(tr("Import %1").arg(m_name));
    m_table->setAccessibleName(tr("What happens to each resource"));
    m_progress->setAccessibleName(tr("Progress"));
    m_model->retranslate();
    setPhase(m_phase);
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace nesoi
