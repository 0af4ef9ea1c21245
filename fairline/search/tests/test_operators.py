"""Operators become conditions, and narrow what is found to the conversations that fit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.conversations import FIELDS, Change, change
from fairline.journal import HOUSE
from fairline.kit.conditions import check
from fairline.kit.search import Operator, read
from fairline.search import Asking, search
from fairline.search.operators import ALL, Names, is_operator, wanted

NOBODY = Names(lambda name: ["mem_1"], lambda name: ["que_1"], lambda name: ["ctc_1"], "mem_me")
GOOD = {
    "status:open,pending": {"field": "status", "op": "in", "value": ["open", "pending"]},
    "agent:me": {"field": "agent", "op": "in", "value": ["mem_me"]},
    "-tag:vip": {"not": {"field": "tags", "op": "has_any", "value": ["vip"]}},
    "created:>7d": {"field": "created", "op": "older_than", "value": {"days": 7}},
    "updated:<2w": {"field": "updated", "op": "newer_than", "value": {"days": 14}},
    "#1042": {"field": "reference", "op": "is", "value": 1042},
    'from:"Ada L"': {"field": "contact", "op": "in", "value": ["ctc_1"]},
    "is:unassigned": {"field": "agent", "op": "unset"},
    "has:attachment": {"field": "has_files", "op": "is", "value": True},
    "priority:high": {"field": "priority", "op": "in", "value": ["high"]},
}


@pytest.mark.parametrize("typed", GOOD)
def test_an_operator_is_a_condition_the_fields_know(typed: str) -> None:
    found = wanted(read(typed, is_operator).operators, NOBODY)
    assert found.parts == [GOOD[typed]]
    check(found.tree, FIELDS, "view")


def test_a_day_a_month_and_a_stretch_of_days_are_conditions() -> None:
    for typed in ("created:2026-11-01", "created:2026-12", "created:2026-11-01..2026-11-30", "updated:>2026-11-01"):
        found = wanted(read(typed, is_operator).operators, NOBODY)
        assert found.ignored == []
        check(found.tree, FIELDS, "view")


@given(st.sampled_from(sorted(ALL)), st.text(max_size=20), st.booleans())
def test_whatever_stands_behind_an_operator_it_is_taken_or_ignored(name: str, value: str, without: bool) -> None:
    found = wanted([Operator(name, value, without)], NOBODY)
    assert len(found.parts) + len(found.kinds) + len(found.ignored) + bool(found.aside) == 1


def found(talking, text):
    answer = talking.house.read(lambda c: search(c, Asking(text, talking.ada)))
    return sorted({item.conversation for item in answer.items}), answer


def test_words_and_operators_narrow_each_other(talking):
    mine = talking.opened("nour", "the oolong is late", talking.ada)
    other = talking.opened("leo", "my oolong is late too")
    talking.house.write(lambda c: change(c, mine, Change(add_tags=("vip",)), HOUSE, talking.ada, oversees=True))
    talking.house.follow()
    assert found(talking, "oolong")[0] == sorted([mine, other])
    assert found(talking, "oolong agent:me")[0] == [mine]
    assert found(talking, "oolong -tag:vip")[0] == [other]
    assert found(talking, "tag:vip")[0] == [mine]
    assert found(talking, "is:unassigned")[0] == [other]
    assert found(talking, "oolong agent:ada status:nonsense")[0] == [mine]
    assert found(talking, "oolong status:nonsense")[1].ignored == ("status:nonsense",)
    reference = talking.one(other).reference
    assert found(talking, f"#{reference}")[0] == [other]
