"""In which order triggers fire."""

from hypothesis import given
from hypothesis import strategies as st

from fairline.rules.turns import turns


def test_a_rule_that_stood_before_fires_once_what_it_asks_has_come_about():
    state = {"calm"}
    rules = [("last", "angry"), ("first", "calm")]
    fired = []
    for name, _ in turns(rules, lambda rule: rule[1] in state):
        fired.append(name)
        state.add("angry")
    assert fired == ["first", "last"]


@given(st.lists(st.integers(), unique=True, max_size=40), st.sets(st.integers()), st.integers(0, 30))
def test_each_fires_at_most_once_and_never_too_many(rules, held, most):
    fired = list(turns(rules, lambda rule: rule not in held, most))
    assert fired == [rule for rule in rules if rule not in held][:most]
