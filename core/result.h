// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <utility>
#include <variant>

namespace nesoi
{

/// Either the value that a fallible function was asked for, or the error that says why there is none.
/// Both are made implicitly: `return value;`, `return Problem {…};`. Asking for the one that is not there is undefined.
template <typename T, typename E>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(E error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    T &operator*() & { return *std::get_if<0>(&m_content); }
    const T &operator*() const & { return *std::get_if<0>(&m_content); }
    T &&operator*() && { return std::move(*std::get_if<0>(&m_content)); }
    T *operator->() { return std::get_if<0>(&m_content); }
    const T *operator->() const { return std::get_if<0>(&m_content); }

    [[nodiscard]] const E &error() const { return *std::get_if<1>(&m_content); }

private:
    std::variant<T, E> m_content;
};

} // namespace nesoi
