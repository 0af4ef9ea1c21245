"""A member gives a program leave: on a page of ours, for what it names, once; and takes it back."""

from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from fairline.journal import Actor
from fairline.kit.errors import BadInput
from fairline.platform.oauth import scopes, service
from fairline.platform.oauth.tests.conftest import CSRF
from fairline.security import identify_token
from tests.support.house import ACCOUNT

BACK = "https://app.example/back"
VERIFIER = "a-verifier-that-only-the-program-knows-0123456789"


@pytest.fixture
def desk(house: Any, owner: str, browser: Any) -> "Desk":
    return Desk(house, owner, browser)


class Desk:
    """What a test of grants says and looks at."""

    def __init__(self, house: Any, owner: str, browser: Any) -> None:
        self.house, self.owner, self.browser = house, owner, browser

    def app(self, *, is_public: bool = False) -> tuple[str, str]:
        """A program that is known: its id and its secret."""
        by = Actor("member", self.owner)
        app, secret = self.house.write(lambda c: service.make(c, by, "Helper", [BACK], is_public=is_public))
        return f"{ACCOUNT}.{app.id}", secret

    def asks(self, client: str, *, who: str = "nora", **more: str) -> Any:
        """The program sends the member's browser to us."""
        told = {"response_type": "code", "client_id": client, "redirect_uri": BACK, "scope": "read", "state": "s1"}
        return self.browser.get(
            "/oauth/authorizations/new", params=told | more, headers={"x-who": who}, follow_redirects=False
        )

    def answers(self, client: str, answer: str = "allow", csrf: str = CSRF, **more: str) -> Any:
        """The member answers; what is sent back to the program."""
        told = {"response_type": "code", "client_id": client, "redirect_uri": BACK, "scope": "read", "state": "s1"}
        sent = {**told, **more, "answer": answer, "csrf": csrf}
        return self.browser.post(
            "/oauth/authorizations/new", data=sent, headers={"x-who": "nora"}, follow_redirects=False
        )

    def code(self, client: str, **more: str) -> str:
        """The code a member's leave gives."""
        return told_in(self.answers(client, **more))["code"]

    def exchanges(self, client: str, **more: str) -> Any:
        """The program asks for a token."""
        told = {"grant_type": "authorization_code", "client_id": client, "redirect_uri": BACK}
        return self.browser.post("/oauth/tokens", json=told | more)

    async def permissions(self, token: str) -> frozenset[str]:
        """What a token may do now."""
        identity = await identify_token(self.house.database, token)
        return identity.permissions if identity else frozenset()


def told_in(answer: Any) -> dict[str, str]:
    """What is sent back behind an address."""
    assert answer.status_code == 303, answer.text
    parts = urlsplit(answer.headers["location"])
    assert f"{parts.scheme}://{parts.netloc}{parts.path}" == BACK
    return {name: values[0] for name, values in parse_qs(parts.query).items()}


async def test_leave_is_given_and_exchanged_for_a_token_that_may_no_more(desk: Desk) -> None:
    client, secret = desk.app()
    page = desk.asks(client)
    assert page.status_code == 200
    assert "Helper asks to come in" in page.text
    assert "https://app.example" in page.headers["content-security-policy"]
    told = told_in(desk.answers(client))
    assert told["state"] == "s1"
    granted = desk.exchanges(client, client_secret=secret, code=told["code"]).json()
    assert (granted["token_type"], granted["scope"]) == ("bearer", "read")
    assert await desk.permissions(granted["access_token"]) >= {"conversation.read", "contact.read"}
    assert "conversation.change" not in await desk.permissions(granted["access_token"])


def test_a_code_works_once_and_not_for_long_and_not_from_elsewhere(desk: Desk) -> None:
    client, secret = desk.app()
    other, other_secret = desk.app()
    code = desk.code(client)
    assert desk.exchanges(client, client_secret=secret, code=code).status_code == 200
    again = desk.exchanges(client, client_secret=secret, code=code)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")
    code = desk.code(client)
    assert desk.exchanges(other, client_secret=other_secret, code=code).status_code == 400
    code = desk.code(client)
    assert desk.exchanges(client, client_secret=secret, code=code, redirect_uri="https://x.example").status_code == 400
    code = desk.code(client)
    desk.house.clock.advance(timedelta(minutes=3))
    assert desk.exchanges(client, client_secret=secret, code=code).status_code == 400


