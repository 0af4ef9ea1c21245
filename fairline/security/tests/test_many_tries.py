"""One address that tries e-mails over many accounts is refused on all of them, and seen as one thing."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.security import lockout, sign_in
from fairline.security.lockout import LockedOut
from fairline.security.sign_in import WrongCredentials
from fairline.security.tests.conftest import PASSWORD, account_of, attempt, joined
from tests.support.house import ACCOUNT, OTHER

THIEF = "203.0.113.9"


@pytest.fixture
def both(house, opened):
    """Two accounts with an owner each."""
    return opened, house.write(lambda c: account_of(c, "bob@example.net"), OTHER)


async def tries(house, email, address=THIEF, password="not this one"):
    """Somebody tries a password."""
    return await sign_in.sign_in(house.database, attempt(password=password, email=email, address=address))


async def flood(house, many=20):
    """An address tries many e-mails, two of which somebody has."""
    known = ["ada@example.com", "bob@example.net"]
    for number in range(many):
        with pytest.raises(WrongCredentials):
            await tries(house, known[number] if number < 2 else f"m{number}@example.org")


def told(house, account):
    return [entry.event for entry in house.journal(account) if entry.kind == "SignInsTried"]


async def test_the_twenty_first_is_refused_everywhere_and_the_operator_sees_all_of_them_as_one(house, both):
    """Clause TDA-UNAUTH-ACCESS."""
    house.write(accounts.appoint_operator, OTHER)
    await flood(house)
    for email in ("m21@example.org", "ada@example.com", "bob@example.net"):
        with pytest.raises(LockedOut):
            await tries(house, email, password=PASSWORD)
    (event,) = told(house, OTHER)
    assert (event.emails, event.accounts, event.network) == (
        21,
        (OTHER, ACCOUNT) if OTHER < ACCOUNT else (ACCOUNT, OTHER),
        "203.0.113.0/24",
    )
    assert set(event.members) == {both[0].owner, both[1].owner}
    assert told(house, ACCOUNT) == []


async def test_without_an_operator_each_account_sees_its_own(house, both):
    await flood(house)
    with pytest.raises(LockedOut):
        await tries(house, "m21@example.org")
    assert [event.members for event in told(house, ACCOUNT)] == [(both[0].owner,)]
    assert [event.members for event in told(house, OTHER)] == [(both[1].owner,)]


async def test_another_address_is_let_in_and_an_hour_later_what_is_tried_anew_is_told_anew(house, both, clock):
    await flood(house)
    with pytest.raises(LockedOut):
        await tries(house, "m21@example.org")
    assert await tries(house, "ada@example.com", address="192.0.2.7", password=PASSWORD)
    clock.advance(timedelta(hours=2))
    await flood(house)
    with pytest.raises(LockedOut):
        await tries(house, "m21@example.org")
    assert len(told(house, ACCOUNT)) == 2


async def test_one_password_at_many_e_mails_from_many_addresses_rests_too(house, opened):
    for number in range(lockout.PASSWORD.free):
        with pytest.raises(WrongCredentials):
            await tries(house, f"m{number}@example.org", address=f"198.51.{number}.1", password="winter is coming 9")
    with pytest.raises(LockedOut):
        await tries(house, "ada@example.com", address="198.51.200.1", password="winter is coming 9")
    assert await tries(house, "ada@example.com", address="198.51.200.1", password=PASSWORD)


async def test_the_owner_is_told_at_once_that_somebody_tries_passwords(house, opened):
    """Clause TDA-NO-SECURITY-BYPASS: five failed, the sixth with the right password rests, and the owner knows."""
    for _ in range(5):
        with pytest.raises(WrongCredentials):
            await tries(house, "ada@example.com")
    with pytest.raises(LockedOut):
        await tries(house, "ada@example.com", password=PASSWORD)
    (notice,) = [entry.event for entry in house.journal() if entry.kind == "MembersNotified"]
    assert (notice.key, notice.members, len(notice.acts)) == ("security.locked", (opened.owner,), 1)


async def test_the_owner_hears_of_it_where_the_password_was_another_members(house, opened):
    """Clause TDA-NO-SECURITY-BYPASS."""
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    for _ in range(5):
        with pytest.raises(WrongCredentials):
            await tries(house, "ben@example.com")
    with pytest.raises(LockedOut):
        await tries(house, "ben@example.com", password=PASSWORD)
    (notice,) = [entry.event for entry in house.journal() if entry.kind == "MembersNotified"]
    assert (notice.key, set(notice.members)) == ("security.locked", {opened.owner, ben.id})
