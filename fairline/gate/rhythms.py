"""What the gate itself knows of many acts at once: when their contacts had something from us."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from fairline.gate import store
from fairline.gate.facts import Marketed, Posed, Rhythm
from fairline.gate.rhythm import MONTH, MOST, WEEK
from fairline.kit.db import Row, Unit

MARKETING = "marketing"


def rhythms(c: Unit, posed: Sequence[Posed]) -> list[Rhythm | None]:
    """When each act's contact had an act of its kind, in the week before it."""
    had = _had(c, posed, WEEK)
    return [_rhythm(each, had) for each in posed]


def marketed_each(c: Unit, posed: Sequence[Posed]) -> list[Marketed | None]:
    """When each act's contact had marketing, in the month before it."""
    had = _had(c, posed, MONTH)
    return [_marketed(each, had) for each in posed]


def _rhythm(each: Posed, had: Mapping[str, Sequence[Row]]) -> Rhythm | None:
    if each.act.contact is None:
        return None
    kind, since = type(each.act).__name__, each.at - WEEK
    sent = [row["at"] for row in had.get(each.act.contact, ()) if row["kind"] == kind and row["at"] > since]
    return Rhythm(tuple(sent[-MOST:]))


def _marketed(each: Posed, had: Mapping[str, Sequence[Row]]) -> Marketed | None:
    if each.act.contact is None:
        return None
    since = each.at - MONTH
    held = had.get(each.act.contact, ())
    return Marketed(tuple(row["at"] for row in held if row["purpose_class"] == MARKETING and row["at"] > since))


def _had(c: Unit, posed: Sequence[Posed], span: int) -> Mapping[str, Sequence[Row]]:
    contacts = list(dict.fromkeys(each.act.contact for each in posed if each.act.contact))
    found: dict[str, list[Row]] = defaultdict(list)
    if contacts:
        for row in store.had(c, contacts, min(each.at for each in posed) - span):
            found[row["contact"]].append(row)
    return found
