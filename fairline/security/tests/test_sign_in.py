"""Signing in: who may, who may not, and that a stranger learns nothing from the difference."""

import asyncio
from datetime import timedelta

import pytest
from argon2 import PasswordHasher

from fairline import accounts
from fairline.journal import HOUSE
from fairline.security import passwords, sessions
from fairline.security.lockout import LockedOut
from fairline.security.secret import hashed
from fairline.security.sign_in import (
    AccountNeeded,
    SecondFactorNeeded,
    WrongCredentials,
    WrongSignInCode,
    sign_in,
)
from fairline.security.tests.conftest import EMAIL, PASSWORD, account_of, attempt, joined, telephone
from tests.support.house import ACCOUNT, OTHER


def kinds(house, account=ACCOUNT):
    return [entry.kind for entry in house.journal(account)]


async def test_the_right_password_begins_a_session(house, opened):
    entered = await sign_in(house.database, attempt())
    assert entered.view.member.id == opened.owner
    assert entered.view.agreement.accepted is False
    assert "agreement.accept" in entered.view.permissions
    found = house.read(lambda c: sessions.find(c, hashed(entered.secret)))
    assert found.member == opened.owner
    event = house.journal()[-1].event
    assert (event.session, event.address, event.user_agent) == (found.id, "192.0.2.7", "a browser")
    assert entered.secret not in repr(house.journal())


@pytest.mark.parametrize(
    "said", [attempt("seven pale lanterns drifs"), attempt(email="nobody@example.com"), attempt(account=OTHER)]
)
async def test_whatever_is_wrong_the_answer_is_the_same(house, opened, said):
    with pytest.raises(WrongCredentials) as told:
        await sign_in(house.database, said)
    assert told.value.told("en") == WrongCredentials().told("en")


async def test_an_unknown_e_mail_costs_as_many_hashes_and_commits(house, opened, monkeypatch):
    spent: list[list[str]] = []
    verify, write = passwords.verify, house.database.write

    def verified(kept, said):
        spent[-1].append("hash")
        return verify(kept, said)

    async def written(*what, **more):
        spent[-1].append("commit")
        return await write(*what, **more)

    monkeypatch.setattr(passwords, "verify", verified)
    monkeypatch.setattr(house.database, "write", written)
    for email in (EMAIL, "nobody@example.com"):
        spent.append([])
        with pytest.raises(WrongCredentials):
            await sign_in(house.database, attempt("not this one at all", email=email))
    assert spent == [["commit", "hash", "commit"]] * 2