def test_a_program_without_a_secret_proves_that_it_asked(desk: Desk) -> None:
    client, secret = desk.app(is_public=True)
    assert secret == ""
    assert told_in(desk.asks(client))["error"] == "invalid_request"
    asked = {"code_challenge": service.challenge_of(VERIFIER), "code_challenge_method": "S256"}
    assert desk.exchanges(client, code=desk.code(client, **asked), code_verifier="wrong").status_code == 400
    assert desk.exchanges(client, code=desk.code(client, **asked), code_verifier=VERIFIER).status_code == 200
    plain = told_in(desk.answers(client, code_challenge=VERIFIER, code_challenge_method="plain"))
    assert plain["error"] == "invalid_request"


def test_nobody_who_is_not_asked_by_our_own_page_gives_leave(desk: Desk) -> None:
    client, _ = desk.app()
    assert desk.asks(client, who="nobody").status_code == 401
    assert desk.answers(client, csrf="guessed").status_code == 400
    assert told_in(desk.answers(client, answer="deny"))["error"] == "access_denied"


def test_nothing_is_sent_to_an_address_nobody_named(desk: Desk) -> None:
    client, _ = desk.app()
    for more in ({"redirect_uri": "https://evil.example"}, {"client_id": "acc_other.app_x"}):
        answer = desk.asks(client, **more)
        assert (answer.status_code, "location" in answer.headers) == (400, False)
    by = Actor("member", desk.owner)
    for wrong in ("http://app.example", "javascript:alert(1)", "https://x.example/#part", "ftp://x"):
        with pytest.raises(BadInput):
            desk.house.write(lambda c, wrong=wrong: service.make(c, by, "x", [wrong], is_public=False))


def test_a_program_may_ask_in_the_name_of_who_made_it_known(desk: Desk) -> None:
    client, secret = desk.app()
    form = {"grant_type": "client_credentials", "client_id": client, "client_secret": secret, "scope": "tickets:write"}
    answer = desk.browser.post("/oauth/tokens", data=form)
    assert (answer.status_code, answer.json()["scope"]) == (200, "tickets:write")
    wrong = desk.browser.post("/oauth/tokens", data=form | {"client_secret": "guessed"})
    assert (wrong.status_code, wrong.json()["error"]) == (401, "invalid_client")
    assert desk.browser.post("/oauth/tokens", data=form | {"scope": "everything"}).json()["error"] == "invalid_scope"
    assert desk.browser.post("/oauth/tokens", content=b"\xff").status_code in (400, 401)
    public, _ = desk.app(is_public=True)
    assert desk.browser.post("/oauth/tokens", data=form | {"client_id": public}).json()["error"] == "invalid_grant"


async def test_a_program_that_is_removed_is_out_at_once(desk: Desk) -> None:
    client, secret = desk.app()
    token = desk.exchanges(client, client_secret=secret, code=desk.code(client)).json()["access_token"]
    assert await desk.permissions(token)
    by = Actor("member", desk.owner)
    desk.house.write(lambda c: service.remove(c, by, client.partition(".")[2]))
    assert await desk.permissions(token) == frozenset()
    assert desk.exchanges(client, client_secret=secret, code="any").json()["error"] == "invalid_client"
    assert desk.house.replays_the_same()


def test_no_scope_lends_what_would_make_a_program_the_member_themselves() -> None:
    held = frozenset({"conversation.read", "conversation.reply", "token.manage", "account.move", "app.manage",
                      "conversation.impersonate", "member.manage", "member.read", "contact.change"})  # fmt: skip
    assert scopes.permissions(["write"], held) == {
        "conversation.read", "conversation.reply", "contact.change", "member.read",
    }  # fmt: skip
    assert scopes.permissions(["read"], held) == {"conversation.read", "member.read"}
    assert scopes.permissions(["users:write"], held) == {"contact.change"}
    assert scopes.read("read everything") is None
