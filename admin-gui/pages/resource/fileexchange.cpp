// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/fileexchange.h"

#include "client/clusterclient.h"
#include "client/jobs/exportjob.h"
#include "pages/resource/importdialog.h"
#include "shell/banner/bannerstack.h"

#include <QDate>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 mostBytes = 512LL << 20; // Of a file: what is larger is no export.

} // namespace

FileExchange::FileExchange(PageContext &context, QWidget &widget)
    : QObject(&widget)
    , m_context(context)
    , m_widget(widget)
{
}

void FileExchange::askToExport(const QList<ResourcePath> &paths)
{
    if (paths.isEmpty())
        return;
    auto *dialog = new QFileDialog(&m_widget, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    //: A kind of files.
    dialog->setNameFilters({tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    const QString name = paths.size() == 1 ? QString::fromLatin1(paths.first().name())
                                           : u"nesoi-"_s + QDate::currentDate().toString(Qt::ISODate);
    dialog->selectFile(name + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, paths](const QString &file) { exportTo(file, paths); });
    dialog->open();
}

void FileExchange::askToImport()
{
    auto *dialog = new QFileDialog(&m_widget, tr("Import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    //: Kinds of files.
    dialog->setNameFilters({tr("JSON (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &FileExchange::importFrom);
    dialog->open();
}

void FileExchange::exportTo(const QString &file, const QList<ResourcePath> &paths)
{
    auto *job = new ExportJob(m_context.client, this);
    connect(job, &ExportJob::progressed, this, [this, job](qsizetype done, qsizetype total) {
        const QLocale locale;
        Banner banner;
        banner.text = tr("Exporting…");
        //: Progress: how many of how many.
        banner.reason = tr("%1 of %2", "Progress").arg(locale.toString(done), locale.toString(total));
        banner.actions = {{tr("Cancel"), [job] {
                               job->cancel();
                               job->deleteLater();
                           }}};
        banner.key = u"export"_s;
        banner.dismissible = false;
        m_context.banners.post(banner);
    });
    connect(job, &ExportJob::failed, this, [this, job](const QString &reason) {
        job->deleteLater();
        m_context.banners.remove(u"export"_s);
        fail(tr("Nothing was exported"), reason);
    });
    connect(job, &ExportJob::finished, this, [this, job, file] {
        job->deleteLater();
        m_context.banners.remove(u"export"_s);
        write(file, job->document().print(), job->document().resources.size());
    });
    job->start(paths);
}

void FileExchange::write(const QString &file, const QByteArray &content, qsizetype count)
{
    QSaveFile saved(file); // All or nothing.
    if (!saved.open(QIODevice::WriteOnly) || saved.write(content) != content.size() || !saved.commit()) {
        //: %1: a file.
        fail(tr("%1 could not be written").arg(file), saved.errorString());
        return;
    }
    Banner banner = Banner::done(tr("%Ln resource(s) were exported", nullptr, static_cast<int>(count)), {}, 8s);
    banner.reason = file;
    m_context.banners.post(banner);
}

void FileExchange::importFrom(const QString &file)
{
    QFile read(file);
    if (!read.open(QIODevice::ReadOnly)) {
        //: %1: a file.
        fail(tr("%1 could not be read").arg(file), read.errorString());
        return;
    }
    if (read.size() > mostBytes) {
        fail(tr("%1 could not be read").arg(file), tr("It is too large to be an export of Nesoi."));
        return;
    }
    auto *dialog = new ImportDialog(m_context.client, read.readAll(), QFileInfo(file).fileName(), &m_widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileExchange::fail(const QString &text, const QString &reason)
{
    m_context.banners.post(Banner::failed(text, reason));
}

} // namespace nesoi
