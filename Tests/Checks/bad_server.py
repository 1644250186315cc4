"""A server of an API that behaves badly, for gateway_load.py."""

import asyncio
import base64
import gzip
import urllib.parse

from gateway_check import PROJECT, expect

# With signs that are written differently in queries, in JSON and in Base64.
SECRET = "secret-test-sentinel/7f3a+=??>"
PAIR = base64.b64encode(f"{PROJECT}:{SECRET}".encode()).decode()
FORMS = [SECRET, PAIR, urllib.parse.quote(SECRET, safe=""), SECRET.replace("/", "\\/")]
BIG = 4 << 20


class BadServer:
    """Answers as the last part of the path says."""

    def __init__(self):
        self.whole = 0
        self.broken = 0
        self.port = None

    async def start(self):
        server = await asyncio.start_server(self.serve, "127.0.0.1", 0, backlog=1024)
        self.port = server.sockets[0].getsockname()[1]
        return server

    async def serve(self, reader, writer):
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                if b"/early" not in head:
                    await self.read_body(reader, head.lower())
                path, _, query = head.split(b" ", 2)[1].decode().partition("?")
                if await getattr(self, path.rsplit("/", 1)[1])(writer, query, head):
                    break
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def read_body(self, reader, head):
        try:
            if b"transfer-encoding: chunked" in head:
                while size := int(await reader.readuntil(b"\n"), 16):
                    await reader.readexactly(size + 2)
                await reader.readuntil(b"\r\n")
                self.whole += 1
            elif b"content-length: " in head:
                await reader.readexactly(int(head.split(b"content-length: ")[1].split(b"\r")[0]))
        except (asyncio.IncompleteReadError, ConnectionError):
            self.broken += 1
            raise

    async def send(self, writer, *parts):
        for part in parts:
            writer.write(part.encode() if isinstance(part, str) else part)
            await writer.drain()
            if len(parts) > 1:
                await asyncio.sleep(0.05)

    async def plain(self, writer, query, head):
        right = f"Authorization: Basic {PAIR}\r\n".encode() in head
        body = '{"status_code": 200}' if right else '{"status_code": 401}'
        await self.send(writer, f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\n\r\n{body}")

    async def big(self, writer, query, head):
        await self.send(writer, f"HTTP/1.1 200 OK\r\nContent-Length: {BIG}\r\n\r\n")
        for _ in range(BIG >> 16):
            await self.send(writer, b"x" * (1 << 16))

    async def never(self, writer, query, head):
        await asyncio.sleep(60)

    async def stalls(self, writer, query, head):
        await self.send(writer, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
        await asyncio.sleep(60)

    async def dies(self, writer, query, head):
        framing = "Content-Length: 100\r\n\r\n{" if query == "known" else (
            "Transfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n")
        await self.send(writer, f"HTTP/1.1 200 OK\r\n{framing}", "")
        return True

    async def early(self, writer, query, head):
        """Answers before the request's body is there, and does not want it any more."""
        await self.send(writer, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n", "ok")
        return True

    async def silent(self, writer, query, head):
        return True

    async def garbled(self, writer, query, head):
        await self.send(writer, f"HTTP/1.1 Basic {PAIR} {SECRET}\r\n{SECRET}\r\n\r\n")
        return True

    async def compressed(self, writer, query, head):
        expect(b"Accept-Encoding: identity\r\n" in head, f"asks for compression: {head}")
        body = gzip.compress(SECRET.encode())
        await self.send(
            writer, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n"
            f"Content-Length: {len(body)}\r\n\r\n", body)

    async def echo(self, writer, query, head):
        form, split, framing = query.split("-")
        text = FORMS[int(form)]
        body = f'{{"you sent": "{text}", "and": "{text}"}}'.encode()
        cut = body.index(text.encode()) + int(split)
        headers = (
            f"HTTP/1.1 299 {SECRET}\r\nX-Echo: Basic {PAIR}\r\nX-Raw: {SECRET}\r\nX-Fine: 1\r\n")
        if framing == "chunked":
            parts = [b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:cut], body[cut:])]
            headers, end = headers + "Transfer-Encoding: chunked\r\n\r\n", [b"0\r\n\r\n"]
        else:
            parts, end = [body[:cut], body[cut:]], []
            headers += f"Content-Length: {len(body)}\r\n\r\n"
        await self.send(writer, headers, *parts, *end)
