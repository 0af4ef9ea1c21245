"""What an account asks of itself, and the law packs, on the wire."""

import pytest

from fairline.gate.http import ROUTES
from fairline.gate.store import limits
from tests.support import door as support


@pytest.fixture
def client(house):
    who = support.member_of({"limits.read", "limits.manage"}, "en", id="mem_1", role="owner")
    with support.door(house, ROUTES, who) as client:
        yield client


def test_limits_are_set_read_and_kept_by_a_replay(house, client):
    asked = {"begins": 540, "ends": 1080, "sundays": False, "per_day": 1, "per_week": 2, "countries": ["CH", "CA"]}
    asked["links"] = True
    assert client.put("/v1/contact-limits", json=asked).json() == asked
    assert client.get("/v1/contact-limits").json() == asked
    assert house.read(limits).countries == ("CH", "CA")
    assert house.replays_the_same()


@pytest.mark.parametrize("wrong", [{"begins": 600, "ends": 600}, {"begins": -1}, {"countries": ["ch"]}, {"more": 1}])
def test_what_cannot_be_kept_is_refused(client, wrong):
    assert client.put("/v1/contact-limits", json=wrong).status_code in (400, 422)
    assert client.get("/v1/contact-limits").json()["sundays"] is True


def test_the_packs_are_listed_and_several_places_are_merged(client):
    assert "US-FL" in client.get("/v1/law-packs").json()["places"]
    told = client.get("/v1/law-packs/us-fl,CA-QC").json()
    ends = [each for each in told["figures"] if each["name"] == "hours.marketing.weekday.ends"]
    assert [(each["value"], each["place"]) for each in ends] == [(1200, "US-FL")]
    assert client.get("/v1/law-packs/nowhere").status_code == 200
