// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/resource/resourceoperations.h"

#include "client/catalog.h"
#include "client/clusterclient.h"
#include "client/jobs/copyjob.h"
#include "client/jobs/deletionjob.h"
#include "pages/resource/createdialog.h"
#include "pages/resource/deletedialog.h"
#include "pages/resource/drafts.h"
#include "pages/resource/renamedialog.h"
#include "shell/banner/bannerstack.h"

#include <QEvent>
#include <QLocale>
#include <QMap>

namespace nesoi
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr auto noticeTime = 4s;
constexpr qsizetype longestName = 128;

QString nameOf(const ResourcePath &path)
{
    return QString::fromLatin1(path.name());
}

Banner done(const QString &text)
{
    return Banner::done(text, u"done"_s, noticeTime);
}

QString createTitle(ResourcePath::Kind kind, bool isCopy)
{
    switch (kind) {
    case ResourcePath::Kind::Application:
        return isCopy ? ResourceOperations::tr("Duplicate Application") : ResourceOperations::tr("New Application");
    case ResourcePath::Kind::Service:
        return ResourceOperations::tr("New Service");
    case ResourcePath::Kind::Host:
        return isCopy ? ResourceOperations::tr("Duplicate Host") : ResourceOperations::tr("New Host");
    default:
        return isCopy ? ResourceOperations::tr("Duplicate Web-hook") : ResourceOperations::tr("New Web-hook");
    }
}

QString contentHint(ResourcePath::Kind kind)
{
    if (kind != ResourcePath::Kind::Service && kind != ResourcePath::Kind::Host)
        return {};
    //: Leave what stands in quotes as it is: those are words of the JSON that is typed.
    return ResourceOperations::tr(
        "“endpoints”: the addresses at which clients reach it. “ttl”: after how many seconds it is expired, unless it "
        "is registered again in time. “master”: true, where clients shall trust it as the master.");
}

/// A service exists by its hosts, so its name is asked for together with that of its first one.
class ServiceField : public NameField
{
public:
    explicit ServiceField(CreateDialog &dialog)
        : NameField(
            ResourcePath::services(), [](const ResourcePath &) { return false; }, &dialog)
    {
        setObjectName(u"service"_s);
        retranslate();
        dialog.addAbove(this);
        dialog.setCollection(std::nullopt);
        connect(this, &CheckedField::edited, &dialog, [this, &dialog] { dialog.setCollection(path()); });
        setFocus();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        NameField::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void retranslate() { setLabel(ResourceOperations::tr("Name of the &service")); }
};

} // namespace

ResourceOperations::ResourceOperations(PageContext &context, Drafts &drafts, NameField::Taken taken, QWidget &widget)
    : QObject(&widget)
    , m_context(context)
    , m_drafts(drafts)
    , m_taken(std::move(taken))
    , m_widget(widget)
{
}

// ---- Creating and renaming

CreateDialog &ResourceOperations::create(const ResourcePath &collection, const QByteArray &content)
{
    return openCreateDialog(collection, false, content, {});
}

void ResourceOperations::duplicate(const ResourcePath &path, const QByteArray &content)
{
    openCreateDialog(path.collection(), true, content, freeName(path));
}

QString ResourceOperations::freeName(const ResourcePath &path) const
{
    for (int number = 2;; ++number) {
        const QString suffix = u"-%1"_s.arg(number);
        QString name = nameOf(path).left(longestName - suffix.size()) + suffix;
        if (!m_taken(*path.collection().member(name.toLatin1())))
            return name;
    }
}

CreateDialog &ResourceOperations::openCreateDialog(const ResourcePath &collection, bool isCopy,
                                                   const QByteArray &content, const QString &name)
{
    const ResourcePath::Kind kind = collection.member("name")->kind();
    const bool isOfNewService = kind == ResourcePath::Kind::Service;
    const ResourcePath members = isOfNewService ? *collection.member("name") : collection;
    const CreateDialog::Texts texts{
        .title = [kind, isCopy] { return createTitle(kind, isCopy); },
        //: A field's label, in a dialog that also asks for the name of the service.
        .name = [isOfNewService] { return isOfNewService ? tr("Its first &host") : tr("&Name"); },
        .hint = [kind] { return contentHint(kind); },
    };
    auto *dialog = new CreateDialog(m_context.client, members, content, texts, m_taken, &m_widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->name().setText(name);
    dialog->name().selectAll();
    if (isOfNewService)
        new ServiceField(*dialog);
    connect(dialog, &CreateDialog::created, this, [this](const ResourcePath &path) {
        //: %1: name of a resource.
        m_context.banners.post(done(tr("%1 was created").arg(nameOf(path))));
        Q_EMIT created(path);
    });
    dialog->open();
    return *dialog;
}

void ResourceOperations::rename(const ResourcePath &path)
{
    auto *dialog = new RenameDialog(path, m_taken, &m_widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        const QByteArray name = dialog->newPath()->name().toByteArray();
        auto *job = new CopyJob(m_context.client, CopyJob::Kind::Rename, path, name, this);
        connect(job, &CopyJob::finished, this, [this, job] {
            job->deleteLater();
            copyEnded(*job);
        });
        job->start();
    });
    dialog->open();
}

