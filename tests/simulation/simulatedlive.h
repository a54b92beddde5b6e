// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "live/changejournal.h"
#include "live/liveness.h"
#include "random.h"
#include "rest/collectionhandler.h"
#include "rest/eventstreams.h"
#include "rest/livestate.h"
#include "rest/representationcache.h"
#include "rest/waitingreads.h"
#include "timeline.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace nesoi::simulation
{

class SimulatedNode;
struct World;

/// What a node tells its clients of as it happens: nesoid's own Liveness, ChangeJournal, WaitingReads and EventStreams,
/// and in miniature the HTTP worker and the thread that call them. It lives as long as the node is up.
class SimulatedLive
{
public:
    /// hooks: is told before the clients are.
    SimulatedLive(World &world, SimulatedNode &node, Random random, CommitListener &hooks);

    void start();
    void committed(const Commit &commit);
    void renamed(NodeId id);
    void drain(); ///< The node stops in order.

    [[nodiscard]] const Liveness &liveness() const { return m_liveness; }
    /// Since when this life of the node has had what stands at a host's path.
    [[nodiscard]] VirtualTime heardAt(const ResourcePath &host) const;

    // ---- Clients

    /// What a read is answered as things stand.
    [[nodiscard]] Response look(const Read &read) const;
    /// answered: later, and only if the client has not gone.
    [[nodiscard]] quint64 wait(Read &&read, std::function<void(Response &&)> answered);

    struct Stream {
        std::function<bool(const QByteArray &bytes)> sent; ///< Returns whether all is taken.
        std::function<void()> ended;
    };
    struct Opened {
        quint64 token;
        Response response;
    };
    [[nodiscard]] Opened open(EventStreams::Subscription &&subscription, Stream &&stream);
    void writable(quint64 token);
    void gone(quint64 token);

    /// What became visible here, as Liveness passed it on: what streams have to tell, by number. (The first is 1.)
    struct Visible {
        LiveEvent::Kind kind;
        bool isRefresh;
        RecordPointer record;
        VirtualTime at;
    };
    [[nodiscard]] const std::vector<Visible> &visible() const { return m_visible.all; }
    [[nodiscard]] const QByteArray &run() const { return m_journal.run(); }

private:
    using Clock = RequestHandler::Clock;

    /// Takes down what Liveness passes on.
    struct Tap final : CommitListener {
        explicit Tap(SimulatedLive &owner)
            : live(owner)
        {
        }
        void committed(const Commit &commit) override;
        void renamed(NodeId /*id*/) override { }

        SimulatedLive &live;
        std::vector<Visible> all{};
    };

    [[nodiscard]] Liveness::Clocks clocks() const;
    [[nodiscard]] Liveness::Reaper reaper();
    [[nodiscard]] WaitingReads::Doors doorsOfReads();
    [[nodiscard]] EventStreams::Doors doorsOfStreams();

    void look();
    void lookAfter(VirtualTime delay);
    void wake();
    void turn();
    void planNextTurn();
    void turnAt(VirtualTime time);
    [[nodiscard]] Clock::time_point now() const;

    World &m_world;
    SimulatedNode &m_node;
    Random m_random;
    CommitListener &m_hooks;
    Liveness m_liveness;
    ChangeJournal m_journal;
    Tap m_visible{*this};
    std::map<QByteArray, VirtualTime> m_heardAt; ///< By the text of the path; not of what stood at the start.
    RepresentationCache m_representations;
    CollectionHandler m_collections;
    LiveState m_state;
    WaitingReads m_reads;
    EventStreams m_streams;
    std::map<quint64, std::function<void(Response &&)>> m_waiting; ///< By token.
    std::map<quint64, Stream> m_open; ///< By token.
    quint64 m_lastToken = 0;
    bool m_isFromOthers = false; ///< What is being told came by gossip.
    std::optional<VirtualTime> m_nextLook;
    std::optional<VirtualTime> m_nextTurn;
};

} // namespace nesoi::simulation
