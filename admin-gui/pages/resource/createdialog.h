// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/clusterclient.h"
#include "pages/resource/namefield.h"
#include "pages/resource/resourcewriter.h"

#include <QByteArray>
#include <QDialog>

#include <functional>

class QPushButton;

namespace nesoi
{

class JsonEditor;
class Label;

/// Asks for the name and the content of a new resource, and creates it, over none that is there. It stays open until
/// the node has taken it, so what was typed is not lost.
///
/// In the collection of all services, which has no members but those that have hosts, it creates a host, and asks for
/// the name of its service, too.
class CreateDialog : public QDialog
{
    Q_OBJECT

public:
    /// In the language that is spoken when they are called.
    struct Texts {
        std::function<QString()> title; ///< "New Application"
        std::function<QString()> name; ///< "&Name of the application"
        std::function<QString()> hint{}; ///< What may stand in the content; null: none.
        std::function<QString()> service{}; ///< "&Service", where it asks for one.
    };

    /// content: a JSON object to begin with; its `name` does not count. client: outlives it.
    CreateDialog(ClusterClient &client, const ResourcePath &collection, const QByteArray &content, Texts texts,
                 NameField::Taken taken, QWidget *parent = nullptr);

    [[nodiscard]] NameField &name() const { return *m_name; }
    [[nodiscard]] NameField *service() const { return m_service; } ///< Null where it does not ask for one.
    [[nodiscard]] JsonEditor &content() const { return *m_content; }

Q_SIGNALS:
    void created(const nesoi::ResourcePath &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void retranslate();
    void create();
    void finished(const ResourcePath &path, const WriteOutcome &outcome);
    void showState();
    void say(const QString &problem);
    [[nodiscard]] ResourcePath collection() const; ///< That the new resource will be a member of, as far as it is known.
    [[nodiscard]] bool knowsCollection() const { return !m_service || m_service->path(); }
    [[nodiscard]] std::optional<ResourcePath> path() const; ///< Nothing while a name won't do.
    [[nodiscard]] QByteArray document(const ResourcePath &path) const; ///< The content with that name.

    ClusterClient &m_client;
    const ResourcePath m_collection; ///< May be that of all services.
    const Texts m_texts;
    ResourceWriter *m_writer = nullptr; ///< While it is being created.
    Label *m_title;
    NameField *m_service;
    NameField *m_name;
    Label *m_contentLabel;
    Label *m_hint;
    JsonEditor *m_content;
    Label *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_create;
};

} // namespace nesoi
