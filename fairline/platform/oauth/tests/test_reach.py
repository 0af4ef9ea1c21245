"""A program for many accounts is looked through first; then each account gives it leave of its own."""

from typing import Any

import pytest

from fairline import accounts, security
from fairline.journal import Actor
from fairline.kit.db import EVERY_ACCOUNT
from fairline.platform.oauth import service, store
from fairline.platform.oauth.reach import ROUTES
from fairline.platform.oauth.tests.test_grants import BACK, VERIFIER, Desk, told_in
from tests.support import door as support
from tests.support.house import ACCOUNT, OTHER

ASKED = {"code_challenge": service.challenge_of(VERIFIER), "code_challenge_method": "S256"}


@pytest.fixture
def desk(house: Any, owner: str, browser: Any) -> Desk:
    return Desk(house, owner, browser)


@pytest.fixture
def maker(house: Any) -> str:
    """The owner of another account, which makes a program."""
    made: str = house.write(
        lambda c: security.open_account(
            c, name="Tools", country="CH", locale="en", time_zone="UTC", email="max@tools.example", owner="Max",
            password=security.PasswordHash("x"),
        ),
        OTHER,
    ).owner  # fmt: skip
    house.write(lambda c: accounts.accept_all(c, made, language="en", address="192.0.2.8", families=("api",)), OTHER)
    return made


@pytest.fixture
def foreign(house: Any, maker: str) -> tuple[str, str, str]:
    """The program of the other account: its id, what it calls itself by, its secret."""
    by = Actor("member", maker)
    app, secret = house.write(lambda c: service.make(c, by, "Helper", [BACK], is_public=False), OTHER)
    return app.id, f"{OTHER}.{app.id}", secret


def reviewed(house: Any, app: str, *, approved: bool) -> None:
    by = Actor("operator", "mem_desk")
    house.write(lambda c: service.review(c, by, app, "looked through", approved=approved), OTHER)


def exchanged(desk: Desk, client: str, secret: str) -> Any:
    code = told_in(desk.answers(client, **ASKED))["code"]
    return desk.exchanges(client, client_secret=secret, code=code, code_verifier=VERIFIER)


def test_a_local_program_of_another_account_is_refused_for_a_global_one_is_needed(desk: Desk, foreign: Any) -> None:
    """Clause ZS-API-GLOBAL-OAUTH."""
    _, client, _ = foreign
    for answer in (desk.asks(client, **ASKED), desk.answers(client, **ASKED)):
        assert answer.status_code == 403
        assert "Global client needed" in answer.text
        assert "ZS-API-GLOBAL-OAUTH" in answer.text
        assert "location" not in answer.headers


async def test_a_global_program_works_for_both_accounts_with_a_grant_each(desk: Desk, foreign: Any, maker: str) -> None:
    """Clause ZS-API-GLOBAL-OAUTH: by code and challenge, each account's own consent, scopes and token."""
    app, client, secret = foreign
    reviewed(desk.house, app, approved=True)
    assert told_in(desk.asks(client))["error"] == "invalid_request"  # without a challenge
    granted = exchanged(desk, client, secret).json()
    here = await security.identify_token(desk.house.database, granted["access_token"])
    assert here is not None
    assert here.account == ACCOUNT
    held = desk.house.read(lambda c: store.app(c, app), OTHER)
    _, own = desk.house.write(lambda c: service.granted(c, held, maker, ("read",)), OTHER)
    grants = {
        account: [e.event.token for e in desk.house.journal(account) if e.kind == "GrantGiven"]
        for account in (ACCOUNT, OTHER)
    }
    assert grants == {ACCOUNT: [here.by.removeprefix("app:")], OTHER: [own]}


async def test_a_leave_is_renewed_once_and_the_token_before_ends(desk: Desk, foreign: Any) -> None:
    app, client, secret = foreign
    reviewed(desk.house, app, approved=True)
    first = exchanged(desk, client, secret).json()
    told = {"grant_type": "refresh_token", "client_secret": secret, "refresh_token": first["refresh_token"]}
    second = desk.exchanges(client, **told).json()
    assert await security.identify_token(desk.house.database, first["access_token"]) is None
    assert await desk.permissions(second["access_token"]) >= {"conversation.read"}
    again = desk.exchanges(client, **told)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")


async def test_a_program_whose_review_is_taken_back_ends_everywhere_but_at_home(desk: Desk, foreign: Any) -> None:
    app, client, secret = foreign
    reviewed(desk.house, app, approved=True)
    granted = exchanged(desk, client, secret).json()
    reader = support.member_of({"operator.app.review"}, id="mem_desk", account="acc_desk")
    with support.door(desk.house, ROUTES, reader) as door:
        listed = door.get("/v1/operator/apps").json()["items"]
        assert [(one["account"], one["reach"]) for one in listed] == [(OTHER, "global")]
        body = {"account": OTHER, "approved": False, "why": "it copies contacts"}
        assert door.post(f"/v1/operator/apps/{app}/reviews", json=body).json()["reach"] == "local"
    assert await security.identify_token(desk.house.database, granted["access_token"]) is None
    assert desk.asks(client, **ASKED).status_code == 403
    assert desk.house.read(store.far_reaching, EVERY_ACCOUNT) == []


def test_its_account_asks_for_the_review_and_sees_where_it_stands(desk: Desk, foreign: Any, maker: str) -> None:
    app, _, _ = foreign
    reader = support.member_of({"app.manage"}, id=maker, account=OTHER)
    with support.door(desk.house, ROUTES, reader) as door:
        assert [one["reach"] for one in door.get("/v1/apps").json()["items"]] == ["local"]
        answer = door.post(f"/v1/apps/{app}/reach-wishes", json={"why": "a shop system, for many shops"})
        assert (answer.status_code, answer.json()["reach"]) == (201, "asked")
        assert door.post("/v1/apps/app_x/reach-wishes", json={"why": "x"}).status_code == 404
