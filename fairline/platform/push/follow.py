"""Keeps the list of notices, and has devices told of new ones."""

from collections.abc import Sequence
from typing import Any

from fairline import rules
from fairline.conversations import conversation, watchers
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue
from fairline.platform.push import store
from fairline.platform.push.model import JOB, Notice
from fairline.platform.push.notices import Around, notices

SOON = 1500  # ms between a notice and its push: what comes in a burst is told once, what is seen at once not at all
LASTS = 30 * 86_400_000  # ms a notice is kept
_TELLS = frozenset(
    {
        "ConversationAssigned",
        "MessageThreaded",
        "NoteWritten",
        "ObligationMissed",
        "ObligationWarned",
        "RuleQuieted",
        "SnoozeEnded",
        "WorkOffered",
    }
)
_ASKS = ("MessageThreaded", "ObligationMissed", "ObligationWarned", "SnoozeEnded")  # who has it, who watches it
_OFFER_OVER = ("OfferAccepted", "OfferDeclined", "OfferExpired", "OfferWithdrawn")
_GONE = ("MemberDeactivated", "MemberErased")
_LEFT = ("SessionRevoked", "SignedOut")
_SETTLED = ("ActPermitted", "ConversationClosed", "ReadMarked")
KINDS = _TELLS | {*_OFFER_OVER, *_GONE, *_LEFT, *_SETTLED, "ConversationDeleted"}


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Keep what entries tell, and push it to whoever has a device."""
    told = _keep(c, entries)
    members = {notice.member for notice in told if notice.at > c.at - 10 * 60_000}
    for device in store.devices(c, sorted(members)) if members else ():
        enqueue(c, JOB, {"place": device.lookup}, due=c.at + SOON, key=f"{JOB}:{device.lookup}")


def _keep(c: Unit, entries: Sequence[Entry[Any]]) -> list[Notice]:
    around = _around(c, {entry.event.conversation for entry in entries if entry.kind in _ASKS})
    told: list[Notice] = []
    for entry in entries:
        if entry.kind in _TELLS:
            told_to = _answers_for(c, entry) if entry.kind == "RuleQuieted" else around.get(entry.event.conversation)
            new = notices(entry, told_to or Around())
            told += new
            for notice in new:
                store.put(c, notice)
        else:
            _take_away(c, entry)
    for member in {notice.member for notice in told}:
        store.drop_older(c, member, c.at - LASTS)
    return told


def _around(c: Unit, ids: set[str]) -> dict[str, Around]:
    watched = watchers(c, sorted(ids)) if ids else {}
    return {one: Around(_agent(c, one), frozenset(watched.get(one, ()))) for one in ids}


def _answers_for(c: Unit, entry: Entry[Any]) -> Around | None:
    try:
        return Around(rules.one_rule(c, entry.event.rule).approved_by)
    except NotFound:
        return None  # removed since


def _agent(c: Unit, one: str) -> str:
    try:
        return conversation(c, one).agent
    except NotFound:
        return ""  # deleted since


def _take_away(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    if entry.kind in _OFFER_OVER:
        store.drop_kind(c, event.conversation, "offered")
    elif entry.kind == "ConversationDeleted":
        store.drop_conversation(c, event.conversation)
    elif entry.kind in _SETTLED:
        _see(c, entry)
    elif entry.kind in _GONE:
        store.drop_member(c, event.member)
    elif entry.kind in _LEFT:
        store.let_go_signed_in(c, event.session, event.member)


FOLLOWER = Follower("push", KINDS, follow)


def _see(c: Unit, entry: Entry[Any]) -> None:
    """Who read or answered has seen it; what is closed is nothing to tell anybody."""
    event = entry.event
    if entry.kind == "ReadMarked":
        store.see(c, event.member, event.number, event.conversation)
    elif entry.kind == "ConversationClosed":
        store.settle(c, event.conversation, entry.number)
    elif entry.actor.kind == "member" and event.subject:
        store.see(c, entry.actor.id, entry.number, event.subject)
