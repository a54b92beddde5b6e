// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "resource/resourcepath.h"

#include <QDialog>
#include <QList>
#include <QStringList>

class QListWidget;
class QPushButton;

namespace nesoi
{

class Label;

/// Asks before something is deleted, and says by name what will be gone. Cancel is what Enter does.
class DeleteDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr qsizetype mostShown = 1'000;

    /// paths: of one kind, at least one. hooks: the web-hooks that watch them, which stay; −1: not known.
    /// emptied: services that have no other hosts, and are gone with them.
    DeleteDialog(QList<ResourcePath> paths, qsizetype hooks, QStringList emptied, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString hostHint() const;

    const QList<ResourcePath> m_paths;
    const qsizetype m_hooks;
    const QStringList m_emptied;
    Label *m_title;
    QListWidget *m_names; ///< Where there are several.
    Label *m_more;
    Label *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_delete;
};

} // namespace nesoi
