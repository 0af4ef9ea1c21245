"""Numbers for help are known exactly: every one of the table where it is dialled, and none that is one digit away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.gate.sos import EMERGENCY, EVERYWHERE, Sos, emergency, table
from fairline.gate.sos.table import BadTable, read


def known(keyed, country="", outside=()) -> Sos:
    """The number for help that somebody keyed."""
    found = emergency(keyed, country, outside)
    assert found is not None
    return found


ROWS = [(code, number) for code, each in sorted(table().countries.items()) for number in each.numbers]


@given(st.sampled_from(ROWS))
def test_every_number_of_the_table_is_known_in_its_country(row):
    country, number = row
    found = known(number, country)
    assert (found.number, found.country, found.kind) == (number, country, table().countries[country].numbers[number])


@given(st.sampled_from(ROWS), st.integers(0, 5), st.sampled_from("0123456789"))
def test_a_number_one_digit_away_is_not_taken_for_one(row, place, digit):
    country, number = row
    place %= len(number)
    other = number[:place] + digit + number[place + 1 :]
    is_one = other in table().countries[country].numbers or other in EVERYWHERE
    assert (emergency(other, country) is not None) == is_one


@given(st.sampled_from(ROWS), st.sampled_from("0123456789"))
def test_a_digit_more_or_less_is_another_number(row, digit):
    country, number = row
    for other in (number + digit, digit + number, number[:-1]):
        is_one = other in table().countries[country].numbers or other in EVERYWHERE
        assert (emergency(other, country) is not None) == is_one


@pytest.mark.parametrize("keyed", ["911", "9-1-1", " 9 1 1 ", "tel:911", "sip:911@here", "+1911", "+1 911", "9911"])
def test_it_is_known_however_it_is_written_and_with_the_digit_for_an_outside_line(keyed):
    assert known(keyed, "US", ("9",)).number == "911"


def test_without_that_digit_at_the_site_it_is_another_number():
    assert emergency("9911", "US") is None
    assert known("0117", "CH", ("0",)).kind == "police"


def test_what_people_bring_with_them_becomes_the_number_of_the_place():
    assert [known(keyed, "AU").number for keyed in EVERYWHERE] == ["112", "000"]
    assert known("911", "CH").tell == "112"
    assert known("+41117", "CH").number == "117"
    assert known("0041117", "CH").number == "117"


def test_where_nobody_knows_the_place_a_number_of_any_country_counts():
    for _, number in ROWS:
        assert emergency(number) is not None
    assert emergency("+41791234567") is None


def test_a_phone_may_ask_for_a_service_by_name():
    assert known("urn:service:sos", "US").number == "911"
    assert known("urn:service:sos.police", "CH").number == "117"
    assert known("urn:service:sos.ambulance", "DE").number == "112"
    assert known("urn:service:sos").number == "112"


@pytest.mark.parametrize(
    "keyed", ["", "help", "1", "+", "12345678", "+41791234567", "0791234567", "urn:service:counseling"]
)
def test_anything_else_is_none(keyed):
    assert emergency(keyed, "CH") is None


def test_help_that_can_wait_is_known_and_is_no_emergency():
    found = known("116117", "DE")
    assert (found.kind, found.is_emergency, found.tell) == ("non_urgent", False, "112")
    assert not known("933", "US").is_emergency
    assert known("988", "US").is_emergency


def test_what_the_eu_harmonised_is_never_an_emergency_number():
    """Clause ZS-EMER-NON-URGENT."""
    harmonised = {"116000", "116006", "116111", "116117", "116123"}
    for each in table().countries.values():
        assert all(each.numbers[number] not in EMERGENCY for number in harmonised & each.numbers.keys()), each.code


def test_each_row_says_whose_rule_it_is_and_when_it_was_read():
    assert len(table().countries) >= 50
    assert all(each.law and each.checked and each.general for each in table().countries.values())
    assert table().countries["AU"].calls
    assert not table().countries["IN"].calls


def test_a_table_with_a_fault_is_not_taken():
    row = {"general": ["112"], "law": "x", "checked": "2026-11-23"}
    assert read({"version": "1", "countries": {"CH": row}}).countries["CH"].general == "112"
    faults: list[dict[str, object]] = [{"general": []}, {"law": ""}, {"police": ["11x"]}, {"police": ["1234567"]}]
    for broken in faults:
        with pytest.raises(BadTable):
            read({"version": "1", "countries": {"CH": row | broken}})
    with pytest.raises(BadTable):
        read({"countries": {"CH": row}})
