"""Runs a gateway among clients and servers that behave badly, and looks at what the others notice.

usage: gateway_load.py GATEWAY DESCRIPTION

GATEWAY is the program, DESCRIPTION that of the Stytch API. What is wrong is printed on lines of its
own; the exit status is then 1.
"""

import asyncio
import itertools
import resource
import socket
import sys

from bad_server import FORMS, PAIR, SECRET, BadServer
from gateway_check import PROJECT, Gateway, expect, findings

BASE = "/v1/b2b/rbac/organizations/"
SLOW = 1000
# All that came from the gateway, in which the secret is looked for.
received = []


class Client:
    def __init__(self, port):
        self.port = port

    def head(self, name, more="", method="GET"):
        return (
            f"{method} {BASE}{name} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n{more}\r\n").encode()

    async def call(self, name, more="", method="GET", body=b""):
        """Status, head, body, and whether the body came as a whole."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(self.head(name, "Connection: close\r\n" + more, method) + body)
        try:
            text = await asyncio.wait_for(reader.read(), 20)
        except ConnectionError:
            text = b""
        except asyncio.TimeoutError:
            expect(False, f"{name} never ends")
            text = b""
        writer.close()
        received.append(text)
        head, _, body = text.partition(b"\r\n\r\n")
        status = int(head.split(b" ")[1]) if head else None
        fields = head.lower()
        if b"transfer-encoding: chunked" in fields:
            parts, rest = b"", body
            while rest:
                size, _, rest = rest.partition(b"\r\n")
                if int(size or b"0", 16) == 0:
                    return status, head, parts, bool(size)
                parts, rest = parts + rest[:int(size, 16)], rest[int(size, 16) + 2:]
            return status, head, parts, False
        length = int(fields.split(b"content-length: ")[1].split(b"\r")[0]) if head else 0
        return status, head, body, bool(head) and len(body) == length


class SlowClients:
    """Three in ten send nothing, as many the head in drops, or the body; one in ten reads nothing."""

    def __init__(self, client, count):
        self.client = client
        self.count = count
        self.sockets = []

    async def open(self):
        loop = asyncio.get_running_loop()
        for index in range(self.count):
            connection = socket.socket()
            connection.setblocking(False)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            await loop.sock_connect(connection, ("127.0.0.1", self.client.port))
            kind = index % 10 // 3
            self.sockets.append((kind, connection))
            if kind == 2:
                head = self.client.head("plain", "Content-Length: 1000\r\n", "PUT")
                await loop.sock_sendall(connection, head)
            if kind == 3:
                await loop.sock_sendall(connection, self.client.head("big"))

    async def drip(self):
        """Sends a byte now and then, for ever."""
        head = self.client.head("plain")
        for drop in itertools.cycle(bytes([byte]) for byte in head):
            for kind, connection in self.sockets:
                try:
                    if kind in (1, 2):
                        connection.send(drop)
                except OSError:
                    pass
            await asyncio.sleep(0.3)

    async def rest(self):
        """What comes until the gateway closes, by kind."""
        loop = asyncio.get_running_loop()

        async def read(kind, connection):
            text = b""
            try:
                # Who reads nothing sees nothing but that the connection was reset.
                while kind == 3 and not connection.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                    await asyncio.sleep(0.1)
                while kind != 3 and (part := await loop.sock_recv(connection, 1 << 16)):
                    text += part
            except ConnectionError:
                pass
            connection.close()
            return text

        texts = await asyncio.wait_for(
            asyncio.gather(*(read(kind, connection) for kind, connection in self.sockets)), 30)
        return [(kind, text) for (kind, _), text in zip(self.sockets, texts)]


def megabytes(gateway):
    try:
        with open(f"/proc/{gateway.process.pid}/status") as status:
            return next(int(line.split()[1]) for line in status if "VmRSS" in line) / 1024
    except OSError:
        return 0


async def slow_clients(gateway, client):
    await client.call("plain")
    before = megabytes(gateway)
    slow = SlowClients(client, SLOW)
    await slow.open()
    drops = asyncio.create_task(slow.drip())
    for _ in range(4):
        for status, _, body, _ in await asyncio.gather(*(client.call("plain") for _ in range(20))):
            expect((status, body) == (200, b'{"status_code": 200}'), f"beside: {status} {body}")
    more = megabytes(gateway) - before
    expect(more < 250, f"{SLOW} slow clients took {more:.0f} MB")
    texts = await slow.rest()
    drops.cancel()
    for kind, text in texts:
        received.append(text)
        if kind == 2:
            expect(text.startswith(b"HTTP/1.1 408"), f"a body in drops: {text[:100]}")
        elif kind < 2:
            expect(text == b"" or text.startswith(b"HTTP/1.1 4"), f"no request: {text[:100]}")
    status, *_ = await client.call("plain")
    expect(status == 200, f"after slow clients: {status}")


async def bad_servers(gateway, client):
    for query in ("known", "unknown"):
        status, _, body, whole = await client.call(f"dies?{query}")
        expect(not whole, f"half a body was taken for a whole one: {query} {status} {body}")
        expect(status == 200, f"half a body: {status}")
    answers = await asyncio.gather(*(
        client.call(name) for name in ("never", "stalls", "silent", "garbled", "compressed")))
    (never, _, text, _), stalls, (silent, *_), (garbled, *_), (compressed, *_) = answers
    expect(never == 504 and b"gateway_timeout" in text, f"no answer: {never} {text}")
    expect(not stalls[3], f"half an answer: {stalls}")
    expect(silent == 502, f"a closed connection: {silent}")
    expect(garbled == 502, f"what is no HTTP: {garbled}")
    expect(compressed == 502, f"a compressed answer: {compressed}")
    status, *_ = await client.call("plain")
    expect(status == 200, f"after bad servers: {status}")


async def echoes(client):
    async def check(form, split, framing):
        status, head, body, whole = await client.call(f"echo?{form}-{split}-{framing}")
        text = FORMS[form]
        # What fills Base64 up tells nothing.
        stars = "*" * len(text.rstrip("=")) + "=" * (len(text) - len(text.rstrip("="))) \
            if text == PAIR else "*" * len(text)
        wanted = f'{{"you sent": "{stars}", "and": "{stars}"}}'.encode()
        expect(whole and body == wanted, f"{text} at {split}, {framing}: {body}")
        expect(status == 299 and b"x-fine: 1" in head.lower(), f"an echo: {head}")

    await asyncio.gather(*(
        check(form, split, framing) for form in range(len(FORMS)) for split in (0, 1, 9, 29, 30)
        for framing in ("chunked", "known")))


async def broken_upload(client, upstream):
    """A client that goes away in the midst of its body: the API must not take it for whole."""
    _, writer = await asyncio.open_connection("127.0.0.1", client.port)
    writer.write(client.head("plain", "Transfer-Encoding: chunked\r\n", "PUT") + b"5\r\nabcde\r\n")
    await writer.drain()
    await asyncio.sleep(0.3)
    writer.close()
    for _ in range(50):
        await asyncio.sleep(0.1)
        if upstream.broken + upstream.whole:
            break
    expect(
        (upstream.whole, upstream.broken) == (0, 1),
        f"half an upload: {upstream.whole} whole, {upstream.broken} broken")


async def endless_uploads(client):
    """Bodies in drops that are passed on as they come: nobody else may read them when that ends."""
    async def upload(name):
        reader, writer = await asyncio.open_connection("127.0.0.1", client.port)
        writer.write(client.head(name, "Transfer-Encoding: chunked\r\n", "PUT"))
        answer = asyncio.create_task(reader.read())
        try:
            for _ in range(100):
                writer.write(b"5\r\nabcde\r\n")
                await asyncio.sleep(0.1)
                if answer.done():
                    break
            text = await asyncio.wait_for(answer, 1)
        except (ConnectionError, asyncio.TimeoutError) as error:
            text = repr(error).encode()
        writer.close()
        received.append(text)
        return text

    names = ["early", "plain", "never"] * 5
    for name, text in zip(names, await asyncio.gather(*(upload(name) for name in names))):
        status = b"HTTP/1.1 200" if name == "early" else b"HTTP/1.1 408"
        expect(text.startswith(status), f"an endless upload, {name}: {text[:200]}")
    status, *_ = await client.call("plain")
    expect(status == 200, f"after endless uploads: {status}")


async def check(program, description):
    upstream = BadServer()
    server = await upstream.start()
    gateway = await asyncio.to_thread(
        lambda: Gateway(
            program, description, "--upstream", f"http://127.0.0.1:{upstream.port}", "--rate",
            "100000", "--timeout", "2", "--client-timeout", "2",
            environment={"STYTCH_PROJECT_ID": PROJECT, "STYTCH_SECRET": SECRET}))
    if gateway.port is None:
        sys.exit(f"the gateway does not start: {gateway.log}")
    client = Client(gateway.port)
    try:
        await broken_upload(client, upstream)
        await bad_servers(gateway, client)
        await endless_uploads(client)
        await echoes(client)
        await slow_clients(gateway, client)
    finally:
        status = await asyncio.to_thread(gateway.stop)
    expect(status == 0, f"ended with {status}: {gateway.log[-1000:]}")
    gateway.reader.join(timeout=5)
    server.close()
    lines = [line for line in gateway.log.splitlines() if "broken off" in line]
    expect(len(lines) >= 3, f"the log does not tell what broke off: {lines}")
    for form in FORMS:
        expect(form not in gateway.log, f"{form} is in the log")
        for text in received:
            expect(form.encode() not in text, f"{form} came back: {text[:500]}")


def main():
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 4 * SLOW if most == resource.RLIM_INFINITY else min(most, 4 * SLOW)
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
    asyncio.run(check(*sys.argv[1:3]))
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
