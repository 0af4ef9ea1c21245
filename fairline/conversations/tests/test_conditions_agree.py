"""The database and memory answer every condition about real conversations alike, and every condition has words."""

import random
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fairline import crm
from fairline.conversations import asking, catalogue
from fairline.conversations.apart import set_aside, snooze
from fairline.conversations.changes import Change, change
from fairline.conversations.together import watch
from fairline.journal import HOUSE, Actor
from fairline.kit.conditions import OPERATORS, NotOf, check, holds, in_words, leaves_of
from fairline.kit.conditions.values import VALUELESS

WORDS = ("tea", "Thé vert", "100% back_slash\\", "where is my parcel")
TAGS = ("vip", "refund", "late")
SPANS = ({"hours": 1}, {"hours": 30}, {"days": 5})


def stir(talking: Any, dice: random.Random) -> None:
    """Twenty conversations that differ in whatever may be asked about."""
    for number in range(20):
        made = talking.opened(f"contact-{number % 7}-{number}", dice.choice(WORDS), name="Nour")
        talking.house.write(lambda c, made=made: differ(c, made, dice, talking))
        talking.later(hours=dice.choice((0, 1, 7, 26)))


def differ(c: Any, made: str, dice: random.Random, talking: Any) -> None:
    by, agent = Actor("member", talking.ada), dice.choice((talking.ada, talking.ben, ""))
    asked = Change(
        status=dice.choice(("open", "pending", "on_hold", "solved", None)),
        priority=dice.choice((0, 1, 4, 6, 9)),
        kind=dice.choice(("question", "incident", "", None)),
        subject=dice.choice((*WORDS, None)),
        add_tags=tuple(dice.sample(TAGS, dice.randrange(3))),
        agent=agent or None,
    )
    change(c, made, asked, by, None)
    if dice.random() < 0.4:
        watch(c, made, by, talking.ben, "asked")
    if dice.random() < 0.2:
        set_aside(c, made, HOUSE, "spam")
    elif dice.random() < 0.2 and asked.status not in ("solved",):
        snooze(c, made, by, talking.ada, c.at + 3_600_000 * 40)


def value_of(field: Any, op: str, known: dict[str, list[Any]]) -> st.SearchStrategy[Any]:
    several = op in ("in", "not_in") or op.startswith("has_")
    if field.kind in ("choice", "reference", "set"):
        words = [*(field.choices or ()), *known.get(field.name, ()), *field.stand_ins]
        word = st.sampled_from(sorted({each for each in words if each}) or ["nothing"])
        return st.lists(word, min_size=1, max_size=3) if several else word
    if field.kind == "ordered":
        band = st.sampled_from((*field.bands, *range(10)))
        return st.lists(band, min_size=1, max_size=3) if several else band
    if field.kind == "text":
        return st.sampled_from((*WORDS, "the", "%", "_", "is my"))
    if field.kind == "truth":
        return st.booleans()
    if field.kind == "instant":
        return st.sampled_from(SPANS if op.endswith("_than") else ("2026-11-24", "2026-11-23T12:00:00Z", "2027-01-01"))
    number = st.integers(0, 25)
    return st.lists(number, min_size=2, max_size=2).map(sorted) if op == "between" else number


def leaf_of(field: Any, known: dict[str, list[Any]]) -> st.SearchStrategy[Any]:
    def asking_by(op: str) -> st.SearchStrategy[Any]:
        said = {"field": field.name, "op": op}
        return st.just(said) if op in VALUELESS else value_of(field, op, known).map(lambda v: said | {"value": v})

    return st.sampled_from(OPERATORS[field.kind]).flatmap(asking_by)


def trees(leaves: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(leaves, min_size=1, max_size=3)
    group = several.map(lambda parts: {"all": parts}) | several.map(lambda parts: {"any": parts})
    return leaves | group | (leaves | group).map(lambda part: {"not": part})


def test_the_database_and_memory_find_the_same_conversations(talking: Any) -> None:
    stir(talking, random.Random(7))
    house, at = talking.house, talking.house.database.tools.now()
    fields = house.read(catalogue.fields)
    facts = house.read(lambda c: asking.facts_of(c, [each.id for each in talking.all()]))
    known = {name: sorted({str(v) for f in facts.values() for v in seen(f.get(name))}) for name in fields}
    labels = house.read(lambda c: catalogue.labels(c, "fr"))

    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(trees(st.sampled_from(list(fields.values())).flatmap(lambda field: leaf_of(field, known))))
    def agree(said: dict[str, Any]) -> None:
        read = check(said, fields, "view", fold=crm.folded)
        assert all("…" not in in_words(leaf, "fr", labels) for leaf in leaves_of(read))
        for tree in (read, NotOf(read)):
            ready = house.read(lambda c, tree=tree: catalogue.settled(c, tree, talking.ada))
            scope = asking.scope_of(tree)
            held = {
                each
                for each, fact in facts.items()
                if holds(ready, fact, at) and (scope.aside or not fact["set_aside"])
            }  # fmt: skip
            found = house.read(lambda c, tree=tree: asking.matching(c, tree, at, member=talking.ada, loosely=False))
            assert set(found) == held, said

    agree()


def seen(value: Any) -> list[Any]:
    return list(value) if isinstance(value, frozenset) else [value] if isinstance(value, str) and value else []
