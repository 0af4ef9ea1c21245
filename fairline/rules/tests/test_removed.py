"""A rule or a macro that a measure removed does nothing, and does it again as before once the measure is lifted."""

import pytest

from fairline import accounts
from fairline.accounts import Suspended
from fairline.journal import HOUSE
from fairline.rules import look_at_macro, one_macro
from fairline.rules.service import make_macro
from fairline.rules.store import rules as store

VIP = {"do": "add_tags", "tags": ["vip"]}


def removes(house, scope):
    return house.write(
        lambda c: accounts.take_measure(
            c, HOUSE, scope=scope, kind="removed", case="cas_1", clauses=(), why="not ours", condition="fixed"
        )
    )


def test_a_removed_trigger_does_not_fire_and_comes_back_as_it_was(ruled):
    """Clause DTA-V-REMOVE-MATERIAL."""
    rule = ruled.trigger(VIP)
    held = removes(ruled.house, f"rule:{rule}")
    ruled.writes()
    assert ruled.desk.done == []
    ruled.house.write(lambda c: accounts.lift_measure(c, HOUSE, held, "appeal"))
    ruled.writes(text="And now?")
    assert [done[2] for done in ruled.desk.done] == [("vip",)]
    assert ruled.rule(rule).runs


def test_a_removed_macro_is_refused_with_its_case_and_comes_back_as_it_was(ruled):
    macro = ruled.house.write(
        lambda c: make_macro(c, ruled.by, "Stolen words", "everyone", [{"do": "reply", "text": "Hi"}])
    )
    held = removes(ruled.house, f"macro:{macro}")
    with pytest.raises(Suspended) as refused:
        ruled.house.read(lambda c: look_at_macro(c, one_macro(c, macro), "cnv_1"))
    assert refused.value.values["case"] == "cas_1"
    ruled.house.write(lambda c: accounts.lift_measure(c, HOUSE, held, "met"))
    assert ruled.house.read(lambda c: [one.id for one in store.macros(c)]) == [macro]
