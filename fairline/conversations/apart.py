"""Sets conversations aside, restores and deletes them, and lets them sleep until they are wanted."""

from typing import Literal

from fairline.conversations import settings
from fairline.conversations.events import (
    ConversationClosed,
    ConversationReopened,
    ConversationRestored,
    ConversationSetAside,
    ConversationSnoozed,
    SnoozeEnded,
)
from fairline.conversations.model import CLOSED, DAY, OPEN, Conversation
from fairline.conversations.parties import is_active
from fairline.conversations.reading import Merged, NotSetAside, SetAside, check_silent, conversation
from fairline.conversations.sealed import delete_later, is_kept
from fairline.conversations.store import conversations as store
from fairline.conversations.store import thread
from fairline.conversations.talk import shown_of
from fairline.conversations.tidying import gone_for_good, tidy_later, wake_later
from fairline.gate import NotWaiting, withdraw
from fairline.journal import Actor, Event, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

Where = Literal["spam", "trash"]


def set_aside(c: Unit, id: str, actor: Actor, where: Where) -> Conversation:
    """Put it in the spam or in the trash: nobody is asked to answer it, and by and by it is deleted. What waits to
    leave from it is taken back. Raises NotFound, Merged, OnTheLine.
    """
    found = conversation(c, id)
    if found.merged_into:
        raise Merged(into=found.merged_into)
    if found.set_aside == where:
        return found
    check_silent(c, found, actor)
    held = settings.of(c)
    days = held.spam_days if where == "spam" else held.trash_days
    events: list[Event] = [
        ConversationSetAside(conversation=id, where=where, previous=found.set_aside, purge_at=c.at + days * DAY)
    ]
    if found.state != CLOSED:
        events.append(ConversationClosed(conversation=id, agent=found.agent, wrap_up_from=found.wrapping_since))
        events += shown_of(found, "closed") if found.state == OPEN else []
    append(c, actor, *events)
    take_back(c, id, actor)
    tidy_later(c)
    return store.one(c, id) or found


def restore(c: Unit, id: str, actor: Actor) -> Conversation:
    """Put it back where it stood; one that is suspected is so no longer. Raises NotFound, NotSetAside."""
    found = conversation(c, id)
    if not found.set_aside and not found.suspected:
        raise NotSetAside
    append(c, actor, ConversationRestored(conversation=id, status=found.status, suspected=bool(found.suspected)))
    if found.set_aside and not found.is_over:
        agent = found.agent if is_active(c, found.agent) else ""
        reopened = ConversationReopened(
            conversation=id, why="member", queue=found.queue, agent=agent, previous=found.agent
        )
        append(c, actor, reopened, *shown_of(found, "open", agent))
    return store.one(c, id) or found


def delete(c: Unit, id: str, actor: Actor) -> bool:
    """Delete for good what was set aside: from every table and index. What the journal holds of it stays sealed until
    its contact is erased. False where laws have it kept: it is deleted once they do not. Raises NotFound, NotSetAside.
    """
    found = conversation(c, id)
    if not found.set_aside:
        raise NotSetAside
    if is_kept(c, found):
        delete_later(c, found, actor)
        return False
    append(c, actor, gone_for_good(c, id))
    return True


def snooze(c: Unit, id: str, actor: Actor, member: str, until: Millis) -> Conversation:
    """Let it sleep until an instant (ms UTC), or until its contact writes. Raises NotFound, SetAside, BadInput."""
    found = conversation(c, id)
    if found.set_aside:
        raise SetAside
    if until <= c.at or found.is_over:
        raise BadInput(what="until", fields={"until": "conversations.field.not-later"})
    append(c, actor, ConversationSnoozed(conversation=id, member=member, until=until))
    wake_later(c, id, until)
    return store.one(c, id) or found


def wake(c: Unit, id: str, actor: Actor, member: str = "") -> Conversation:
    """Have it awake now. Raises NotFound."""
    found = conversation(c, id)
    if found.snoozed_until is not None:
        append(c, actor, SnoozeEnded(conversation=id, why="member", member=member))
    return store.one(c, id) or found


def take_back(c: Unit, id: str, actor: Actor) -> None:
    """Take back every reply that still waits to leave from a conversation."""
    for act in thread.waiting_acts(c, id):
        try:
            withdraw(c, act, actor)
        except (NotWaiting, NotFound):
            continue  # it left meanwhile
