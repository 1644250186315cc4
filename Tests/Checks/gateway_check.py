"""Runs a gateway against a server of its own, and looks at what it lets through.

usage: gateway_check.py GATEWAY DESCRIPTION [browser]

GATEWAY is the program, DESCRIPTION that of the Stytch API. What is wrong is printed on lines of its
own; the exit status is then 1. With `browser`, the page of one operation is used in Chromium.
"""

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

SECRET = "secret-test-sentinel-7f3a"
PROJECT = "project-test-sentinel"
POLICY = "/v1/b2b/rbac/organizations/organization-1%2F2"
findings = []


def expect(holds, text):
    if not holds:
        findings.append(text)
        print(text, flush=True)


class Upstream(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    seen = []

    def answer(self):
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        Upstream.seen.append((self.command, self.path, headers, body))
        if "slow" in self.path:
            time.sleep(4)
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("X-Echo", headers.get("authorization", ""))
        self.send_header("Set-Cookie", "a=b")
        if "dies" in self.path:
            self.send_header("Content-Length", "100")
            self.end_headers()
            self.wfile.write(b'{"half": ')
            self.wfile.flush()
            self.close_connection = True
            self.connection.shutdown(2)
            return
        if "parts" in self.path:
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            for part in (b"first", b"second"):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(part), part))
                self.wfile.flush()
                time.sleep(0.7)
            self.wfile.write(b"0\r\n\r\n")
            return
        text = b'{"status_code": 200}'
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        # The gateway gives up what takes too long.
        pass


