// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/pagecontext.h"
#include "pages/resource/drafts.h"
#include "pages/resource/resourcewriter.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace nesoi
{

class EmptyState;
class JsonEditor;
class ResourceHeader;
class ResourceWatch;

/// Shows one resource (an application, a host, a web-hook) as JSON, to be edited in place. It follows what happens to
/// it on any node. A change is shown as a difference before it is sent, and goes over no other state than the one that
/// was edited; where somebody else was faster, mine and theirs are merged.
///
/// Invariant: a text that was typed is in Drafts until it has been sent or discarded, so nothing is lost when something
/// else is shown.
class ResourceEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Action : quint8 { Save, Discard, Merge, ShowChanged, CopyPath, CopyGet, CopyPut, Reload };
    static constexpr int actionCount = 8;

    /// All of them outlive it.
    ResourceEditor(PageContext &context, Drafts &drafts, QWidget *parent = nullptr);
    ~ResourceEditor() override;

    void open(const ResourcePath &path);
    void close(); ///< Nothing is shown; the hint says how to choose something.
    [[nodiscard]] const std::optional<ResourcePath> &path() const { return m_path; }
    /// What is shown while nothing is chosen.
    void setHint(const QString &title, const QString &hint);

    void save(); ///< As Ctrl+S does: checks, shows the difference, sends.
    void discard(); ///< Back to what was edited; can be undone.
    [[nodiscard]] bool isEdited() const;

    /// To be put into menus. Their shortcuts are the menus' matter.
    [[nodiscard]] QAction *action(Action action) const { return m_actions.at(static_cast<size_t>(action)); }
    [[nodiscard]] JsonEditor &json() const { return *m_json; }
    /// A menu behind the button "More", beside the editor's own actions.
    void addMoreActions(const QList<QAction *> &actions);

    [[nodiscard]] const std::optional<ResourceSnapshot> &base() const { return m_base; } ///< What is edited.

Q_SIGNALS:
    void pathChanged(); ///< Another resource is shown, or none.
    void editedChanged(bool isEdited);
    void saved(const nesoi::ResourcePath &path);
    void read(const nesoi::ResourceSnapshot &snapshot); ///< Its newest state, whether or not it is edited.

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeActions();
    void lay();
    void retranslate();
    void enableActions();

    // What happens to the resource
    void take(const ResourceSnapshot &theirs);
    void takeFirst(const ResourceSnapshot &theirs);
    void adopt(const ResourceSnapshot &base);
    void showFresh(const ResourceSnapshot &fresh);
    void forget();
    void resourceGone();
    void readFailed(const QString &reason);

    // What the user does
    void textEdited();
    void keepDraft();
    void takeTheirs();
    void merge();
    void takeMerged(const QByteArray &merged, const ResourceSnapshot &theirs);
    void review(const ResourceSnapshot &base);
    void send(const QByteArray &text, const ResourceSnapshot &base);
    void finished(ResourceWriter *writer, const WriteOutcome &outcome);
    void finishedElsewhere(const ResourcePath &path, const WriteOutcome &outcome);
    void written(const QByteArray &sent, const ResourceSnapshot &now);
    void showChanged();
    void copy(const QString &text, const QString &what);

    void showHints();
    void showFailure();
    void retry();
    void showState();

    PageContext &m_context;
    Drafts &m_drafts;
    ResourceWatch *m_watch;
    std::array<QAction *, actionCount> m_actions{};

    std::optional<ResourcePath> m_path;
    std::optional<ResourceSnapshot> m_base; ///< What is edited; nothing until it was read.
    std::optional<ResourceSnapshot> m_theirs; ///< Newer and different, while mine is edited.
    bool m_isGone = false;
    QString m_readFailure;
    QTimer m_slow; ///< Runs while what is read may still come soon.
    std::optional<WriteOutcome> m_failure; ///< Of the last time that it was sent.
    QByteArray m_sent; ///< Last.
    QPointer<ResourceWriter> m_writer; ///< While something of this resource is being sent.
    bool m_isFilling = false; ///< What changes the text is no person.

    QString m_hintTitle;
    QString m_hint;

    QStackedWidget *m_stack;
    EmptyState *m_nothing; ///< Nothing is chosen, it isn't there, or it could not be read.
    QPushButton *m_retry;
    QWidget *m_sheet; ///< The resource.
    ResourceHeader *m_header;
    QPushButton *m_saveButton;
    QPushButton *m_discardButton;
    QToolButton *m_more;
    BannerStack *m_hints;
    JsonEditor *m_json;
};

} // namespace nesoi
