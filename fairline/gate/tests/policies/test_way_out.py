"""A text that advertises to Canada has the link by which to refuse, or stays."""

import pytest

from fairline.gate import WayOut, Whereabouts
from fairline.gate.policies.way_out import judge
from fairline.gate.tests.given import changed, reply

LINK = "https://f.example/preferences/abc"
TEXT = {"channel": "sms", "purpose_class": "marketing", "text": "Autumn sale"}
CANADA = Whereabouts(("CA",), ("number",))


def test_a_text_to_canada_without_a_link_gets_it_or_is_refused():
    """Clause DTA-CASL-UNSUB."""
    given = judge(reply(**TEXT), changed(CANADA, WayOut(LINK)))
    assert (given.outcome, given.changes) == ("amend", {"text": f"Autumn sale\n{LINK}"})
    no = judge(reply(**TEXT), changed(CANADA, WayOut("")))
    assert (no.outcome, no.reason, no.clauses[0]) == ("refuse", "no_link", "DTA-CASL-UNSUB")
    assert "CASL" in no.quotes["law"]
    there = judge(reply(**(TEXT | {"text": f"Sale {LINK}"})), changed(CANADA, WayOut(LINK)))
    assert there.outcome == "permit"


@pytest.mark.parametrize("changes", [{"purpose_class": "service"}, {"channel": "email"}])
def test_what_is_no_advertising_by_text_needs_none(changes):
    assert judge(reply(**(TEXT | changes)), changed(CANADA, WayOut(""))).outcome == "permit"


def test_elsewhere_the_word_is_enough():
    assert judge(reply(**TEXT), changed(Whereabouts(("US",), ("number",)), WayOut(""))).outcome == "permit"
