"""Who has a conversation: given, taken, transferred, put in a queue, let go.

`assign`, `unassign` and `to_queue` are what routing calls; `take` and `transfer` are what members ask for, and tell
routing first.
"""

from collections.abc import Mapping

from fairline.accounts import member as member_of
from fairline.conversations import hooks
from fairline.conversations.events import (
    ConversationAssigned,
    ConversationQueued,
    ConversationUnassigned,
    StatusChanged,
)
from fairline.conversations.hooks import Move
from fairline.conversations.model import Conversation
from fairline.conversations.notes import write_note
from fairline.conversations.reading import AlreadyTaken, check_holder, open_one
from fairline.conversations.store import conversations as store
from fairline.conversations.talk import read_of, shown_of
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

TAKES_WORK = frozenset({"owner", "admin", "supervisor", "agent"})


def assign(c: Unit, conversation: str, member: str, actor: Actor, why: str, *, instead_of: str = "") -> None:
    """Give an open conversation to a member. Done before, it stays done.

    `why`: accepted, taken, transferred, given. `instead_of` is the agent it may be taken from; raises AlreadyTaken
    where another one has it, NotOpen, NotFound.
    """
    found = open_one(c, conversation)
    if found.agent == member:
        return
    if found.agent not in ("", instead_of):
        raise AlreadyTaken
    assigned = ConversationAssigned(conversation=conversation, agent=member, previous=found.agent, why=why)
    told = read_of(c, found, store.read_up_to(c, conversation, member))
    stands = [StatusChanged(conversation=conversation, status="open", previous="new", why="assigned")]
    append(c, actor, *(stands if found.status == "new" else ()), assigned, *shown_of(found, "open", member), *told)


def unassign(c: Unit, conversation: str, actor: Actor, why: str) -> None:
    """Take an open conversation from its agent; it waits where it was. Raises NotOpen, NotFound."""
    found = open_one(c, conversation)
    if found.agent:
        event = ConversationUnassigned(
            conversation=conversation, previous=found.agent, why=why, waiting_since=found.waiting_since
        )
        append(c, actor, event, *shown_of(found, "open"))


def to_queue(
    c: Unit,
    conversation: str,
    queue: str,
    actor: Actor,
    *,
    why: str = "opened",
    priority: int | None = None,
    skills: Mapping[str, int] | None = None,
    anew: bool = False,
) -> None:
    """Have an open conversation wait in a queue, with nobody. Done before, it stays done, unless it begins to wait
    there `anew`: it has stood there since its agent left, or since it ended. `skills` are needed besides those of the
    queue, at these levels at least. Raises NotOpen, NotFound.
    """
    found = open_one(c, conversation)
    kept = found.priority if priority is None else priority
    if not anew and (found.queue, found.agent, found.priority) == (queue, "", kept):
        return
    event = ConversationQueued(
        conversation=conversation, queue=queue, priority=kept, previous=found.agent, why=why, skills=dict(skills or {})
    )
    append(c, actor, event, *(shown_of(found, "open") if found.agent else ()))


def take(c: Unit, conversation: str, member: str, actor: Actor, *, oversees: bool) -> Conversation:
    """A member takes an open conversation that nobody has; whoever oversees agents may take it from one.

    Raises AlreadyTaken, NotOpen, NotFound, and what routing raises.
    """
    found = open_one(c, conversation)
    if found.agent not in ("", member) and not oversees:
        raise AlreadyTaken
    if found.agent != member:
        hooks.announce(c, Move(conversation, member, "", actor, "taken"))
        assign(c, conversation, member, actor, "taken", instead_of=found.agent)
    return store.one(c, conversation) or found


def transfer(
    c: Unit, conversation: str, actor: Actor, member: str | None, *, oversees: bool, agent: str, queue: str, note: str
) -> Conversation:
    """Hand an open conversation to an agent or to a queue, with a note for whoever comes next.

    Raises NotYours, NotOpen, NotFound, BadInput where agent or queue is not one, and what routing raises.
    """
    found = open_one(c, conversation)
    if found.agent or not oversees:
        check_holder(found, member, oversees=oversees)
    if bool(agent) == bool(queue):
        raise BadInput(what="agent, queue", fields={"agent": "conversations.field.one-of"})
    if note.strip() and member:
        write_note(c, conversation, member, note, [agent] if agent else [])
    if agent:
        _to_agent(c, found, agent, actor)
    else:
        _to_queue(c, found, queue, actor)
    return store.one(c, conversation) or found


def give(c: Unit, found: Conversation, agent: str, actor: Actor, why: str) -> None:
    """Give a conversation to a member, whoever has it now; routing does its part first. Raises what it raises."""
    hooks.announce(c, Move(found.id, agent, "", actor, why))
    assign(c, found.id, agent, actor, why, instead_of=found.agent)


def give_to_queue(c: Unit, found: Conversation, queue: str, actor: Actor) -> None:
    """Have a conversation wait in a queue. Raises BadInput for one there is not, and what routing raises."""
    if queue not in hooks.queue_names(c, [queue]):
        raise BadInput(what=queue, fields={"queue": "kit.field.unknown"})
    hooks.announce(c, Move(found.id, "", queue, actor, "transferred"))
    to_queue(c, found.id, queue, actor, why="transferred")


def let_go(c: Unit, found: Conversation, actor: Actor) -> None:
    """Take it from its agent, for it to wait where it is."""
    unassign(c, found.id, actor, "given")


def _to_agent(c: Unit, found: Conversation, agent: str, actor: Actor) -> None:
    try:
        known = member_of(c, agent)
    except NotFound:
        known = None
    if known is None or known.state != "active" or known.role not in TAKES_WORK:
        raise BadInput(what=agent, fields={"agent": "conversations.field.no-agent"})
    if agent != found.agent:
        give(c, found, agent, actor, "transferred" if found.agent else "given")


def _to_queue(c: Unit, found: Conversation, queue: str, actor: Actor) -> None:
    give_to_queue(c, found, queue, actor)
