"""What changed since: tickets, users, organizations and events, from an instant or a cursor on, in order."""

from collections.abc import Callable, Sequence
from typing import Any

from fairline import conversations, journal
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.platform.zendesk import audits, companies, people, store, tickets_shown
from fairline.platform.zendesk.sheet import Sheet, read, write
from fairline.platform.zendesk.who import Who

MOST = 1_000
LATEST = 2**33  # seconds: what lies beyond is no instant of ours
Some = tuple[
    list[dict[str, Any]], int, Millis, bool
]  # shown, the last entry's number, its instant, whether there is more


def from_time(c: Unit, who: Who, sheet: Sheet, key: str, start: int | None, most: int) -> dict[str, Any]:
    """A page from an instant (seconds UTC) on. Raises BadInput."""
    since = _since(start)
    shown, _, last, more = _FIND[key](c, who, 0, since, most)
    end = last // 1000 if shown else None
    ended = end if end is not None else start
    return {
        key: shown,
        **_beside(c, who, sheet, key, shown),
        "count": len(shown),
        "end_time": ended,
        "end_of_stream": not more,
        "next_page": sheet.at(start_time=ended, per_page=most),
    }


def from_cursor(
    c: Unit, who: Who, sheet: Sheet, key: str, start: int | None, cursor: str | None, most: int
) -> dict[str, Any]:
    """A page from an instant (seconds UTC) or from a cursor on. Raises BadInput."""
    if cursor:
        after, since = _number(read(cursor)), 0
    else:
        after, since = 0, _since(start)
    shown, number, _, more = _FIND[key](c, who, after, since, most)
    held = write(str(number if shown else after)) if shown or cursor else None
    return {
        key: shown,
        **_beside(c, who, sheet, key, shown),
        "after_cursor": held,
        "after_url": sheet.at(cursor=held, per_page=most) if held else None,
        "before_cursor": None,
        "before_url": None,
        "end_of_stream": not more,
    }


def _since(start: int | None) -> Millis:
    if start is None or not 0 <= start < LATEST:
        raise BadInput(what="start_time", fields={"start_time": "kit.field.invalid"})
    return start * 1000


def _number(place: str) -> int:
    if not place.isascii() or not place.isdecimal() or len(place) > 18:
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"})
    return int(place)


def _tickets(c: Unit, who: Who, after: int, since: Millis, most: int) -> Some:
    found = conversations.changed_since(c, after, since, most + 1)
    kept = found[:most]
    shown = tickets_shown.shown(c, who, kept)
    last = kept[-1] if kept else None
    return shown, last.changed if last else after, last.updated if last else since, len(found) > most


def _users(c: Unit, who: Who, after: int, since: Millis, most: int) -> Some:
    return _kept(c, "user", after, since, most, lambda ids: list(people.shown(c, who, ids).values()))


def _organizations(c: Unit, who: Who, after: int, since: Millis, most: int) -> Some:
    return _kept(c, "organization", after, since, most, lambda ids: list(companies.shown(c, who, ids).values()))


def _kept(
    c: Unit, kind: str, after: int, since: Millis, most: int, show: Callable[[Sequence[str]], list[dict[str, Any]]]
) -> Some:
    rows = store.changed(c, kind, after, since, most + 1)
    kept = rows[:most]
    last = kept[-1] if kept else None
    shown = show([row["thing"] for row in kept])
    return shown, last["changed"] if last else after, last["updated"] if last else since, len(rows) > most


def _events(c: Unit, who: Who, after: int, since: Millis, most: int) -> Some:
    """Events of tickets, from the journal: what was said, and what was changed."""
    entries = journal.after(c, after or _first(c, since) - 1, most)
    about = {str(getattr(each.event, "conversation", "")) for each in entries if audits.tells(each)}
    held = conversations.several(c, about) if about else {}
    shown = [
        audits.event(c, who, held[each.event.conversation], each)
        for each in entries
        if audits.tells(each) and each.event.conversation in held
    ]
    last = entries[-1] if entries else None
    return shown, last.number if last else after, last.at if last else since, len(entries) == most


def _first(c: Unit, since: Millis) -> int:
    """The number of the first entry at an instant or later: entries stand in the order of time."""
    low, high = 1, journal.head(c) + 1
    while low < high:
        middle = (low + high) // 2
        entry = journal.one(c, middle)
        if entry is not None and entry.at < since:
            low = middle + 1
        else:
            high = middle
    return low


def _beside(c: Unit, who: Who, sheet: Sheet, key: str, shown: Sequence[dict[str, Any]]) -> dict[str, Any]:
    if key != "tickets" or not sheet.include:
        return {}
    held = tickets_shown.of_numbers(c, [each["id"] for each in shown])
    return tickets_shown.beside(c, who, held, sheet)


_FIND: dict[str, Callable[[Unit, Who, int, Millis, int], Some]] = {
    "tickets": _tickets,
    "users": _users,
    "organizations": _organizations,
    "ticket_events": _events,
}
