// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/pagecontext.h"
#include "pages/resource/namefield.h"

#include <QList>
#include <QObject>

class QWidget;

namespace nesoi
{

class CopyJob;
class CreateDialog;
class DeletionJob;
class Drafts;

/// Creates, duplicates, renames and deletes the resources of a page: asks what has to be asked, does it, and says in a
/// banner what came of it.
class ResourceOperations : public QObject
{
    Q_OBJECT

public:
    /// context, drafts: outlive it. taken: what is there already. widget: whose dialogs they are.
    ResourceOperations(PageContext &context, Drafts &drafts, NameField::Taken taken, QWidget &widget);

    /// collection: also that of all services, for a host whose service is asked for. content: what the dialog begins
    /// with; its `name` does not count. The dialog, which goes when it is closed, may be asked for more.
    CreateDialog &create(const ResourcePath &collection, const QByteArray &content);
    /// content: as it is seen, also where it was edited.
    void duplicate(const ResourcePath &path, const QByteArray &content);
    void rename(const ResourcePath &path);
    /// paths: of one kind. seen: the ETag of a single one, as it is shown: no other state of it shall go.
    void remove(const QList<ResourcePath> &paths, const QByteArray &seen = {});

Q_SIGNALS:
    void created(const nesoi::ResourcePath &path);
    void renamed(const nesoi::ResourcePath &from, const nesoi::ResourcePath &to);
    void deleting(const QList<nesoi::ResourcePath> &paths); ///< They are still there.
    void deleted(const QList<nesoi::ResourcePath> &paths);

private:
    CreateDialog &openCreateDialog(const ResourcePath &collection, bool isCopy, const QByteArray &content,
                                   const QString &name);
    void copyEnded(const CopyJob &job);
    void removeSeen(const ResourcePath &path, const QByteArray &seen);
    void removeAll(const QList<ResourcePath> &paths);
    void showProgress(DeletionJob &job);
    void removalEnded(const DeletionJob &job, const QList<ResourcePath> &paths);
    void removed(const QList<ResourcePath> &paths);
    void notRemoved(const QString &reason, const QList<ResourcePath> &left);
    [[nodiscard]] QStringList emptiedBy(const QList<ResourcePath> &paths) const; ///< Services that would have no hosts.
    [[nodiscard]] qsizetype hooksOf(const QList<ResourcePath> &paths) const; ///< −1: not known.
    [[nodiscard]] QString freeName(const ResourcePath &path) const; ///< For a copy.

    PageContext &m_context;
    Drafts &m_drafts;
    const NameField::Taken m_taken;
    QWidget &m_widget;
};

} // namespace nesoi
