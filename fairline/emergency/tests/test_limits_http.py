"""What an account allows itself in calls is read and set by who manages limits."""

import pytest

from fairline.security.tests.conftest import account_of, application, browser, joined, quick

__all__ = ["application", "browser", "quick"]


@pytest.fixture
async def sides(house, browser):
    """Ada, who owns the account, and Ben, an agent in it."""
    house.write(lambda c: account_of(c))
    house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    ada, ben = browser(), browser()
    assert (await ada.sign_in("ada@example.com")).status_code == 201
    assert (await ben.sign_in("ben@example.com")).status_code == 201
    return ada, ben


async def test_an_owner_sets_them_and_an_agent_only_reads(sides):
    ada, ben = sides
    assert (await ben.ask("GET", "/v1/call-limits")).json()["countries"] == []
    wanted = {"countries": ["CH", "FR"], "opened": ["premium"], "per_day": 5000, "per_call": None, "at_once": 10}
    said = await ada.ask("PUT", "/v1/call-limits", wanted)
    assert (said.status_code, said.json()) == (200, wanted)
    assert (await ben.ask("GET", "/v1/call-limits")).json() == wanted
    assert (await ben.ask("PUT", "/v1/call-limits", wanted)).status_code == 403


async def test_a_kind_of_number_nobody_knows_cannot_be_opened(sides):
    ada, _ = sides
    said = await ada.ask("PUT", "/v1/call-limits", {"opened": ["anything"]})
    assert said.status_code in (400, 422)
    assert "opened" in said.text
