"""Counts how mail to people of a list was taken: where too much of it comes back, nobody of it is advertised to."""

from collections.abc import Sequence
from typing import Any

from fairline import crm, journal
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower
from fairline.privacy.origins import store
from fairline.privacy.origins.signs import BOUNCED, LEAST_SENT


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Each mail that left, and each that came back for good."""
    for entry in entries:
        event = entry.event
        left = entry.kind == "MailTried" and event.outcome == "left"
        back = entry.kind == "MailBounced" and event.lasting
        refused = entry.kind == "MailTried" and event.outcome == "failed" and event.enhanced.startswith("5.1.")
        if left or back or refused:
            _count(c, _batches(c, event.permit), sent=int(left or refused), bounced=int(back or refused))


def _count(c: Unit, batches: Sequence[str], *, sent: int, bounced: int) -> None:
    for batch, sent_so_far, back in store.count(c, batches, sent=sent, bounced=bounced):
        if bounced and sent_so_far >= LEAST_SENT and back * 100 > BOUNCED * sent_so_far:
            crm.bar_batch(c, batch, "bounces", {"sent": sent_so_far, "bounced": back}, by=HOUSE)


def _batches(c: Unit, permit: int) -> list[str]:
    entry = journal.one(c, permit)
    contact = getattr(entry.event, "fields", {}).get("contact") if entry is not None else None
    try:
        found = crm.origins_of(c, contact) if contact else []
    except NotFound:
        return []
    return list(dict.fromkeys(each.batch for each in found if each.batch))


FOLLOWER = Follower("privacy.imports", frozenset({"MailTried", "MailBounced"}), follow)
