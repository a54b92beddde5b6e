// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

// A disk that hangs on demand and is quick otherwise, for a process that is started with this in LD_PRELOAD: while the
// folder that HANGING_DISK names is there, whoever flushes a file waits, and says so, once that takes long, by a file
// "waiting" in it. Nothing is really flushed.

#include <fcntl.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

namespace
{

constexpr int pollMicroseconds = 20'000;

int flush()
{
    static const char *const folder = std::getenv("HANGING_DISK");
    while (folder && access(folder, F_OK) == 0) {
        usleep(pollMicroseconds);
        const int waiting = creat((std::string(folder) + "/waiting").c_str(), 0600);
        if (waiting >= 0)
            close(waiting);
    }
    return 0;
}

} // namespace

extern "C" int fsync(int /*descriptor*/)
{
    return flush();
}

extern "C" int fdatasync(int /*descriptor*/)
{
    return flush();
}
