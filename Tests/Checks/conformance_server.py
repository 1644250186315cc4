"""A server in an API's place that judges its callers, with openapi-core and the API's description.

usage: conformance_server.py DESCRIPTION [SCHEMAS]

Every request is checked against the description; what the description does not mention is an error,
too. Every answer is made from the description, checked against it, and sent. SCHEMAS is a JSON file
with schemas to add, see `mend`.

The server listens on a free port of this machine, which it prints, and ends when its standard input
does. A request has two segments more than the API's own: /HOST/ANSWER/PATH. HOST is the server that
it would have gone to. ANSWER is what to answer: `required` or `all` of what a response may have, a
status, or `oauth` for an error in the form of OAuth 2.

POST /decoded takes what the caller made of the last answer, and compares. GET /summary gives the
result as text, the first line of which is `valid` if everything was.
"""

import copy
import json
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

import instances
from description import Description
from openapi_core import Config, OpenAPI
from openapi_core.testing import MockRequest, MockResponse

METHODS = ["get", "put", "post", "delete", "patch", "head", "options"]
# Strings of these names are times, though the official description gives them no format.
TIME = re.compile(r"_at$|^not_before$|^issued_at$")
# What a call is made with goes with what its answer has.
ANSWERS = {"required": "fewest", "all": "all"}
ERRORS = ["400", "401", "429", "500", "oauth"]
# What has to hold of every operation.
CHECKS = [
    *(f"request with {extent} arguments" for extent in ANSWERS.values()),
    "all arguments are all there are",
    *(f"response with {answer} members {state}" for answer in ANSWERS for state in ["valid", "kept"]),
    *(f"error {answer}" for answer in ERRORS),
]


def mend(document, schemas):
    """Gives the consumer's magicLinks.authenticate its own schemas: see the facts on Stytch."""
    operation = document["paths"]["/v1/magic_links/authenticate"]["post"]
    document["components"]["schemas"].update(schemas)
    names = {name.rsplit("Authenticate", 1)[1]: name for name in schemas}
    reference = "#/components/schemas/"
    for content, name in [
        (operation["requestBody"]["content"], names["Request"]),
        (operation["responses"]["200"]["content"], names["Response"]),
    ]:
        content["application/json"]["schema"] = {"$ref": reference + name}


def closed(document):
    """The description with objects that have the members they list and no others."""

    def visit(node):
        if isinstance(node, dict):
            if isinstance(node.get("properties"), dict):
                node.setdefault("additionalProperties", False)
            for value in node.values():
                visit(value)
        elif isinstance(node, list):
            for value in node:
                visit(value)

    document = copy.deepcopy(document)
    visit(document["components"]["schemas"])
    visit(document["paths"])
    return document


class TimedMaker(instances.Maker):
    """Makes values whose times are times."""

    def record(self, schema, depth):
        result = super().record(schema, depth)
        for name, value in result.items():
            if isinstance(value, str) and TIME.search(name):
                result[name] = instances.TIMES[0]
        return result


class Operation:
    def __init__(self, method, template, item, document):
        self.method = method
        self.template = template
        self.item = item
        self.parameters = [*document["paths"][template].get("parameters", []), *item.get("parameters", [])]
        self.pattern = re.compile(
            "".join(
                "[^/]+" if part.startswith("{") else re.escape(part)
                for part in re.split(r"(\{[^}]*\})", template)
            )
        )
        self.route = f"{method.upper()} {template}"

    def names(self, place):
        return [p["name"] for p in self.parameters if p["in"] == place]