class Gateway:
    def __init__(self, program, description, *options, environment=None):
        variables = {"PATH": os.environ["PATH"], **(environment or {})}
        self.process = subprocess.Popen(
            [program, description, "--port", "0", *options],
            stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=variables,
        )
        self.log = ""
        self.port = None
        for line in self.process.stderr:
            self.log += line
            if match := re.search(r"listening on http://[^ ]*:(\d+)/", line):
                self.port = int(match[1])
                break
        self.reader = Thread(target=self.read, daemon=True)
        self.reader.start()

    def read(self):
        for line in self.process.stderr:
            self.log += line

    def request(self, method, path, body=None, headers=None, host=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        connection.putrequest(method, path, skip_host=True)
        for name, value in {"Host": host or f"127.0.0.1:{self.port}", **(headers or {})}.items():
            connection.putheader(name, value)
        if body is not None:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        response = connection.getresponse()
        return response, response.read()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return None


def passes_on(gateway):
    body = json.dumps({"org_policy": {"roles": []}}).encode()
    sent = {"Authorization": "Basic mine", "Cookie": "a=b", "X-Forwarded-For": "1.2.3.4",
            "Content-Type": "application/json"}
    response, text = gateway.request("PUT", POLICY + "?a=%20b", body, sent)
    expect(response.status == 200, f"status {response.status}: {text}")
    method, path, headers, received = Upstream.seen[-1]
    expect((method, path, received) == ("PUT", POLICY + "?a=%20b", body), f"passed on {path}")
    expect(headers.get("authorization", "").startswith("Basic cHJv"), "no credentials were added")
    for name in ("cookie", "x-forwarded-for", "origin"):
        expect(name not in headers, f"{name} was passed on")
    for name in ("Set-Cookie", "X-Echo"):
        expect(response.getheader(name) is None, f"{name} came back")


def refuses(gateway):
    count = len(Upstream.seen)
    own = f"http://127.0.0.1:{gateway.port}"
    for expected, method, path, headers, host in [
        (404, "GET", "/v1/unknown", None, None),
        (404, "GET", "/v1/b2b/../users", None, None),
        (405, "DELETE", POLICY, None, None),
        (421, "GET", POLICY, None, "evil.example"),
        (421, "GET", "/", None, f"rebound.example:{gateway.port}"),
        (403, "GET", POLICY, {"Origin": "http://evil.example"}, None),
        (403, "GET", POLICY, {"Origin": "null"}, None),
        (403, "GET", POLICY, {"Sec-Fetch-Site": "cross-site"}, None),
    ]:
        response, _ = gateway.request(method, path, None, headers, host)
        expect(response.status == expected, f"{method} {path} {headers} {host}: {response.status}")
        allowed = response.getheader("Access-Control-Allow-Origin")
        expect(allowed is None, f"{path}: allows {allowed}")
    response, _ = gateway.request("PUT", POLICY, b"x" * 5000)
    expect(response.status == 413, f"a large body: {response.status}")
    expect(len(Upstream.seen) == count, "a refused request got through")
    response, _ = gateway.request("GET", POLICY, None, {"Origin": own})
    expect(response.status == 200, f"its own page: {response.status}")


def streams(gateway):
    start = time.monotonic()
    connection = http.client.HTTPConnection("127.0.0.1", gateway.port, timeout=20)
    connection.request("GET", "/v1/b2b/rbac/organizations/parts")
    response = connection.getresponse()
    first = response.read1(5)
    waited = time.monotonic() - start
    expect(first == b"first" and waited < 0.7, f"the first part came after {waited:.2f} s")
    expect(response.read() == b"second", "the second part is missing")


def fails_well(gateway):
    response, text = gateway.request("GET", "/v1/b2b/rbac/organizations/slow")
    expect(response.status == 504, f"a slow server: {response.status} {text}")
    try:
        response, text = gateway.request("GET", "/v1/b2b/rbac/organizations/dies")
        expect(False, f"half a body was taken for a whole one: {text}")
    except (http.client.IncompleteRead, ConnectionError):
        pass
    response, _ = gateway.request("GET", "/gateway/health")
    expect(response.status == 200, "unhealthy")


def serves(gateway):
    for path, kind in [
        ("/", "text/html"), ("/assets/console.js", "text/javascript"),
        ("/operations/B2BClient.rbac.organizations.setOrgPolicy.html", "text/html"),
    ]:
        response, text = gateway.request("GET", path)
        expect(response.status == 200, f"{path}: {response.status}")
        expect(response.getheader("Content-Type", "").startswith(kind), path)
        expect(SECRET.encode() not in text, f"the secret is in {path}")


def limits(program, description, upstream):
    gateway = Gateway(program, description, "--upstream", upstream, "--rate", "2")
    statuses = [gateway.request("GET", "/")[0].status for _ in range(12)]
    expect(429 in statuses and statuses[0] == 200, f"no limit: {statuses}")
    response, text = gateway.request("GET", "/gateway/health")
    time.sleep(1.1)
    response, text = gateway.request("GET", POLICY)
    expect(response.status == 502 and b"credentials" in text, f"without credentials: {text}")
    expect("STYTCH_SECRET" in gateway.log, "does not say which credentials are missing")
    gateway.stop()


def wants_a_token(program, description, upstream):
    refused = subprocess.run(
        [program, description, "--host", "0.0.0.0", "--port", "0"], capture_output=True, text=True,
        env={"PATH": os.environ["PATH"]}, timeout=60,
    )
    expect(refused.returncode != 0 and "GATEWAY_TOKEN" in refused.stderr, "open without a token")
    gateway = Gateway(
        program, description, "--host", "0.0.0.0", "--allow-host", "127.0.0.1", "--upstream",
        upstream, environment={"GATEWAY_TOKEN": "token-1"},
    )
    response, _ = gateway.request("GET", "/")
    expect(response.status == 401, f"without the token: {response.status}")
    response, _ = gateway.request("GET", "/", None, {"Authorization": "Bearer token-2"})
    expect(response.status == 401, f"with another token: {response.status}")
    response, _ = gateway.request("GET", "/", None, {"Authorization": "Bearer token-1"})
    expect(response.status == 200, f"with the token: {response.status}")
    gateway.stop()


def keeps_items(program, description):
    gateway = Gateway(program, description, "--mock")

    def ask(method, path, body=None):
        text = None if body is None else json.dumps(body).encode()
        response, text = gateway.request(method, path, text, {"Content-Type": "application/json"})
        return response.status, json.loads(text)

    users = [ask("POST", "/v1/users", {"external_id": name})[1]["user_id"] for name in ("a", "b")]
    expect(users[0] != users[1], f"one id for two users: {users}")
    status, user = ask("GET", f"/v1/users/{users[1]}")
    expect((status, user["external_id"]) == (200, "b"), f"read {status}: {user}")
    ask("PUT", f"/v1/users/{users[1]}", {"external_id": "c"})
    status, _ = ask("DELETE", f"/v1/users/{users[0]}")
    expect(status == 200, f"deleted: {status}")
    found = ask("POST", "/v1/users/search", {})[1]["results"]
    seen = [(user["user_id"], user["external_id"]) for user in found]
    expect(seen == [(users[1], "c")], f"found {seen}")
    status, answer = ask("GET", f"/v1/users/{users[0]}")
    expect(status == 404, f"read what was deleted: {status} {answer}")
    gateway.stop()


def in_a_browser(gateway):
    from reference_console import Findings, browser, field, send
    from pathlib import Path

    seen = Findings()
    with browser(seen, Path("/nowhere")) as page:
        base = f"http://127.0.0.1:{gateway.port}"
        page.goto(f"{base}/operations/B2BClient.rbac.organizations.getOrgPolicy.html")
        field(page, "organization_id").locator("input").fill("organization-1")
        result = send(page)
        expect("200" in result and "status_code" in result, f"in the browser: {result}")
        expect(page.locator("[data-gateway]").input_value() == base, "the gateway is not itself")
    findings.extend(["browser"] * seen.count)


def main():
    program, description = sys.argv[1:3]
    server = Server(("127.0.0.1", 0), Upstream)
    Thread(target=server.serve_forever, daemon=True).start()
    upstream = f"http://127.0.0.1:{server.server_port}"
    gateway = Gateway(
        program, description, "--upstream", upstream, "--timeout", "2", "--body-limit", "4096",
        environment={"STYTCH_PROJECT_ID": PROJECT, "STYTCH_SECRET": SECRET},
    )
    if gateway.port is None:
        sys.exit(f"the gateway does not start: {gateway.log}")
    if "browser" in sys.argv:
        in_a_browser(gateway)
    else:
        for check in (passes_on, refuses, streams, fails_well, serves):
            check(gateway)
    status = gateway.stop()
    expect(status == 0, f"ended with {status}")
    gateway.reader.join(timeout=5)
    for private in (SECRET, "organization-1"):
        expect(private not in gateway.log, f"{private} is in the log")
    if "browser" not in sys.argv:
        expect("PUT /v1/b2b/rbac/organizations/{organization_id} 200" in gateway.log, gateway.log)
        limits(program, description, upstream)
        wants_a_token(program, description, upstream)
        keeps_items(program, description)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
