// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "client/catalogrows.h"

#include <algorithm>

namespace nesoi
{

bool PathKey::operator<(const PathKey &other) const
{
    const auto [mine, others] = std::ranges::mismatch(text, other.text);
    if (mine == text.end() || others == other.text.end())
        return text.size() < other.text.size();
    const auto rank = [](char c) { return c == '/' ? 0 : static_cast<int>(static_cast<uchar>(c)); };
    return rank(*mine) < rank(*others);
}

} // namespace nesoi
