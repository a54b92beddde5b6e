// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "store/record.h"

#include <tuple>

namespace nesoi
{

QByteArray NodeId::toHex() const
{
    return QByteArray::number(value, 16).rightJustified(16, '0');
}

bool supersedes(const Record &candidate, const Record &standing)
{
    return std::tie(candidate.time, candidate.origin) > std::tie(standing.time, standing.origin);
}

} // namespace nesoi
