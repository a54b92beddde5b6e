// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/jobs/exportdocument.h"
#include "client/jobs/recordsreader.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace nesoi
{

/// Brings the resources of an exported file into the cluster: first a dry run (plan()), which changes nothing and says
/// what would happen to each, then, if that is wanted, apply(), one after the other. What somebody else changes in
/// between is not overwritten: that item fails.
///
/// Threads: one, with Qt's event loop; a file is taken apart on another one.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    enum class Action : quint8 {
        Create,
        Replace,
        Unchanged, ///< It is there just so.
        Refuse, ///< Nodes would not take it: reason says why.
    };
    enum class Result : quint8 { Pending, Done, Failed };
    struct Item {
        QByteArray path; ///< As it stands in the file.
        Action action = Action::Refuse;
        Result result = Result::Pending;
        QString reason{}; ///< Of Refuse and Failed: a sentence for people.
    };

    ImportJob(ClusterClient &client, QByteArray file, QObject *parent = nullptr);
    ~ImportJob() override;

    void plan(); ///< planned() or failed() follows.
    void apply(); ///< After planned(); again: what is left, and what has failed.
    void cancel(); ///< Of plan(): failed() does not follow. Of apply(): finished() does; the item under way has failed.

    [[nodiscard]] const QList<Item> &items() const { return m_items; }
    [[nodiscard]] qsizetype count(Action action) const;
    [[nodiscard]] qsizetype count(Result result) const; ///< Of those that are to be created or replaced.

Q_SIGNALS:
    void progressed(qsizetype done, qsizetype total); ///< Of the dry run, or of what is applied.
    void planned();
    void failed(const QString &reason); ///< The file is none, or no node answers: a sentence for people.
    void itemChanged(qsizetype index);
    void finished(); ///< All was tried, or it was cancelled, or the connection was lost: then some are still Pending.

private:
    /// What is known of an item besides what is told.
    struct Detail {
        std::optional<ResourcePath> path; ///< Nothing where it is refused.
        QByteArray text;
        QByteArray standing{}; ///< Digest of what would be replaced.
    };
    /// What the file holds.
    struct Content {
        QString fault; ///< Else empty.
        QList<Item> items{};
        QList<Detail> details{};
    };

    [[nodiscard]] static Content read(const QByteArray &file);
    void fileRead();
    void compare(const ResourcePath &path, const QByteArray &standing);
    void next();
    void create();
    void replace(const ApiAnswer &read);
    void written(const ApiAnswer &answer);
    void endItem(Result result, const QString &reason = {});
    [[nodiscard]] bool isToDo(const Item &item) const;

    ClusterClient &m_client;
    const QByteArray m_file;
    Content m_content; ///< Written by the thread, while it runs.
    std::unique_ptr<QThread> m_thread;
    QList<Item> m_items;
    QList<Detail> m_details;
    QHash<QByteArray, qsizetype> m_byPath;
    RecordsReader m_reader;
    RequestHandle m_request;
    qsizetype m_current = -1; ///< While it applies.
    qsizetype m_applied = 0;
    qsizetype m_toApply = 0;
};

} // namespace nesoi
