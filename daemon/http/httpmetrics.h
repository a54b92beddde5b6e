// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

#include <array>
#include <atomic>

namespace nesoi
{

/// What a request was for, as metrics tell it: every path of the API is one of these.
enum class Route : quint8 {
    Other,
    Index,
    Applications,
    Application,
    Services,
    Service,
    Host,
    Hooks,
    Hook,
    HookDeliveries,
    HookTest,
    AllHooks,
    Cluster,
    Leave,
    CatchUp,
    HookPeers,
    Events,
    Waiting, ///< A read that had to wait, of whatever it was.
    Livez,
    Readyz,
    Metrics,
    Count
};

/// Why a connection or a request was turned away before the API saw it.
enum class Refusal : quint8 {
    BadRequest,
    HeadTooLarge,
    BodyTooLarge,
    LengthRequired,
    Expectation,
    Version,
    Timeout,
    SlowReader,
    TooManyConnections,
    InputBudget,
    OutputBudget,
    Parser,
    Count
};

/// A counter with one writing thread and any number of readers.
class Counter
{
public:
    void add(quint64 n = 1) { m_value.store(m_value.load(std::memory_order_relaxed) + n, std::memory_order_relaxed); }
    [[nodiscard]] quint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_value{0};
};

/// What one HTTP worker did. Written by its thread, read by any.
struct HttpMetrics {
    static constexpr std::array methods{"GET", "PUT", "DELETE", "POST", "HEAD", "OPTIONS", "PATCH", "other"};
    static constexpr std::array<int, 20> statuses{200, 201, 202, 204, 304, 400, 403, 404, 405, 408,
                                                  409, 411, 412, 413, 417, 431, 500, 501, 503, 505};
    /// Upper bounds in seconds.
    static constexpr std::array latencyBounds{0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01,
                                              0.025,   0.05,   0.1,     0.25,   0.5,   1.0,    5.0};
    static constexpr auto routeCount = static_cast<size_t>(Route::Count);

    void count(Route route, size_t method, int status, double seconds);
    void count(Refusal refusal, quint64 times = 1) { refusals[static_cast<size_t>(refusal)].add(times); }

    std::array<std::array<std::array<Counter, statuses.size() + 1>, methods.size()>, routeCount> requests{};
    std::array<std::array<Counter, latencyBounds.size() + 1>, routeCount> latency{}; ///< Not cumulative.
    std::array<Counter, routeCount> latencyMicroseconds{};
    std::array<Counter, static_cast<size_t>(Refusal::Count)> refusals{};
    Counter accepted;
    Counter bytesReceived;
    Counter bytesSent;
    Counter streamsBegun;
    Counter streamsEnded; ///< For whatever reason: the difference is how many are open.
};

} // namespace nesoi
