"""Lists of conversations as people ask for them: mine, my team's, waiting, all, a queue's, a contact's."""

from collections.abc import Sequence
from dataclasses import replace

from fairline.conversations import hooks
from fairline.conversations.model import CLOSED, OPEN, WRAPPING_UP
from fairline.conversations.store import lists
from fairline.conversations.store.lists import LATEST, Wanted
from fairline.conversations.views.rows import rows
from fairline.conversations.views.shapes import ConversationRow
from fairline.gate import withheld
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.web import Page, after_cursor, page_of

STATES = (OPEN, WRAPPING_UP, CLOSED)
RUNNING = (OPEN, WRAPPING_UP)


def wanted(c: Unit, view: str, state: str | None, contact: str | None, member: str | None) -> Wanted:
    """Which conversations are asked for. Without a state, those that have not ended; of a contact, all.

    Raises BadInput for a view or state there is not.
    """
    if state is not None and state not in STATES:
        raise BadInput(what=state, fields={"state": "kit.field.invalid"})
    states = (state,) if state else STATES if contact else RUNNING
    if view == "all":
        return Wanted(states, contact=contact)
    if view == "mine":
        return Wanted(states, agent=member or "-", contact=contact)
    if view == "waiting":
        return Wanted([each for each in states if each == OPEN], agent="", contact=contact)
    if view == "team":
        return Wanted(states, queues=hooks.team_queues(c, [member or ""]).get(member or "", ()), contact=contact)
    if view.startswith("queue:"):
        return Wanted(states, queues=[view.removeprefix("queue:")], contact=contact)
    raise BadInput(what=view, fields={"view": "conversations.field.view"})


def page(c: Unit, asked: Wanted, cursor: str | None, limit: int) -> Page[ConversationRow]:
    """One page, newest activity first. What has news while somebody pages moves to the top and is not shown twice.
    Conversations of contacts whose data are kept and not used are left out.
    """
    asked = replace(asked, without=sorted(withheld(c).contacts))
    found = page_of(lists.page(c, asked, _place(cursor), limit + 1), limit, lambda one: f"{one.last_at}:{one.id}")
    return Page(rows(c, found.items), found.next)


def _place(cursor: str | None) -> tuple[int, str]:
    at, _, last = (after_cursor(cursor) or "").partition(":")
    if not cursor:
        return LATEST
    if not at.isdecimal() or len(at) > 18 or not last:
        raise BadInput(what="cursor", fields={"cursor": "kit.field.invalid"})
    return int(at), last


def counts(c: Unit, members: Sequence[str]) -> dict[str, dict[str, int]]:
    """By member: how many conversations that have not ended each view holds, and how many messages of theirs are
    unread.
    """
    by_queue = lists.counts(c)
    mine, queues = lists.mine(c), hooks.team_queues(c, members)
    everybody = {"waiting": sum(each["waiting"] for each in by_queue.values())}
    everybody["all"] = sum(each["open"] for each in by_queue.values())
    for queue, each in by_queue.items():
        if queue:
            everybody |= {f"queue:{queue}": each["open"], f"waiting:{queue}": each["waiting"]}
    told = {}
    for member in members:
        held, unread = mine.get(member, (0, 0))
        team = sum(by_queue[queue]["open"] for queue in queues.get(member, ()) if queue in by_queue)
        told[member] = {"mine": held, "unread": unread, "team": team, **everybody}
    return told
