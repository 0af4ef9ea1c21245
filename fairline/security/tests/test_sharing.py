"""A program's key works from where it may, and is noticed where two organisations use it."""

from datetime import timedelta
from types import SimpleNamespace

import pytest

from fairline.journal import HOUSE
from fairline.kit.errors import BadInput
from fairline.security import make_token, networks, sharing, store
from fairline.security.tests.conftest import HOME

THERE = "198.51.100.9"


@pytest.fixture(autouse=True)
def forgotten():
    sharing._SEEN.clear()


@pytest.fixture
def listed(house, tmp_path):
    """An operator who knows one integrator's network, and revokes."""
    file = tmp_path / "integrators.toml"
    file.write_text('[Bridgeworks]\nnetworks = ["198.51.100.0/24"]\n')
    settings = SimpleNamespace(integrators=str(file), token_sharing="revoke", url="https://desk.example")
    object.__setattr__(house.database.tools, "settings", settings)  # as the house has them where it runs
    return settings


def made(house, *where):
    return house.write(
        lambda c: make_token(
            c,
            HOUSE,
            name="bridge",
            scopes=["account.read"],
            within=frozenset({"account.read"}),
            expires=None,
            networks=where,
        )
    )


def used(house, token, address):
    house.write(lambda c: sharing.used(c, token, address))


def told(house, kind):
    return [entry.event for entry in house.journal() if entry.kind == kind]


async def test_a_bound_key_works_from_its_networks_only(house, opened, browser):
    secret = made(house, "192.0.2.0/24").secret
    near, far = browser(address=HOME), browser(address=THERE)
    answer = await near.ask("GET", "/v1/account", authorization=f"Bearer {secret}")
    assert answer.status_code == 200
    answer = await far.ask("GET", "/v1/account", authorization=f"Bearer {secret}")
    assert (answer.status_code, answer.json()["type"]) == (403, "token-elsewhere")
    assert [clause["id"] for clause in answer.json()["clauses"]] == ["ZS-API-NO-TOKEN-SHARING"]


@pytest.mark.parametrize("wrong", ["nowhere", "300.1.1.1", "10.0.0.0/99"])
def test_networks_that_cannot_be_are_refused(house, opened, wrong):
    with pytest.raises(BadInput) as refused:
        made(house, wrong)
    assert refused.value.fields == {"networks": "security.field.networks"}


def test_a_key_used_at_home_and_within_an_hour_by_an_integrator_is_revoked_and_its_owners_are_told(
    house, clock, opened, listed
):
    token = made(house).token.id
    used(house, token, HOME)
    clock.advance(timedelta(minutes=59))
    used(house, token, THERE)
    (event,) = told(house, "TokenShared")
    assert (event.integrator, event.revoked) == ("Bridgeworks", True)
    assert event.networks == ("192.0.2.0/24", "198.51.100.0/24")
    assert house.read(lambda c: store.tokens.one(c, token)).revoked is not None
    assert [notice.key for notice in told(house, "MembersNotified")] == ["security.token-revoked"]


def test_where_the_operator_only_tells_it_goes_on_working(house, opened, listed):
    listed.token_sharing = "tell"
    token = made(house).token.id
    used(house, token, THERE)
    used(house, token, HOME)
    assert [event.revoked for event in told(house, "TokenShared")] == [False]
    assert house.read(lambda c: store.tokens.one(c, token)).revoked is None


async def test_over_the_wire_a_key_an_integrator_uses_too_is_good_for_nothing_from_then_on(
    house, clock, opened, listed, browser
):
    """Clause ZS-API-NO-TOKEN-SHARING."""
    bearer = {"authorization": f"Bearer {made(house).secret}"}
    near, far = browser(address=HOME), browser(address=THERE)
    assert (await near.ask("GET", "/v1/account", **bearer)).status_code == 200
    clock.advance(timedelta(minutes=59))
    await far.ask("GET", "/v1/account", **bearer)
    assert [event.revoked for event in told(house, "TokenShared")] == [True]
    clock.advance(timedelta(minutes=1))
    assert (await near.ask("GET", "/v1/account", **bearer)).status_code == 401


def test_two_offices_an_integrators_own_key_and_a_later_hour_are_nothing(house, clock, opened, listed):
    token = made(house).token.id
    used(house, token, HOME)
    used(house, token, "203.0.113.5")
    clock.advance(timedelta(minutes=61))
    used(house, token, THERE)
    used(house, token, "198.51.100.77")
    assert told(house, "TokenShared") == []


def test_the_same_place_is_written_down_once_a_minute():
    assert sharing.is_new("tok_1", HOME, 0)
    assert not sharing.is_new("tok_1", "192.0.2.200", 59_999)
    assert sharing.is_new("tok_1", THERE, 59_999)
    assert sharing.is_new("tok_1", HOME, 60_000)


def test_an_address_that_cannot_be_read_is_nowhere():
    assert not networks.within("", ["0.0.0.0/0"])
    assert networks.place("unknown") == "unknown"
