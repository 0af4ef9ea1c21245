"""Reads a query in this API's search language: words, phrases, `status<solved`, `-tags:vip`, `created>2026-11-01`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r'(?P<minus>-)?(?:(?P<name>[A-Za-z][\w.]*)(?P<op>:|<=|>=|<|>)(?P<value>"[^"]*"|[^\s"]*)|(?P<word>"[^"]*"|[^\s"]+))'
)
KINDS = ("ticket", "user", "organization", "group")
LONGEST = 1_000
_ORDER = ("order_by", "sort", "sort_by", "sort_order")


@dataclass(frozen=True, slots=True)
class Term:
    """Something asked of a field."""

    name: str
    op: str
    value: str
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: of which kinds (all where none is named), by which terms and words, in which order."""

    kinds: Sequence[str] = ()
    terms: Sequence[Term] = ()
    words: Sequence[str] = ()
    order_by: str = ""
    descending: bool | None = None
    text: str = field(default="")  # words and phrases, as our own search reads them


def read(said: str, kind: str = "") -> Query:
    """A query as it was typed; `kind` is one that stands beside it. What we cannot read is passed over."""
    terms: list[Term] = []
    words: list[str] = []
    kinds = [kind] if kind in KINDS else []
    order_by, descending = "", None
    for token in _TOKEN.finditer(said[:LONGEST]):
        name, value = (token["name"] or "").lower(), (token["value"] or "").strip('"')
        if token["word"]:
            words.append(f"{token['minus'] or ''}{token['word']}")
        elif name == "type" and value in KINDS:
            kinds.append(value)
        elif name in _ORDER:
            if value in ("asc", "desc"):
                descending = value == "desc"
            else:
                order_by = value
        else:
            terms.append(Term(name, token["op"], value, bool(token["minus"])))
    return Query(tuple(dict.fromkeys(kinds)), tuple(terms), tuple(words), order_by, descending, " ".join(words))
