// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#include "http/requesthandler.h"

#include <sys/socket.h>

namespace nesoi
{

QHostAddress Request::client() const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    return getpeername(connection, generic, &size) == 0 ? QHostAddress(generic) : QHostAddress();
}

} // namespace nesoi
