-- SPDX-FileCopyrightText: 2026 The Nesoi authors
-- SPDX-License-Identifier: Apache-2.0

-- Ready requests out of FILE, one after the other, round and round: FILE THREADS. The file holds, for each request, a
-- line with its length in bytes and then the bytes.
done = require("summary")

local threads = 0

function setup(thread)
    thread:set("number", threads)
    threads = threads + 1
end

local requests = {}
local next = 1

function init(args)
    local file = assert(io.open(args[1], "rb"))
    local length = file:read("*n", "*l")
    while length do
        requests[#requests + 1] = file:read(length)
        length = file:read("*n", "*l")
    end
    file:close()
    -- Threads start apart, so that they do not write the same key at the same moment.
    next = 1 + math.floor(#requests * number / tonumber(args[2]))
end

function request()
    local ready = requests[next]
    next = next % #requests + 1
    return ready
end
