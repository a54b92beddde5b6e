// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pagewindow.h"

#include "shell/banner/bannerstack.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>

namespace nesoi
{

PageWindow::PageWindow()
    : catalog(client)
    , banners(new BannerStack(&window))
    , context{client,
              catalog,
              *banners,
              [this](const Place &place) { opened << place; },
              [this](const QString &page) { created << page; },
              [this](const Place &place) { visited << place; }}
    , m_layout(new QVBoxLayout(&window))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(banners);
    window.resize(1100, 700);
}

PageWindow::~PageWindow()
{
    // Pages refer to what goes before the window does.
    const QList<QWidget *> widgets = window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *widget : widgets) {
        if (widget != banners)
            delete widget;
    }
}

bool PageWindow::start(const QStringList &options)
{
    if (!node.start(options))
        return false;
    m_rest.emplace(node.port());
    client.connectTo({address()});
    return waitUntilRead();
}

bool PageWindow::waitUntilRead() const
{
    return waitFor([this] { return client.isOnline() && catalog.progress().isComplete && client.followsEvents(); });
}

void PageWindow::show(QWidget *widget)
{
    m_layout->addWidget(widget, 1);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    widget->setFocus();
}

QStringList PageWindow::bannerTexts() const
{
    QStringList texts;
    const QList<QLabel *> labels = window.findChildren<QLabel *>(QStringLiteral("text"));
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts.prepend(label->text());
    }
    return texts;
}

bool PageWindow::waitForBanner(const QString &text) const
{
    return waitFor([&] { return bannerTexts().contains(text); });
}

QAbstractButton *button(const QWidget &within, const QString &text)
{
    const QList<QAbstractButton *> all = within.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : all) {
        if (one->isVisible() && (one->objectName() == text || one->text().remove(u'&') == text))
            return one;
    }
    return nullptr;
}

bool click(const QWidget &within, const QString &text)
{
    QAbstractButton *found = button(within, text);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

void takePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("CONSOLE_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace nesoi
