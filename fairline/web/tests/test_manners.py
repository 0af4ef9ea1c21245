"""Every answer carries its headers, and every problem says in the reader's language what to do now."""

import asyncio

import httpx
import pytest

from fairline.app import build, web_app
from fairline.kit.db import engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.errors import Problem
from fairline.kit.settings import read_settings
from fairline.web.figures import Figures
from fairline.web.outer import Outer

ADDRESSES = (
    ("GET", "/healthz", 200),
    ("GET", "/openapi.json", 200),
    ("GET", "/v1/skills", 401),
    ("POST", "/v1/session", 422),
    ("PUT", "/healthz", 405),
    ("GET", "/v1/nothing", 404),
    ("GET", "/widget/v1/feed", 401),
    ("GET", "/widget/v1/messages", 405),
    ("POST", "/widget/v1/messages", 400),
    ("GET", "/assets/none.js", 404),
)


@pytest.fixture(scope="module")
def app(tmp_path_factory):
    folder = tmp_path_factory.mktemp("manners")
    prepare(engine_for("", folder))
    house = build(read_settings({"FAIRLINE_DATA": str(folder), "FAIRLINE_URL": "https://talk.example"}))
    yield web_app(house)
    house.database.close()


def ask(app, method, path, **headers):
    async def go():
        transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 5))
        async with httpx.AsyncClient(transport=transport, base_url="https://talk.example") as client:
            return await client.request(method, path, headers=headers)

    return asyncio.run(go())


@pytest.mark.parametrize(("method", "path", "status"), ADDRESSES)
def test_every_answer_carries_the_security_headers_and_its_number(app, method, path, status):
    answer = ask(app, method, path)
    assert answer.status_code == status, answer.text
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["x-frame-options"] == "DENY"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["strict-transport-security"] == "max-age=31536000"
    assert answer.headers["x-request-id"].startswith("rqs_")
    assert "server" not in answer.headers
    assert len(answer.headers.get_list("content-security-policy")) == 1


@pytest.mark.parametrize("path", ["/healthz", "/openapi.json", "/v1/skills", "/widget/v1/messages"])
def test_who_asks_for_the_head_alone_is_answered_as_to_a_get_without_the_body(app, path):
    whole, head = ask(app, "GET", path), ask(app, "HEAD", path)
    assert (head.status_code, head.content) == (whole.status_code, b"")
    assert head.headers["content-length"] == whole.headers["content-length"] != "0"


@pytest.mark.parametrize(("method", "path", "status"), [each for each in ADDRESSES if each[2] >= 400])
def test_every_problem_is_told_in_the_readers_language(app, method, path, status):
    told = {}
    for language in ("en", "fr"):
        answer = ask(app, method, path, **{"Accept-Language": f"{language}-CH, {language};q=0.9"})
        assert answer.headers["content-type"] == "application/problem+json"
        told[language] = answer.json()
        assert told[language]["status"] == status
    assert told["en"]["type"] == told["fr"]["type"]
    for part in ("title", "remedy"):
        assert told["en"][part] != told["fr"][part]
        assert "{" not in told["en"][part] + told["fr"][part]


@pytest.mark.parametrize(
    ("language", "title", "detail"),
    [
        (
            "en",
            "The body of the request is missing",
            "A JSON object is read here. It must hold: email and password. It may hold: code, account and remember.",
        ),
        (
            "fr",
            "Le corps de la requête manque",
            (
                "Un objet JSON est attendu ici. Il doit contenir : email et password."
                " Il peut contenir : code, account et remember."
            ),
        ),
    ],
)
def test_who_sends_no_body_is_told_what_is_expected(app, language, title, detail):
    told = ask(app, "POST", "/v1/session", **{"Accept-Language": language}).json()
    assert (told["type"], told["title"], told["detail"]) == ("body-missing", title, detail)
    assert "fields" not in told


def test_who_sends_another_form_is_told_so(app):
    async def go():
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="https://talk.example") as client:
            return await client.post("/v1/session", content=b"[]")

    assert asyncio.run(go()).json()["type"] == "bad-input"


def every_problem(kind=Problem):
    for each in kind.__subclasses__():
        yield each
        yield from every_problem(each)


def test_every_kind_of_problem_has_its_words_in_both_languages(app):
    for kind in set(every_problem()):
        if kind.__module__.startswith("fairline.") and ".tests." not in kind.__module__:
            for language in ("en", "fr"):
                told = kind(accounts=[]).told(language)
                assert told["title"].strip() not in ("", f"problem.{kind.type}.title"), kind
                assert not told["title"].endswith(".title"), kind
                assert not told["remedy"].endswith(".remedy"), kind
            assert kind(accounts=[]).told("en")["title"] != kind(accounts=[]).told("fr")["title"], kind


async def slow(scope, receive, send):
    await asyncio.Event().wait()


def test_what_takes_too_long_is_told_with_the_same_headers():
    outer = Outer(slow, Figures(), hot={}, seconds=0.01, secure=False, proxies="", new_id=lambda: "rqs_1")
    answer = ask(outer, "GET", "/slow", **{"Accept-Language": "fr"})
    assert answer.status_code == 503
    assert answer.headers["retry-after"] == "5"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "strict-transport-security" not in answer.headers
    assert answer.json()["type"] == "unavailable"


@pytest.mark.parametrize(
    ("proxies", "told", "address"),
    [
        ("", "203.0.113.9", "127.0.0.1"),
        ("127.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", "198.51.100.1, 203.0.113.9", "203.0.113.9"),
        ("127.0.0.1, 203.0.113.0/24", "198.51.100.1, 203.0.113.9", "198.51.100.1"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("10.0.0.0/8", "203.0.113.9", "127.0.0.1"),
    ],
)
def test_an_address_is_believed_only_from_our_own_proxies(proxies, told, address):
    seen = []

    async def look(scope, receive, send):
        seen.append(scope["fairline.address"])
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    ask(
        Outer(look, Figures(), hot={}, seconds=5, secure=False, proxies=proxies, new_id=str),
        "GET",
        "/",
        **{"X-Forwarded-For": told},
    )
    assert seen == [address]


def test_figures_are_told_to_this_machine_but_not_through_a_proxy_on_it(app):
    assert ask(app, "GET", "/metrics").status_code == 200
    for header in ("X-Forwarded-For", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via"):
        assert ask(app, "GET", "/metrics", **{header: "127.0.0.1"}).status_code == 403


def test_a_refusal_that_is_to_wait_waits_and_is_told_all_the_same():
    """Clause TDA-NEIGHBOUR."""
    waited = []

    async def pause(seconds):
        waited.append(seconds)

    def door(scope):
        scope["fairline.slowly"] = 1.5 if scope["path"] == "/deaf" else 0
        return Problem(what="too often")

    outer = Outer(
        slow, Figures(), hot={}, seconds=5, secure=False, proxies="", new_id=lambda: "rqs_1", door=door, pause=pause
    )
    assert ask(outer, "GET", "/deaf").status_code == ask(outer, "GET", "/hasty").status_code == 400
    assert waited == [1.5]