class Judge:
    """Knows the description, and what became of each operation."""

    def __init__(self, path, schemas):
        self.description = Description(path)
        document = self.description.document
        if schemas:
            with open(schemas, encoding="utf-8") as file:
                mend(document, json.load(file))
        # The validators of openapi-core do not want a whole description to be valid.
        config = Config(spec_validator_cls=None)
        self.responses = OpenAPI.from_dict(document, config=config)
        self.requests = OpenAPI.from_dict(closed(document), config=config)
        self.operations = [
            Operation(method, template, item[method], document)
            for template, item in document["paths"].items()
            for method in METHODS
            if method in item
        ]
        # The operations of which something held, and what did not hold.
        self.held = {check: set() for check in CHECKS}
        self.faults = []
        self.last = None

    def operation(self, method, path):
        """The operation of a path; the one with the fewest variables where several have it."""
        found = [
            o for o in self.operations if o.method == method.lower() and o.pattern.fullmatch(path)
        ]
        return min(found, key=lambda o: o.template.count("{"), default=None)

    def note(self, operation, check, faults):
        route = operation.route if operation else "?"
        if not faults:
            self.held[check].add(route)
        self.faults += [(route, check, fault) for fault in faults]

    def request_faults(self, request, operation, query):
        faults = []
        for error in self.requests.iter_request_errors(request):
            cause = error.__cause__
            details = [f"{'/'.join(map(str, e.absolute_path))} {e.message}" for e in
                       getattr(cause, "schema_errors", None) or []]
            faults.append("; ".join(details) or f"{error} {cause or ''}")
        faults += [f"the query has no {name!r}" for name in query
                   if name not in operation.names("query")]
        return faults

    def omissions(self, operation, query, headers, body):
        """What a call with all arguments leaves out."""
        content = operation.item.get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        schema = self.description.resolve(schema) if schema else {}
        missing = [name for name in schema.get("properties") or {} if name not in (body or {})]
        missing += [name for name in operation.names("query") if name not in query]
        named = operation.names("header")
        # The headers are of a session: one of them tells which.
        if named and not any(name in headers for name in named):
            missing += named
        return [f"there is no {name!r}" for name in missing]

    def answer(self, operation, answer):
        if answer in ANSWERS:
            kind = instances.RequiredOnly() if answer == "required" else instances.Kind()
            kind.begin(operation.route)
            schema = operation.item["responses"]["200"]["content"]["application/json"]["schema"]
            return 200, TimedMaker(self.description, kind).value(schema)
        if answer == "oauth":
            return 401, {
                "status_code": 401, "request_id": "request-id", "error": "invalid_client",
                "error_description": "The client is unknown.", "error_uri": "https://example.com/e",
            }
        return int(answer), {
            "status_code": int(answer), "request_id": "request-id", "error_type": f"type_{answer}",
            "error_message": f"Message {answer}.", "error_url": f"https://example.com/{answer}",
        }

    def exchange(self, method, target, headers, data):
        """Judges a request; gives the status and the body of the answer."""
        parts = urlsplit(target)
        host, answer, path = re.fullmatch(r"/([^/]+)/([^/]+)(/.*)", parts.path).groups()
        operation = self.operation(method, path)
        if operation is None:
            self.note(None, answer, [f"there is no {method} {path}"])
            return 404, {}
        query = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
        request = MockRequest(
            "https://" + host, method.lower(), unquote(path), args=query, headers=dict(headers.items()),
            data=data or None, content_type=headers.get("Content-Type", ""))
        faults = self.request_faults(request, operation, query)
        status, value = self.answer(operation, answer)
        response = MockResponse(
            json.dumps(value).encode(), status_code=status, content_type="application/json")
        errors = self.responses.iter_response_errors(request, response)
        wrong = [f"the answer is not valid: {e} {e.__cause__}" for e in errors]
        if answer in ANSWERS:
            self.note(operation, f"request with {ANSWERS[answer]} arguments", faults)
            self.note(operation, f"response with {answer} members valid", wrong)
        else:
            self.note(operation, f"error {answer}", faults + wrong)
        if answer == "all":
            body = json.loads(data) if data else None
            omissions = self.omissions(operation, query, headers, body)
            self.note(operation, "all arguments are all there are", omissions)
        self.last = (operation, answer, value)
        return status, value

    def decoded(self, data):
        """Compares what the caller made of the last answer."""
        operation, answer, value = self.last
        same = json.loads(data) == value
        faults = [] if same else [f"{json.dumps(value)} became {data.decode()}"]
        self.note(operation, f"response with {answer} members kept", faults)
        return 204, None

    def summary(self):
        total = len(self.operations)
        lines = [f"{check:36} {len(routes):4} of {total}" for check, routes in self.held.items()]
        known = {(route, check) for route, check, _ in self.faults}
        wrong = self.faults + [
            (operation.route, check, "not seen")
            for check, routes in self.held.items()
            for operation in self.operations
            if operation.route not in routes and (operation.route, check) not in known
        ]
        faults = [f"{route}, {check}: {fault}" for route, check, fault in wrong]
        return "\n".join(["invalid" if faults else "valid", *lines, *faults]) + "\n"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    judge = None
    # openapi-core builds its validators when they are first needed.
    lock = threading.Lock()

    def handle_any(self):
        data = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        with self.lock:
            try:
                if self.path == "/summary":
                    return self.reply(200, self.judge.summary().encode(), "text/plain")
                if self.path == "/decoded":
                    status, value = self.judge.decoded(data)
                else:
                    status, value = self.judge.exchange(
                        self.command, self.path, self.headers, data)
            except Exception as error:  # A fault of the server itself must not pass for a good call.
                self.judge.note(None, self.path, [f"the server failed: {error!r}"])
                status, value = 500, {}
        self.reply(status, b"" if value is None else json.dumps(value).encode(), "application/json")

    do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = handle_any

    def reply(self, status, body, content_type):
        self.send_response(status)
        if body or status != 204:
            self.send_header("Content-Type", content_type)
            self.send_header("Content-Length", str(len(body)))
        # A client that would try again is told that there is no use.
        self.send_header("x-should-retry", "false")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *arguments):
        pass


def main():
    Handler.judge = Judge(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
