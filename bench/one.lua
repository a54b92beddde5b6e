-- SPDX-FileCopyrightText: 2026 The Nesoi authors
-- SPDX-License-Identifier: Apache-2.0

-- The same request over and over: METHOD [BODY CONTENT-TYPE]. Without a request() wrk sends a ready string and never
-- enters Lua while it measures.
done = require("summary")

function init(args)
    wrk.method = args[1]
    if args[2] then
        wrk.body = args[2]
        wrk.headers["Content-Type"] = args[3]
    end
end
