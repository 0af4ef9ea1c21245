"""Names the operator keeps watch over, and which accounts may use which of them until when: badges.

House-wide: the operator's desk writes them, and every account's names are held against them. The operator's own name is
the mark `operator`. Clauses DTA-OC-TRADEMARK and DTA-RELATION-CLAIM.
"""

from dataclasses import dataclass

from fairline.accounts import store
from fairline.kit.clock import Millis
from fairline.kit.db import Unit

OPERATORS = "operator"  # the mark that is the operator's own name


@dataclass(frozen=True, slots=True)
class Mark:
    """A protected name, and whose it is."""

    id: str
    name: str
    owner: str


def marks(c: Unit) -> list[Mark]:
    """Every protected name, from any unit."""
    return [Mark(row["id"], row["name"], row["owner"]) for row in store.marks.every(c)]


def put_mark(c: Unit, mark: Mark) -> None:
    """Keep watch over a name."""
    store.marks.put(c, mark.id, mark.name, mark.owner)


def drop_mark(c: Unit, mark: str) -> None:
    """Keep watch no more; its badges go with it."""
    store.marks.drop(c, mark)


def put_badge(c: Unit, mark: str, house: str, until: Millis) -> None:
    """An account may use a name until an instant (ms UTC)."""
    store.marks.put_badge(c, mark, house, until)


def drop_badge(c: Unit, mark: str, house: str) -> None:
    """It may no more."""
    store.marks.drop_badge(c, mark, house)


def badges(c: Unit) -> frozenset[str]:
    """The marks the unit's account may use now."""
    return store.marks.badges(c, c.at)
