"""Drives the consoles of a reference in headless Chromium, as a reader would.

usage: reference_console.py snippets SITE OUTPUT
       reference_console.py journey SITE
       reference_console.py hostile SITE
       reference_console.py accessibility SITE

SITE is a folder that gen docs wrote. What is wrong is printed on lines of its own; the exit status is
then 1.

snippets: fills in the form of every page twice, by its example and control by control, and writes the
Swift that it then shows to OUTPUT, a JSON list of {"page", "way", "code", "wide"}. `wide` is the call
in lines of 100 columns.
journey: settings, validation, requests through a gateway and their outcomes, with a server of its own.
hostile: nothing of a description runs, nothing is loaded from elsewhere.
accessibility: the rules of axe-core, and no page that is wider than a phone.
"""

import json
import sys
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import which
from socket import socket
from threading import Thread

from playwright.sync_api import sync_playwright

FILL = (Path(__file__).parent / "fill_form.js").read_text()


class Findings:
    """What is wrong, printed at once."""

    def __init__(self):
        self.count = 0

    def add(self, text):
        self.count += 1
        print(text, flush=True)

    def expect(self, holds, text):
        if not holds:
            self.add(text)


def chromium():
    return which("chromium") or which("chromium-browser") or which("google-chrome")


@contextmanager
def browser(findings, site, **options):
    """A page whose messages and outside requests are findings."""
    with sync_playwright() as playwright:
        program = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        context = program.new_context(**options)
        page = context.new_page()
        page.on(
            "console",
            lambda message: message.type in ("error", "warning")
            and "ERR_CONNECTION_REFUSED" not in message.text
            and "status of" not in message.text
            and "CORS policy" not in message.text
            and "net::ERR_FAILED" not in message.text
            and findings.add(f"{page.url}: console: {message.text}"),
        )
        page.on("pageerror", lambda error: findings.add(f"{page.url}: error: {error}"))
        allowed = (site.as_uri(), "http://127.0.0.1:", "http://localhost:", "data:", "blob:")
        page.on(
            "request",
            lambda request: request.url.startswith(allowed)
            or findings.add(f"{page.url}: a request to {request.url}"),
        )
        yield page
        program.close()


def pages(site):
    return sorted((site / "operations").glob("*.html"))


def snippets(findings, site, output):
    found = []
    with browser(findings, site) as page:
        for file in pages(site):
            page.goto(file.as_uri())
            for way in ("empty", "example", "filled"):
                if way == "example" and page.locator("[data-example]").count():
                    page.click("[data-example]")
                if way == "filled":
                    page.reload()
                    problems = page.evaluate(FILL)
                    for problem in problems:
                        findings.add(f"{file.stem}: {problem}")
                found.append(
                    {
                        "page": file.stem,
                        "way": way,
                        "code": page.inner_text("#code"),
                        "wide": page.evaluate("reference.console.swiftCode(100)"),
                    }
                )
                curl = page.evaluate("reference.console.curlCode()")
                findings.expect(curl.startswith("curl "), f"{file.stem}: no curl command: {curl}")
    output.write_text(json.dumps(found))


