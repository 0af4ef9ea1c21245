"""Sessions end when idle, when old, when signed out, when revoked and when their member is deactivated: at once."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.journal import HOUSE, Actor
from fairline.kit.errors import NotFound, Unavailable
from fairline.security import identify_session, sessions
from fairline.security.sign_in import begin
from fairline.security.tests.conftest import joined, known
from tests.support.house import OTHER


@pytest.fixture
def entered(house, opened):
    return house.write(lambda c: begin(c, opened.owner, address="192.0.2.7", user_agent="a browser"))


@pytest.fixture
def staying(house, opened):
    """A session that its browser keeps, because Ada chose so."""
    return house.write(lambda c: begin(c, opened.owner, address="192.0.2.7", user_agent="a browser", remembered=True))


async def test_a_session_says_who_it_is_for_which_account_and_what_they_may(house, opened, entered):
    identity = await known(identify_session(house.database, entered.secret))
    assert (identity.account, identity.member, identity.by) == ("acc_test", opened.owner, f"member:{opened.owner}")
    assert (identity.role, identity.via, identity.locale) == ("owner", "cookie", "en")
    assert "token.manage" in identity.permissions
    assert identity.csrf == entered.view.csrf
    assert len(identity.csrf) >= 32


async def test_two_sessions_have_two_csrf_tokens(house, opened, entered):
    other = house.write(lambda c: begin(c, opened.owner, address="", user_agent=""))
    assert other.view.csrf != entered.view.csrf


async def test_a_secret_of_nobody_is_nobody(house, opened, entered):
    changed = entered.secret[:-1] + ("y" if entered.secret[-1] == "x" else "x")
    for secret in ("", "fls_acc_test_x", changed, entered.secret.replace("acc_test", OTHER)):
        assert await identify_session(house.database, secret) is None


async def test_idle_sessions_end_and_used_ones_go_on(house, clock, staying):
    for _ in range(5):
        clock.advance(timedelta(hours=11))
        assert await identify_session(house.database, staying.secret) is not None
    clock.advance(timedelta(hours=12))
    assert await identify_session(house.database, staying.secret) is None


async def test_a_session_ends_after_twelve_hours_however_busy(house, clock, entered):
    """Clause TDP18-SIGN-OFF."""
    for _ in range(11):
        clock.advance(timedelta(hours=1))
        assert await identify_session(house.database, entered.secret) is not None
    clock.advance(timedelta(hours=1))
    assert await identify_session(house.database, entered.secret) is None


async def test_a_session_ends_after_a_week_however_busy(house, clock, staying):
    for _ in range(7 * 24 - 1):
        clock.advance(timedelta(hours=1))
        assert await identify_session(house.database, staying.secret) is not None
    clock.advance(timedelta(hours=1))
    assert await identify_session(house.database, staying.secret) is None


async def test_being_seen_is_written_once_a_minute(house, clock, entered):
    written = []
    write = house.database.write

    async def counted(*what, **more):
        written.append(1)
        return await write(*what, **more)

    house.database.write = counted
    for _ in range(130):
        clock.advance(timedelta(seconds=1))
        await identify_session(house.database, entered.secret)
    assert len(written) == 2


async def test_where_nothing_can_be_written_one_may_still_read(house, clock, entered):
    async def full(*what, **more):
        raise Unavailable(retry_after=5)

    house.database.write = full
    clock.advance(timedelta(minutes=2))
    assert await identify_session(house.database, entered.secret) is not None


async def test_a_revoked_session_is_refused_from_that_moment(house, opened, entered):
    assert await identify_session(house.database, entered.secret) is not None
    house.write(lambda c: sessions.revoke(c, HOUSE, opened.owner, sessions.living(c, opened.owner)[0].id))
    assert await identify_session(house.database, entered.secret) is None
    assert house.journal()[-1].kind == "SessionRevoked"


async def test_signing_out_ends_this_session_and_no_other(house, opened, entered):
    other = house.write(lambda c: begin(c, opened.owner, address="", user_agent="another"))
    this = house.read(lambda c: next(s for s in sessions.living(c, opened.owner) if s.user_agent == "a browser"))
    house.write(lambda c: sessions.sign_out(c, opened.owner, this.id))
    assert await identify_session(house.database, entered.secret) is None
    assert await identify_session(house.database, other.secret) is not None


async def test_one_member_cannot_revoke_anothers_session(house, opened, entered):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    this = house.read(lambda c: sessions.living(c, opened.owner)[0])
    with pytest.raises(NotFound):
        house.write(lambda c: sessions.revoke(c, Actor("member", ben.id), ben.id, this.id))


async def test_a_deactivated_member_is_out_at_once_and_their_old_sessions_do_not_come_back(house, clock, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    entered = house.write(lambda c: begin(c, ben.id, address="", user_agent=""))
    assert await identify_session(house.database, entered.secret) is not None
    house.write(lambda c: accounts.deactivate(c, HOUSE, ben.id, as_owner=True))
    assert await identify_session(house.database, entered.secret) is None
    house.write(lambda c: accounts.reactivate(c, HOUSE, ben.id, as_owner=True))
    clock.advance(timedelta(seconds=5))
    later = house.write(lambda c: begin(c, ben.id, address="", user_agent=""))
    await house.settle()
    assert await identify_session(house.database, entered.secret) is None
    assert await identify_session(house.database, later.secret) is not None


async def test_another_role_counts_from_the_next_request_on(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben", "admin"))
    entered = house.write(lambda c: begin(c, ben.id, address="", user_agent=""))
    assert "member.manage" in (await known(identify_session(house.database, entered.secret))).permissions
    house.write(lambda c: accounts.change_role(c, HOUSE, ben.id, "read_only", as_owner=True))
    assert "member.manage" not in (await known(identify_session(house.database, entered.secret))).permissions


async def test_an_identity_is_believed_for_two_seconds_without_asking(house, clock, entered):
    asked = []
    read = house.database.read

    async def counted(*what, **more):
        asked.append(1)
        return await read(*what, **more)

    house.database.read = counted
    for milliseconds in (0, 1_000, 999, 1, 1):
        clock.advance(timedelta(milliseconds=milliseconds))
        await identify_session(house.database, entered.secret)
    assert len(asked) == 2


def test_sessions_that_ran_out_are_dropped_when_the_next_begins(house, clock, opened, entered):
    clock.advance(timedelta(hours=13))
    house.write(lambda c: begin(c, opened.owner, address="", user_agent=""))
    rows = house.read(lambda c: c.all("SELECT id FROM security_sessions WHERE account = :a", a=c.account))
    assert len(rows) == 1


def test_only_a_hash_of_the_secret_is_kept(house, entered):
    rows = house.read(
        lambda c: [dict(row) for row in c.all("SELECT * FROM security_sessions WHERE account = :a", a=c.account)]
    )
    assert entered.secret not in repr(rows)
    assert entered.secret.rpartition("_")[2] not in repr(rows)
