// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "pages/resource/deletion.h"
#include "pages/resource/resourcewriter.h"

namespace nesoi
{

/// Renames a resource: creates it under the new name, over nothing that is there, and only then deletes it under the old
/// one, provided that it is still in the state that was copied.
///
/// Threads: one, with Qt's event loop.
class Renaming : public QObject
{
    Q_OBJECT

public:
    /// state: that of from. client: outlives it.
    Renaming(ClusterClient &client, ResourcePath from, const ResourceSnapshot &state, ResourcePath to,
             QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished();
    void notCreated(const QString &reason); ///< Nothing has happened. Empty: the new name is taken.
    void notDeleted(const QString &reason); ///< It stands under both names.

private:
    void created(const WriteOutcome &outcome);

    ResourceWriter *m_writer;
    Deletion *m_deletion;
};

} // namespace nesoi
