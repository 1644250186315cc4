"""Serves descriptions in the ways that a web server can: document_server.py FOLDER

Prints its port, and ends when its input does.
"""

import functools
import hashlib
import http.server
import sys
import threading


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def __init__(self, folder, *arguments):
        self.folder = folder
        super().__init__(*arguments)

    def answer(self, status, body=b"", **fields):
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name.replace("_", "-"), value)
        if "Content_Length" not in fields:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        path = self.path.split("?")[0]
        if path == "/api.yaml":
            with open(f"{self.folder}/api.yaml", "rb") as file:
                body = file.read()
            tag = f'"{hashlib.sha256(body).hexdigest()}"'
            if self.headers.get("If-None-Match") == tag:
                return self.answer(304)
            return self.answer(200, body, ETag=tag)
        if path == "/moved":
            return self.answer(302, Location="/api.yaml")
        if path == "/circle":
            return self.answer(302, Location="/circle")
        if path == "/page":
            return self.answer(200, b"<!DOCTYPE html><title>Sign in</title>")
        if path == "/truncated":
            with open(f"{self.folder}/api.yaml", "rb") as file:
                body = file.read()
            self.close_connection = True
            return self.answer(200, body[: len(body) // 2], Content_Length=str(len(body)))
        try:
            with open(f"{self.folder}/{path}", "rb") as file:
                return self.answer(200, file.read())
        except OSError:
            return self.answer(404, b"not here")

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(
    ("127.0.0.1", 0), functools.partial(Handler, sys.argv[1])
)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_port, flush=True)
sys.stdin.read()
