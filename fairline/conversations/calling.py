"""A call's conversation: open from its first ring, in the call's own unit; wrapped up when nobody is on it any more."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from fairline.conversations.events import ConversationOpened
from fairline.conversations.model import OPEN, clean
from fairline.conversations.parties import brand_of
from fairline.conversations.store import conversations as store
from fairline.conversations.store import counter
from fairline.conversations.wrapup import end_wrap_up, start_wrap_up
from fairline.crm import add_address, find, find_or_create
from fairline.journal import HOUSE, Entry, append
from fairline.journal.interaction import CallEnded, CallStarted
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.plugin import Follower


def matter(c: Unit, started: CallStarted) -> None:
    """Open the conversation a call names, unless it was begun in one that stands."""
    if store.one(c, started.conversation) is not None:
        return
    contact = _known(c, started) or _new(c, started)
    append(
        c,
        HOUSE,
        ConversationOpened(
            conversation=started.conversation,
            contact=contact,
            channel=started.channel,
            sender=started.sender,
            person=started.person,
            address=started.reach,
            reference=counter.take(c),
            via="call" if started.direction == "in" else "ours",
            brand=brand_of(c, started.channel, started.sender),
        ),
    )


def _known(c: Unit, started: CallStarted) -> str:
    """Whoever is called by this number on another channel is called by it here as well."""
    for channel in ("voice", "phone", "sms", "whatsapp"):
        held = find(c, channel, started.reach) if started.reach else None
        if held is not None:
            return held.id if channel == "voice" else add_address(c, held.id, "voice", started.reach).id
    return ""


def _new(c: Unit, started: CallStarted) -> str:
    # Who hides their number is somebody else each time.
    address = started.reach or f"hidden-{started.call[-8:]}"
    return find_or_create(c, started.channel, address, started.person, name=clean(started.name)).id


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Who talked finishes it; what nobody took stands open, to be called back, and what was never meant for anybody
    (the contact hung up in a menu, the house said all there was to say) is closed.
    """
    for entry in entries:
        event: CallEnded = entry.event
        held = store.one(c, event.conversation)
        if held is None or held.state != OPEN:
            continue
        with suppress(Problem):
            if held.agent:
                start_wrap_up(c, held.id, HOUSE, None, oversees=True)
            elif not held.queue:
                end_wrap_up(c, held.id, HOUSE, None)


CALLS = Follower("conversations.calls", frozenset({CallEnded.__name__}), follow, prompt=True)
