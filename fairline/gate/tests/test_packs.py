"""The law packs: every file is sound, merging is never laxer than any part, and versions are told apart."""

import hashlib
import tomllib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.gate import Consent, Consents, Whereabouts
from fairline.gate.packs import (
    Figure,
    Pack,
    changes,
    everywhere,
    known,
    merged,
    merged_for,
    pack,
    packs_for,
    place_of_number,
)
from fairline.gate.packs.feasts import is_holiday
from fairline.gate.packs.figures import CLASSES, DAYS, STRICTER, stricter
from fairline.gate.packs.read import BadPack, written
from fairline.gate.packs.shelf import DATA, HOUSE, pages
from fairline.gate.policies import consent
from fairline.gate.tests.given import AT, changed, reply

PLACES = st.lists(st.sampled_from((*known(), "", "ZA", "US-MT")), max_size=4)
VERSIONS = DATA.parent / "versions.toml"


def at_least(name, strict, lax):
    """Whether one figure asks at least as much as another."""
    return stricter(name, strict, lax).value == strict.value


@given(PLACES, PLACES, PLACES)
def test_merging_is_commutative_associative_and_idempotent(one, two, three):
    a, b, c = packs_for(one), packs_for(two), packs_for(three)
    assert merged([a, b]).figures == merged([b, a]).figures
    assert merged([merged([a, b]), c]).figures == merged([a, merged([b, c])]).figures
    assert merged([a, a]).figures == a.figures


@given(PLACES.filter(bool))
def test_what_is_merged_is_never_laxer_than_any_part(places):
    whole = packs_for(places)
    for place in places:
        part = pack(place)
        assert all(at_least(name, whole.figures[name], figure) for name, figure in part.figures.items())
        for of in CLASSES:
            for day in DAYS:
                span, wider = whole.hours(of, day), part.hours(of, day)
                assert span is None or (wider is not None and wider[0] <= span[0] and span[1] <= wider[1])


@given(PLACES, PLACES)
def test_a_state_asks_at_least_what_its_country_and_the_house_ask(places, home):
    whole = merged_for(tuple(places), tuple(home))
    for name, figure in pages()[HOUSE].figures.items():
        assert at_least(name, whole.figures[name], figure)
    for place in places:
        country = pack(place.partition("-")[0])
        assert all(at_least(name, whole.figures[name], figure) for name, figure in country.figures.items())


def test_a_place_nobody_knows_asks_the_strictest_of_all_and_of_the_countries_one_works_in():
    assert packs_for([]).figures == packs_for([""]).figures == pack("ZA").figures == everywhere(()).figures
    assert pack("").consent("sms", "marketing") == "express_written"
    both = merged_for((), ("CA", "CH"))
    assert both.consent("sms", "marketing") == "express"
    assert merged_for((), ("US", "CA")).consent("sms", "marketing") == "express_written"
    assert merged_for((), ("US",)).hours("marketing", "sunday") is None, "Alabama may be where they are"


def test_every_file_is_sound_and_says_where_and_when():
    for place, page in pages().items():
        assert date.fromisoformat(page.version) <= date(2026, 12, 31)
        assert not page.within or page.within in pages(), place
        for name, figure in page.figures.items():
            assert name in STRICTER
            assert all(cite.law and cite.checked <= page.version and cite.place == place for cite in figure.cites)


def test_the_places_asked_for_are_there():
    wanted = "US US-FL US-OK US-WA US-TX US-MD US-CA US-NY US-CT CA CA-QC DE FR IT ES NL PT PL AT GB CH BR AU JP IN"
    assert set(wanted.split()) <= set(known())


@pytest.mark.parametrize(
    ("place", "day", "hours"),
    [
        ("US", "weekday", "08:00-21:00"),
        ("US-FL", "weekday", "08:00-20:00"),
        ("US-TX", "sunday", "12:00-21:00"),
        ("US-CT", "weekday", "09:00-20:00"),
        ("US-AL", "sunday", None),
        ("US-RI", "sunday", None),
        ("FR", "holiday", None),
        ("IN", "weekday", "10:00-21:00"),
    ],
)
def test_the_hours_of_the_strict_places(place, day, hours):
    span = pack(place).hours("marketing", day)
    assert (f"{span[0]:%H:%M}-{span[1]:%H:%M}" if span else None) == hours


def test_what_a_change_of_a_pack_makes_laxer_is_seen():
    old = pack("US-FL")
    ends = old.figures["hours.marketing.weekday.ends"]
    new = Pack(old.places, {**old.figures, "hours.marketing.weekday.ends": replace(ends, value=21 * 60)})
    (change,) = changes(old, new)
    assert change.before is not None
    assert change.after is not None
    assert (change.name, change.before.value, change.after.value) == ("hours.marketing.weekday.ends", 1200, 1260)
    assert change.is_laxer
    assert not changes(new, old)[0].is_laxer
    assert changes(old, Pack(old.places))[0].is_laxer
    assert changes(old, old) == ()


