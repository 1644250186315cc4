"""Holds the answers of a mock to an API's description, with openapi-core.

usage: mock_answers.py DESCRIPTION SCHEMAS ANSWERS

SCHEMAS is a JSON file with schemas to add, see conformance_server.py. ANSWERS is a JSON list of
{"method", "template", "status", "body"}. What does not fit is printed on lines of its own; the exit
status is then 1.
"""

import json
import re
import sys

from conformance_server import Judge
from openapi_core.testing import MockRequest, MockResponse


def main():
    judge = Judge(sys.argv[1], sys.argv[2])
    with open(sys.argv[3], encoding="utf-8") as file:
        answers = json.load(file)
    routes = {operation.route: operation for operation in judge.operations}
    faults = 0
    for answer in answers:
        route = f"{answer['method']} {answer['template']}"
        operation = routes[route]
        item = judge.description.document["paths"][operation.template]
        servers = operation.item.get("servers") or item.get("servers")
        servers = servers or [{"url": "https://test.stytch.com"}]
        path = re.sub(r"\{[^}]*\}", "x", answer["template"])
        request = MockRequest(servers[0]["url"], answer["method"].lower(), path)
        response = MockResponse(
            (answer["body"] or "").encode(), status_code=answer["status"],
            content_type="application/json",
        )
        for error in judge.responses.iter_response_errors(request, response):
            cause = error.__cause__
            details = [
                f"{'/'.join(map(str, e.absolute_path))} {e.message}"
                for e in getattr(cause, "schema_errors", None) or []
            ]
            print(f"{route}: {'; '.join(details) or error}"[:400], flush=True)
            faults += 1
    sys.exit(1 if faults or len(routes) != len({(a["method"], a["template"]) for a in answers}) else 0)


if __name__ == "__main__":
    main()
