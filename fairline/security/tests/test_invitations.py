"""A link lets one person in, once, for a week; a new one makes the old one void."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts import OwnersOnly
from fairline.journal import HOUSE, Actor
from fairline.kit.errors import BadInput, NotFound
from fairline.security import identify_session, invitations, passwords, second_factor
from fairline.security.invitations import InvitationGone
from fairline.security.secret import hashed
from fairline.security.sign_in import WrongCredentials, begin, sign_in
from fairline.security.tests.conftest import EMAIL, attempt, joined, telephone

FRESH = "nine green umbrellas sing"


def invite(house, email="ben@example.com", role="agent"):
    return house.write(lambda c: invitations.invite(c, HOUSE, email=email, role=role, as_owner=True))


def accept(house, secret, name="Ben", password=FRESH):
    return house.write(lambda c: invitations.accept(c, hashed(secret), name, passwords.hash_password(password)))


async def test_whoever_holds_the_link_joins_and_may_sign_in(house, opened):
    invited = invite(house)
    member = accept(house, invited.secret)
    assert (member.id, member.state, member.name) == (invited.member.id, "active", "Ben")
    entered = await sign_in(house.database, attempt(FRESH, email="ben@example.com"))
    assert entered.view.member.id == member.id


def test_a_link_serves_once(house, opened):
    invited = invite(house)
    accept(house, invited.secret)
    for refused in (accept, lambda house, secret: house.read(lambda c: invitations.invited(c, hashed(secret)))):
        with pytest.raises(InvitationGone):
            refused(house, invited.secret)


def test_a_link_holds_for_a_week(house, clock, opened):
    invited = invite(house)
    clock.advance(timedelta(days=7) - timedelta(milliseconds=1))
    assert house.read(lambda c: invitations.invited(c, hashed(invited.secret))).id == invited.member.id
    clock.advance(timedelta(milliseconds=1))
    with pytest.raises(InvitationGone):
        accept(house, invited.secret)


def test_a_new_link_makes_the_old_one_void(house, opened):
    first = invite(house)
    again = house.write(lambda c: invitations.invite_again(c, HOUSE, first.member.id, as_owner=True))
    with pytest.raises(InvitationGone):
        accept(house, first.secret)
    accept(house, again.secret)


def test_an_invitation_taken_back_is_gone(house, opened):
    invited = invite(house)
    house.write(lambda c: accounts.erase(c, HOUSE, invited.member.id, as_owner=True))
    with pytest.raises((InvitationGone, NotFound)):
        accept(house, invited.secret)
    house.follow()
    with pytest.raises(InvitationGone):
        accept(house, invited.secret)


def test_a_name_of_nothing_is_refused_and_the_link_still_serves(house, opened):
    invited = invite(house)
    with pytest.raises(BadInput):
        accept(house, invited.secret, name="   ")
    accept(house, invited.secret)


async def test_a_forgotten_password_is_chosen_anew_by_a_link(house, clock, opened):
    telephone(house, opened.owner, clock)
    entered = house.write(lambda c: begin(c, opened.owner, address="", user_agent=""))
    link = house.write(lambda c: invitations.invite_again(c, HOUSE, opened.owner, as_owner=True))
    assert await identify_session(house.database, entered.secret) is not None
    accept(house, link.secret, name="Ada Lovelace")
    assert await identify_session(house.database, entered.secret) is None
    assert not house.read(lambda c: second_factor.is_on(c, opened.owner))
    with pytest.raises(WrongCredentials):
        await sign_in(house.database, attempt())
    assert (await sign_in(house.database, attempt(FRESH))).view.member.id == opened.owner
    kinds = [entry.kind for entry in house.journal()]
    assert "SecondFactorDisabled" in kinds
    assert "PasswordChanged" in kinds


async def test_a_link_opens_a_locked_door(house, opened):
    for _ in range(5):
        with pytest.raises(WrongCredentials):
            await sign_in(house.database, attempt("not this one at all"))
    link = house.write(lambda c: invitations.invite_again(c, HOUSE, opened.owner, as_owner=True))
    accept(house, link.secret, name="Ada")
    assert (await sign_in(house.database, attempt(FRESH, email=EMAIL))).view.member.name == "Ada"


def test_only_an_owner_makes_a_link_for_an_owner(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben", "admin"))
    with pytest.raises(OwnersOnly):
        house.write(lambda c: invitations.invite_again(c, Actor("member", ben.id), opened.owner, as_owner=False))


def test_a_deactivated_members_link_lets_nobody_in(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    link = house.write(lambda c: invitations.invite_again(c, HOUSE, ben.id, as_owner=True))
    house.write(lambda c: accounts.deactivate(c, HOUSE, ben.id, as_owner=True))
    with pytest.raises(InvitationGone):
        accept(house, link.secret)


def test_only_a_hash_of_the_link_is_kept(house, opened):
    invited = invite(house)
    rows = house.read(
        lambda c: [dict(row) for row in c.all("SELECT * FROM security_invitations WHERE account = :a", a=c.account)]
    )
    assert invited.secret not in repr(rows) + repr(house.journal())
    assert house.read(lambda c: accounts.member(c, invited.member.id)).state == "invited"
