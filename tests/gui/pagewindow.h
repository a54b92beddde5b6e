// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/catalog.h"
#include "client/clusterclient.h"
#include "nodeprocess.h"
#include "pages/pagecontext.h"
#include "restclient.h"

#include <QDialog>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>
#include <QtTest>

#include <optional>

namespace nesoi
{

constexpr int patienceMs = 20'000;

template <typename Condition>
bool waitFor(Condition condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

/// What a page has around it in the console: a real node, a client and a catalog of its cluster, banners, a window.
class PageWindow
{
public:
    PageWindow();
    ~PageWindow();

    /// Starts the node and connects to it.
    [[nodiscard]] bool start(const QStringList &options = {});
    [[nodiscard]] bool waitUntilRead() const;
    /// Shows a widget in the window, which takes it over.
    void show(QWidget *widget);

    [[nodiscard]] RestClient &rest() { return *m_rest; } ///< As somebody else with curl.
    [[nodiscard]] NodeAddress address() const { return {QStringLiteral("127.0.0.1"), node.port()}; }

    /// What banners say, the newest first.
    [[nodiscard]] QStringList bannerTexts() const;
    [[nodiscard]] bool waitForBanner(const QString &text) const;

    NodeProcess node;
    ClusterClient client;
    Catalog catalog;
    QWidget window;
    BannerStack *banners;
    QList<Place> opened;
    QStringList created; ///< Pages that were to ask for something new.
    QList<Place> visited;
    PageContext context;

private:
    std::optional<RestClient> m_rest;
    QVBoxLayout *m_layout;
};

/// The dialog of that kind that is open and has the keyboard; waits for it. Null where none comes.
template <typename Dialog>
Dialog *openDialog(const QWidget &within)
{
    Dialog *found = nullptr;
    (void)waitFor([&] {
        const QList<Dialog *> all = within.findChildren<Dialog *>();
        for (Dialog *one : all)
            found = one->isVisible() && one->isActiveWindow() ? one : found;
        return found != nullptr;
    });
    return found;
}

/// The button with that text (without mnemonic) or object name; null where there is none to be seen.
[[nodiscard]] QAbstractButton *button(const QWidget &within, const QString &text);

/// Clicks it with the mouse; false where there is none to be seen, or it is disabled.
[[nodiscard]] bool click(const QWidget &within, const QString &text);

/// Where CONSOLE_PICTURES names a folder, a picture of the widget goes there: for people to look at.
void takePicture(QWidget &widget, const QString &name);

} // namespace nesoi
