"""What the world throws at us is answered in words and changes nothing: broken bodies, slow lines, foreign pages."""

import asyncio
import json
import re
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import httpx
import pytest
import websockets

from tests.support.server import Office, Process, Visitor

PASSWORD = "violet-otter-plinth"
MEGABYTE = 1_048_576


class Impatient(Process):
    """A process that gives a request two seconds."""

    @property
    def environment(self) -> dict[str, str]:
        return {**super().environment, "FAIRLINE_REQUEST_SECONDS": "2"}


class Target:
    """A process, an account in it, and a visitor."""

    def __init__(self, process: Process) -> None:
        self.process, self.office = process, Office(process)
        self.visitor: Visitor = self.office.visitor()
        self.url, self.port = process.url, process.port

    def send(self, path: str, body: bytes, method: str = "POST", **headers: str) -> httpx.Response:
        told = {"Authorization": f"Bearer {self.office.secret}", "Content-Type": "application/json", **headers}
        return httpx.request(method, self.url + path, content=body, headers=told, timeout=60)

    def write(self, body: bytes) -> httpx.Response:
        return self.send("/widget/v1/messages", body, **self.visitor.headers)

    def raw(self, request: bytes) -> bytes:
        """Bytes as they are, and whatever comes back until the line is closed."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=20) as line:
            line.sendall(request)
            got = b""
            while more := line.recv(65_536):
                got += more
        return got


@pytest.fixture(scope="module", params=["sqlite", "postgres"])
def target(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Target]:
    """One process on each engine for all of these."""
    address, server = "", None
    if request.param == "postgres":
        server = request.getfixturevalue("postgres_server")
        address = server.create("hostile")
    process = Impatient(tmp_path_factory.mktemp("hostile"), address)
    try:
        yield Target(process.start())
    finally:
        process.stop()
        if server is not None:
            server.drop("hostile")


def told(answer: httpx.Response) -> dict[str, Any]:
    """A problem, as every problem must be."""
    assert answer.headers["content-type"].startswith("application/problem+json"), answer.text
    body: dict[str, Any] = answer.json()
    assert body["status"] == answer.status_code
    assert body["title"]
    assert body["remedy"]
    return body


BROKEN = (
    b"",
    b"{",
    b"{]",
    b"null",
    b"[]",
    b"7",
    b'"text"',
    b"\xff\xfe\x00",
    b'{"name": "\xff\xff"}',
    b'{"name": "\\ud800"}',
    b'{"name": NaN}',
    b"[" * 100_000,
    b'{"name":' * 20_000,
    b'{"name": 7}',
    b'{"name": null}',
    b'{"name": ["x"]}',
    b'{"name": {"$gt": ""}}',
    b'{"name": ""}',
    b'{"client_id": "a-client-id", "text": 7}',
)


@pytest.mark.parametrize("path", ["/v1/skills", "/v1/contacts", "/v1/queues", "/v1/webchat/sites", "/v1/session"])
def test_a_body_that_makes_no_sense_is_told_so(target: Target, path: str) -> None:
    for body in BROKEN:
        answer = target.send(path, body)
        if not (path == "/v1/contacts" and answer.status_code == 201):  # a contact may be nameless
            assert answer.status_code in (400, 422), (body[:40], answer.text)
            told(answer)


def test_a_message_that_makes_no_sense_is_told_so(target: Target) -> None:
    for body in BROKEN:
        answer = target.write(body)
        assert answer.status_code in (400, 422), (body[:40], answer.text)
        told(answer)


def test_ten_megabytes_are_too_many_wherever_they_are_sent(target: Target) -> None:
    large = json.dumps({"client_id": "much-too-large", "name": "x", "text": "x" * (10 * MEGABYTE)}).encode()
    for answer in (target.send("/v1/contacts", large), target.write(large)):
        assert answer.status_code == 413
        told(answer)


def test_a_body_in_pieces_without_a_length_is_measured_too(target: Target) -> None:
    def pieces() -> Iterator[bytes]:
        yield b'{"name": "'
        for _ in range(40):
            yield b"x" * 65_536
        yield b'"}'

    headers = {"Authorization": f"Bearer {target.office.secret}", "Content-Type": "application/json"}
    try:
        answer = httpx.post(f"{target.url}/v1/skills", content=pieces(), headers=headers, timeout=60)
        assert answer.status_code == 413
    except (httpx.WriteError, httpx.RemoteProtocolError):
        pass  # it hung up while we were still sending, as it may
    assert all(len(each["name"]) < 1000 for each in target.office.get("/v1/skills")["items"])


def test_a_form_in_pieces_without_a_length_is_measured_too(target: Target) -> None:
    """Anybody may send one, signed in or not: what it may hold is bounded before it is read."""
    box = target.office.post("/v1/mailboxes", {"name": "H", "address": "h@mara.example", "queue": target.office.queue})
    brand = {"name": "Mara", "slug": "mara-pieces", "privacy": "privacy@mara.example"}
    made = target.office.post("/v1/brands", brand)["id"]
    target.office.post("/v1/web-forms", {"brand": made, "name": "Write", "slug": "write", "mailbox": box["id"]})

    def pieces() -> Iterator[bytes]:
        yield b'--B\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\n'
        for _ in range(160):
            yield b"x" * MEGABYTE
        yield b"\r\n--B--\r\n"

    headers = {"Content-Type": "multipart/form-data; boundary=B"}
    try:
        answer = httpx.post(f"{target.url}/help/mara-pieces/write/write", content=pieces(), headers=headers, timeout=60)
        assert answer.status_code in (413, 503)
    except (httpx.WriteError, httpx.RemoteProtocolError, httpx.ReadError):
        pass  # it hung up while we were still sending, as it may


ENORMOUS = ("9" * 30, "-" + "9" * 30, "9" * 5000, "\u0663" * 30, "1e400", "NaN", "\U0001f600", "%", "' OR 1=1 --")


def test_no_question_in_an_address_breaks_anything(target: Target) -> None:
    """Numbers no engine can keep, digits of other scripts, half a wildcard: for every parameter of every address."""
    page = httpx.get(f"{target.url}/openapi.json", timeout=60).json()
    tried, broken = 0, []
    with httpx.Client(base_url=target.url, headers={"Authorization": f"Bearer {target.office.secret}"}) as client:
        for path, held in page["paths"].items():
            for asked in held.get("get", {}).get("parameters", []):
                for value in ENORMOUS:
                    where = (
                        re.sub(r"\{\w+\}", "x", path) if asked["in"] == "query" else re.sub(r"\{\w+\}", "9" * 30, path)
                    )
                    named = {asked["name"]: value} if asked["in"] == "query" else {}
                    answer = client.get(where, params=named, timeout=60)
                    tried += 1
                    if answer.status_code >= 500:
                        broken.append(f"{path} {asked['name']}={value[:12]} -> {answer.status_code}")
    assert broken == []
    assert tried > 300


def test_fields_nobody_knows_do_no_harm(target: Target) -> None:
    made = target.send("/v1/skills", b'{"name": "whistling", "account": "acc_x", "id": "mine", "__proto__": {"a": 1}}')
    assert made.status_code in (201, 422)
    if made.status_code == 201:
        assert made.json()["id"] != "mine"


# PostgreSQL keeps no NUL in text.
NUL = "a\x00b"
NULS: tuple[tuple[str, str, Any], ...] = (
    ("POST", "/v1/skills", {"name": NUL}),
    (
        "POST",
        "/v1/contacts",
        {"name": NUL, "note": NUL, "addresses": [{"channel": "email", "address": f"{NUL}@x.example"}]},
    ),
    ("POST", "/v1/companies", {"name": NUL, "domain": NUL}),
    ("POST", "/v1/teams", {"name": NUL, "members": [NUL]}),
    ("POST", "/v1/queues", {"name": NUL, "week": []}),
    ("POST", "/v1/saved-replies", {"shortcut": NUL, "title": NUL, "text": NUL}),
    ("POST", "/v1/dispositions", {"name": NUL}),
    ("POST", "/v1/webchat/sites", {"name": NUL, "domains": [NUL]}),
    ("POST", "/v1/data-requests", {"contact": NUL, "kind": "access"}),
    ("POST", "/v1/session", {"email": f"{NUL}@x.example", "password": NUL}),
    ("POST", "/widget/v1/visits", {"key": NUL}),
    ("GET", "/v1/contacts?q=a%00b", None),
    ("GET", "/v1/contacts?cursor=AGEA", None),
    ("GET", "/v1/conversations?view=queue:%00", None),
    ("GET", "/v1/conversations?view=all&contact=%00", None),
    ("GET", "/v1/conversations?view=all&cursor=AGEA", None),
    ("GET", "/v1/audit?kind=%00&actor=%00&subject=%00", None),
    ("GET", "/v1/contacts/%00", None),
    ("GET", "/v1/conversations/%00/thread?before=%00", None),
    ("GET", "/v1/invitations/%00", None),
    ("GET", "/v1/acts/%00", None),
    ("PATCH", "/v1/account", {"name": NUL}),
)


@pytest.mark.parametrize(("method", "path", "body"), NULS, ids=lambda value: value if isinstance(value, str) else "")
def test_a_nul_is_refused_or_left_out_and_breaks_nothing(target: Target, method: str, path: str, body: Any) -> None:
    answer = target.office.ask(method, path, body)
    assert answer.status_code < 500, answer.text
    assert answer.status_code >= 400 or "\\u0000" not in answer.text, answer.text


def test_a_nul_in_a_message_is_refused_or_left_out(target: Target) -> None:
    said = target.visitor.say("with-a-nul", NUL)
    assert said.status_code in (201, 422), said.text
    page = {"client_id": "nul-in-page", "text": "x", "page": {"url": NUL, "title": NUL}}
    answer = httpx.post(f"{target.url}/widget/v1/messages", json=page, headers=target.visitor.headers, timeout=60)
    assert answer.status_code in (201, 422), answer.text
    details = {"name": NUL, "email": f"{NUL}@x.example", "answers": {NUL: NUL}}
    answer = httpx.post(f"{target.url}/widget/v1/details", json=details, headers=target.visitor.headers, timeout=60)
    assert answer.status_code in (201, 422), answer.text
    assert all("\x00" not in item.get("text", "") for item in target.visitor.feed())


@pytest.mark.parametrize("key", ["short", "x" * 201])
def test_an_idempotency_key_of_no_use_is_told_so(target: Target, key: str) -> None:
    answer = target.send("/v1/skills", b'{"name": "humming"}', **{"Idempotency-Key": key})
    assert answer.status_code == 422
    assert "Idempotency-Key" in told(answer)["fields"]


def test_a_key_used_again_answers_the_same_and_for_something_else_422(target: Target) -> None:
    key = {"Idempotency-Key": "the-very-same-key"}
    first, again = (target.send("/v1/skills", b'{"name": "singing"}', **key) for _ in range(2))
    assert first.status_code == again.status_code == 201, again.text
    assert first.json() == again.json()
    assert again.headers["idempotency-replayed"] == "true"
    other = target.send("/v1/skills", b'{"name": "shouting"}', **key)
    assert (other.status_code, told(other)["type"]) == (422, "idempotency-key-reused")


async def test_one_who_sends_byte_by_byte_is_not_waited_for(target: Target) -> None:
    head = "POST /v1/skills HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n"
    head += f"Authorization: Bearer {target.office.secret}\r\n\r\n"
    reader, writer = await asyncio.open_connection("127.0.0.1", target.port)  # noqa: TID251  # the hostile client itself
    writer.write(head.encode())

    async def drip() -> None:
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.1)

    dripping = asyncio.create_task(drip())
    async with asyncio.timeout(15):
        got = await reader.read(65_536)
    dripping.cancel()
    writer.close()
    assert got == b"" or got.startswith((b"HTTP/1.1 503", b"HTTP/1.1 408")), got
    assert target.office.ask("GET", "/v1/skills").status_code == 200


def test_headers_larger_than_life_are_refused(target: Target) -> None:
    got = target.raw(
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Long: " + b"y" * 200_000 + b"\r\nConnection: close\r\n\r\n"
    )
    assert b" 200 " not in got[:20]
    many = b"".join(b"X-%d: y\r\n" % number for number in range(20_000))
    got = target.raw(b"GET /healthz HTTP/1.1\r\nHost: x\r\n" + many + b"Connection: close\r\n\r\n")
    assert b" 200 " not in got[:20]
    assert httpx.get(f"{target.url}/healthz").status_code == 200


@pytest.mark.parametrize(
    "request_line", [b"GARBAGE\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00", b"\x00" * 64 + b"\r\n\r\n"]
)
def test_what_is_not_http_is_refused(target: Target, request_line: bytes) -> None:
    got = target.raw(request_line + b"\r\n\r\n")
    assert got == b"" or got.startswith(b"HTTP/1.1 400"), got


@pytest.mark.parametrize(
    "path",
    [
        "/assets/../../app.py",
        "/assets/%2e%2e/%2e%2e/%2e%2e/app.py",
        "/assets/..%2f..%2f..%2fapp.py",
        "/assets//etc/passwd",
        "/%2e%2e/%2e%2e/app.py",
        "/..%2fapp.py",
        "/widget/../../app.py",
        "/widget/assets/..%2f..%2f..%2fapp.py",
        "/widget/..%2f..%2fapp.py",
        "/assets/%00",
        "/a%00.js",
        "/assets/" + "a" * 5000,
        "/" + "b" * 300 + ".js",
    ],
)
def test_no_path_leads_out_of_what_is_served(target: Target, path: str) -> None:
    got = target.raw(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
    assert b"def build(" not in got
    assert b"root:" not in got
    assert got.split(b" ", 2)[1] in (b"200", b"400", b"404"), got[:200]


# Signed-in browsers.


@pytest.fixture
def browser(target: Target) -> Iterator[httpx.Client]:
    """A browser whose owner is signed in."""
    with httpx.Client(base_url=target.url, timeout=60) as client:
        said = {"email": "nora@alpinetea.example", "password": PASSWORD}
        answer = client.post("/v1/session", json=said)
        assert answer.status_code == 201, answer.text
        yield client


def test_a_cookie_alone_changes_nothing(target: Target, browser: httpx.Client) -> None:
    for headers in ({}, {"X-Fairline-CSRF": ""}, {"X-Fairline-CSRF": "-"}, {"X-Fairline-CSRF": "guess"}):
        answer = browser.post("/v1/skills", json={"name": "forged"}, headers=headers)
        assert (answer.status_code, told(answer)["type"]) == (403, "wrong-csrf")
    assert browser.get("/v1/session").status_code == 200
    assert "forged" not in target.office.ask("GET", "/v1/skills").text


def test_a_csrf_header_of_strange_letters_is_only_wrong(browser: httpx.Client) -> None:
    answer = browser.post("/v1/skills", json={"name": "forged"}, headers={b"X-Fairline-CSRF": b"\xe9t\xe9"})
    assert (answer.status_code, told(answer)["type"]) == (403, "wrong-csrf")


@pytest.mark.parametrize(
    "secret", [b"", b"Bearer", b"Bearer \xe9", b"Bearer " + b"x" * 5000, b"Basic eDp5", b"Bearer a.b.c"]
)
def test_a_token_of_nobodys_is_nobody(target: Target, secret: bytes) -> None:
    for path in ("/v1/skills", "/widget/v1/feed"):
        answer = httpx.get(target.url + path, headers={b"Authorization": secret}, timeout=60)
        assert answer.status_code == 401, answer.text
        told(answer)
    answer = httpx.get(f"{target.url}/metrics", headers={b"Authorization": secret}, timeout=60)
    assert answer.status_code in (200, 403)


# Sockets.


@asynccontextmanager
async def line(target: Target, path: str, **more: Any) -> AsyncIterator[Any]:
    """An open socket."""
    async with websockets.connect(target.url.replace("http", "ws") + path, close_timeout=1, **more) as live:
        yield live


async def closed(live: Any) -> int:
    """The code with which it is closed; whatever is said before is read away."""
    async with asyncio.timeout(20):
        with suppress(websockets.ConnectionClosed):
            while True:
                await live.recv()
    return int(live.close_code)


SOCKETS = ("/v1/live", "/widget/v1/live")


async def test_a_socket_that_never_says_hello_is_closed(target: Target) -> None:
    async def silent(path: str) -> int:
        async with line(target, path) as live:
            return await closed(live)

    codes = await asyncio.gather(*(silent(path) for path in SOCKETS))
    assert all(4000 <= code < 5000 for code in codes), codes


GARBAGE = (
    "",
    "{",
    "[]",
    "7",
    "null",
    '{"hello": 7}',
    '{"hello": []}',
    '{"hello": {"token": 7}}',
    '{"hello": {"token": "nobody"}}',
    '{"hello": {"token": "\\u0000"}}',
    "[" * 10_000,
    '{"hello": null}',
    b"\xff\x00",
)


@pytest.mark.parametrize("path", SOCKETS)
async def test_a_socket_that_says_garbage_is_closed_in_order(target: Target, path: str) -> None:
    for said in GARBAGE:
        async with line(target, path) as live:
            await live.send(said)
            code = await closed(live)
            assert 4000 <= code < 5000 or code in (1003, 1007, 1008), (said, code)
    assert target.process.run("verify")["holds"]


@pytest.mark.parametrize("path", SOCKETS)
async def test_a_megabyte_in_a_frame_ends_the_socket_and_nothing_else(target: Target, path: str) -> None:
    async with line(target, path) as live:
        await live.send("x" * MEGABYTE)
        assert await closed(live) == 1009


async def test_one_who_is_signed_in_may_say_nonsense_and_is_still_served(target: Target) -> None:
    async with line(target, "/v1/live") as live:
        await live.send(json.dumps({"hello": {"token": target.office.secret, "after": "soon"}}))
        assert "ready" in json.loads(await live.recv())
        for said in (
            "{",
            "[]",
            '{"watch": 7}',
            '{"watch": [7, null, "\\u0000", "conversation:\\u0000", "conversation:x"]}',
            '{"watch": ["nothing", "view:counts", "member:mem_x"]}',
            '{"typing": {"conversation": 7}}',
            '{"typing": {"conversation": "\\u0000"}}',
            '{"typing": {}}',
            '{"unwatch": {}}',
            '{"unwatch": ["\\u0000"]}',
        ):
            await live.send(said)
        await live.send('{"ping": 1}')
        await pong(live)


async def test_a_visitor_may_say_nonsense_and_is_still_served(target: Target) -> None:
    async with line(target, "/widget/v1/live") as live:
        await live.send(json.dumps({"hello": {"token": target.visitor.token, "after": 10**30}}))
        for said in (
            "{",
            "7",
            '{"read": "x"}',
            '{"read": -1}',
            '{"read": 1e400}',
            '{"read": 99999999999999999999}',
            '{"delivered": true}',
            '{"delivered": {"a": 1}}',
            '{"typing": "\\u0000"}',
            '{"read": 1000000}',
        ):
            await live.send(said)
        await live.send('{"ping": 1}')
        await pong(live)


async def pong(live: Any) -> None:
    async with asyncio.timeout(20):
        while "pong" not in json.loads(await live.recv()):
            pass


async def test_another_sites_page_gets_no_socket(target: Target) -> None:
    for origin in ("https://evil.example", "null", f"http://127.0.0.1:{target.port}.evil.example"):
        async with line(target, "/v1/live", origin=origin) as live:
            assert await closed(live) == 4403
    async with line(target, "/v1/live", origin=target.url) as live:
        await live.send(json.dumps({"hello": {"token": target.office.secret}}))
        assert "ready" in json.loads(await live.recv())


def test_after_all_that_the_house_stands_and_its_journal_holds(target: Target) -> None:
    assert target.process.run("verify")["holds"]
    assert httpx.get(f"{target.url}/readyz", timeout=60).json() == {"ready": True, "missing": {}}
    log = (target.process.folder / f"log-{target.port}.txt").read_text()
    assert "Traceback" not in log, log[-3000:]
