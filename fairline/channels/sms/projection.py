"""Folds the journal into texts that came and went, and into who hears from which of our senders."""

from collections.abc import Callable
from typing import Any, cast

from fairline.channels.sms import store
from fairline.channels.sms.events import TextReported, TextTried, TextWordHeard
from fairline.channels.sms.model import CHANNEL, Piece, State, Text
from fairline.channels.sms.segments import Encoding
from fairline.channels.sms.store.heard import Word
from fairline.journal import Entry
from fairline.journal.interaction import ContactAllowed, ContactRefused, MessageReceived
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def _received(c: Unit, entry: Entry[MessageReceived]) -> None:
    event = entry.event
    digest = event.client_id.partition(".")[0]
    store.add_received(c, event.message, event.client_id, digest, event.person, event.sender, entry.number, entry.at)
    store.stick(c, event.person, event.brand, event.sender, entry.at, named=False)


def _tried(c: Unit, entry: Entry[TextTried]) -> None:
    event = entry.event
    held = store.text_of(c, event.permit)
    begun = held.begun if held else entry.at
    state = cast(State, event.outcome)
    store.put_text(
        c,
        Text(
            event.permit,
            event.act,
            event.message,
            event.conversation,
            event.person,
            event.sender,
            event.provider,
            state,
            event.attempt,
            event.segments,
            cast(Encoding, event.encoding),
            begun,
            event.expires,
            event.ids,
        ),
    )
    for place, each in enumerate(event.ids):
        lookup = f"{event.provider}:{each}"
        if each and store.piece(c, lookup) is None:
            store.put_piece(c, Piece(lookup, event.permit, place, "sent", ""))
    if state == "sent":
        store.stick(c, event.person, event.brand, event.sender, entry.at, named=True)


def _reported(c: Unit, entry: Entry[TextReported]) -> None:
    event = entry.event
    lookup = f"{event.provider}:{event.id}"
    store.put_piece(c, Piece(lookup, event.permit, event.place, cast(State, event.state), event.cause))


def _delivered(c: Unit, entry: Entry[Any]) -> None:
    store.settle_text(c, entry.event.message, "delivered")


def _failed(c: Unit, entry: Entry[Any]) -> None:
    store.settle_text(c, entry.event.message, "expired" if entry.event.cause == "expired" else "failed")


def _word(c: Unit, entry: Entry[TextWordHeard]) -> None:
    event = entry.event
    word = Word(event.word, event.person, event.sender, event.brand, event.language, event.answered, entry.at)
    store.add_word(c, event.message, word)


def _refused(c: Unit, entry: Entry[ContactRefused]) -> None:
    if entry.event.sure:
        store.refuse(c, entry.event.person, entry.event.brand, entry.at)


def _allowed(c: Unit, entry: Entry[ContactAllowed]) -> None:
    store.allow(c, entry.event.person, entry.event.brand)


def _erased(c: Unit, entry: Entry[Any]) -> None:
    if persons := getattr(entry.event, "persons", ()):
        store.forget_persons(c, persons)


_OURS: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "MessageReceived": _received,
    "MessageDelivered": _delivered,
    "MessageFailed": _failed,
    "ContactRefused": _refused,
    "ContactAllowed": _allowed,
}
_ALWAYS: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "TextTried": _tried,
    "TextReported": _reported,
    "TextWordHeard": _word,
    "ContactErased": _erased,
}


def _apply(c: Unit, entry: Entry[Any]) -> None:
    if entry.kind in _ALWAYS:
        _ALWAYS[entry.kind](c, entry)
    elif entry.event.channel == CHANNEL:
        _OURS[entry.kind](c, entry)


TEXTS = Projection(
    "sms",
    frozenset({*_OURS, *_ALWAYS}),
    _apply,
    ("sms_received", "sms_texts", "sms_pieces", "sms_sticky", "sms_words", "sms_refused"),
)
