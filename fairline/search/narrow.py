"""Narrows what was found to the conversations that fit the operators, and finds whom their names may mean."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from fairline import accounts, conversations, crm, routing
from fairline.gate import withheld
from fairline.kit.conditions import AllOf, Condition, check
from fairline.kit.db import Row, Unit
from fairline.kit.errors import BadInput
from fairline.kit.search import Found, find, read
from fairline.kit.search.find import Keep
from fairline.search.docs import CONTACTS
from fairline.search.operators import Names, Tree, Wanted

MOST_CONTACTS = 50  # contacts a name may mean


def names(c: Unit, member: str) -> Names:
    """How names are found in this account."""
    return Names(
        agents=lambda name: accounts.members_called(c, name),
        queues=lambda name: _queues(c, name),
        contacts=lambda name: _contacts(c, name),
        me=member,
    )


def keeper(c: Unit, wanted: Wanted, member: str) -> Keep | None:
    """What lets through the documents of conversations that fit; None where anything does. What does not fit the fields
    is put to `ignored`.
    """
    condition = _condition(c, wanted, member)
    if condition is None:
        return None

    fitting = conversations.fitting(c, condition, c.at, member=member or None)

    def keep(rows: Sequence[Row]) -> Sequence[Row]:
        fits = fitting(sorted({row["conversation"] for row in rows if row["conversation"]}))
        return [row for row in rows if row["conversation"] in fits]

    return keep


def used(c: Unit, found: Found) -> Found:
    """What was found, without whatever is of contacts whose data are kept and not used."""
    left_out = withheld(c).contacts
    if not left_out:
        return found
    talks = conversations.several(c, {hit.row["conversation"] for hit in found.hits if hit.row["conversation"]})
    theirs = {one for one, each in talks.items() if each.contact in left_out}
    kept = tuple(
        hit
        for hit in found.hits
        if left_out.isdisjoint((hit.row["contact"], hit.row["id"])) and hit.row["conversation"] not in theirs
    )
    return replace(found, hits=kept)


def matching(c: Unit, wanted: Wanted, most: int, member: str) -> list[str]:
    """The conversations that fit, the newest first."""
    aside: list[Tree] = [{"field": "set_aside", "op": "is", "value": wanted.aside}] if wanted.aside else []
    condition = _condition(c, wanted, member, aside)
    if condition is None:
        return []
    return conversations.newest(c, condition, c.at, most, member=member or None)


def titles(c: Unit, ids: Sequence[str]) -> list[tuple[str, str, str, int]]:
    """Id, contact, subject and beginning (ms UTC) of conversations, in the order given."""
    held = conversations.several(c, ids)
    found = [held[one] for one in ids if one in held]
    return [(each.id, each.contact, each.subject, each.created) for each in found]


def _condition(c: Unit, wanted: Wanted, member: str, more: Sequence[Tree] = ()) -> Condition | None:
    """The operators as one condition; those whose values the fields do not know are put to `ignored`."""
    fit: list[Condition] = []
    parts = (*wanted.parts, *more)
    known = conversations.fields(c) if parts else {}
    for part in parts:
        try:
            fit.append(conversations.settled(c, check(part, known, "view", fold=crm.folded), member or None))
        except BadInput:
            wanted.ignored.append(_said(part))
    return AllOf(tuple(fit)) if fit else None


def _said(tree: Any) -> str:
    while "not" in tree:
        tree = tree["not"]
    value = tree.get("value", "")
    return f"{tree.get('field', '')}:{','.join(map(str, value)) if isinstance(value, list) else value}"


def _queues(c: Unit, name: str) -> list[str]:
    return routing.queues_called(c, name)


def _contacts(c: Unit, name: str) -> list[str]:
    found = used(c, find(c, read(name), [CONTACTS]))
    return [hit.row["id"] for hit in found.hits[:MOST_CONTACTS]]
