"""Clauses as readers are told them: one whole, or many in rows with how many stand how."""

from collections.abc import Iterable

import msgspec

from fairline.agreements.clauses import Clause, clauses, title_of, written
from fairline.agreements.standings import Coverage, State, coverage, standing
from fairline.kit.errors import CLAUSE_PAGE
from fairline.kit.words import say


class ClauseView(msgspec.Struct, frozen=True, kw_only=True):
    """A clause as a reader is shown it, with where it stands.

    `kept_by` and `proved_by` name code and tests of this project; `missing`, `waits_for` and `why` are in words, and
    empty where they do not apply. `href` is the page anybody may read it on.
    """

    id: str
    title: str
    says: str
    duty: str
    check: str
    source: str
    where: str
    area: str
    tier: int
    bound: str
    kind: str
    note: str
    state: State
    kept_by: tuple[str, ...]
    proved_by: tuple[str, ...]
    missing: str
    waits_for: str
    why: str
    href: str


class ClauseRow(msgspec.Struct, frozen=True, kw_only=True):
    """A clause in a list. `source` is the register's name for it; `waits_for` that of a system still missing, and
    `waits_for_words` the same in the reader's words; `waits_only_for` names those that what is kept in part waits for,
    where it is kept as far as it can be without them.
    """

    id: str
    title: str
    source: str
    where: str
    area: str
    tier: int
    bound: str
    kind: str
    state: State
    kept_by: tuple[str, ...]
    proved_by: tuple[str, ...]
    missing: str
    waits_for: str
    waits_for_words: str
    waits_only_for: tuple[str, ...]
    why: str
    href: str


class ClauseList(msgspec.Struct, frozen=True):
    """Clauses, and how many of them stand how."""

    coverage: Coverage
    clauses: list[ClauseRow]


# What a page and a list tell alike.
SHARED = frozenset(ClauseRow.__struct_fields__) - {"source", "waits_for", "waits_only_for"}


def href(id: str) -> str:
    """Where anybody may read a clause, and what we do about it."""
    return CLAUSE_PAGE + id


def chosen(state: str = "", tier: int = 0, area: str = "", source: str = "") -> list[Clause]:
    """The clauses that stand so, of this tier, area and source; each as it comes where nothing is asked."""
    return [
        one
        for one in clauses().values()
        if (not state or standing(one.id).state == state)
        and (not tier or one.tier == tier)
        and (not area or one.area == area)
        and (not source or one.source == source)
    ]


def listed(among: Iterable[Clause], language: str) -> ClauseList:
    """Clauses in rows, in the reader's language."""
    held = list(among)
    return ClauseList(coverage(held), [row(one, language) for one in held])


def row(one: Clause, language: str) -> ClauseRow:
    """A clause in a list."""
    stands = standing(one.id)
    return ClauseRow(
        id=one.id,
        title=title_of(one.id, language),
        source=one.source,
        where=one.where,
        area=one.area,
        tier=one.tier,
        bound=one.bound,
        kind=one.kind,
        state=stands.state,
        kept_by=stands.kept_by,
        proved_by=stands.proved_by,
        missing=stands.missing.get(language, ""),
        waits_for=stands.waits_for,
        waits_for_words=say(f"agreements.system.{stands.waits_for}", language) if stands.waits_for else "",
        waits_only_for=stands.waits_only_for,
        why=stands.why.get(language, ""),
        href=href(one.id),
    )


def told(one: Clause, language: str) -> ClauseView:
    """A clause in the reader's language. Clauses the gate cites are written in both; the others stand in English."""
    held = row(one, language)
    return ClauseView(
        **{name: getattr(held, name) for name in ClauseView.__struct_fields__ if name in SHARED},
        says=written(one.id, "says", language) or one.says.strip(),
        duty=written(one.id, "duty", language) or one.duty.strip(),
        check=one.check.strip(),
        note=one.note.strip(),
        source=say(f"agreements.source.{one.source}", language),
        waits_for=held.waits_for_words,
    )
