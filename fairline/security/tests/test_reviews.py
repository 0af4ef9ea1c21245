"""High roles are looked at every quarter; what nobody confirms is suspended, and holds again once somebody does."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.journal import Actor
from fairline.security.reads import tidying
from fairline.security.tests.conftest import joined


@pytest.fixture
def admin(house, opened, clock):
    """Bea is an admin; the nights go on."""
    bea = house.write(lambda c: joined(c, "bea@example.com", "Bea", "admin"))
    house.write(tidying.tidy)
    return bea


def nights(house, clock, days):
    clock.advance(timedelta(days=days))
    house.write(tidying.tidy)


def told(house, kind):
    return [entry.event for entry in house.journal() if entry.kind == kind]


async def test_a_role_nobody_confirmed_for_91_days_is_suspended_and_the_owner_is_told(
    house, opened, admin, browser, clock
):
    """Clause TDP18-AUTHORISED-ONLY."""
    nights(house, clock, 90)
    assert told(house, "RoleSuspended") == []
    nights(house, clock, 1)
    assert [(event.member, event.role) for event in told(house, "RoleSuspended")] == [(admin.id, "admin")]
    notices = {event.key: event.members for event in told(house, "MembersNotified")}
    assert set(notices) == {"security.review-due", "security.role-suspended"}
    assert opened.owner in notices["security.role-suspended"]
    hers = browser()
    assert (await hers.sign_in("bea@example.com")).status_code == 201
    assert (await hers.ask("GET", "/v1/tokens")).status_code == 403
    assert (await hers.ask("GET", "/v1/members")).status_code == 200
    owner = browser()
    await owner.sign_in()
    assert (await owner.ask("GET", "/v1/tokens")).status_code == 200
    listed = (await owner.ask("GET", "/v1/role-reviews")).json()["items"]
    assert {one["member"]: one["suspended"] for one in listed} == {admin.id: True, opened.owner: False}
    assert (await owner.ask("POST", f"/v1/role-reviews/{admin.id}")).json()["suspended"] is False
    assert (await hers.ask("GET", "/v1/tokens")).status_code == 200


def test_a_role_confirmed_or_given_anew_counts_from_then(house, opened, admin, clock):
    nights(house, clock, 80)
    by = Actor("member", opened.owner)
    house.write(lambda c: accounts.change_role(c, by, admin.id, "compliance_officer", as_owner=True))
    nights(house, clock, 20)
    assert told(house, "RoleSuspended") == []


async def test_only_owners_confirm_and_only_high_roles_are_there(house, opened, admin, browser):
    agent = house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    hers = browser()
    await hers.sign_in("bea@example.com")
    assert (await hers.ask("GET", "/v1/role-reviews")).status_code == 403
    owner = browser()
    await owner.sign_in()
    assert (await owner.ask("POST", f"/v1/role-reviews/{agent.id}")).status_code == 404


def test_the_night_is_planned_again_by_itself(house, opened, clock):
    house.write(tidying.plan)
    for _ in range(3):
        clock.advance(timedelta(days=1))
        assert house.due() >= 1
