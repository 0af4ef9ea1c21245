"""What the gate itself knows: when a contact had something from us, and whether an act has waited already."""

from fairline.gate import held_store, store
from fairline.gate.acts import Act
from fairline.gate.facts import ContentLevels, Limits, Marketed, Review, Rhythm, Waited
from fairline.kit.db import Unit

WEEK = 7 * 24 * 3_600_000
MONTH = 31 * 24 * 3_600_000
MOST = 200


def rhythm(c: Unit, act: Act) -> Rhythm | None:
    """When the act's contact had an act of its kind; None where the act is to nobody known."""
    if act.contact is None:
        return None
    return Rhythm(store.sent(c, act.contact, type(act).__name__, c.at - WEEK, MOST))


def waited(c: Unit, act: Act) -> Waited:
    """Whether the act waits now, and is looked at again."""
    row = store.find(c, act.id)
    return Waited(row is not None and row["outcome"] == "deferred")


def marketed(c: Unit, act: Act) -> Marketed | None:
    """When the act's contact had marketing; None where the act is to nobody known."""
    return None if act.contact is None else Marketed(store.marketed(c, act.contact, c.at - MONTH))


def limits(c: Unit, act: Act) -> Limits:
    """What the account asks of itself."""
    return store.limits(c)


def review(c: Unit, act: Act) -> Review:
    """What a person said of the act's content."""
    return held_store.review(c, act.id)


def levels(c: Unit, act: Act) -> ContentLevels:
    """Where the account is stricter about content than the house."""
    return held_store.levels(c)
