"""Sends what the gate permitted, once for each entry that permits it."""

from collections.abc import Sequence
from typing import Any

from fairline.channels.contract import message_of, reply_in
from fairline.channels.example import store
from fairline.channels.example.projection import NAME
from fairline.gate import Reply
from fairline.journal import HOUSE, Entry, append
from fairline.journal.interaction import MessageSent
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Send each permitted reply of this channel that has not gone out."""
    for entry in entries:
        reply = reply_in(entry, NAME)
        if reply and not store.was_sent(c, entry.number):
            _send(c, entry.number, reply)


def _send(c: Unit, permit: int, reply: Reply) -> None:
    # A channel with a network enqueues a job here, keyed by `permit`; the job calls the wire, its unit writes this.
    event = MessageSent(
        message=message_of(reply.id),
        conversation=reply.conversation or "",
        channel=NAME,
        person=reply.person or "",
        permit=permit,
        act=reply.id,
    )
    append(c, HOUSE, event)


DELIVER = Follower("example.deliver", frozenset({"ActPermitted"}), follow, prompt=True)
