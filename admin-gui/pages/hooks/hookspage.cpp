// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "pages/hooks/hookspage.h"

#include "client/catalog.h"
#include "pages/hooks/deliveriespane.h"
#include "pages/hooks/hooklist.h"
#include "pages/hooks/subjectfield.h"
#include "pages/places.h"
#include "pages/resource/createdialog.h"
#include "pages/resource/resourcebrowser.h"
#include "pages/resource/resourceeditor.h"
#include "pages/resource/resourceoperations.h"
#include "pages/resource/unsavedguard.h"
#include "shell/look/focusforwarder.h"
#include "shell/look/symbol.h"

#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace nesoi
{

using namespace Qt::StringLiterals;

using Kind = ResourcePath::Kind;

namespace
{

ResourceBrowser::Texts texts(int selected)
{
    return {
        .name = HooksPage::tr("Web-hooks"),
        .create = HooksPage::tr("&New Web-hook…"),
        .related = HooksPage::tr("Show What It &Watches"),
        .noneSelected = HooksPage::tr("No web-hook selected"),
        .choose = HooksPage::tr("Choose one in the list to see and edit it, and what was sent to it lately."),
        .severalSelected = HooksPage::tr("%Ln web-hook(s) selected", nullptr, selected),
    };
}

} // namespace

HooksPage::HooksPage(PageContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(std::move(context))
    , m_list(new HookList(m_context.client, m_context.catalog, m_drafts))
    , m_browser(new ResourceBrowser(m_context, m_drafts, m_list, texts, u"webhooks"_s, this))
    , m_deliveries(new DeliveriesPane(m_context))
{
    new UnsavedGuard(*this, m_drafts);
    m_browser->addBelow(m_deliveries);
    m_browser->splitter().setSizes({580, 400});
    m_list->view().addAction(m_deliveries->testAction());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->addWidget(m_browser);
    new FocusForwarder(*this, *m_browser);
    connect(m_browser, &ResourceBrowser::createRequested, this, &HooksPage::create);
    ResourceEditor &editor = m_browser->editor();
    connect(&editor, &ResourceEditor::pathChanged, m_deliveries,
            [this, &editor] { m_deliveries->follow(editor.path()); });
    connect(m_list, &HookList::subjectRemoved, this, [this] { m_context.visit(placeOf(ResourcePath::allHooks())); });
}

/// Before m_drafts goes, which it refers to.
HooksPage::~HooksPage()
{
    delete m_browser;
}

void HooksPage::select(const QString &selection)
{
    const auto path = ResourcePath::parse(selection.toLatin1());
    if (!path)
        return;
    if (path->kind() == Kind::Hook) {
        readOf(path->subject());
        m_browser->show(*path);
    } else if (path->kind() == Kind::Hooks) {
        readOf(path->subject());
        m_list->setSubject(path->subject());
        m_browser->showNothing();
    } else if (path->kind() == Kind::AllHooks) {
        m_list->setSubject(std::nullopt);
    }
}

/// Nodes that can list all have told of them.
void HooksPage::readOf(const ResourcePath &subject)
{
    if (!m_context.catalog.knowsAllHooks())
        m_context.catalog.readHooksOf(subject);
}

std::optional<ResourcePath> HooksPage::shownSubject() const
{
    const auto &shown = m_browser->editor().path();
    return shown ? std::optional(shown->subject()) : m_list->subject();
}

void HooksPage::create()
{
    const std::optional<ResourcePath> subject = shownSubject();
    // Where there is none, any will do: the field asks for it.
    const ResourcePath collection = subject.value_or(*ResourcePath::applications().member("name")).hooks();
    CreateDialog &dialog = m_browser->operations().create(collection, R"({"endpoint": "https://"})");
    auto *field = new SubjectField(m_context.catalog, &dialog);
    dialog.addAbove(field);
    const auto choose = [&dialog, field] {
        const auto chosen = field->subject();
        dialog.setCollection(chosen ? std::optional(chosen->hooks()) : std::nullopt);
    };
    connect(field, &SubjectField::edited, &dialog, choose);
    if (subject)
        field->setText(QString::fromLatin1(subject->text()));
    else
        field->setFocus();
    choose();
}

QList<ConsolePage::Entry> HooksPage::entries() const
{
    QList<ConsolePage::Entry> entries = m_browser->entries();
    entries << ConsolePage::Entry{WindowMenus::Menu::Edit, m_deliveries->testAction()};
    return entries;
}

void HooksPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_context.catalog.followHooks(true);
}

void HooksPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_context.catalog.followHooks(false);
}

ConsolePage hooksPage(const PageContext &context)
{
    auto *widget = new HooksPage(context);
    const Page page{pageId::webHooks, symbol(pageId::webHooks), [] { return HooksPage::tr("Web-hooks"); }, widget,
                    [widget](const QString &selection) { widget->select(selection); }};
    return {page, widget->entries(), [widget] { widget->create(); }};
}

} // namespace nesoi
