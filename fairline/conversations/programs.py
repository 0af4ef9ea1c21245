"""What programs in other systems' words read: many conversations at once, what is filed under them, their lines."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fairline.conversations import listing
from fairline.conversations.asking import said, scope_of
from fairline.conversations.model import Conversation, ThreadLine
from fairline.conversations.store import asked, links, parties, programs, thread, values
from fairline.conversations.store import conversations as store
from fairline.conversations.store.parties import Participant
from fairline.gate import withheld
from fairline.kit.clock import Millis
from fairline.kit.db import Unit

MOST_LINES = 5_000
MOST_COUNTED = 100_000


@dataclass(frozen=True, slots=True)
class Filed:
    """What stands beside a conversation; `values` by the field's id, `links` as (kind, other)."""

    tags: Sequence[str] = ()
    values: Mapping[str, Any] = field(default_factory=dict)
    participants: Sequence[Participant] = ()
    watchers: Sequence[str] = ()
    links: Sequence[tuple[str, str]] = ()
    first_text: str = ""


@dataclass(frozen=True, slots=True)
class Order:
    """What a list is sorted by (activity, created, updated, status_since, reference, priority …), and which way."""

    by: str = "reference"
    descending: bool = False


def several(c: Unit, ids: Iterable[str]) -> Mapping[str, Conversation]:
    """Conversations by their ids; those that are gone are left out."""
    return store.some(c, dict.fromkeys(ids))


def numbered(c: Unit, references: Iterable[int]) -> Mapping[int, Conversation]:
    """Conversations by the numbers people call them by."""
    left_out = withheld(c).contacts
    found = programs.by_references(c, dict.fromkeys(references))
    return {number: each for number, each in found.items() if each.contact not in left_out}


def filed(c: Unit, ids: Sequence[str]) -> Mapping[str, Filed]:
    """What stands beside each of these."""
    tags, filled, copied = values.tags(c, ids), values.values(c, ids), parties.some(c, ids)
    watching, begun = parties.watchers(c, ids), programs.first_texts(c, ids)
    linked: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for one, kind, other in programs.links(c, ids):
        linked[one].append((kind, other))
    return {
        one: Filed(
            tags.get(one, ()),
            filled.get(one, {}),
            copied.get(one, ()),
            watching.get(one, ()),
            linked.get(one, ()),
            begun.get(one, ""),
        )
        for one in ids
    }


def lines(c: Unit, id: str) -> list[ThreadLine]:
    """Everything that stands in its thread, oldest first, with what was merged into it."""
    return thread.before(c, [id, *links.merged_into(c, id)], 2**62, MOST_LINES)[::-1]


def page_after(
    c: Unit, conditions: Mapping[str, Any], order: Order, member: str | None, after: tuple[int, str] | None, most: int
) -> list[tuple[int, Conversation]]:
    """The conversations that follow a place in a list by conditions, each with its own place. Raises BadInput."""
    tree = listing.condition(c, conditions)
    return asked.page(
        c, said(c, tree, c.at, member), scope_of(tree), order.by, after, most, descending=order.descending
    )


def page_beyond(
    c: Unit, conditions: Mapping[str, Any], order: Order, member: str | None, skip: int, most: int
) -> tuple[list[Conversation], int]:
    """The conversations after so many of a list by conditions, and how many there are in all. Raises BadInput."""
    tree = listing.condition(c, conditions)
    sql, scope = said(c, tree, c.at, member), scope_of(tree)
    found = programs.skipped(c, sql, scope, order.by, skip, most, descending=order.descending)
    return found, asked.count(c, sql, scope, MOST_COUNTED)


def everything(c: Unit, after: str, most: int, *, merged: bool) -> list[Conversation]:
    """Every conversation above an id, whatever became of it: those that go on by themselves, or those merged away."""
    return programs.everything(c, after, most, merged=merged)


def changed_since(c: Unit, number: int, since: Millis, most: int) -> list[Conversation]:
    """What changed with an entry above a number, at an instant (ms UTC) or later, in the order of the changes."""
    return programs.changed(c, number, since, most, sorted(withheld(c).contacts))
