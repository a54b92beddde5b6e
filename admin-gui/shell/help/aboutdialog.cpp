// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "shell/help/aboutdialog.h"

#include "shell/look/label.h"
#include "shell/look/symbol.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Nesoi"));
    auto *icon = new QLabel(this);
    icon->setPixmap(logo().pixmap(QSize(96, 96), devicePixelRatioF()));
    auto *name = new Label(Label::Rank::Title, this);
    //: The program's name. Nesoi is a name.
    name->setText(tr("Nesoi Console"));
    auto *version = new Label(Label::Rank::Hint, this);
    //: %1 is this program's version, %2 that of the Qt library.
    version->setText(
        tr("Version %1, with Qt %2").arg(QApplication::applicationVersion(), QLatin1StringView(qVersion())));
    auto *text = new Label(Label::Rank::Body, this);
    text->setText(tr(
        "Shows and edits what a Nesoi cluster holds: applications and their configuration, services and their hosts, "
        "web-hooks. Nesoi is Greek for islands."));
    auto *licence = new Label(Label::Rank::Hint, this);
    licence->setText(tr("Free software under the Apache License 2.0."));
    //: Button: closes a window that only tells something.
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 24, 32, 20);
    column->setSpacing(10);
    for (QLabel *label : std::initializer_list<QLabel *>{icon, name, version, text, licence}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addSpacing(8);
    column->addWidget(close, 0, Qt::AlignCenter);
    setFixedWidth(fontMetrics().averageCharWidth() * 64);
}

} // namespace nesoi
