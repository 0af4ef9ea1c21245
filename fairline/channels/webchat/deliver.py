"""Puts what the gate permitted in the visitor's feed, once for each entry that permits it."""

from collections.abc import Sequence
from typing import Any

from fairline.channels.contract import message_of
from fairline.channels.webchat import store
from fairline.channels.webchat.projection import CHANNEL
from fairline.gate import Reply, permitted
from fairline.journal import HOUSE, Entry, append
from fairline.journal.interaction import MessageFailed, MessageSent
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Hand out each permitted reply to a visitor. The follower's cursor moves in the same unit, so none goes twice."""
    for entry in entries:
        if entry.erased or entry.event.kind != "Reply":
            continue  # nothing is left to say to somebody who was forgotten
        reply = permitted(entry)
        if isinstance(reply, Reply) and reply.channel == CHANNEL:
            _send(c, entry.number, reply)


def _send(c: Unit, permit: int, reply: Reply) -> None:
    message, conversation = message_of(reply.id), reply.conversation or ""
    visitor = store.visitor(c, reply.address) if reply.address else None
    if visitor is None:
        append(
            c,
            HOUSE,
            MessageFailed(
                message=message,
                conversation=conversation,
                channel=CHANNEL,
                cause="no_such_visitor",
            ),
        )
        return
    append(
        c,
        HOUSE,
        MessageSent(
            message=message,
            conversation=conversation,
            channel=CHANNEL,
            person=reply.person or "",
            permit=permit,
            act=reply.id,
            address=visitor.joined or visitor.id,
        ),
    )


DELIVER = Follower("webchat.deliver", frozenset({"ActPermitted"}), follow)
