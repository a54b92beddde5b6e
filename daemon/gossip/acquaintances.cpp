// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "gossip/acquaintances.h"

#include <algorithm>

namespace nesoi
{

bool Acquaintances::meet(std::span<const NetworkAddress> members)
{
    std::vector<NetworkAddress> strangers;
    for (const NetworkAddress &member : members) {
        if (std::ranges::find(m_addresses, member) == m_addresses.end()
            && std::ranges::find(strangers, member) == strangers.end())
            strangers.push_back(member);
    }
    const size_t room = maxAddresses - std::min(maxAddresses, m_addresses.size());
    // In a cluster that is larger than this, members shall not take turns in pushing each other out.
    std::erase_if(m_addresses,
                  [&, surplus = strangers.size() - std::min(strangers.size(), room)](const auto &address) mutable {
                      const bool goes = surplus > 0 && std::ranges::find(members, address) == members.end();
                      surplus -= goes ? 1 : 0;
                      return goes;
                  });
    strangers.resize(std::min(strangers.size(), maxAddresses - std::min(maxAddresses, m_addresses.size())));
    m_addresses.insert(m_addresses.begin(), strangers.begin(), strangers.end());
    return !strangers.empty();
}

} // namespace nesoi
