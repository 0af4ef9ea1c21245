"""Folds what became of our replies into the thread: the gate's rulings, and how far the channel brought them."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from fairline.channels import message_of
from fairline.conversations.model import Speaker, preview
from fairline.conversations.projection.lines import encode, line, speaker_of, told
from fairline.conversations.store import conversations as store
from fairline.conversations.store import thread
from fairline.journal import Entry
from fairline.journal.interaction import (
    CallEnded,
    CallStarted,
    MessageDelivered,
    MessageFailed,
    MessageRead,
    MessageSent,
)
from fairline.kit.db import Unit

LOOKED = 50  # lines back to where a call began
ANSWERS = ("agent", "assistant")  # and programs; what the house says by itself is no answer to the contact


def _permitted(c: Unit, entry: Entry[Any]) -> None:
    """A waiting act becomes a message where it now stands; an amended one leaves its ruling beside it."""
    event = entry.event
    if not _is_reply(event):
        return
    thread.remove(c, event.act)
    speaker, speaker_id = _by(entry)
    text = event.private.get("text", "")
    thread.add(
        c,
        line(
            entry,
            message_of(event.act),
            "message",
            speaker=speaker,
            speaker_id=speaker_id,
            person=event.person or "",
            text=text,
            files=_files(event),
            act=event.act,
            client_id=_client_id(event),
            state="accepted",
        ),
    )
    if any(verdict.outcome == "amend" for verdict in event.verdicts):
        thread.add(c, _ruling(entry, "amended", part=1))
    store.said(
        c,
        event.subject,
        speaker=speaker,
        person=event.person or "",
        text=preview(text),
        at=entry.at,
        number=entry.number,
        answers=speaker in ANSWERS or bool(event.fields.get("app")),
    )


def _deferred(c: Unit, entry: Entry[Any]) -> None:
    _settle(c, entry, "deferred")


def _refused(c: Unit, entry: Entry[Any]) -> None:
    _settle(c, entry, "refused")


def _withdrawn(c: Unit, entry: Entry[Any]) -> None:
    found = thread.by_id(c, entry.event.act)
    if found:
        thread.settle(c, found.id, "cancelled", found.more)


def _settle(c: Unit, entry: Entry[Any], outcome: str) -> None:
    """A ruling stays where the act first stood; its reasons are those of the latest entry."""
    event = entry.event
    if _is_reply(event) and not thread.settle(c, event.act, outcome, encode(_told(entry))):
        thread.add(c, _ruling(entry, outcome))


def _ruling(entry: Entry[Any], outcome: str, part: int = 0) -> Any:
    speaker, speaker_id = _by(entry)
    event = entry.event
    return line(
        entry,
        event.act,
        "ruling",
        part=part,
        speaker=speaker,
        speaker_id=speaker_id,
        person=event.person or "",
        act=event.act,
        client_id=_client_id(event),
        state=outcome,
        more=_told(entry),
    )


def _told(entry: Entry[Any]) -> Mapping[str, Any]:
    """Where the verdicts stand: they are read from the journal when somebody looks, so that they are kept once."""
    return {"entry": entry.number, "due": getattr(entry.event, "due", None)}


def _sent(c: Unit, entry: Entry[MessageSent]) -> None:
    thread.reach(c, entry.event.message, "sent")


def _delivered(c: Unit, entry: Entry[MessageDelivered]) -> None:
    thread.reach(c, entry.event.message, "delivered")


def _seen(c: Unit, entry: Entry[MessageRead]) -> None:
    thread.reach(c, entry.event.message, "read")


def _failed(c: Unit, entry: Entry[MessageFailed]) -> None:
    thread.reach(c, entry.event.message, "failed", encode({"cause": entry.event.cause, "entry": entry.number}))


def _offered(what: str) -> Callable[[Unit, Entry[Any]], None]:
    """Routing's entries are told in the thread too. It stands above us, so its events are known by their shape."""

    def fold(c: Unit, entry: Entry[Any]) -> None:
        if getattr(entry.event, "conversation", None):
            told(c, entry, what, agent=getattr(entry.event, "agent", ""), queue=getattr(entry.event, "queue", ""))

    return fold


def _rang(c: Unit, entry: Entry[CallStarted]) -> None:
    event = entry.event
    told(c, entry, f"call_{event.direction}", person=event.person, call=event.call, verified=event.verified)


def _rang_off(c: Unit, entry: Entry[CallEnded]) -> None:
    event = entry.event
    how = "talked" if event.talked else _unheard(c, entry) if event.answered and event.direction == "in" else "missed"
    told(
        c,
        entry,
        f"call_{how}",
        person=event.person,
        call=event.call,
        cause=event.cause,
        seconds=str(event.talked // 1000),
        direction=event.direction,
    )


def _unheard(c: Unit, entry: Entry[CallEnded]) -> str:
    """How a call that no agent took ended: with a call back promised in it, by the caller, or by the house that had
    said all there was to say.
    """
    for each in thread.before(c, entry.event.conversation, entry.number, LOOKED):
        if each.state == "callback_promised":
            return "promised"
        if each.state == "call_in":
            break
    return "answered" if entry.event.by != "house" else "unattended"


def _promised(c: Unit, entry: Entry[Any]) -> None:
    """A flow stands above us too."""
    told(c, entry, "callback_promised", person=entry.event.person)


def _is_reply(event: Any) -> bool:
    return bool(event.kind == "Reply" and event.fields.get("conversation") == event.subject)


def _by(entry: Entry[Any]) -> tuple[Speaker, str]:
    """An act that waited is submitted again by the house; it is still its member's, or its rule's."""
    member = entry.event.fields.get("member")
    return ("agent", member) if member else (speaker_of(entry.actor), entry.event.fields.get("cause") or entry.actor.id)


def _client_id(event: Any) -> str | None:
    return event.fields.get("client_id") or None


def _files(event: Any) -> str:
    return msgspec.json.encode([{"id": file} for file in event.fields.get("attachments", ())]).decode()


FOLDS: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "ActPermitted": _permitted,
    "ActDeferred": _deferred,
    "ActRefused": _refused,
    "ActWithdrawn": _withdrawn,
    "MessageSent": _sent,
    "MessageDelivered": _delivered,
    "MessageRead": _seen,
    "MessageFailed": _failed,
    "WorkOffered": _offered("offered"),
    "OfferDeclined": _offered("declined"),
    "OfferExpired": _offered("expired"),
    "CallStarted": _rang,
    "CallEnded": _rang_off,
    "CallbackPromised": _promised,
}
