"""A program's key does what its scopes say, for as long as it holds, and not a moment after it is revoked."""

from datetime import timedelta

import pytest

from fairline.journal import HOUSE, Actor
from fairline.kit.errors import BadInput, NotFound
from fairline.security import identify_session, identify_token, make_token, store, tokens
from fairline.security.tests.conftest import known

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


def test_the_secret_is_kept_as_a_hash_and_written_nowhere(house, opened):
    made = make(house, actor=Actor("member", opened.owner))
    rows = house.read(
        lambda c: [dict(row) for row in c.all("SELECT * FROM security_tokens WHERE account = :a", a=c.account)]
    )
    assert made.secret not in repr(rows) + repr(house.journal())
    assert house.journal()[-1].event.scopes == ("member.read",)
