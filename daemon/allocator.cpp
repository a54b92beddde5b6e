// SPDX-FileCopyrightText: 2026 The Nesoi authors
// SPDX-License-Identifier: Apache-2.0

// NOLINTBEGIN(readability-identifier-naming): jemalloc(3) finds its options by this name.
extern "C" {
extern const char *malloc_conf;
/// Few arenas, as there are few busy threads: each costs memory.
const char *malloc_conf = "narenas:2";
}
// NOLINTEND(readability-identifier-naming)
