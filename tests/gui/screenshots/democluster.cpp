// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "democluster.h"

#include <array>

namespace nesoi
{

using namespace Qt::StringLiterals;

namespace
{

struct Resource {
    const char *path;
    const char *body;
};

constexpr std::array applications{
    Resource{"/app/billing",
             R"({"name": "billing", "config": {"currency": "EUR", "due_days": 30, "reminders": [7, 14]}})"},
    Resource{"/app/catalogue", R"({"name": "catalogue", "config": {"languages": ["de", "en", "ja"], "page": 48}})"},
    Resource{"/app/checkout", R"({"name": "checkout", "config": {"methods": ["card", "invoice"], "retry": true}})"},
    Resource{"/app/login", R"({"name": "login", "config": {"session_minutes": 480, "two_factor": "optional"}})"},
    Resource{"/app/mailer", R"({"name": "mailer", "config": {"from": "shop@example.com", "per_minute": 600}})"},
    Resource{"/app/reports", R"({"name": "reports", "config": {"at": "04:00", "keep_days": 400}})"},
    Resource{"/app/search", R"({"name": "search", "config": {"fuzzy": true, "shards": 4, "synonyms": {}}})"},
    Resource{"/app/shop",
             R"({"name": "shop", "config": {"banner": null, "colours": {"accent": "#2a7de1", "dark": true},
                 "currency": "EUR", "features": {"gift_cards": true, "wish_lists": false}, "max_items": 99,
                 "regions": ["eu", "us", "jp"]}})"},
    Resource{"/app/till", R"({"name": "till", "config": {"offline_hours": 12, "printer": "escpos"}})"},
    Resource{"/app/warehouse", R"({"name": "warehouse", "config": {"pickers": 14, "zones": ["a", "b", "c"]}})"},
};

constexpr std::array hosts{
    Resource{"/srv/database/db1", R"({"name": "db1", "master": true, "endpoints": {"sql": "tcp://10.0.2.11:5432/"}})"},
    Resource{"/srv/database/db2", R"({"name": "db2", "endpoints": {"sql": "tcp://10.0.2.12:5432/"}, "master": true})"},
    Resource{"/srv/database/db3", R"({"name": "db3", "endpoints": {"sql": "tcp://10.0.2.13:5432/"}})"},
    Resource{"/srv/mail/mx1", R"({"name": "mx1", "endpoints": {"smtp": "tcp://10.0.3.5:25/"}})"},
    Resource{"/srv/search/s1", R"({"name": "s1", "endpoints": {"http": "http://10.0.4.1:9200/"}})"},
    Resource{"/srv/search/s2", R"({"name": "s2", "endpoints": {"http": "http://10.0.4.2:9200/"}, "ttl": 1})"},
    Resource{"/srv/shop/web1",
             R"({"name": "web1", "endpoints": {"http": "http://10.0.1.1:8080/", "metrics": "http://10.0.1.1:9100/"}})"},
    Resource{"/srv/shop/web2",
             R"({"name": "web2", "endpoints": {"http": "http://10.0.1.2:8080/", "metrics": "http://10.0.1.2:9100/"}})"},
    Resource{"/srv/shop/web3", R"({"name": "web3", "endpoints": {"http": "http://10.0.1.3:8080/"}, "ttl": 1})"},
};

constexpr std::array busy{"catalogue", "search", "till", "warehouse"};

} // namespace

DemoCluster::DemoCluster(ConsoleFixture &fixture)
    : m_fixture(fixture)
{
    m_timer.setInterval(90);
    connect(&m_timer, &QTimer::timeout, this, &DemoCluster::work);
}

bool DemoCluster::fill()
{
    bool isFilled = m_receiver.start();
    for (const Resource &one : applications)
        isFilled = m_fixture.put(one.path, one.body) && isFilled;
    for (const Resource &one : hosts)
        isFilled = m_fixture.put(one.path, one.body) && isFilled;
    const auto hook = [this](const QByteArray &path, const QByteArray &endpoint) {
        const QByteArray name = path.sliced(path.lastIndexOf('/') + 1);
        return m_fixture.put(path, hookBody(name, endpoint));
    };
    isFilled = hook("/app/shop/web-hooks/website", m_receiver.url()) && isFilled;
    isFilled = hook("/app/search/web-hooks/reindex", m_receiver.url("/ok?reindex")) && isFilled;
    isFilled = hook("/app/till/web-hooks/tills", "http://127.0.0.1:9/tills") && isFilled; // Nobody is there.
    isFilled = hook("/srv/shop/web-hooks/balancer", m_receiver.url("/ok?balancer")) && isFilled;
    return isFilled;
}

void DemoCluster::keepBusy()
{
    m_timer.start();
}

void DemoCluster::work()
{
    ++m_round;
    if (m_round % 3 == 0) {
        const QByteArray name = busy.at(static_cast<size_t>(m_round / 3) % busy.size());
        const QByteArray config = "{\"revision\": " + QByteArray::number(m_round) + "}";
        (void)m_fixture.put("/app/" + name, applicationBody(name, config));
    }
    if (m_round % 8 == 0)
        (void)m_fixture.put("/srv/search/s1", hosts.at(4).body);
}

} // namespace nesoi
