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
class QVBoxLayout;

namespace nesoi
{

class JsonEditor;
class Label;

/// Asks for the name and the content of a new resource, and creates it, over none that is there. It stays open until
/// the node has taken it, so what was typed is not lost.
class CreateDialog : public QDialog
{
    Q_OBJECT

public:
    /// In the language that is spoken when they are called.
    struct Texts {
        std::function<QString()> title; ///< "New Application"
        std::function<QString()> name; ///< "&Name of the application"
        std::function<QString()> hint{}; ///< What may stand in the content; null: nothing is said of it.
    };

    /// content: a JSON object to begin with; its `name` does not count. client: outlives it.
    CreateDialog(ClusterClient &client, const ResourcePath &collection, const QByteArray &content, Texts texts,
                 NameField::Taken taken, QWidget *parent = nullptr);

    /// What else is to be asked: above the name.
    void addAbove(QWidget *field);
    /// Where it is to be, of the same kind; nothing: that is not known yet.
    void setCollection(const std::optional<ResourcePath> &collection);

    [[nodiscard]] NameField &name() const { return *m_name; }
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
    [[nodiscard]] QByteArray document(const ResourcePath &path) const; ///< The content with that name.

    ClusterClient &m_client;
    ResourcePath m_collection;
    const Texts m_texts;
    ResourceWriter *m_writer = nullptr; ///< While it is being created.
    QVBoxLayout *m_above;
    Label *m_title;
    NameField *m_name;
    Label *m_contentLabel;
    Label *m_hint;
    JsonEditor *m_content;
    Label *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_create;
};

} // namespace nesoi
