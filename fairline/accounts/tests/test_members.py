"""Members are invited, join, change and leave; somebody always answers for the account."""

import pytest

from fairline import accounts
from fairline.accounts import members, store
from fairline.accounts.tests.conftest import joined
from fairline.journal import HOUSE, Actor
from fairline.kit.errors import BadInput, NotFound
from tests.support.house import OTHER


def test_an_invited_member_joins_under_the_name_they_choose(house, opened):
    invited = house.write(lambda c: accounts.invite_member(c, HOUSE, email=" Ben@Example.com ", role="agent"))
    assert (invited.email, invited.state, invited.name) == ("ben@example.com", "invited", "")
    assert (invited.locale, invited.time_zone) == ("fr", "Europe/Zurich")
    member = house.write(lambda c: accounts.join(c, invited.id, "  Ben   Bitdiddle "))
    assert (member.name, member.state) == ("Ben Bitdiddle", "active")


def test_an_invitation_is_accepted_once(house, opened):
    with pytest.raises(NotFound):
        house.write(lambda c: accounts.join(c, opened.id, "Somebody else"))


@pytest.mark.parametrize(
    "email", ["", "ada", "ada@", "@example.com", "a b@example.com", "ada@example", "ada@.com", "x" * 250 + "@a.ch"]
)
def test_what_is_no_e_mail_is_told_so(house, opened, email):
    with pytest.raises(BadInput) as told:
        house.write(lambda c: accounts.invite_member(c, HOUSE, email=email, role="agent"))
    assert told.value.fields == {"email": "accounts.field.email"}


def test_one_e_mail_is_one_member_of_an_account_however_it_is_written(house, opened):
    with pytest.raises(accounts.EmailTaken):
        house.write(lambda c: accounts.invite_member(c, HOUSE, email="ADA@example.com", role="agent"))


def test_one_e_mail_may_belong_to_members_of_several_accounts(house, opened):
    house.write(lambda c: accounts.open_house(c, name="Other", country="FR", locale="en", time_zone="UTC"), OTHER)
    other = house.write(lambda c: joined(c, "ada@example.com", "Ada L."), OTHER)
    doors = house.read(lambda c: accounts.doors(c, "ada@example.com"), "*")
    assert {(door.account, door.member, door.is_open) for door in doors} == {
        ("acc_test", opened.id, True),
        (OTHER, other.id, True),
    }


def test_another_accounts_member_is_not_there(house, opened):
    house.write(lambda c: accounts.open_house(c, name="Other", country="FR", locale="en", time_zone="UTC"), OTHER)
    with pytest.raises(NotFound):
        house.read(lambda c: accounts.member(c, opened.id), OTHER)


def test_the_last_active_owner_stays_one(house, opened):
    invited = house.write(
        lambda c: accounts.invite_member(c, HOUSE, email="eve@example.com", role="owner", as_owner=True)
    )
    with pytest.raises(members.LastOwner):
        house.write(lambda c: members.change_role(c, HOUSE, opened.id, "agent", as_owner=True))
    with pytest.raises(members.LastOwner):
        house.write(lambda c: members.deactivate(c, HOUSE, opened.id, as_owner=True))
    house.write(lambda c: accounts.join(c, invited.id, "Eve"))
    member = house.write(lambda c: members.deactivate(c, HOUSE, opened.id, as_owner=True))
    assert member.state == "deactivated"
    with pytest.raises(members.LastOwner):
        house.write(lambda c: members.deactivate(c, HOUSE, invited.id, as_owner=True))


