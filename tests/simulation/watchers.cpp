// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "watchers.h"

namespace nesoi::simulation
{

Watchers::Watchers(Cluster &cluster)
{
    for (const char *target : {"/app/a", "/app/rare3", "/app", "/srv", "/srv/a", "/srv/a?alive=true",
                               "/srv/b?alive=true&limit=2", "/srv/a/mortal1"})
        m_waiters.push_back(std::make_unique<Waiter>(cluster, target));
    for (const char *target :
         {"/events", "/events?path=/srv/&refreshes=true", "/events?path=/srv/a",
          "/events?path=/app/b&path=/srv/b/mortal2", "/events?path=/app/rare1", "/events?path=/app/"})
        m_readers.push_back(std::make_unique<EventReader>(cluster, target));
}

void Watchers::start()
{
    for (const auto &waiter : m_waiters)
        waiter->start();
    for (const auto &reader : m_readers)
        reader->start();
}

void Watchers::check()
{
    for (const auto &waiter : m_waiters)
        waiter->check();
    for (const auto &reader : m_readers)
        reader->check();
}

} // namespace nesoi::simulation
