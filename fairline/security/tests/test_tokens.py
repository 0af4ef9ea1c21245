"""A program's key does what its scopes say, for as long as it holds, and not a moment after it is revoked."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts.partners import service as partners
from fairline.gate import Reply
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import to_text
from fairline.kit.errors import BadInput, NotFound
from fairline.security import create_token, identify_session, identify_token, make_token, store, tokens
from fairline.security.facts import entitled
from fairline.security.tests.conftest import joined, known
from tests.support.house import ACCOUNT

ALL = frozenset({"audit.read", "member.read", "token.manage"})


def make(house, scopes=("member.read",), within=ALL, expires=None, actor=HOUSE):
    return house.write(
        lambda c: make_token(c, actor, name="Nightly report", scopes=scopes, within=within, expires=expires)
    )


async def test_a_token_is_an_app_with_its_scopes_and_no_member(house, opened):
    made = make(house, ("member.read", "audit.read", "member.read"))
    identity = await known(identify_token(house.database, made.secret))
    assert (identity.by, identity.member, identity.role, identity.via) == (f"app:{made.token.id}", None, "app", "token")
    assert identity.permissions == {"member.read", "audit.read"}
    assert identity.session is None


@pytest.mark.parametrize("scopes", [(), ("member.manage",), ("member.read", "everything")])
def test_nobody_hands_on_what_they_have_not(house, opened, scopes):
    with pytest.raises(BadInput) as told:
        make(house, scopes)
    assert told.value.fields == {"scopes": "security.field.scopes"}


async def test_a_token_ends_when_it_says(house, clock, opened):
    made = make(house, expires=house.database.tools.now() + 60_000)
    assert await identify_token(house.database, made.secret) is not None
    clock.advance(timedelta(seconds=60))
    assert await identify_token(house.database, made.secret) is None


@pytest.mark.parametrize(("said", "days"), [({}, 90), ({"days": 7}, 7), ({"forever": True}, None)])
def test_a_token_of_the_operator_lasts_90_days_unless_told_otherwise(house, opened, said, days):
    told = create_token(house.database, ACCOUNT, name="Bridge", scopes=["member.read"], **{"days": None} | said)
    until = None if days is None else to_text(house.database.tools.now() + days * 86_400_000)
    assert told["token"]["expires"] == until
    assert told["lasts"] == ("until revoked" if days is None else f"{days} days")


def test_a_token_does_not_end_before_it_begins(house, opened):
    with pytest.raises(BadInput):
        make(house, expires=house.database.tools.now())


async def test_a_revoked_token_is_refused_from_that_moment_and_revoked_once(house, opened):
    made = make(house)
    assert await identify_token(house.database, made.secret) is not None
    house.write(lambda c: tokens.revoke(c, HOUSE, made.token.id))
    assert await identify_token(house.database, made.secret) is None
    for unknown in (made.token.id, "tok_nobody"):
        with pytest.raises(NotFound):
            house.write(lambda c, unknown=unknown: tokens.revoke(c, HOUSE, unknown))
    assert house.read(lambda c: store.tokens.listed(c, "", 10)) == []


async def test_use_is_written_once_a_minute(house, clock, opened):
    made = make(house)
    seen = set()
    for _ in range(130):
        clock.advance(timedelta(seconds=1))
        await identify_token(house.database, made.secret)
        seen.add(house.read(lambda c: store.tokens.one(c, made.token.id)).last_used)
    assert len(seen) == 3


async def test_a_permission_no_module_declares_any_more_is_gone_from_tokens(house, opened, monkeypatch):
    made = make(house, ("member.read", "audit.read"))
    monkeypatch.delitem(house.database.tools.permissions, "audit.read")
    assert (await known(identify_token(house.database, made.secret))).permissions == {"member.read"}


async def test_a_token_opens_no_session_and_a_session_is_no_token(house, opened):
    made = make(house)
    assert await identify_session(house.database, made.secret) is None
    assert await identify_token(house.database, "fls_" + made.secret) is None


@pytest.fixture
def ben(house, opened):
    """An admin who made a token: the member, and what was made."""
    member = house.write(lambda c: joined(c, "ben@example.com", "Ben", "admin"))
    return member.id, make(house, ("member.read", "token.manage"), actor=Actor("member", member.id))


async def test_a_token_stops_with_who_made_it_and_goes_on_when_they_come_back(house, ben):
    member, made = ben
    assert await identify_token(house.database, made.secret) is not None
    house.write(lambda c: accounts.deactivate(c, HOUSE, member, as_owner=True))
    assert await identify_token(house.database, made.secret) is None
    assert [token.stopped for token in house.read(lambda c: tokens.listed(c, "", 10))] == [True]
    house.write(lambda c: accounts.reactivate(c, HOUSE, member, as_owner=True))
    assert await identify_token(house.database, made.secret) is not None
    house.write(lambda c: accounts.deactivate(c, HOUSE, member, as_owner=True))
    house.write(lambda c: accounts.erase(c, HOUSE, member, as_owner=True))
    assert await identify_token(house.database, made.secret) is None


async def test_a_token_may_do_no_more_than_who_made_it_may_now(house, ben):
    member, made = ben
    assert (await known(identify_token(house.database, made.secret))).permissions == {"member.read", "token.manage"}
    house.write(lambda c: accounts.change_role(c, HOUSE, member, "agent", as_owner=True))
    assert (await known(identify_token(house.database, made.secret))).permissions == {"member.read"}


async def test_who_sends_a_stopped_token_is_told_why(house, ben, browser):
    member, made = ben
    house.write(lambda c: accounts.deactivate(c, HOUSE, member, as_owner=True))
    bearer = {"Authorization": f"Bearer {made.secret}", "Accept-Language": "fr"}
    told = await browser().ask("GET", "/v1/members", **bearer)
    assert (told.status_code, told.json()["type"]) == (401, "token-stopped")
    assert told.json()["title"] == "Ce jeton ne fonctionne plus"


def test_the_gate_hears_that_a_stopped_token_wants_something(house, ben):
    member, made = ben
    act = Reply(id="act_1", channel="webchat", app=made.token.id)
    assert house.read(lambda c: entitled(c, act)).active
    house.write(lambda c: accounts.deactivate(c, HOUSE, member, as_owner=True))
    assert not house.read(lambda c: entitled(c, act)).active


def test_the_secret_is_kept_as_a_hash_and_written_nowhere(house, opened):
    made = make(house, actor=Actor("member", opened.owner))
    rows = house.read(
        lambda c: [dict(row) for row in c.all("SELECT * FROM security_tokens WHERE account = :a", a=c.account)]
    )
    assert made.secret not in repr(rows) + repr(house.journal())
    assert house.journal()[-1].event.scopes == ("member.read",)


async def test_a_suspended_key_is_told_the_case_and_the_others_go_on(house, opened, browser):
    """Clauses DTA-V-PARTIAL and DTA-V-FULL."""
    first, second = make(house), make(house)

    async def asks(made):
        answer = await browser().ask("GET", "/v1/members", Authorization=f"Bearer {made.secret}")
        return answer.status_code, answer.json().get("type")

    def takes(scope):
        return house.write(
            lambda c: accounts.take_measure(
                c, HOUSE, scope=scope, case="cas_1", clauses=[], why="stolen", condition="a new key"
            )
        )

    assert [await asks(one) for one in (first, second)] == [(200, None), (200, None)]
    held = takes(f"token:{first.token.id}")
    assert [await asks(one) for one in (first, second)] == [(403, "suspended"), (200, None)]
    assert await identify_token(house.database, first.secret) is None
    house.write(lambda c: accounts.lift_measure(c, HOUSE, held, "met"))
    assert await asks(first) == (200, None)
    takes("full")
    assert [await asks(one) for one in (first, second)] == [(403, "suspended"), (403, "suspended")]


async def test_a_partners_key_is_refused_what_lies_outside_its_families(house, opened, browser):
    """Clause ZS-TP-UNIFIED-LIST: over the wire; without the purchase nothing is reached, with it its own families."""
    told = create_token(house.database, ACCOUNT, name="bridge", scopes=("member.read", "audit.read"), days=None)
    token = house.read(lambda c: tokens.listed(c, "", 10))[0].id
    house.write(lambda c: partners.key(c, HOUSE, token, "freshhawk"))
    program, key = browser(), {"Authorization": f"Bearer {told['secret']}"}
    assert (await program.ask("GET", "/v1/members", **key)).status_code == 403
    house.write(lambda c: partners.let_in(c, HOUSE, "freshhawk", "Order 17"))
    house.clock.advance(timedelta(minutes=5))
    assert (await program.ask("GET", "/v1/members", **key)).status_code == 200
    assert (await program.ask("GET", "/v1/audit", **key)).status_code == 403
