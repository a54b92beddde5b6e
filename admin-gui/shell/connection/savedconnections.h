// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "shell/connection/connection.h"

class QSettings;

namespace nesoi
{

// The connections that the user keeps, in the settings.

/// The last used first.
[[nodiscard]] QList<Connection> savedConnections(QSettings &settings);
void saveConnections(QSettings &settings, const QList<Connection> &connections);

/// Notes that a connection is used now; saves it where it isn't among them.
void noteUse(QSettings &settings, const Connection &connection, const QDateTime &now);

} // namespace nesoi
