// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "http/response.h"

#include <QByteArray>
#include <QByteArrayList>

class QHttpServerRequest;

namespace nesoi
{

/// What browsers are told about pages of other origins (CORS, the WHATWG's Fetch standard): whether they may read here.
/// They never may write, whatever they are.
class CrossOrigin
{
public:
    /// origins: whose pages may read, "https://console.example" each, or "*" for all.
    explicit CrossOrigin(const QByteArrayList &origins);

    /// Header fields for the answer to a GET or HEAD, each "Name: value\r\n".
    [[nodiscard]] QByteArray fields(const QHttpServerRequest &message) const;
    /// Adds to the answer to OPTIONS what a browser asks before it lets a page send a GET with conditions.
    void addPreflight(Response &response, const QHttpServerRequest &message) const;

private:
    [[nodiscard]] QByteArray allowed(const QHttpServerRequest &message) const;

    const QByteArrayList m_origins;
    const bool m_allowsAll;
};

} // namespace nesoi
