"""A new browser or place is noticed; what it changes of one's sign-in waits a day, and "not me" undoes it."""

from datetime import timedelta

import pytest

from fairline.security.tests.conftest import EMAIL, PASSWORD, telephone

FRESH = "nine green umbrellas sing"
AWAY = "203.0.113.9"


@pytest.fixture
async def home(opened, browser):
    """Ada's own browser, at the place she is known."""
    visitor = browser()
    assert (await visitor.sign_in()).status_code == 201
    return visitor


@pytest.fixture
async def thief(home, browser):
    """Somebody with her password, somewhere else."""
    visitor = browser(address=AWAY)
    assert (await visitor.sign_in()).status_code == 201
    return visitor


def told(house, kind):
    return [entry.event for entry in house.journal() if entry.kind == kind]


async def changes(visitor):
    return await visitor.ask("PUT", "/v1/me/password", {"current": PASSWORD, "new": FRESH})


async def test_a_new_place_is_noticed_and_mailed_to_the_member(house, opened, thief):
    """Clause DTA-ACCOUNT-TAKEOVER."""
    (seen,) = told(house, "NewPlaceSeen")
    assert (seen.member, seen.network, seen.place, seen.device) == (opened.owner, "203.0.113.0/24", True, False)
    (notice,) = told(house, "MembersNotified")
    assert (notice.key, notice.members, len(notice.acts)) == ("security.new-place", (opened.owner,), 1)


async def test_the_first_sign_in_and_a_known_place_are_nothing_new(house, home, browser):
    again = browser()
    await again.sign_in()
    assert told(house, "NewPlaceSeen") == []


async def test_a_password_changed_from_a_new_place_waits_a_day_and_not_me_reverts_it_and_signs_out(
    house, opened, home, thief, browser, clock
):
    """Clause DTA-ACCOUNT-TAKEOVER: it waits, the owner says no, and all is as it was before."""
    assert (await changes(thief)).status_code == 204
    assert [one["what"] for one in (await home.ask("GET", "/v1/me/waiting")).json()["items"]] == ["password"]
    assert told(house, "MembersNotified")[-1].key == "security.change-waits"
    assert (await thief.ask("POST", "/v1/me/not-me")).status_code == 403
    assert (await home.ask("POST", "/v1/me/not-me")).status_code == 204
    assert (await thief.ask("GET", "/v1/session")).status_code == 401
    clock.advance(timedelta(days=2))
    await house.settle_jobs()
    assert (await browser().sign_in(EMAIL, PASSWORD)).status_code == 201
    assert (await browser().sign_in(EMAIL, FRESH)).status_code == 401


async def test_where_nobody_says_no_the_change_holds_after_a_day(house, home, thief, browser, clock):
    await changes(thief)
    assert (await browser().sign_in(EMAIL, FRESH)).status_code == 401
    clock.advance(timedelta(days=1, minutes=1))
    await house.settle_jobs()
    assert (await browser().sign_in(EMAIL, FRESH)).status_code == 201
    assert (await thief.ask("GET", "/v1/me/waiting")).status_code in (200, 401)


async def test_from_a_known_place_a_change_holds_at_once(house, home, browser):
    assert (await changes(home)).status_code == 204
    assert (await browser().sign_in(EMAIL, FRESH)).status_code == 201


async def test_giving_the_second_factor_up_waits_too(house, opened, home, browser, clock):
    app, _ = telephone(house, opened.owner, clock)
    clock.advance(timedelta(minutes=1))
    thief = browser(address=AWAY)
    assert (await thief.sign_in(code=app.at(clock.now()))).status_code == 201
    clock.advance(timedelta(minutes=1))
    gone = await thief.ask("DELETE", "/v1/me/second-factor", {"code": app.at(clock.now())})
    assert gone.status_code == 204
    assert [one["what"] for one in (await home.ask("GET", "/v1/me/waiting")).json()["items"]] == ["second_factor"]
    assert (await browser().sign_in()).json()["type"] == "second-factor-needed"
    await home.ask("POST", "/v1/me/not-me")
    assert (await home.ask("GET", "/v1/me/waiting")).json()["items"] == []
