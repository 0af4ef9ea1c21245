"""Things to ask about, and conditions over them, drawn at random: every kind of field, many of them unset."""

from hypothesis import strategies as st

from fairline.kit.conditions import OPERATORS, Changed, Field, Plain, Within

AT = 1_790_000_000_000
HOUR = 3_600_000
HERE = frozenset({"here"})
BANDS = {"low": (1, 2), "normal": (3, 5), "high": (6, 8), "urgent": (9, 9)}
COLOURS = ("red", "green", "blue")
TEXTS = ("", "tea", "green tea", "100%", "under_score", "back\\slash", "thé", "t", "%")

FIELDS = {
    field.name: field
    for field in (
        Field("colour", "choice", HERE, choices=COLOURS),
        Field("owner", "reference", HERE, stand_ins=frozenset({"me"})),
        Field("weight", "ordered", HERE, choices=tuple(BANDS), bands=BANDS),
        Field("title", "text", HERE),
        Field("tags", "set", HERE),
        Field("size", "number", HERE),
        Field("made", "instant", HERE),
        Field("broken", "truth", HERE),
        Field("shade", "choice", HERE, choices=COLOURS),  # stands in rows of its own
        Field("price", "number", HERE),  # so does this
    )
}
MEMORY = {"changed:colour": Field("changed:colour", "change", HERE, choices=COLOURS, of="choice")}

TABLES = (
    """CREATE TABLE things(account text, id text, colour text, owner text, weight bigint, title text, size bigint,
    made bigint, broken bigint)""",
    "CREATE TABLE tags(account text, thing text, tag text)",
    "CREATE TABLE extras(account text, thing text, field text, word text, amount double precision)",
)


def _extra(field, column):
    return Within(
        "EXISTS (SELECT 1 FROM extras AS e WHERE e.account = :account AND e.thing = things.id"
        f" AND e.field = '{field}' AND e.{column}"
    )


def columns(name):
    """Where each field stands."""
    return {
        "tags": Within("EXISTS (SELECT 1 FROM tags AS t WHERE t.account = :account AND t.thing = things.id AND t.tag"),
        "shade": _extra("shade", "word"),
        "price": _extra("price", "amount"),
        **{name: Plain(f"things.{name}") for name in ("colour", "owner", "weight", "title", "size", "made", "broken")},
    }.get(name)


def facts():
    """What is known of one thing."""
    return st.fixed_dictionaries(
        {
            "colour": st.sampled_from(("", *COLOURS)),
            "owner": st.sampled_from(("", "ada", "ben", "eve")),
            "weight": st.integers(0, 9),
            "title": st.sampled_from(TEXTS),
            "tags": st.frozensets(st.sampled_from(("a", "b", "c")), max_size=3),
            "size": st.none() | st.integers(-2, 3),
            "made": st.none() | st.integers(-5, 5).map(lambda hours: AT + hours * HOUR),
            "broken": st.none() | st.booleans(),
            "shade": st.sampled_from(("", *COLOURS)),
            "price": st.none() | st.sampled_from((0, 1, 1.5, 2)),
        }
    )


def changes():
    """What may have just changed."""
    side = st.sampled_from(("", *COLOURS))
    return st.none() | st.builds(Changed, side, side)


def leaf(fields=FIELDS):
    """One question, as JSON holds it."""
    return st.sampled_from(tuple(fields.values())).flatmap(_leaf_of)


def _leaf_of(field):
    return st.sampled_from(OPERATORS[field.kind]).flatmap(lambda op: _asking(field, op))


def _asking(field, op):
    said = {"field": field.name, "op": op}
    if op in ("set", "unset", "changed"):
        return st.just(said)
    return _value(field, op).map(lambda value: said | {"value": value})


def _value(field, op):
    words = {
        "reference": ("ada", "ben", "eve", "me", "nobody"),
        "set": ("a", "b", "c", "d"),
        "ordered": (*BANDS, *range(10)),
    }
    if field.kind in ("choice", "change", *words):
        word = st.sampled_from(words.get(field.kind, COLOURS))
        return st.lists(word, min_size=1, max_size=3) if op in ("in", "not_in") or op.startswith("has_") else word
    if field.kind == "text":
        return st.sampled_from([text for text in TEXTS if text])
    if field.kind == "truth":
        return st.booleans()
    if field.kind == "instant":
        return _instant(op)
    number = st.sampled_from((-2, 0, 1, 1.5, 2))
    return st.lists(number, min_size=2, max_size=2).map(sorted) if op == "between" else number


def _instant(op):
    if op in ("older_than", "newer_than"):
        return st.integers(1, 5).map(lambda n: {"hours": n})
    return st.sampled_from(("2026-09-21T14:13:20Z", "2026-09-21T16:13:20.000+02:00", "2026-09-21"))


def trees(leaves=None):
    """Conditions, up to three groups deep."""
    leaves = leaves if leaves is not None else leaf()
    held = leaves
    for _ in range(2):
        several = st.lists(held, max_size=3)
        held = (
            leaves
            | several.map(lambda p: {"all": p})
            | several.map(lambda p: {"any": p})
            | held.map(lambda p: {"not": p})
        )
    return st.lists(held, max_size=3).map(lambda p: {"all": p}) | held
