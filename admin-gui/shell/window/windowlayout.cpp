// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/window/windowlayout.h"

#include <QHeaderView>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView geometryKey{"window/geometry"};

/// Calls visit(key, splitter or header) for all that is kept of a page.
template <typename Visit>
void forEachKept(const QWidget &page, Visit visit)
{
    const auto key = [&page](const QString &name) { return u"layout/%1.%2"_s.arg(page.objectName(), name); };
    const auto splitters = page.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            visit(key(splitter->objectName()), *splitter);
    }
    const auto headers = page.findChildren<QHeaderView *>();
    for (QHeaderView *header : headers) {
        const QString view = header->parent()->objectName();
        if (header->orientation() == Qt::Horizontal && !view.isEmpty())
            visit(key(view), *header);
    }
}

} // namespace

void saveWindow(QSettings &settings, const QMainWindow &window)
{
    settings.setValue(geometryKey, window.saveGeometry());
}

bool restoreWindow(QSettings &settings, QMainWindow &window)
{
    return window.restoreGeometry(settings.value(geometryKey).toByteArray());
}

void saveLayout(QSettings &settings, const QWidget &page)
{
    forEachKept(page, [&settings](const QString &key, const auto &kept) { settings.setValue(key, kept.saveState()); });
}

void restoreLayout(QSettings &settings, const QWidget &page)
{
    forEachKept(page, [&settings](const QString &key, auto &kept) {
        const QByteArray state = settings.value(key).toByteArray();
        if (!state.isEmpty())
            kept.restoreState(state);
    });
}

} // namespace nesoi
