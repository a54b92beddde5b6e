// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

// How fast HookSender sends to one receiver, and what a request costs of this process's CPU time:
//
//     bench-hooksender http://127.0.0.1:PORT/ [REQUESTS [UNDER-WAY [SECRET]]]

#include "hooks/hooksender.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace nesoi;

namespace
{

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Bench {
    HookSender sender{HookSender::Settings{}};
    HookRequest request;
    int count = 0;
    int sent = 0;
    std::vector<qint64> durationsUs{};
    QMap<QByteArray, int> kinds{};

    void sendNext()
    {
        if (sent == count)
            return;
        ++sent;
        sender.send(request, [this](HookResponse &&response) {
            durationsUs.push_back(response.durationUs);
            ++kinds[toText(response.kind).toByteArray()];
            sendNext();
            if (static_cast<int>(durationsUs.size()) == count)
                QCoreApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1"); // As nesoid does.
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    Bench bench{.request = {.endpoint = argv[1], .id = "msg_bench", .body = QByteArray(200, 'x')}};
    bench.count = argc > 2 ? atoi(argv[2]) : 50'000;
    bench.request.secret = argc > 4 ? argv[4] : "";
    const int underWay = argc > 3 ? atoi(argv[3]) : HookSender::connectionsPerReceiver();

    const double cpuBefore = cpuSeconds();
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < underWay; ++i)
        bench.sendNext();
    QCoreApplication::exec();
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    const double cpu = cpuSeconds() - cpuBefore;

    std::ranges::sort(bench.durationsUs);
    const size_t size = bench.durationsUs.size();
    std::printf("%.0f requests/s, %.1f us CPU each (%.2f cores), p50 %lld us, p99 %lld us\n", double(size) / seconds,
                cpu / double(size) * 1e6, cpu / seconds, static_cast<long long>(bench.durationsUs[size / 2]),
                static_cast<long long>(bench.durationsUs[size * 99 / 100]));
    for (auto kind = bench.kinds.cbegin(); kind != bench.kinds.cend(); ++kind)
        std::printf("%s: %d\n", kind.key().constData(), kind.value());
}
