#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Nesoi authors
# SPDX-License-Identifier: Apache-2.0

"""A receiver of web-hooks that remembers what came, and answers well or badly: the path says how.

    hookreceiver.py [--address 127.0.0.1] [--port 0] [--certificate FILE --key FILE]

It prints its port and another on 127.0.0.1 where it is asked things, and ends when its standard input does. To POSTs it
answers by path; everything below a behaviour's name is the same behaviour (/ok/my-hook), so that a test tells hooks
apart:

    /ok                       200; ?bytes=N: with a body of so many
    /status?code=503          that status, with the body "status 503"; ?body=TEXT: that body
    /slow?ms=100              200 after a while
    /hang                     nothing, ever
    /close-at-once            closes without an answer
    /close-in-head            closes in the middle of the fields
    /close-midway?sent=10     a head that promises 1,000 bytes, and closes after some of them
    /redirect?to=URI          302
    /lies?claimed=9&sent=3    Content-Length says the one, and the other follows; the connection stays open
    /hanging-body             a head, then nothing
    /flood?code=200           a body that never ends; &claimed=N: Content-Length; &chunked=1: in chunks
    /endless-head             fields that never end; /endless-line: one line that never ends
    /trickle?ms=20            a body, byte by byte
    /interim                  100 and 103, then 200
    /chunked                  200 in two chunks
    /cookie                   200 that sets a cookie
    /garbage                  what is no HTTP
    /close-after              200, then closes without having said so
    /signed?secret=whsec_…    200 where webhook-signature is right (Standard Webhooks), else 403

GET asks it, on either port:

    /received?after=N[&count=M&wait=MS]   what came since the N-th, as JSON; waits until that is M notifications
    /answer?path=P&code=C                 from now on POSTs to P are answered with that status, whatever P says
"""

import argparse
import asyncio
import base64
import hmac
import json
import os
import ssl
import sys
import time
from urllib.parse import parse_qsl, urlsplit

FLOOD = b"x" * 65536


def response(status, body=b"", fields=b""):
    if status in (204, 304):
        return b"HTTP/1.1 %d Status\r\n%s\r\n" % (status, fields)
    return b"HTTP/1.1 %d Status\r\nContent-Length: %d\r\n%s\r\n%s" % (status, len(body), fields, body)


OK = response(200)


def is_signed(secret, fields, body):
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{fields['webhook-id']}.{fields['webhook-timestamp']}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.digest(key, signed, "sha256")).decode()
    is_fresh = abs(time.time() - int(fields["webhook-timestamp"])) < 300
    return is_fresh and hmac.compare_digest(expected, fields.get("webhook-signature", ""))


class Receiver:
    """What came, who waits for more, and what is answered against a path's own word."""

    def __init__(self):
        self.received = []
        self.waiting = []  # (count, future)
        self.answers = {}
        self.connections = 0

    def add(self, notification):
        self.received.append(notification)
        if self.waiting:
            self.wake()

    def wake(self):
        for count, future in self.waiting:
            if len(self.received) >= count and not future.done():
                future.set_result(None)
        self.waiting = [waiting for waiting in self.waiting if not waiting[1].done()]

    async def wait_for(self, count, ms):
        if len(self.received) >= count:
            return
        future = asyncio.get_running_loop().create_future()
        self.waiting.append((count, future))
        try:
            await asyncio.wait_for(future, ms / 1000)
        except asyncio.TimeoutError:
            pass


def printed(notification):
    at, connection, method, target, fields, body = notification
    return {
        "at": at,
        "connection": connection,
        "method": method,
        "target": target,
        "fields": fields,
        "body": base64.b64encode(body).decode(),
    }


