// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "consolefixture.h"

#include "shell/banner/bannerstack.h"

#include <QDir>
#include <QLabel>
#include <QtTest>

#include <algorithm>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 30'000;

} // namespace

ConsoleFixture::ConsoleFixture()
    : m_console(std::make_unique<Console>(m_settings, m_appearance, m_language))
{
    m_appearance.choose(Appearance::Choice::Light);
    m_language.choose(u"en"_s);
    m_console->window().resize(1180, 760);
    m_console->window().show();
}

ConsoleFixture::~ConsoleFixture() = default;

bool ConsoleFixture::startNodes(int count)
{
    for (int i = 0; i < count; ++i) {
        QStringList options{u"--gossip-interval"_s, u"50"_s};
        if (i > 0)
            options << u"--seed"_s << address(0);
        m_nodes.push_back(std::make_unique<NodeProcess>());
        if (!m_nodes.back()->start(options))
            return false;
    }
    return true;
}

NodeAddress ConsoleFixture::nodeAddress(int index)
{
    return {u"127.0.0.1"_s, node(index).port()};
}

QByteArray ConsoleFixture::memberId(int index)
{
    const QList<MemberStatus> &members = m_console->client().status().members;
    const auto found = std::ranges::find(members, address(index), &MemberStatus::address);
    return found == members.end() ? QByteArray() : found->id;
}

bool ConsoleFixture::put(QByteArrayView target, QByteArrayView body)
{
    const int status = RestClient(node(0).port()).put(target, body).status;
    return status == 200 || status == 201 || status == 204;
}

bool ConsoleFixture::connect()
{
    m_console->window().connectTo(Connection{{}, {address(0)}});
    return waitUntil([this] { return m_console->catalog().progress().isComplete; });
}

bool ConsoleFixture::waitForMembers(int alive)
{
    return waitUntil([this, alive] {
        return std::ranges::count(m_console->client().status().members, MemberStatus::State::Alive,
                                  &MemberStatus::state)
            == alive;
    });
}

bool ConsoleFixture::waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

bool ConsoleFixture::isBannerShown(const QString &part) const
{
    const auto texts = m_console->window().findChildren<QLabel *>(u"text"_s);
    return std::ranges::any_of(texts, [&part](const QLabel *text) { return text->text().contains(part); });
}

void ConsoleFixture::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("CONSOLE_PICTURES");
    if (folder.isEmpty())
        return;
    QTest::qWait(100); // Layouts, and what the language changes.
    m_console->window().grab().save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace nesoi