class Gateway(BaseHTTPRequestHandler):
    """Answers as a gateway would, and keeps what it was sent."""

    seen = []
    allows = True

    def answer(self):
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length).decode()
        headers = {name.lower(): value for name, value in self.headers.items()}
        # What a browser asks beforehand is no request of the page's.
        if self.command != "OPTIONS":
            Gateway.seen.append((self.command, self.path, headers, body))
        status = 401 if "refused" in self.path and self.command != "OPTIONS" else 200
        text = json.dumps({"id": 12345678901234567890, "status_code": status}).encode()
        self.send_response(status)
        if Gateway.allows:
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Access-Control-Allow-Headers", "*, Authorization")
            self.send_header("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer

    def log_message(self, *_):
        pass


def unused_port():
    with socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def field(page, name):
    return page.locator("#form .field", has=page.locator(f"code:text-is('{name}')")).last


def journey(findings, site):
    server = ThreadingHTTPServer(("127.0.0.1", 0), Gateway)
    Thread(target=server.serve_forever, daemon=True).start()
    gateway = f"http://127.0.0.1:{server.server_port}"
    with browser(findings, site) as page:
        nested_body(findings, page, site, gateway)
        query(findings, page, site)
        directly(findings, page, site, gateway)
    server.shutdown()


def send(page):
    page.locator(".code button.primary").click()
    page.locator("#result:not(:has-text('Sending…'))").wait_for(timeout=20_000)
    return page.inner_text("#result")


def nested_body(findings, page, site, gateway):
    name = "B2BClient.rbac.organizations.setOrgPolicy"
    page.goto((site / f"operations/{name}.html").as_uri())
    code = lambda: page.inner_text("#code")
    findings.expect("YOUR_SECRET" in code(), "no placeholder for the secret")
    result = send(page)
    findings.expect("was not sent" in result, f"an empty form was sent: {result}")
    findings.expect(page.locator("[aria-invalid]").count() > 0, "no field is marked")

    field(page, "organization_id").locator("input").fill("organization-test-1/2")
    findings.expect('organizationID: "organization-test-1/2"' in code(), "the code does not follow")
    field(page, "roles").get_by_role("button", name="Add to roles", exact=True).click()
    field(page, "role_id").locator("input").fill("editor")
    field(page, "description").locator("input").fill('Says "hi" \\ no more')
    findings.expect('roleID: "editor"' in code(), "the code does not follow a nested field")
    findings.expect('"Says \\"hi\\" \\\\ no more"' in code(), "a text is not escaped")
    page.get_by_role("button", name="Add to permissions", exact=True).click()
    permission = field(page, "resource_id").locator("input")
    permission.fill("documents")
    page.get_by_role("button", name="Add to actions", exact=True).click()
    page.get_by_label("actions 1", exact=True).fill("read")
    findings.expect('actions: ["read"]' in code(), f"the code does not follow a list: {code()}")

    page.locator(".settings > summary").click()
    page.locator("[data-gateway]").fill(f"http://127.0.0.1:{unused_port()}")
    result = send(page)
    findings.expect("gateway is not running" in result, f"an absent gateway is not told: {result}")
    findings.expect("gateway stytch.yaml" in result, f"how to start it is not told: {result}")
    page.locator("[data-gateway]").fill(gateway)
    result = send(page)
    findings.expect("200" in result, f"no answer: {result}")
    findings.expect("12345678901234567890" in result, f"digits are lost: {result}")
    findings.expect(" ms " in result, "no time")
    method, path, headers, body = Gateway.seen[-1]
    findings.expect(method == "PUT", method)
    findings.expect(path == "/v1/b2b/rbac/organizations/organization-test-1%2F2", path)
    findings.expect("authorization" not in headers, "credentials are sent to the gateway")
    role = {
        "role_id": "editor",
        "description": 'Says "hi" \\ no more',
        "permissions": [{"resource_id": "documents", "actions": ["read"]}],
    }
    findings.expect(json.loads(body) == {"org_policy": {"roles": [role]}}, f"body: {body}")


def query(findings, page, site):
    name = "B2BClient.scim.connection.getGroups"
    page.goto((site / f"operations/{name}.html").as_uri())
    findings.expect(
        page.locator("[data-gateway]").input_value() == "http://127.0.0.1:8080",
        "settings are kept unasked",
    )
    field(page, "limit").locator("input").fill("ten")
    findings.expect("whole number" in page.inner_text("#form"), "a wrong number is not told")
    field(page, "limit").locator("input").fill("10")
    findings.expect("limit: 10" in page.inner_text("#code"), "the code does not follow a number")
    page.click("#tab-curl")
    findings.expect("limit=10" in page.inner_text("#code"), "curl has no query")
    page.click("#tab-swift")


def directly(findings, page, site, gateway):
    secret = "secret-test-sentinel"
    page.locator(".settings > summary").click()
    page.get_by_label("directly, with").check()
    page.locator("[data-credential='basicAuth.0']").fill("project-test-1")
    page.locator("[data-credential='basicAuth.1']").fill(secret)
    page.get_by_label("Server", exact=True).fill(gateway)
    findings.expect(secret not in page.inner_text("#code"), "the secret is in the code")
    page.locator("[data-reveal]").check()
    findings.expect(secret in page.inner_text("#code"), "the secret is not shown when asked for")
    page.locator("[data-reveal]").uncheck()
    findings.expect(page.evaluate("localStorage.length") == 0, "credentials are stored unasked")
    page.locator("[data-remember]").check()
    field(page, "organization_id").locator("input").fill("refused")
    field(page, "connection_id").locator("input").fill("connection")
    result = send(page)
    findings.expect("401" in result and "refused the credentials" in result, f"401: {result}")
    findings.expect(
        Gateway.seen[-1][2].get("authorization", "").startswith("Basic "), "no credentials are sent"
    )
    findings.expect(secret not in page.url, "the secret is in the address")
    Gateway.allows = False
    result = send(page)
    findings.expect("CORS" in result, f"a blocked answer is not explained: {result}")
    Gateway.allows = True
    page.reload()
    findings.expect(
        page.locator("[data-credential='basicAuth.1']").input_value() == secret,
        "the settings are gone after a reload",
    )
    findings.expect(page.inner_text("#code").count(secret) == 0, "a reload reveals the secret")
    page.locator(".settings > summary").click()
    page.locator("[data-clear]").click()
    page.reload()
    findings.expect(
        page.locator("[data-credential='basicAuth.1']").input_value() == "", "not cleared"
    )
    findings.expect(
        page.evaluate("Object.values(localStorage).join()").find(secret) < 0, "still stored"
    )


def hostile(findings, site):
    with browser(findings, site) as page:
        page.on("dialog", lambda dialog: findings.add(f"{page.url}: a dialog"))
        for file in [site / "index.html", *pages(site)]:
            page.goto(file.as_uri())
            page.locator("#search").fill("script")
            if page.locator("[data-example]").count():
                page.click("[data-example]")
            page.wait_for_timeout(50)
            findings.expect(
                page.evaluate("globalThis.attacked === undefined"), f"{file.name}: a script ran"
            )
            for link in page.locator("a").evaluate_all("all => all.map((a) => a.href)"):
                findings.expect(
                    link.startswith(("file:", "http:", "https:", "mailto:")),
                    f"{file.name}: a link to {link}",
                )
            count = page.locator("main script:not([type='application/json']), main img, main iframe").count()
            findings.expect(count == 0, f"{file.name}: {count} elements of the description")


def accessibility(findings, site):
    from axe_playwright_python.sync_playwright import Axe

    chosen = [file for file in pages(site) if file.stem.count(".") > 2][::23]
    chosen.append(site / "operations/B2BClient.rbac.organizations.setOrgPolicy.html")
    with browser(findings, site) as page:
        for scheme in ("light", "dark"):
            for width in (360, 1440):
                page.emulate_media(color_scheme=scheme)
                page.set_viewport_size({"width": width, "height": 900})
                for file in [site / "index.html", *chosen]:
                    page.goto(file.as_uri())
                    if page.locator("[data-example]").count():
                        page.click("[data-example]")
                    page.evaluate("document.querySelectorAll('details').forEach((d) => d.open = true)")
                    # Style sheets of a disk cannot be fetched.
                    result = Axe().run(page, options={"preload": False})
                    for violation in result.response["violations"]:
                        places = "; ".join(node["html"][:160] for node in violation["nodes"][:3])
                        findings.add(f"{file.stem} {scheme} {width}: {violation['id']}: {places}")
                    wide = page.evaluate("document.documentElement.scrollWidth")
                    findings.expect(wide <= width, f"{file.stem}: {wide} pixels wide at {width}")


def main():
    findings = Findings()
    command, site = sys.argv[1], Path(sys.argv[2]).resolve()
    if command == "snippets":
        snippets(findings, site, Path(sys.argv[3]))
    else:
        {"journey": journey, "hostile": hostile, "accessibility": accessibility}[command](
            findings, site
        )
    sys.exit(1 if findings.count else 0)


if __name__ == "__main__":
    main()
