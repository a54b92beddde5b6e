// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace nesoi
{

/// Why the disk did not take or give something, in one sentence that names the file and says what to do.
struct StorageError {
    QString sentence;
};

} // namespace nesoi
