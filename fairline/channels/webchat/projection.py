"""Folds the journal into sites and feeds."""

import json
from collections.abc import Callable
from typing import Any

from fairline.channels.webchat import events, store
from fairline.journal import Entry, interaction
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection

CHANNEL = "webchat"


def _site(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    if isinstance(event, events.SiteMade):
        c.run(
            "INSERT INTO webchat_sites(account, id, key, name, config, made)"
            " VALUES(:account, :id, :key, :name, :config, :at)",
            account=entry.account,
            id=event.site,
            key=event.key,
            name=event.name,
            config=json.dumps(event.config, sort_keys=True),
            at=entry.at,
        )
    elif isinstance(event, events.SiteChanged):
        c.run(
            "UPDATE webchat_sites SET name = :name, config = :config WHERE account = :account AND id = :id",
            account=entry.account,
            id=event.site,
            name=event.name,
            config=json.dumps(event.config, sort_keys=True),
        )
    else:
        c.run(
            "UPDATE webchat_sites SET removed = 1 WHERE account = :account AND id = :id",
            account=entry.account,
            id=event.site,
        )


def _heard(c: Unit, entry: Entry[interaction.MessageReceived]) -> None:
    # Nobody writes as somebody who turned out to be another: the line stands in the writer's own feed.
    event = entry.event
    _line(c, entry, event.address, "message", entry.number, message=event.message, client_id=event.client_id or None)


def _said(c: Unit, entry: Entry[interaction.MessageSent]) -> None:
    event = entry.event
    _add(c, entry, event.address, "message", event.permit, message=event.message, conversation=event.conversation)


def _asked(c: Unit, entry: Entry[interaction.QuestionAsked]) -> None:
    event = entry.event
    _add(c, entry, event.address, "question", event.permit, message=event.question, conversation=event.conversation)


def _stands(c: Unit, entry: Entry[interaction.TalkChanged]) -> None:
    event = entry.event
    held = {"conversation": event.conversation, "agent": event.agent, "state": event.state}
    _add(c, entry, event.address, "state", entry.number, **held)


def _read(c: Unit, entry: Entry[interaction.MessagesRead]) -> None:
    event, reader = entry.event, store.reader_of(c, entry.event.up_to)
    if reader is not None:
        _add(c, entry, reader, "read", entry.number, message=event.up_to, conversation=event.conversation)


def _reached(c: Unit, entry: Entry[interaction.MessagesReached]) -> None:
    event, reader = entry.event, store.reader_of(c, entry.event.up_to)
    if reader is not None:
        _add(c, entry, reader, "delivered", entry.number, message=event.up_to, conversation=event.conversation)


def _mark(c: Unit, entry: Entry[Any]) -> None:
    c.run(
        "INSERT INTO webchat_marks(account, message, event, at) VALUES(:account, :message, :event, :at)"
        " ON CONFLICT DO NOTHING",
        account=entry.account,
        message=entry.event.message,
        event=entry.kind,
        at=entry.at,
    )


def _add(c: Unit, entry: Entry[Any], visitor: str, kind: str, number: int, **more: Any) -> None:
    _line(c, entry, store.feed_of(c, visitor), kind, number, **more)


def _line(c: Unit, entry: Entry[Any], visitor: str, kind: str, number: int, **more: Any) -> None:
    held = {"message": None, "client_id": None, "conversation": None, "agent": None, "state": None} | more
    c.run(
        "INSERT INTO webchat_feed(account, visitor, seq, kind, number, message, client_id, at, conversation, agent,"
        " state) SELECT :account, :visitor, coalesce(max(seq), 0) + 1, :kind, :number, :message, :client_id, :at,"
        " :conversation, :agent, :state FROM webchat_feed WHERE account = :account AND visitor = :visitor",
        account=entry.account,
        visitor=visitor,
        kind=kind,
        number=number,
        at=entry.at,
        **held,
    )


def _join(c: Unit, entry: Entry[events.VisitorsJoined]) -> None:
    """The lines of one visitor go on below those of the other, in their order."""
    event = entry.event
    start = store.latest(c, event.into)
    # A message sent as both visitors has one id of the widget's twice: the second keeps its place under another.
    c.run(
        "UPDATE webchat_feed SET client_id = client_id || '~' || visitor WHERE account = :account"
        " AND visitor = :visitor AND client_id IN (SELECT client_id FROM webchat_feed WHERE account = :account"
        " AND visitor = :into AND client_id IS NOT NULL)",
        account=c.account,
        visitor=event.visitor,
        into=event.into,
    )
    c.run(
        "UPDATE webchat_feed SET visitor = :into, seq = seq + :start WHERE account = :account AND visitor = :visitor",
        account=c.account,
        visitor=event.visitor,
        into=event.into,
        start=start,
    )
    c.run(
        "INSERT INTO webchat_joins(account, visitor, into_visitor) VALUES(:account, :visitor, :into)",
        account=c.account,
        visitor=event.visitor,
        into=event.into,
    )


def _forget(c: Unit, entry: Entry[events.VisitorForgotten]) -> None:
    store.drop_feed(c, entry.event.visitor)


_TALK: dict[str, Callable[[Unit, Entry[Any]], None]] = {  # what every channel may write
    "MessageReceived": _heard,
    "MessageSent": _said,
    "QuestionAsked": _asked,
    "MessageDelivered": _mark,
    "MessageRead": _mark,
    "MessageFailed": _mark,
    "MessagesReached": _reached,
    "MessagesRead": _read,
    "TalkChanged": _stands,
}
_OWN: dict[str, Callable[[Unit, Entry[Any]], None]] = {"VisitorsJoined": _join, "VisitorForgotten": _forget}


def _feed(c: Unit, entry: Entry[Any]) -> None:
    if entry.kind in _OWN:
        _OWN[entry.kind](c, entry)
    elif entry.event.channel == CHANNEL:
        _TALK[entry.kind](c, entry)


SITES = Projection("webchat_sites", frozenset({"SiteMade", "SiteChanged", "SiteRemoved"}), _site, ("webchat_sites",))
FEEDS = Projection(
    "webchat_feeds", frozenset({*_TALK, *_OWN}), _feed, ("webchat_feed", "webchat_marks", "webchat_joins")
)
