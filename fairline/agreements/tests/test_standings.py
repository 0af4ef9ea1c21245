"""Where a clause stands is read from data, counted, and told to programs and to readers alike."""

import msgspec
import pytest

from fairline.agreements import UnknownClause, chosen, clauses, coverage, listed, standing, standings
from fairline.agreements.standings import STATES, read

PART = """
[TDA-SCOPE-ALL-USERS]
state = "partly"
kept_by = ["fairline/gate/service.py:submit"]
proved_by = ["tests/test_it.py::test_it"]
[TDA-SCOPE-ALL-USERS.missing]
en = "The rest."
fr = "Le reste."
"""


def test_a_file_tells_where_clauses_stand():
    stands = read(PART)["TDA-SCOPE-ALL-USERS"]
    assert (stands.state, stands.kept_by) == ("partly", ("fairline/gate/service.py:submit",))
    assert stands.missing == {"en": "The rest.", "fr": "Le reste."}


@pytest.mark.parametrize("wrong", ['state = "nearly"', 'state = "kept"\nkeptby = ["x"]', 'kept_by = ["x"]'])
def test_a_word_that_means_nothing_is_not_read_over(wrong):
    with pytest.raises(msgspec.ValidationError):
        read(f"[TDA-SCOPE-ALL-USERS]\n{wrong}\n")


def test_a_clause_nobody_knows_stands_nowhere():
    with pytest.raises(UnknownClause):
        standing("TDA-NOWHERE")


def test_the_counts_add_up():
    whole = coverage(clauses().values())
    assert whole.all.all == len(standings()) == 572
    for counts in (whole.all, *whole.by_area.values(), *whole.by_tier.values()):
        assert sum(getattr(counts, state) for state in STATES) == counts.all
    for part in (whole.by_area, whole.by_tier):
        assert sum(counts.all for counts in part.values()) == 572


def test_clauses_are_chosen_by_how_they_stand_and_what_they_are_about():
    kept = chosen(state="kept", tier=1, area="agreements")
    assert {standing(one.id).state for one in kept} == {"kept"}
    assert {(one.tier, one.area) for one in kept} == {(1, "agreements")}
    assert len(chosen()) == 572
    assert chosen(area="nothing") == []


def test_a_row_tells_what_is_missing_in_the_readers_language():
    (clause, stands) = next((clause, one) for clause, one in standings().items() if one.state == "partly")
    for language in ("en", "fr"):
        (row,) = listed([clauses()[clause]], language).clauses
        assert row.missing == stands.missing[language]
        assert row.href == f"/trust/clauses/{clause}"
