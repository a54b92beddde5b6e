// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "manyresources.h"

#include "rawclient.h"

#include <atomic>
#include <thread>
#include <vector>

namespace nesoi
{

namespace
{

constexpr int threads = 4;
constexpr int connections = 32; ///< Of each thread: each has one request under way.

} // namespace

bool putMany(quint16 port, int count, const std::function<Written(int number)> &written)
{
    std::atomic<int> next = 0;
    std::atomic<bool> isDone = true;
    const auto work = [&] {
        std::vector<RawClient> clients;
        for (int i = 0; i < connections; ++i)
            clients.emplace_back(port, 60'000);
        while (isDone) {
            size_t asked = 0;
            for (int number = 0; asked < clients.size() && (number = next++) < count; ++asked) {
                const Written one = written(number);
                if (!clients[asked].send(RawClient::requestBytes("PUT", one.target, one.body)))
                    isDone = false;
            }
            for (size_t i = 0; i < asked; ++i) {
                const auto response = clients[i].readResponse();
                if (!response || response->status / 100 != 2)
                    isDone = false;
            }
            if (asked < clients.size())
                return;
        }
    };
    std::vector<std::thread> workers;
    for (int i = 0; i < threads; ++i)
        workers.emplace_back(work);
    for (std::thread &worker : workers)
        worker.join();
    return isDone;
}

} // namespace nesoi
