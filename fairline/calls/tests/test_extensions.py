"""Short numbers of desk phones: everybody sees them, who manages members sets them."""

import pytest

from fairline.channels import voice
from fairline.journal import HOUSE
from fairline.security.tests.conftest import PASSWORD, account_of, application, browser, joined, quick

__all__ = ["application", "browser", "quick"]


@pytest.fixture
async def ada(house, browser):
    house.write(lambda c: account_of(c))
    house.write(lambda c: joined(c, "ben@example.com", "Ben"))
    found = browser()
    assert (await found.sign_in("ada@example.com")).status_code == 201
    return found


@pytest.fixture
def phone(house):
    """Adds a desk phone: its id, and its short number."""

    def made(name):
        line, _ = house.write(lambda c: voice.add_line(c, "mem_1", name, HOUSE))
        return line, number_of(house, line)

    return made


def number_of(house, line):
    return house.read(lambda c: voice.extension_of(c, line))


async def set_to(who, line, number):
    return await who.ask("PUT", f"/v1/phone/lines/{line}/extension", {"extension": number})


async def test_everybody_sees_them_and_who_manages_members_sets_them(ada, browser, phone, house):
    line, first = phone("Desk")
    ben = browser()
    assert (await ben.sign_in("ben@example.com", password=PASSWORD)).status_code == 201
    assert [each["extension"] for each in (await ben.ask("GET", "/v1/phone/extensions")).json()["items"]] == [first]
    assert (await set_to(ben, line, "2050")).status_code == 403
    told = await set_to(ada, line, " 2050 ")
    assert (told.status_code, told.json()["extension"], told.json()["name"]) == (200, "2050", "Desk")
    assert number_of(house, line) == "2050"
    assert (await set_to(ada, line, "")).json()["extension"] == ""


async def test_a_number_that_was_given_up_is_given_to_the_next(ada, phone):
    line, first = phone("Desk")
    await set_to(ada, line, "2050")
    assert phone("Home")[1] == first


async def test_what_is_no_short_number_is_not_taken(ada, phone, house):
    line, first = phone("Desk")
    for number in ("2000", "10000", "99", "20a1", "٢٠٠١", "+2001"):
        told = await set_to(ada, line, number)
        assert told.status_code == 422, number
        assert "2001" in told.json()["fields"]["extension"]
    assert number_of(house, line) == first


async def test_one_that_calls_for_help_somewhere_is_never_given(ada, phone):
    """Where a 9 gets an outside line, 9911 calls 911."""
    line, _ = phone("Desk")
    for number in ("9911", "9112", "2999"):
        told = await set_to(ada, line, number)
        assert (told.status_code, "help" in told.json()["fields"]["extension"]) == (422, True), number


async def test_one_that_is_another_phones_is_not_taken_and_ones_own_changes_nothing(ada, phone, house):
    (line, first), (other, _) = phone("Desk"), phone("Home")
    told = await set_to(ada, other, first)
    assert (told.status_code, list(told.json()["fields"])) == (422, ["extension"])
    before = len(house.journal())
    assert (await set_to(ada, line, first)).status_code == 200
    assert len(house.journal()) == before


async def test_a_phone_that_is_none_has_no_number(ada):
    assert (await set_to(ada, "lne_nobody", "2050")).status_code == 404
