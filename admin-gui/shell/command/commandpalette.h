// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/command/command.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QSettings;

namespace nesoi
{

class CommandModel;

/// Finds and runs anything by a few letters of its name, without the mouse: a field over the window, and below it what
/// fits, best first. Enter runs, Esc gives the focus back to where it was. Remembers in the settings what was used.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// A child of the window, over whose contents it opens. The settings must outlive it.
    CommandPalette(QSettings &settings, QWidget *window);

    /// It must outlive the palette.
    void addSource(CommandSource &source);
    void open();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void place();
    void leave();
    void runCurrent();
    bool steer(QKeyEvent &event);
    void select(int row);
    void retranslate();

    QSettings &m_settings;
    QList<CommandSource *> m_sources{};
    QStringList m_recent{}; ///< Ids, the latest first.
    CommandModel *m_model;
    QLineEdit *m_query;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_focusBefore{};
};

} // namespace nesoi