void ResourceOperations::copyEnded(const CopyJob &job)
{
    using Outcome = CopyJob::Outcome;
    const QString from = nameOf(job.from());
    if (job.outcome() == Outcome::Done) {
        //: %1: the old name of a resource, %2: the new one.
        m_context.banners.post(done(tr("%1 is now called %2").arg(from, nameOf(*job.to()))));
        Q_EMIT renamed(job.from(), *job.to());
    } else if (job.outcome() == Outcome::BothExist) {
        //: %1: the new name of a resource, %2: the old one.
        m_context.banners.post(
            Banner::failed(tr("%1 was created, but %2 is there as well").arg(nameOf(*job.to()), from), job.reason()));
    } else {
        m_context.banners.post(Banner::failed(tr("%1 was not renamed").arg(from), job.reason()));
    }
}

// ---- Deleting

qsizetype ResourceOperations::hooksOf(const QList<ResourcePath> &paths) const
{
    if (paths.first().kind() != ResourcePath::Kind::Application)
        return 0; // They watch services, which stay.
    if (!m_context.catalog.knowsAllHooks())
        return -1;
    const SortedTable<HookRow> &hooks = m_context.catalog.hooks();
    qsizetype count = 0;
    for (const ResourcePath &path : paths) {
        const QByteArray prefix = path.hooks().text() + '/';
        for (qsizetype row = hooks.lowerBound({prefix}); row < hooks.size() && hooks.at(row).path.startsWith(prefix);
             ++row)
            ++count;
    }
    return count;
}

QStringList ResourceOperations::emptiedBy(const QList<ResourcePath> &paths) const
{
    QMap<QByteArray, qsizetype> hosts;
    for (const ResourcePath &path : paths) {
        if (path.kind() == ResourcePath::Kind::Host)
            ++hosts[path.collection().name().toByteArray()];
    }
    const SortedTable<ServiceRow> &services = m_context.catalog.services();
    QStringList names;
    for (auto service = hosts.cbegin(); service != hosts.cend(); ++service) {
        const qsizetype row = services.find(service.key());
        if (row >= 0 && services.at(row).hosts == service.value())
            names << QString::fromLatin1(service.key());
    }
    return names;
}

void ResourceOperations::remove(const QList<ResourcePath> &paths, const QByteArray &seen)
{
    if (paths.isEmpty())
        return;
    auto *dialog = new DeleteDialog(paths, hooksOf(paths), emptiedBy(paths), &m_widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, paths, seen] {
        Q_EMIT deleting(paths);
        if (paths.size() == 1 && !seen.isEmpty())
            removeSeen(paths.first(), seen);
        else
            removeAll(paths);
    });
    dialog->open();
}

void ResourceOperations::removeSeen(const ResourcePath &path, const QByteArray &seen)
{
    const auto answered = [this, path](const ApiAnswer &answer) {
        if (answer.ok() || answer.status == 404)
            removed({path});
        else if (answer.status == 412)
            notRemoved(tr("It was changed elsewhere just now. Look at it again."), {});
        else
            notRemoved(answer.reason(), {path});
    };
    m_context.client.send(ApiRequest::remove(path, seen), this, answered).detach();
}

void ResourceOperations::removeAll(const QList<ResourcePath> &paths)
{
    auto *job = new DeletionJob(m_context.client, paths, this);
    connect(job, &DeletionJob::progressed, this, [this, job] { showProgress(*job); });
    connect(job, &DeletionJob::finished, this, [this, job, paths] {
        job->deleteLater();
        removalEnded(*job, paths);
    });
    job->start();
}

void ResourceOperations::showProgress(DeletionJob &job)
{
    constexpr qsizetype few = 20; // Are gone at once.
    if (job.total() <= few || job.done() == job.total())
        return;
    const QLocale locale;
    Banner banner;
    //: Progress, of what is being deleted.
    banner.text = tr("Deleting…");
    //: Progress: how many of how many.
    banner.reason = tr("%1 of %2", "Progress").arg(locale.toString(job.done()), locale.toString(job.total()));
    //: A button: what is not deleted yet, stays.
    banner.actions = {{tr("Stop"), [&job] { job.cancel(); }, false}};
    banner.key = u"deletion"_s;
    banner.dismissible = false;
    m_context.banners.post(banner);
}

void ResourceOperations::removalEnded(const DeletionJob &job, const QList<ResourcePath> &paths)
{
    m_context.banners.remove(u"deletion"_s);
    if (job.failures().isEmpty() && !job.isCancelled()) {
        removed(paths);
        return;
    }
    QList<ResourcePath> left;
    for (const DeletionJob::Failure &failure : job.failures())
        left << failure.path;
    if (!left.isEmpty())
        notRemoved(job.failures().first().reason, left);
}

void ResourceOperations::removed(const QList<ResourcePath> &paths)
{
    const int count = static_cast<int>(paths.size());
    //: %1: name of a resource.
    m_context.banners.post(done(count == 1 ? tr("%1 was deleted").arg(nameOf(paths.first()))
                                           //: How many applications, hosts or web-hooks.
                                           : tr("%Ln were deleted", nullptr, count)));
    for (const ResourcePath &path : paths)
        m_drafts.remove(path);
    Q_EMIT deleted(paths);
}

void ResourceOperations::notRemoved(const QString &reason, const QList<ResourcePath> &left)
{
    const int count = std::max(1, static_cast<int>(left.size()));
    //: How many applications, hosts or web-hooks.
    Banner banner = Banner::failed(tr("%Ln could not be deleted", nullptr, count), reason);
    if (!left.isEmpty())
        banner.actions = {{tr("Retry"), [this, left] { removeAll(left); }}};
    m_context.banners.post(banner);
}

} // namespace nesoi