async def test_who_may_not_sign_in_is_told_nothing_more(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    house.write(lambda c: accounts.deactivate(c, HOUSE, ben.id, as_owner=True))
    house.write(lambda c: accounts.invite_member(c, HOUSE, email="eve@example.com", role="agent"))
    for email in ("ben@example.com", "eve@example.com"):
        with pytest.raises(WrongCredentials):
            await sign_in(house.database, attempt(email=email))


async def test_five_wrong_passwords_and_the_right_one_must_rest(house, opened, clock):
    for _ in range(5):
        with pytest.raises(WrongCredentials):
            await sign_in(house.database, attempt("not this one at all"))
    with pytest.raises(LockedOut) as told:
        await sign_in(house.database, attempt())
    assert told.value.headers == {"Retry-After": "900"}
    assert kinds(house).count("SignInFailed") == 5
    assert kinds(house).count("SignInLocked") == 1
    clock.advance(timedelta(minutes=15))
    assert (await sign_in(house.database, attempt())).view.member.id == opened.owner


async def test_a_lock_outlives_the_process(house, opened):
    from fairline.kit.db import Database

    for _ in range(5):
        with pytest.raises(WrongCredentials):
            await sign_in(house.database, attempt("not this one at all"))
    again = Database(house.database.engine, house.database.tools)
    with pytest.raises(LockedOut):
        await sign_in(again, attempt())
    again.close()


async def test_a_hundred_tries_at_once_are_a_hundred_tries(house, opened):
    tries = [sign_in(house.database, attempt(f"guess number {n:03}")) for n in range(40)]
    answers = await asyncio.gather(*tries, return_exceptions=True)
    assert sorted({type(answer).__name__ for answer in answers}) == ["LockedOut", "WrongCredentials"]
    assert sum(isinstance(answer, WrongCredentials) for answer in answers) == 5


async def test_coming_in_forgives_what_failed_before(house, opened):
    for _ in range(3):
        for _ in range(4):
            with pytest.raises(WrongCredentials):
                await sign_in(house.database, attempt("not this one at all"))
        await sign_in(house.database, attempt())


async def test_a_code_is_asked_for_judged_and_spent(house, opened, clock):
    app, codes = telephone(house, opened.owner, clock)
    clock.advance(timedelta(seconds=30))
    with pytest.raises(SecondFactorNeeded):
        await sign_in(house.database, attempt())
    with pytest.raises(WrongSignInCode) as told:
        await sign_in(house.database, attempt(code="000000"))
    assert (told.value.status, told.value.type) == (401, "wrong-code")
    await sign_in(house.database, attempt(code=app.at(clock.now())))
    with pytest.raises(WrongSignInCode):
        await sign_in(house.database, attempt(code=app.at(clock.now())))
    await sign_in(house.database, attempt(code=codes[0]))
    used = [entry.event.second_factor for entry in house.journal() if entry.kind == "SignedIn"]
    assert used == ["code", "recovery_code"]


async def test_guessing_codes_locks_too_and_asking_for_one_does_not_wipe_the_count(house, opened, clock):
    telephone(house, opened.owner, clock)
    for _ in range(5):
        with pytest.raises(SecondFactorNeeded):
            await sign_in(house.database, attempt())
        with pytest.raises(WrongSignInCode):
            await sign_in(house.database, attempt(code="000000"))
    with pytest.raises(LockedOut):
        await sign_in(house.database, attempt())


async def test_a_wrong_password_with_a_right_code_spends_nothing(house, opened, clock):
    app, _ = telephone(house, opened.owner, clock)
    clock.advance(timedelta(seconds=30))
    with pytest.raises(WrongCredentials):
        await sign_in(house.database, attempt("not this one at all", code=app.at(clock.now())))
    await sign_in(house.database, attempt(code=app.at(clock.now())))


async def test_a_password_of_two_accounts_asks_which_and_another_does_not(house, opened):
    other = house.write(lambda c: account_of(c), OTHER)
    with pytest.raises(AccountNeeded) as told:
        await sign_in(house.database, attempt())
    said = told.value.told("fr")
    assert {each["id"] for each in said["accounts"]} == {ACCOUNT, OTHER}
    assert {each["name"] for each in said["accounts"]} == {"Rhône Bikes"}
    entered = await sign_in(house.database, attempt(account=OTHER))
    assert (entered.view.account.id, entered.view.member.id) == (OTHER, other.owner)
    from fairline.security.store.passwords import put_password

    house.write(lambda c: put_password(c, other.owner, passwords.hash_password("nine green umbrellas sing")), OTHER)
    assert (await sign_in(house.database, attempt())).view.account.id == ACCOUNT
    assert (await sign_in(house.database, attempt("nine green umbrellas sing"))).view.account.id == OTHER


async def test_asking_which_account_counts_as_no_failure(house, opened):
    house.write(lambda c: account_of(c), OTHER)
    for _ in range(10):
        with pytest.raises(AccountNeeded):
            await sign_in(house.database, attempt())


async def test_a_failure_is_written_in_every_account_it_was_tried_at(house, opened):
    house.write(lambda c: account_of(c), OTHER)
    with pytest.raises(WrongCredentials):
        await sign_in(house.database, attempt("not this one at all"))
    assert kinds(house)[-1] == kinds(house, OTHER)[-1] == "SignInFailed"


async def test_a_password_kept_at_another_cost_is_hashed_anew_when_it_is_proved(house, opened):
    from fairline.security.store import passwords as kept

    old = PasswordHasher(time_cost=3, memory_cost=16, parallelism=1).hash(PASSWORD)
    house.write(lambda c: kept.put_password(c, opened.owner, old))
    await sign_in(house.database, attempt())
    fresh = house.read(lambda c: kept.password(c, ACCOUNT, opened.owner))
    assert fresh != old
    assert not passwords.is_outdated(fresh)
    await sign_in(house.database, attempt())
    assert house.read(lambda c: kept.password(c, ACCOUNT, opened.owner)) == fresh


async def test_an_erased_member_leaves_no_way_in_and_no_trace_of_whence_they_came(house, opened, clock):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    await sign_in(house.database, attempt(email="ben@example.com", address="198.51.100.9"))
    house.write(lambda c: accounts.deactivate(c, HOUSE, ben.id, as_owner=True))
    house.write(lambda c: accounts.erase(c, HOUSE, ben.id, as_owner=True))
    await house.settle()
    with pytest.raises(WrongCredentials):
        await sign_in(house.database, attempt(email="ben@example.com"))
    assert "198.51.100.9" not in repr(house.journal())
    for table in ("passwords", "sessions", "second_factors", "invitations"):
        rows = house.read(
            lambda c, table=table: c.all(
                f"SELECT * FROM security_{table} WHERE account = :a AND member = :m", a=c.account, m=ben.id
            )
        )
        assert rows == [], table