class Connection(asyncio.Protocol):
    """One client. Requests are answered in turn; what is answered at once needs no task."""

    def __init__(self, receiver):
        self.receiver = receiver
        self.input = bytearray()
        self.task = None
        self.can_write = asyncio.Event()
        self.can_write.set()

    def connection_made(self, transport):
        self.transport = transport
        self.receiver.connections += 1
        self.number = self.receiver.connections

    def connection_lost(self, error):
        if self.task:
            self.task.cancel()

    def pause_writing(self):
        self.can_write.clear()

    def resume_writing(self):
        self.can_write.set()

    def data_received(self, data):
        self.input += data
        self.go_on()

    def go_on(self, task=None):
        if task and not task.cancelled() and task.exception():
            print(f"hookreceiver: {task.exception()!r}", file=sys.stderr, flush=True)
        self.task = None
        while not self.task and not self.transport.is_closing() and (request := self.take_request()):
            self.answer(*request)

    def take_request(self):
        end = self.input.find(b"\r\n\r\n")
        if end < 0:
            return None
        lines = self.input[:end].decode("latin-1").split("\r\n")
        fields = [tuple(part.strip() for part in line.split(":", 1)) for line in lines[1:]]
        length = next((int(value) for name, value in fields if name.lower() == "content-length"), 0)
        if len(self.input) < end + 4 + length:
            return None
        body = bytes(self.input[end + 4 : end + 4 + length])
        del self.input[: end + 4 + length]
        method, target, _ = lines[0].split(" ")
        return method, target, fields, body

    def answer(self, method, target, fields, body):
        parts = urlsplit(target)
        query = dict(parse_qsl(parts.query))
        if method == "GET":
            return self.run(self.tell(parts.path, query))
        self.receiver.add((time.time(), self.number, method, target, fields, body))
        if parts.path.startswith("/signed"):
            return self.transport.write(response(200 if is_signed(query["secret"], dict(fields), body) else 403))
        if target in self.receiver.answers:
            code = self.receiver.answers[target]
            return self.transport.write(response(code, b"status %d" % code))
        behaviour = parts.path.split("/")[1]
        at_once = getattr(self, "do_" + behaviour.replace("-", "_"), None)
        if at_once:
            return at_once(query)
        slowly = getattr(self, "run_" + behaviour.replace("-", "_"), None)
        if slowly:
            return self.run(slowly(query))
        return self.transport.write(response(404, b"no such behaviour"))

    def run(self, coroutine):
        self.task = asyncio.get_running_loop().create_task(coroutine)
        self.task.add_done_callback(self.go_on)

    async def tell(self, path, query):
        answer = []
        if path == "/received":
            after = int(query.get("after", 0))
            await self.receiver.wait_for(after + int(query.get("count", 0)), int(query.get("wait", 0)))
            answer = [printed(notification) for notification in self.receiver.received[after:]]
        elif path == "/answer":
            self.receiver.answers[query["path"]] = int(query["code"])
        self.transport.write(response(200, json.dumps(answer).encode()))

    async def write(self, data):
        await asyncio.sleep(0)  # Others have their turn, and the end of the connection is noticed.
        await self.can_write.wait()
        if self.transport.is_closing():
            raise asyncio.CancelledError
        self.transport.write(data)

    # ---- Behaviours that answer at once

    def do_ok(self, query):
        self.transport.write(response(200, b"x" * int(query["bytes"])) if "bytes" in query else OK)

    def do_status(self, query):
        code = int(query["code"])
        self.transport.write(response(code, query.get("body", f"status {code}").encode()))

    def do_close_at_once(self, query):
        self.transport.close()

    def do_close_in_head(self, query):
        self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Le")
        self.transport.close()

    def do_close_midway(self, query):
        self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + b"x" * int(query.get("sent", 10)))
        self.transport.close()

    def do_close_after(self, query):
        self.transport.write(OK)
        self.transport.close()

    def do_redirect(self, query):
        self.transport.write(response(302, fields=b"Location: %s\r\n" % query["to"].encode()))

    def do_lies(self, query):
        self.transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Length: %s\r\n\r\n%s" % (query["claimed"].encode(), b"x" * int(query["sent"]))
        )

    def do_interim(self, query):
        self.transport.write(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + OK)

    def do_chunked(self, query):
        self.transport.write(
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;a=b\r\n world\r\n0\r\nTrailer: x\r\n\r\n"
        )

    def do_cookie(self, query):
        self.transport.write(response(200, fields=b"Set-Cookie: session=1; Path=/\r\n"))

    def do_garbage(self, query):
        self.transport.write(b"220 mail.example ESMTP\r\n\r\n")

    def do_hang(self, query):
        self.transport.pause_reading()

    def do_hanging_body(self, query):
        self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nbegun")

    # ---- Behaviours that take their time

    async def run_slow(self, query):
        await asyncio.sleep(int(query["ms"]) / 1000)
        self.transport.write(OK)

    async def run_flood(self, query):
        framing, piece = b"", FLOOD
        if "claimed" in query:
            framing = b"Content-Length: %s\r\n" % query["claimed"].encode()
        if "chunked" in query:
            framing, piece = b"Transfer-Encoding: chunked\r\n", b"10000\r\n" + FLOOD + b"\r\n"
        code = int(query.get("code", 200))
        await self.write(
            b'HTTP/1.1 %d Flood\r\nWWW-Authenticate: Basic realm="x"\r\nProxy-Authenticate: Basic realm="x"\r\n%s\r\n'
            % (code, framing)
        )
        while True:
            await self.write(piece)

    async def run_endless_head(self, query):
        await self.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            await self.write(b"X-Padding: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\r\n" * 1000)

    async def run_endless_line(self, query):
        await self.write(b"HTTP/1.1 200 ")
        while True:
            await self.write(FLOOD)

    async def run_trickle(self, query):
        await self.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while True:
            await self.write(b"x")
            await asyncio.sleep(int(query["ms"]) / 1000)


async def serve(options):
    receiver = Receiver()
    loop = asyncio.get_running_loop()
    tls = None
    if options.certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(options.certificate, options.key)
    server = await loop.create_server(
        lambda: Connection(receiver), options.address, options.port, ssl=tls, backlog=1024, reuse_address=True
    )
    control = await loop.create_server(lambda: Connection(receiver), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], control.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)
    os._exit(0)  # Not waiting for those who hang.


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--address", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    asyncio.run(serve(parser.parse_args()))


if __name__ == "__main__":
    main()
