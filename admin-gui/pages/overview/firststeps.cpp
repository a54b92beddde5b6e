// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/overview/firststeps.h"

#include "shell/look/label.h"
#include "shell/look/symbol.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

QString line(const char *path, const char *body, const NodeAddress &node)
{
    ApiRequest request;
    request.verb = ApiRequest::Verb::Put;
    request.path = path;
    request.body = body;
    return toCurl(request, node);
}

} // namespace

FirstSteps::FirstSteps(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Label::Rank::Heading, this))
    , m_hint(new Label(Label::Rank::Hint, this))
    , m_application(makeStep(u"application"_s))
    , m_service(makeStep(u"service"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_hint);
    for (const Step &step : {m_application, m_service}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(step.line, 1);
        row->addWidget(step.copy, 0, Qt::AlignTop);
        column->addSpacing(14);
        column->addWidget(step.text);
        column->addWidget(step.go, 0, Qt::AlignLeading);
        column->addLayout(row);
    }
    column->addStretch();
    connect(m_application.go, &QPushButton::clicked, this, &FirstSteps::applicationsChosen);
    connect(m_service.go, &QPushButton::clicked, this, &FirstSteps::servicesChosen);
    retranslate();
}

FirstSteps::Step FirstSteps::makeStep(const QString &name)
{
    auto *go = new QPushButton(this); // First: the order of tabs.
    const Step step{new Label(Label::Rank::Body, this), new QLabel(this), new QPushButton(this), go};
    step.line->setObjectName(name + u"Line"_s);
    step.line->setWordWrap(true);
    step.line->setTextFormat(Qt::PlainText);
    step.line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    step.line->setStyleSheet(
        u"background: palette(base); border: 1px solid palette(mid); border-radius: 6px; padding: 6px;"_s);
    step.line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    step.line->setLayoutDirection(Qt::LeftToRight); // A command.
    step.copy->setObjectName(name + u"Copy"_s);
    step.copy->setIcon(symbol(u"copy"_s));
    step.go->setObjectName(name + u"Go"_s);
    step.go->setIcon(symbol(u"add"_s));
    connect(step.copy, &QPushButton::clicked, this, [this, field = step.line] {
        QGuiApplication::clipboard()->setText(field->text());
        Q_EMIT copied(field->text());
    });
    return step;
}

void FirstSteps::setNode(const NodeAddress &node)
{
    m_application.line->setText(line("/app/shop", R"({"name": "shop", "config": {"currency": "EUR"}})", node));
    m_service.line->setText(
        line("/srv/shop/web1", R"({"name": "web1", "endpoints": {"http": "http://10.0.0.7:8080/"}})", node));
}

void FirstSteps::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstSteps::retranslate()
{
    m_title->setText(tr("Nothing is here yet"));
    m_hint->setText(
        tr("Whatever is created at one node is soon on all of them, and shown here at once. Begin with one of "
           "these, here or with the command."));
    m_application.text->setText(
        tr("An application holds a configuration, which programs read, and are told of when it changes."));
    m_application.go->setText(tr("Create an Application…"));
    m_service.text->setText(
        tr("A service lists the hosts that offer something, and where. Hosts register themselves."));
    m_service.go->setText(tr("Register a Host…"));
    for (const Step &step : {m_application, m_service}) {
        //: Button: puts the command beside it on the clipboard.
        step.copy->setText(tr("Copy"));
        step.line->setAccessibleName(tr("The same as a command for a shell"));
    }
}

} // namespace nesoi
