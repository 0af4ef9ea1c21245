"""Keeps conversations that lie under a seal: their deletion waits, and what waits is deleted once it may be."""

from collections.abc import Mapping
from typing import Any

from fairline import accounts
from fairline.conversations.model import Conversation
from fairline.conversations.store import conversations as store
from fairline.conversations.tidying import gone_for_good
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.work import Again, enqueue

JOB = "conversations.delete_sealed"


def is_kept(c: Unit, found: Conversation) -> bool:
    """Whether a conversation, its contact, or the number or mailbox it came by lies under a seal."""
    return accounts.is_sealed(c, f"conversation:{found.id}", f"contact:{found.contact}", f"sender:{found.sender}")


def delete_later(c: Unit, found: Conversation, actor: Actor) -> None:
    """Delete it once it may be."""
    told = {"conversation": found.id, "actor": [actor.kind, actor.id]}
    enqueue(c, JOB, told, due=c.at + accounts.SEALED_AGAIN, key=f"{JOB}:{found.id}")


def again(c: Unit, payload: Mapping[str, Any]) -> None:
    """The job of a deletion that waits."""
    found = store.one(c, payload["conversation"])
    if found is None or not found.set_aside:
        return
    if is_kept(c, found):
        raise Again(c.at + accounts.SEALED_AGAIN)
    append(c, Actor(*payload["actor"]), gone_for_good(c, found.id))