def test_a_changed_file_has_a_new_version():
    """Whoever changes a pack gives it a new date, writes its hash here and has it read like code."""
    kept = tomllib.loads(VERSIONS.read_text("utf-8"))
    now = {
        path.stem: {"version": pages()[path.stem].version, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
        for path in sorted(DATA.glob("*.toml"))
    }
    assert now == kept


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"place": "XX", "version": "2026-01-01"},
        {"place": "XX", "version": "soon", "rule": [{"law": "A", "checked": "2026-01-01", "sets": {"minor.age": 3}}]},
        {"place": "XX", "version": "2026-01-01", "rule": [{"checked": "2026-01-01", "sets": {"minor.age": 3}}]},
        {"place": "XX", "version": "2026-01-01", "rule": [{"law": "A", "checked": "?", "sets": {"minor.age": 3}}]},
        *(
            {"place": "XX", "version": "2026-01-01", "rule": [{"law": "A", "checked": "2026-01-01", "sets": sets}]}
            for sets in (
                {"minor.age": "old"}, {"minor.age": -1}, {"nonsense": 1}, {"consent.sms.marketing": "maybe"},
                {"hours.marketing": "8-9"}, {"hours.nights": "08:00-21:00"}, {"hours.marketing": "08:00-29:00"},
                {"disclosures": [""]},
            )
        ),
    ],
)  # fmt: skip
def test_a_file_that_says_what_no_pack_may_say_is_not_read(said):
    with pytest.raises(BadPack):
        written(said)


def test_figures_keep_every_law_that_asks_as_much():
    one, two = pack("CA").figures["answer.days"], pack("GB").figures["answer.days"]
    both = stricter("answer.days", one, two)
    assert {cite.place for cite in both.cites} == {"CA", "GB"}
    lower = Figure(14, one.cites)
    assert stricter("answer.days", lower, two) == lower


@pytest.mark.parametrize(
    ("number", "place"),
    [
        ("+13055550123", "US-FL"), ("+15145550100", "CA-QC"), ("+14165550100", "CA"), ("+14065550100", "US"),
        ("+41791234567", "CH"), ("+33612345678", "FR"), ("+80012345678", ""), ("nonsense", ""),
    ],
)  # fmt: skip
def test_a_number_tells_the_country_and_the_state_of_its_area(number, place):
    assert place_of_number(number) == place


def test_every_country_whose_law_we_hold_has_its_holidays_and_so_has_a_part_nobody_knows():
    new_year = date(2027, 1, 1)
    countries = {path.stem for path in DATA.glob("*.toml")} - {"EU", "house", "IN"}
    assert all(is_holiday(place, new_year) for place in countries)
    assert is_holiday("IN", date(2027, 1, 26))  # Republic Day
    assert is_holiday("DE-XX", new_year)
    assert not is_holiday("EU", new_year)


def test_a_holiday_of_any_part_of_the_united_kingdom_is_one_where_nobody_knows_the_part():
    easter_monday = date(2027, 3, 29)
    assert pack("GB").kind_of(easter_monday) == "holiday"
    assert pack("GB").kind_of(date(2027, 3, 30)) == "weekday"


def test_what_only_the_operators_country_bars_is_blocked_and_said_to_be_so():
    """Clause DTA-OC-BOTH-LAWS."""
    swiss = Whereabouts(("CH",), ("number",), ("CH",))
    text = reply(channel="sms", purpose_class="marketing")
    agreed = Consents({"marketing": Consent("express", "paper", AT - 1, evidence=3, method="paper")})
    assert consent.judge(text, changed(swiss, agreed)).outcome == "permit"
    no = consent.judge(text, changed(replace(swiss, operator="US"), agreed))
    assert (no.outcome, no.reason, no.quotes["pack"]) == ("refuse", "weaker", "operator (US)")
    assert "47 CFR" in no.quotes["law"]
    at_home = Whereabouts(("US",), ("number",), ("US",), "US")
    assert consent.judge(text, changed(at_home, agreed)).quotes["pack"] == "US"


@given(PLACES, PLACES, st.sampled_from(("", "CH", "DE", "US")))
def test_the_operators_law_never_makes_anything_laxer(places, home, operator):
    whole, without = merged_for(tuple(places), tuple(home), operator), merged_for(tuple(places), tuple(home))
    assert all(at_least(name, whole.figures[name], figure) for name, figure in without.figures.items())
