"""A key found in public is revoked at once, its owners are told, and the finder learns nothing else."""

import hashlib

import pytest

from fairline.journal import HOUSE
from fairline.security import identify_token, make_token
from fairline.security.http.published import TRIES

WHERE = "https://code.example/shop/settings.py"


@pytest.fixture(autouse=True)
def quiet():
    TRIES.forget()


@pytest.fixture
def made(house, opened):
    house.database.tools.permissions.setdefault("account.read", frozenset({"owner"}))
    known = frozenset({"account.read"})
    return house.write(
        lambda c: make_token(c, HOUSE, name="bridge", scopes=["account.read"], within=known, expires=None)
    )


async def reported(browser, *tokens):
    told = [{"token": each, "url": WHERE, "type": "fairline_token"} for each in tokens]
    return await browser().ask("POST", "/v1/token-reports", told)


async def test_a_key_somebody_found_is_revoked_and_its_owners_are_told(house, made, browser):
    """Clause ZS-API-NO-TOKEN-SHARING."""
    answer = await reported(
        browser, made.secret, made.secret[:-1] + ("z" if made.secret[-1] != "z" else "y"), "sk_live_whatever"
    )
    assert answer.status_code == 200
    assert [each["label"] for each in answer.json()] == ["true_positive", "false_positive", "false_positive"]
    assert answer.json()[0]["token_hash"] == hashlib.sha256(made.secret.encode()).hexdigest()
    assert await identify_token(house.database, made.secret) is None
    entries = house.journal()
    (published,) = [entry.event for entry in entries if entry.kind == "TokenPublished"]
    assert (published.token, published.made_by, published.where) == (made.token.id, "house", WHERE)
    (told,) = [entry.event for entry in entries if entry.kind == "MembersNotified"]
    assert (told.key, len(told.acts)) == ("security.token-published", 1)


async def test_reporting_it_twice_changes_nothing_more(house, made, browser):
    await reported(browser, made.secret)
    answer = await reported(browser, made.secret)
    assert answer.json()[0]["label"] == "false_positive"
    assert [entry.kind for entry in house.journal()].count("TokenPublished") == 1


async def test_who_reports_endlessly_is_told_to_wait(house, made, browser):
    answers = [await reported(browser, *["x"] * 100) for _ in range(4)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
