// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "random.h"
#include "store/record.h"
#include "timeline.h"
#include "witness.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <tuple>
#include <vector>

namespace nesoi::simulation
{

/// What a client can see of what a web-hook watches.
struct Subject {
    std::vector<RecordPointer> standing{}; ///< Tombstones too.
    std::set<QByteArray> dead{}; ///< The hosts among them whose time is over, by the text of the path.
};

/// A notification on its way.
struct SimulatedDelivery {
    RecordPointer hook; ///< As its sender knows it.
    QByteArray id;
    Subject subject; ///< When the body was made.
};

/// Whoever gets the notifications: slow now and then, out of order at times, and the one who knows what each web-hook
/// was shown. A hook was shown a record where its client could see it when the hook was registered, or where the sender
/// of a delivery that arrived had it when the delivery began: a change counts as told with whatever news go out after
/// it.
class Receivers
{
public:
    Receivers(Timeline &timeline, Random random, const Witness &witness);

    // ---- What hooks are to be told

    /// subject: what its client could see.
    void registered(const Record &hook, const Subject &subject);
    /// Its node wrote it again.
    void replaced(const Record &before, const Record &after);
    /// What was not told yet to a hook that stands; nothing where all was. subject: as it is now.
    [[nodiscard]] std::optional<QByteArray> objection(const Record &hook, const Subject &subject) const;

    // ---- Deliveries

    /// isAlive: whether its sender lives. answered: called once, with whether it was received.
    void deliver(const SimulatedDelivery &delivery, const std::function<bool()> &isAlive,
                 const std::function<void(bool received)> &answered);
    /// From now on some receivers are down for a while, until heal().
    void beginOutages();
    void heal();
    enum class Manners : quint8 {
        Flawless, ///< Takes all, and answers at once.
        Honest, ///< Is down, hangs or fails now and then; what it does not answer it did not take.
        Forgetful, ///< Takes news now and then, and does not answer.
    };
    void setManners(Manners manners) { m_manners = manners; }
    /// A hook's endpoint, at one of a few receivers.
    [[nodiscard]] static QByteArray endpointOf(const ResourcePath &hook);

    struct Arrival {
        ResourcePath hook;
        QByteArray id;
        VirtualTime begun;
        VirtualTime at;
        bool isRepeated; ///< It had come before.
    };
    [[nodiscard]] const std::vector<Arrival> &arrivals() const { return m_arrivals; }

    // ---- Counts, for runs without faults

    /// Its leader has a reason to tell it something.
    void gotReason(const Record &hook) { ++m_counts[hook.path.text()].reasons; }
    /// A hook that was told something more often than there was a reason, or the same twice.
    [[nodiscard]] std::optional<QByteArray> superfluous() const;

    qint64 publications = 0; ///< Of registers, by leaders.

private:
    using Key = std::tuple<QByteArray, NodeId, quint64, HybridTime>;
    [[nodiscard]] static Key keyOf(const Record &record)
    {
        return {record.path.text(), record.origin, record.version, record.time};
    }
    struct Shown {
        RecordPointer record; ///< The newest that was shown alive.
        bool isGone = false; ///< A later delivery showed that nothing is there.
    };
    struct Told {
        RecordPointer hook{}; ///< Null until something arrived.
        std::set<Key> shown{}; ///< Tombstones too.
        std::set<Key> dead{}; ///< Those that were shown as dead.
        std::map<QByteArray, Shown> live{}; ///< By path.
        std::map<QByteArray, int> ids{};
    };
    struct Count {
        qsizetype arrivals = 0;
        qsizetype reasons = 0;
    };
    static void show(Told &told, const Subject &subject);
    [[nodiscard]] static std::optional<QByteArray> objectionTo(const Record &record, bool isDead, const Told &told);
    [[nodiscard]] Told toldTo(const Record &hook) const;
    void arrive(const SimulatedDelivery &delivery, VirtualTime begun);
    void beginOutage();

    Timeline &m_timeline;
    Random m_random;
    const Witness &m_witness;
    std::map<Key, Told> m_told; ///< By registration.
    std::map<QByteArray, Count> m_counts; ///< By path: a hook that is registered again is still owed what it was.
    std::vector<Arrival> m_arrivals;
    std::set<QByteArray> m_down;
    Manners m_manners = Manners::Forgetful;
    bool m_isHealed = false;
};

} // namespace nesoi::simulation
