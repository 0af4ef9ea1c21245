"""Lists of sanctions are read in three formats; names behind an account are found on them however they are written."""

from datetime import timedelta
from pathlib import Path

import pytest

from fairline import accounts
from fairline.accounts.tests.conftest import joined
from fairline.accounts.together import identity
from fairline.accounts.together.sanctions import lists, matching, store
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput

FILES = Path(__file__).with_name("lists")
ALL = "*"


def file(source):
    return (FILES / f"{source}.xml").read_bytes()


def test_the_lists_of_the_union_the_united_nations_and_the_treasury_are_read():
    found = {source: lists.entries(source, file(source)) for source in lists.SOURCES}
    assert [(each.id, each.type, each.names) for each in found["eu"]] == [
        ("101", "person", ("Valdemar Krestikov", "Waldemar Krestikoff")),
        ("102", "entity", ("Northern Salt Trading House LLC",)),
    ]
    assert [(each.id, each.type, each.names) for each in found["un"]] == [
        ("690001", "person", ("ORSINO BELTRAMÉ QUARTARARO", "Orsino the Grey")),
        ("690002", "entity", ("HARBOUR LANTERN FOUNDATION", "Lantern Relief")),
    ]
    assert [(each.id, each.type, each.names) for each in found["ofac"]] == [
        ("7001", "person", ("Ilse DRAKENFELD", "Elsa DRAGONFIELD")),
        ("7002", "entity", ("COBALT RIDGE SHIPPING CO.",)),
    ]


@pytest.mark.parametrize("file", [b"", b"<html/>", b"not xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"])
def test_what_is_no_such_list_is_refused_and_leaves_the_old_one(house, opened, file):
    house.write(lambda c: matching.bring_in(c, "eu", (FILES / "eu.xml").read_bytes()), ALL)
    with pytest.raises(BadInput):
        house.write(lambda c: matching.bring_in(c, "eu", file), ALL)
    assert house.read(store.sizes) == {"eu": 2}


def found(house):
    return [(row["listed"], row["what"]) for row in house.read(store.matches)]


def test_an_owner_who_is_listed_since_yesterday_is_found_in_the_night(house, opened):
    """Clause DTA-OC-CRIME."""
    house.write(lambda c: matching.bring_in(c, "un", file("un")), ALL)
    house.due()
    house.write(lambda c: joined(c, "k@example.com", "KRESTIKOV, Valdemar", "owner"))
    house.due()
    assert found(house) == []
    house.write(lambda c: store.replace_list(c, "eu", lists.entries("eu", file("eu"))), ALL)
    house.clock.advance(timedelta(hours=24))
    house.due()
    assert found(house) == [("eu:101", "owner")]
    house.clock.advance(timedelta(hours=24))
    house.due()
    assert len([entry for entry in house.journal() if entry.kind == "NameListed"]) == 1
    assert house.replays_the_same()


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("Orsino Beltrame-Quartararo", True),
        ("Quartararo Orsino Beltramé", True),
        ("Orsini Beltrame Quartararo", True),
        ("Ornella Beltrami", False),
        ("Cobalt Ridge Shipping Co", True),
        ("Cobalt Blue Paints", False),
        ("Lantern", False),
    ],
)
def test_accents_order_and_a_letter_do_not_hide_a_name_and_a_likeness_is_no_match(house, opened, name, listed):
    for source in ("un", "ofac"):
        house.write(lambda c, source=source: matching.bring_in(c, source, file(source)), ALL)
    told = {"country": "CH", "legal_name": name, "address": "Sion", "responsible": "Ada Lovelace", "use": "help"}
    house.write(lambda c: identity.declare(c, HOUSE, **told))
    house.due()
    assert bool(found(house)) is listed


def test_an_import_compares_every_account_at_once(house, opened):
    house.write(
        lambda c: accounts.open_house(
            c, name="Northern Salt Trading House", country="CH", locale="en", time_zone="Europe/Zurich"
        ),
        "acc_salt",
    )
    house.due()
    house.write(lambda c: matching.bring_in(c, "eu", file("eu")), ALL)
    house.due()
    assert [row["listed"] for row in house.read(store.matches, "acc_salt")] == ["eu:102"]
    assert found(house) == []
