"""What conditions mean, what is refused of them, and how they are told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fairline.kit.conditions import (
    ALWAYS,
    OPERATORS,
    Changed,
    Field,
    NotInSql,
    NotOf,
    check,
    holds,
    in_words,
    leaves,
    leaves_of,
    operator_words,
    plain,
    resolve,
    sql,
)
from fairline.kit.conditions.tests.drawn import AT, FIELDS, HOUR, MEMORY, changes, columns, facts, leaf, trees
from fairline.kit.errors import BadInput
from fairline.kit.words import knows

ALL = FIELDS | MEMORY


def read(said, **more):
    return check(said, ALL, "here", **more)


def first(tree):
    return next(leaves_of(tree))


def judged(said, **known):
    return holds(read(said), known, AT)


def wrong(said, **more):
    with pytest.raises(BadInput) as refused:
        read(said, **more)
    assert all(knows(words) for words in refused.value.fields.values())
    return refused.value.fields


@given(trees(leaf(ALL)), facts(), changes())
def test_a_double_not_changes_nothing(said, thing, change):
    tree, known = read(said), thing | {"changed:colour": change}
    assert holds(NotOf(NotOf(tree)), known, AT) == holds(tree, known, AT)
    assert holds(NotOf(tree), known, AT) != holds(tree, known, AT)


@given(
    st.lists(leaf(ALL), max_size=5).flatmap(lambda all_of: st.tuples(st.just(all_of), st.permutations(all_of))), facts()
)
def test_the_order_within_all_and_any_is_of_no_account(orders, thing):
    one, other = orders
    for word in ("all", "any"):
        assert holds(read({word: one}), thing, AT) == holds(read({word: other}), thing, AT)


@given(trees(leaf(ALL)))
def test_what_is_kept_reads_back_the_same(said):
    assert read(plain(read(said))) == read(said)


@settings(max_examples=300)
@given(leaf(ALL), st.sampled_from(("en", "fr")))
def test_every_leaf_is_told_in_words(said, language):
    told = in_words(first(read(said)), language, {said["field"]: "The field", "red": "Red"})
    assert told.startswith("The field")
    assert not any(odd in told for odd in ("{", "…", "kit."))


@pytest.mark.parametrize("op", sorted({op for ops in OPERATORS.values() for op in ops}))
def test_every_operator_has_a_name(op):
    assert operator_words(op, "fr") != operator_words(op, "en")


@given(st.lists(leaf(ALL), max_size=5), facts())
def test_the_leaves_say_why(said, thing):
    each = leaves(read({"all": said}), thing, AT)
    assert each == tuple(holds(read(one), thing, AT) for one in said)
    assert holds(read({"all": said}), thing, AT) == all(each)
    assert holds(read({"any": said}), thing, AT) == any(each)


@pytest.mark.parametrize("op", ["is_not", "not_in", "lacks", "has_none", "unset"])
def test_the_contrary_is_true_where_nothing_is_known(op):
    field = {"lacks": "title", "has_none": "tags"}.get(op, "owner")
    value = ["a"] if op in ("not_in", "has_none") else "a"
    said = {"field": field, "op": op} | ({} if op == "unset" else {"value": value})
    assert judged(said)
    assert judged(said, **{field: ""})


def test_nothing_else_is_true_where_nothing_is_known():
    for field, op, value in (
        ("title", "contains", "a"), ("size", "below", 3), ("made", "older_than", {"hours": 1}),
        ("made", "newer_than", {"hours": 1}), ("broken", "is", False), ("tags", "has_all", ["a"]),
    ):  # fmt: skip
        assert not judged({"field": field, "op": op, "value": value}), (field, op)


def test_no_condition_always_holds():
    assert judged({})
    assert judged({"all": []})
    assert not judged({"any": []})
    assert check({}, ALL, "here") == ALWAYS


def test_a_word_of_an_ordered_field_is_a_band():
    high = {"field": "weight", "op": "is", "value": "high"}
    assert [weight for weight in range(10) if judged(high, weight=weight)] == [6, 7, 8]
    above = {"field": "weight", "op": "above", "value": "normal"}
    assert [weight for weight in range(10) if judged(above, weight=weight)] == [6, 7, 8, 9]
    below = {"field": "weight", "op": "below", "value": "normal"}
    assert [weight for weight in range(10) if judged(below, weight=weight)] == [0, 1, 2]


def test_a_change_is_asked_for_what_came_and_what_went():
    became = {"field": "changed:colour", "op": "changed_to", "value": "red"}
    was = {"field": "changed:colour", "op": "changed_from", "value": "red"}
    assert judged(became, **{"changed:colour": Changed("blue", "red")})
    assert not judged(was, **{"changed:colour": Changed("blue", "red")})
    assert not judged(became)
    assert not judged({"field": "changed:colour", "op": "changed"})
    assert judged({"field": "changed:colour", "op": "changed"}, **{"changed:colour": Changed("", "red")})


def test_hours_of_a_calendar_are_counted_by_whoever_knows_it():
    tree = read({"field": "made", "op": "older_than", "value": {"hours": 2, "calendar": "cal_1"}})
    known = {"made": AT - 10 * HOUR}
    assert not holds(tree, known, AT)
    assert holds(tree, known, AT, lambda calendar, since, until: (until - since) // 4)
    assert not holds(tree, known, AT, lambda calendar, since, until: (until - since) // 5)


def test_hours_of_a_calendar_are_no_question_for_a_database_but_loosely():
    said = {"field": "made", "op": "older_than", "value": {"hours": 2, "calendar": "cal_1"}}
    with pytest.raises(NotInSql, match="made"):
        sql(read(said), columns, AT)
    assert sql(read(said), columns, AT, loosely=True).text == "(things.made < :q0)"
    assert sql(NotOf(read(said)), columns, AT, loosely=True).text == "1 = 1"
    both = {"any": [said, {"field": "changed:colour", "op": "changed"}]}
    assert sql(read(both), columns, AT, loosely=True).text == "((things.made < :q0) OR 1 = 1)"


def test_me_stands_for_an_id():
    mine = read({"field": "owner", "op": "in", "value": ["me", "ben"]})
    assert not holds(mine, {"owner": "ada"}, AT)
    assert holds(resolve(mine, {"me": ["ada"]}), {"owner": "ada"}, AT)
    assert in_words(first(mine), "en", {"ben": "Ben"}) == "owner is one of me and Ben"
    assert wrong({"field": "owner", "op": "is", "value": "me"}, stand_ins=False) == {
        "conditions.value": "kit.conditions.wrong.nobody"
    }


def test_texts_are_folded_as_they_are_told_to_be():
    tree = check({"field": "title", "op": "contains", "value": "Thé"}, FIELDS, "here", fold=lambda text: "the")
    assert holds(tree, {"title": "green the"}, AT)
    assert in_words(first(tree), "fr", {"title": "Titre"}) == "Titre contient « Thé »"


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ([], "conditions"),
        ({"all": {}}, "conditions.all"),
        ({"all": [], "any": []}, "conditions"),
        ({"all": [{}, {"field": "colour", "op": "is", "value": "grey"}]}, "conditions.all.1.value"),
        ({"field": "nothing", "op": "is", "value": "x"}, "conditions.field"),
        ({"field": "colour", "op": "contains", "value": "red"}, "conditions.op"),
        ({"field": "colour", "op": "in", "value": "red"}, "conditions.value"),
        ({"field": "colour", "op": ["is"], "value": "red"}, "conditions.op"),
        ({"field": "title", "op": "is", "value": "a\0"}, "conditions.value"),
        ({"field": "size", "op": "is", "value": float("nan")}, "conditions.value"),
        ({"field": "size", "op": "between", "value": [2, 1]}, "conditions.value"),
        ({"field": "made", "op": "before", "value": "2026-09-21T14:13"}, "conditions.value"),
        ({"field": "made", "op": "older_than", "value": {"weeks": 1}}, "conditions.value"),
        ({"field": "made", "op": "older_than", "value": {"hours": True}}, "conditions.value"),
        ({"not": {"any": [{"field": "broken", "op": "is", "value": "yes"}]}}, "conditions.not.any.0.value"),
        ({"all": [{"any": [{"not": {"all": []}}]}]}, "conditions.all.0.any.0.not"),
        ({"field": "colour", "op": "is", "value": "red", "more": 1}, "conditions"),
        ({"all": [{"any": [{"field": "colour", "op": "set"}] * 30}] * 2}, "conditions"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_told_with_its_place(said, path):
    assert set(wrong(said)) == {path}


def test_a_field_is_asked_only_where_it_may_be():
    elsewhere = {"colour": Field("colour", "choice", frozenset({"there"}))}
    with pytest.raises(BadInput):
        check({"field": "colour", "op": "set"}, elsewhere, "here")


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(tuple(ALL)),
    lambda held: (
        st.lists(held, max_size=3)
        | st.dictionaries(st.sampled_from(("all", "any", "not", "field", "op", "value", "hours")), held, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=300)
@given(json)
def test_whatever_is_sent_is_read_or_refused(said):
    try:
        tree = read(said)
    except BadInput:
        return
    holds(tree, {}, AT)
