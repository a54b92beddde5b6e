// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/digest.h"
#include "gossip/networkaddress.h"
#include "store/originindex.h"

#include <optional>
#include <vector>

namespace nesoi
{

enum class MessageKind : quint8 {
    Syn = 1, ///< "This is what I know": asks for an Ack. Without a range only its entries are compared; without
             ///< entries it is a probe: "are you there?".
    Ack = 2, ///< What the asker lacks, and entries that say what the answerer lacks.
    Ack2 = 3, ///< What the answerer lacks.
    Push = 4, ///< News that nobody asked for.
};

/// What every datagram begins with.
struct MessageHeader {
    MessageKind kind = MessageKind::Syn;
    NodeId sender;
    quint64 generation = 1; ///< From 1.
    quint64 heartbeat = 0;
    quint64 startedAtMs = 0; ///< GossipIdentity::startedAtMs.
    quint64 sentAtUs = 0; ///< The sender's wall clock.
    // In an Ack and an Ack2 only:
    quint64 echoUs = 0; ///< sentAtUs of the datagram that this answers.
    quint64 delayUs = 0; ///< From its receipt to this answer.

    [[nodiscard]] bool isAnswer() const { return kind == MessageKind::Ack || kind == MessageKind::Ack2; }
    bool operator==(const MessageHeader &) const = default;
};

/// What a member says of itself; seldom changes, so it is sent only to who has an older revision.
struct MemberDetails {
    NodeId id;
    quint64 generation = 0;
    quint64 revision = 0; ///< Counts changes within the generation, from 1; 0: no details.
    NetworkAddress address{};
    int priority = 0;
    quint64 startedAtMs = 0;
    NodeId vote{}; ///< Whom it wants as the leader; 0: it abstains.
    bool left = false; ///< Final for this generation.
    QByteArray version{}; ///< Printable ASCII, at most 32 bytes.

    bool operator==(const MemberDetails &) const = default;
};

/// One datagram.
struct Message {
    MessageHeader header;
    std::optional<IdRange> range{}; ///< In a Syn: the entries are all that the sender knows in it.
    std::vector<DigestEntry> entries{}; ///< By id.
    std::vector<MemberDetails> details{};
    std::vector<Delta> deltas{};
};

} // namespace nesoi
