// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "fuzzing.h"
#include "gossip/gossipnode.h"
#include "gossip/wirecodec.h"
#include "store/merge.h"
#include "store/store.h"

#include <random>

using namespace nesoi;

namespace
{

constexpr qsizetype mtu = 1400;
constexpr qsizetype headSize = 2 + 1 + 1 + 8;

NetworkAddress addressOf(quint8 host)
{
    return *NetworkAddress::fromText("10.0.0." + QByteArray::number(host % 200 + 1) + ":6553");
}

/// Makes most inputs pass the checks of magic, version and cluster, so that the fuzzer need not find those.
QByteArray withHead(QByteArrayView input)
{
    const QByteArray real = encode({.header = {.sender = {1}}}, clusterHash("nesoi"));
    QByteArray datagram = real.first(headSize) + input.toByteArray();
    if (!input.isEmpty())
        datagram[3] = static_cast<char>(1 + static_cast<quint8>(input.front()) % 4);
    return datagram;
}

/// What can be read is written as it was read.
void roundTrip(QByteArrayView datagram)
{
    const auto message = decode(datagram, clusterHash("nesoi"));
    if (message)
        require(encode(*message, clusterHash("nesoi")) == datagram, "what is read is written as it was");
}

void commit(GossipNode &node, Store &store, MonotonicMs now)
{
    for (const Delta &delta : node.takeDeltas()) {
        const Merge merged = merge(delta, store.mark(delta.origin).seen, HybridTime::fromMicroseconds(60'000'000),
                                   [&](const ResourcePath &path) { return store.findStanding(path); });
        for (const RecordPointer &record : merged.records)
            store.apply(record);
        if (merged.mark)
            store.advance(*merged.mark);
    }
    node.committed(now);
}

void feed(QByteArrayView input)
{
    Store store;
    const NodeId self{42};
    store.apply(RecordPointer(
        new Record(*ResourcePath::parse("/app/a"), {1}, self, 1, Record::Kind::Value, QByteArray("{}\n"))));
    store.advance({.origin = self, .seen = 1});
    std::mt19937_64 random(1);
    GossipSettings settings;
    settings.mtu = mtu;
    GossipNode node({.id = self, .generation = 1, .startedAtMs = 1, .address = addressOf(0), .version = "0"}, settings,
                    store, [&random] { return random(); });

    MonotonicMs now = 0;
    while (!input.isEmpty()) {
        const qsizetype size = std::min<qsizetype>(static_cast<quint8>(input.front()) * 6, input.size());
        const QByteArrayView part = input.first(std::max<qsizetype>(size, 1));
        input = input.sliced(part.size());
        now += static_cast<quint8>(part.back());
        node.receive(addressOf(static_cast<quint8>(part.back())), withHead(part.sliced(1)), now, now * 1000);
        commit(node, store, now);
        for (const CatchUpRequest &request : node.takeCatchUps())
            node.catchUpEnded(request.from, now);
        node.tick(now, now * 1000);
        for (const OutgoingDatagram &datagram : node.takeDatagrams()) {
            require(datagram.bytes.size() <= mtu, "no datagram is larger than the mtu");
            require(decode(datagram.bytes, clusterHash("nesoi")).ok(), "what is sent can be read");
        }
        (void)node.takeConflicts();
        (void)node.members(now);
        (void)node.clusterClockOffsetMs();
        (void)node.passedByAll(self);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    roundTrip(input);
    roundTrip(withHead(input));
    feed(input);
    return 0;
}