def test_only_owners_make_change_and_remove_owners(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben", "admin"))
    other = house.write(lambda c: joined(c, "eve@example.com", "Eve", "owner"))
    by = Actor("member", ben.id)
    tries = (
        lambda c: accounts.invite_member(c, by, email="new@example.com", role="owner"),
        lambda c: members.change_role(c, by, ben.id, "owner", as_owner=False),
        lambda c: members.change_role(c, by, other.id, "agent", as_owner=False),
        lambda c: members.deactivate(c, by, other.id, as_owner=False),
        lambda c: members.erase(c, by, other.id, as_owner=False),
    )
    for refused in tries:
        with pytest.raises(accounts.OwnersOnly):
            house.write(refused)
    assert house.write(lambda c: members.change_role(c, by, ben.id, "agent", as_owner=False)).role == "agent"


def test_a_deactivated_member_is_let_in_again_and_an_invited_one_is_neither(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    invited = house.write(lambda c: accounts.invite_member(c, HOUSE, email="eve@example.com", role="agent"))
    assert house.write(lambda c: members.deactivate(c, HOUSE, ben.id, as_owner=True)).state == "deactivated"
    assert house.write(lambda c: members.reactivate(c, HOUSE, ben.id, as_owner=True)).state == "active"
    for change in (members.deactivate, members.reactivate):
        with pytest.raises(members.NotJoined):
            house.write(lambda c, change=change: change(c, HOUSE, invited.id, as_owner=True))


def test_what_does_not_change_is_not_written(house, opened):
    before = len(house.journal())
    house.write(lambda c: members.change_role(c, HOUSE, opened.id, "owner", as_owner=True))
    house.write(lambda c: members.rename(c, HOUSE, opened.id, "Ada Lovelace"))
    house.write(lambda c: members.change_teams(c, HOUSE, opened.id, []))
    house.write(lambda c: members.change_preferences(c, HOUSE, opened.id, locale="fr"))
    house.write(lambda c: members.reactivate(c, HOUSE, opened.id, as_owner=True))
    assert len(house.journal()) == before


def test_unknown_places_languages_and_teams_are_refused(house, opened):
    for zone in ("Mars/Olympus", "Europe", "", "../etc/passwd", "/etc/localtime"):
        with pytest.raises(BadInput):
            house.write(lambda c, zone=zone: accounts.known_time_zone(zone))
    with pytest.raises(BadInput):
        house.write(lambda c: members.change_preferences(c, HOUSE, opened.id, locale="de"))
    with pytest.raises(BadInput) as told:
        house.write(lambda c: members.change_teams(c, HOUSE, opened.id, ["tem_nowhere"]))
    assert told.value.fields == {"teams": "kit.field.unknown"}


def test_an_active_member_is_not_erased(house, opened):
    with pytest.raises(members.MemberActive):
        house.write(lambda c: members.erase(c, HOUSE, opened.id, as_owner=True))


def test_an_erased_member_leaves_no_name_and_no_address(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben Bitdiddle"))
    team = house.write(lambda c: accounts.make_team(c, HOUSE, "First line", [ben.id]))
    house.write(lambda c: members.rename(c, HOUSE, ben.id, "Benjamin"))
    house.write(lambda c: members.deactivate(c, HOUSE, ben.id, as_owner=True))
    house.write(lambda c: members.erase(c, HOUSE, ben.id, as_owner=True))

    with pytest.raises(NotFound):
        house.read(lambda c: accounts.member(c, ben.id))
    assert house.read(lambda c: accounts.doors(c, "ben@example.com"), "*") == []
    assert house.read(lambda c: accounts.team(c, team.id)).members == ()
    assert house.read(lambda c: accounts.names_of(c, [ben.id])) == {ben.id: ""}
    told = repr(house.journal()) + repr(
        house.read(lambda c: [dict(row) for row in c.all("SELECT * FROM accounts_members")])
    )
    assert "Ben" not in told
    assert "ben@" not in told
    assert house.replays_the_same()


def test_the_address_of_an_erased_member_may_be_invited_again(house, opened):
    first = house.write(lambda c: accounts.invite_member(c, HOUSE, email="ben@example.com", role="agent"))
    house.write(lambda c: members.erase(c, HOUSE, first.id, as_owner=True))
    again = house.write(lambda c: accounts.invite_member(c, HOUSE, email="ben@example.com", role="agent"))
    assert again.id != first.id
    assert house.replays_the_same()


def test_members_are_listed_page_by_page_without_the_erased(house, opened):
    ids = [opened.id] + [house.write(lambda c, n=n: joined(c, f"m{n}@example.com", f"M{n}")).id for n in range(4)]
    house.write(lambda c: members.deactivate(c, HOUSE, ids[2], as_owner=True))
    house.write(lambda c: members.erase(c, HOUSE, ids[2], as_owner=True))
    first = house.read(lambda c: store.members.members(c, "", 2))
    rest = house.read(lambda c: store.members.members(c, first[-1].id, 10))
    assert [member.id for member in first + rest] == [ids[0], ids[1], ids[3], ids[4]]


def test_everything_is_rebuilt_from_the_journal(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    team = house.write(lambda c: accounts.make_team(c, HOUSE, "First line", [ben.id, opened.id]))
    house.write(lambda c: members.change_role(c, HOUSE, ben.id, "supervisor", as_owner=True))
    house.write(lambda c: members.change_preferences(c, HOUSE, ben.id, locale="en", time_zone="Europe/Paris"))
    house.write(lambda c: members.change_teams(c, HOUSE, opened.id, [team.id]))
    house.write(lambda c: members.deactivate(c, HOUSE, ben.id, as_owner=True))
    house.write(lambda c: accounts.change_account(c, HOUSE, name="Rhône Bikes SA", country="FR"))
    house.write(lambda c: accounts.set_standing(c, "partly_suspended", "two complaints"))
    assert house.replays_the_same()
