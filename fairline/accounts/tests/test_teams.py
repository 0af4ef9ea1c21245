"""Teams are made, filled, renamed and removed."""

import pytest

from fairline import accounts
from fairline.accounts import members, teams
from fairline.accounts.tests.conftest import joined
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput, NotFound


def test_a_team_and_its_members_know_each_other(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    team = house.write(lambda c: accounts.make_team(c, HOUSE, "First line", [ben.id]))
    house.write(lambda c: members.change_teams(c, HOUSE, opened.id, [team.id]))
    assert set(house.read(lambda c: accounts.team(c, team.id)).members) == {ben.id, opened.id}
    seen = house.read(lambda c: accounts.member_seen(c, ben.id))
    assert seen.teams == [team.id]


def test_a_team_is_filled_anew_and_renamed(house, opened):
    team = house.write(lambda c: accounts.make_team(c, HOUSE, "First line", [opened.id]))
    house.write(lambda c: teams.change_team(c, HOUSE, team.id, members=[]))
    changed = house.write(lambda c: teams.change_team(c, HOUSE, team.id, name="Second line"))
    assert (changed.name, changed.members) == ("Second line", ())
    assert house.replays_the_same()


def test_two_teams_are_not_called_the_same(house, opened):
    first = house.write(lambda c: accounts.make_team(c, HOUSE, "First line"))
    second = house.write(lambda c: accounts.make_team(c, HOUSE, "Second line"))
    for refused in (
        lambda c: accounts.make_team(c, HOUSE, " First  line "),
        lambda c: teams.change_team(c, HOUSE, second.id, name="First line"),
    ):
        with pytest.raises(teams.TeamNameTaken):
            house.write(refused)
    assert house.write(lambda c: teams.change_team(c, HOUSE, first.id, name="First line")) == first


def test_nobody_unknown_is_put_into_a_team(house, opened):
    with pytest.raises(BadInput) as told:
        house.write(lambda c: accounts.make_team(c, HOUSE, "First line", ["mem_nobody"]))
    assert told.value.fields == {"members": "kit.field.unknown"}


def test_a_removed_team_is_gone_and_its_members_stay(house, opened):
    team = house.write(lambda c: accounts.make_team(c, HOUSE, "First line", [opened.id]))
    house.write(lambda c: teams.remove_team(c, HOUSE, team.id))
    with pytest.raises(NotFound):
        house.read(lambda c: accounts.team(c, team.id))
    assert house.read(lambda c: accounts.member_seen(c, opened.id)).teams == []
    assert house.replays_the_same()
