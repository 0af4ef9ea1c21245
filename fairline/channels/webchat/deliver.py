"""Puts what the gate permitted in the visitor's feed, once for each entry that permits it."""

from collections.abc import Sequence
from typing import Any

from fairline.channels.contract import mail_in, message_of, reply_in
from fairline.channels.webchat import store
from fairline.channels.webchat.projection import CHANNEL
from fairline.gate import Mail, Reply
from fairline.journal import HOUSE, Entry, append
from fairline.journal.interaction import MessageFailed, MessageSent, QuestionAsked
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Hand out each permitted reply or question to a visitor, unless that was done; nothing to who was forgotten."""
    for entry in entries:
        question = mail_in(entry, CHANNEL)
        if question and not store.was_handed_out(c, question.cause):
            _ask(c, entry.number, question)
        reply = reply_in(entry, CHANNEL)
        if reply and not store.was_handed_out(c, message_of(reply.id)):
            _send(c, entry.number, reply)


def _ask(c: Unit, permit: int, question: Mail) -> None:
    """Put a question before a visitor; before nobody where they are gone."""
    visitor = store.visitor(c, question.address) if question.address else None
    if visitor is not None:
        asked = QuestionAsked(
            question=question.cause,
            conversation=question.conversation or "",
            channel=CHANNEL,
            person=question.person or "",
            permit=permit,
            address=visitor.joined or visitor.id,
        )
        append(c, HOUSE, asked)


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
                person=reply.person or "",
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


DELIVER = Follower("webchat.deliver", frozenset({"ActPermitted"}), follow, prompt=True)
