// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "gossip/networkaddress.h"

#include <span>
#include <vector>

namespace nesoi
{

/// Where members of the cluster were found, in this run and before: further seeds, because those that were given may
/// all be gone one day. The latest ones, as many as maxAddresses.
class Acquaintances
{
public:
    static constexpr size_t maxAddresses = 100;

    Acquaintances() = default;
    explicit Acquaintances(std::vector<NetworkAddress> remembered) // The latest first.
        : m_addresses(std::move(remembered))
    {
    }

    /// Whether that changed anything. Members that are known already keep their place: nothing is written to the disk
    /// again for their sake.
    bool meet(std::span<const NetworkAddress> members);

    [[nodiscard]] const std::vector<NetworkAddress> &addresses() const { return m_addresses; }

private:
    std::vector<NetworkAddress> m_addresses;
};

} // namespace nesoi
