// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/pagecontext.h"
#include "resource/resourcepath.h"

#include <QList>
#include <QObject>
#include <QWidget>

namespace nesoi
{

/// Resources into a file, and from one: asks which, shows how far it is, and says what came of it.
class FileExchange : public QObject
{
    Q_OBJECT

public:
    /// widget: whose dialogs they are. context: outlives it.
    FileExchange(PageContext &context, QWidget &widget);

    void askToExport(const QList<ResourcePath> &paths);
    void askToImport();

    void exportTo(const QString &file, const QList<ResourcePath> &paths);
    void importFrom(const QString &file);

private:
    void write(const QString &file, const QByteArray &content, qsizetype count);
    void fail(const QString &text, const QString &reason);

    PageContext &m_context;
    QWidget &m_widget;
};

} // namespace nesoi
