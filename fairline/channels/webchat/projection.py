"""Folds the journal into sites and feeds."""

import json
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


def _feed(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    if isinstance(event, events.VisitorsJoined):
        _join(c, event)
    elif event.channel != CHANNEL:
        return
    elif isinstance(event, interaction.MessageReceived):
        _add(c, entry, event.address, "message", entry.number, message=event.message, client_id=event.client_id or None)
    elif isinstance(event, interaction.MessageSent):
        _add(c, entry, event.address, "message", event.permit, message=event.message, conversation=event.conversation)
    elif isinstance(event, interaction.TalkChanged):
        _add(
            c,
            entry,
            event.address,
            "state",
            entry.number,
            conversation=event.conversation,
            agent=event.agent,
            state=event.state,
        )
    else:
        c.run(
            "INSERT INTO webchat_marks(account, message, event, at) VALUES(:account, :message, :event, :at)"
            " ON CONFLICT DO NOTHING",
            account=entry.account,
            message=event.message,
            event=entry.kind,
            at=entry.at,
        )


def _add(c: Unit, entry: Entry[Any], visitor: str, kind: str, number: int, **more: Any) -> None:
    visitor = store.feed_of(c, visitor)
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


def _join(c: Unit, event: events.VisitorsJoined) -> None:
    """The lines of one visitor go on below those of the other, in their order."""
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


SITES = Projection("webchat_sites", frozenset({"SiteMade", "SiteChanged", "SiteRemoved"}), _site, ("webchat_sites",))
FEEDS = Projection(
    "webchat_feeds",
    frozenset(
        {
            "MessageReceived",
            "MessageSent",
            "TalkChanged",
            "MessageDelivered",
            "MessageRead",
            "MessageFailed",
            "VisitorsJoined",
        }
    ),
    _feed,
    ("webchat_feed", "webchat_marks", "webchat_joins"),
)
