"""What the workspace reads and writes of emergency calling."""

import pytest

from fairline.security.tests.conftest import PASSWORD, account_of, application, browser, joined, quick

__all__ = ["application", "browser", "quick"]

PLACE = {"street": "Rue du Lac", "house": "5", "postcode": "1800", "city": "Vevey", "country": "CH", "label": "Home"}
OFFICE = {"street": "Bahnhofstrasse", "house": "1", "postcode": "8001", "city": "Zürich", "country": "CH"}


@pytest.fixture
async def ada(house, browser):
    house.write(lambda c: account_of(c))
    house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    found = browser()
    assert (await found.sign_in("ada@example.com")).status_code == 201
    return found


async def test_i_say_where_i_am_and_am_not_asked_again_from_the_same_network(ada, browser):
    first = (await ada.ask("GET", "/v1/phone/location")).json()
    assert (first["due"], first["why"], first["place"], first["mode"]) == (True, "first", None, "off")
    said = await ada.ask("PUT", "/v1/phone/location", PLACE)
    assert said.status_code == 200
    told = (await ada.ask("GET", "/v1/phone/location")).json()
    assert (told["due"], told["place"]["city"], told["number"]) == (False, "Vevey", "112")
    assert [each["label"] for each in told["known"]] == ["Home"]
    elsewhere = browser(address="198.51.100.4")
    await elsewhere.sign_in("ada@example.com")
    assert (await elsewhere.ask("GET", "/v1/phone/location")).json()["why"] == "network"


async def test_a_place_without_a_street_or_of_no_country_is_not_taken(ada):
    assert (await ada.ask("PUT", "/v1/phone/location", PLACE | {"street": ""})).status_code in (400, 422)
    assert (await ada.ask("PUT", "/v1/phone/location", PLACE | {"country": "QQ"})).status_code in (400, 422)


async def test_the_table_says_from_where_calls_for_help_can_leave(ada):
    told = (await ada.ask("GET", "/v1/emergency/countries")).json()
    rows = {each["code"]: each for each in told["countries"]}
    assert told["version"]
    assert (rows["AU"]["calls"], rows["IN"]["calls"], rows["US"]["general"]) == (True, False, "911")
    assert {"number": "988", "kind": "crisis"} in rows["US"]["numbers"]


async def test_the_seven_limits_are_told_and_read(ada):
    """Clause ZS-EMER-LIMITS."""
    told = (await ada.ask("GET", "/v1/emergency/limits")).json()
    assert (len(told["causes"]), told["due"]) == (7, True)
    assert told["advice"]
    assert (await ada.ask("PUT", "/v1/emergency/limits", {"version": "2001"})).status_code == 409
    assert (await ada.ask("PUT", "/v1/emergency/limits", {"version": told["version"]})).json()["due"] is False


async def test_an_owner_sets_up_a_site_and_holds_a_drill_and_an_agent_may_neither(ada, browser):
    made = await ada.ask("POST", "/v1/emergency/sites", {"name": "Office", "place": OFFICE})
    assert made.status_code == 201
    site = made.json()["id"]
    way = {"name": "Office", "place": OFFICE, "mode": "trunk", "route": "trk_1"}
    assert (await ada.ask("PUT", f"/v1/emergency/sites/{site}", way)).status_code == 409
    kept = await ada.ask("PUT", f"/v1/emergency/sites/{site}", way | {"licence": "Swiss Phone, contract 12"})
    assert kept.json()["mode"] == "trunk"
    held = (await ada.ask("POST", "/v1/emergency/drills", {"site": site})).json()
    assert (held["passed"], held["number"]) == (True, "112")
    assert [each["id"] for each in (await ada.ask("GET", "/v1/emergency/drills")).json()["drills"]] == [held["id"]]
    ben = browser()
    assert (await ben.sign_in("ben@example.com", password=PASSWORD)).status_code == 201
    assert (await ben.ask("POST", "/v1/emergency/sites", {"name": "x", "place": OFFICE})).status_code == 403
    assert (await ben.ask("POST", "/v1/emergency/drills", {"site": site})).status_code == 403
    assert len((await ben.ask("GET", "/v1/emergency/sites")).json()["sites"]) == 1
    assert (await ada.ask("DELETE", f"/v1/emergency/sites/{site}")).status_code == 204
