"""Where a contact may be: every sign counts, and where they disagree each is a place they may be."""

import pytest

from fairline import crm
from fairline.crm import Change


def found(house, numbers=(), **place):
    def unit(c):
        contact = crm.create(c, Change(name="Nour", **place))
        for number in numbers:
            crm.add_address(c, contact.id, "sms", number)
        return contact.id

    contact = house.write(unit)
    where = house.read(lambda c: crm.whereabouts(c, contact))
    return dict(zip(where.places, where.known_from, strict=True))


@pytest.mark.parametrize(
    ("numbers", "place", "places"),
    [
        ([], {"country": "CH"}, {"CH": "declared"}),
        ([], {"country": "US", "region": "Florida"}, {"US-FL": "declared"}),
        ([], {"country": "US", "region": "fl"}, {"US-FL": "declared"}),
        ([], {"country": "CA", "region": "Québec"}, {"CA-QC": "declared"}),
        ([], {"country": "US", "region": "Montana"}, {"US-MONTANA": "declared"}),
        (["+14165550123"], {}, {"CA": "number"}),
        (["+13055550123"], {}, {"US-FL": "number"}),
        (["+13055550123"], {"country": "CA", "region": "QC"}, {"CA-QC": "declared", "US-FL": "number"}),
        (["+41791234567", "+33612345678"], {}, {"CH": "number", "FR": "number"}),
        ([], {"time_zone": "Europe/Zurich"}, {"CH": "time_zone"}),
        ([], {}, {}),
    ],
)
def test_every_sign_counts(house, numbers, place, places):
    assert found(house, numbers, **place) == places


def test_a_country_without_a_word_of_which_state_is_every_state(house):
    places = found(house, country="US")
    assert {"US", "US-FL", "US-TX", "US-RI"} <= set(places)
    assert set(places.values()) == {"declared"}


def test_a_number_of_a_state_says_which(house):
    assert found(house, ["+13055550123"], country="US") == {"US-FL": "number"}


def test_nobody_is_nowhere(house):
    assert house.read(lambda c: crm.whereabouts(c, "ctc_none")) is None
