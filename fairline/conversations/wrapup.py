"""The end of a conversation: wrapped up with a disposition and a note, closed, opened again; and the dispositions."""

from fairline.conversations import hooks
from fairline.conversations.events import (
    ConversationClosed,
    ConversationReopened,
    DispositionMade,
    DispositionRemoved,
    StatusChanged,
    WrapUpStarted,
)
from fairline.conversations.model import CLOSED, OPEN, WRAPPING_UP, Conversation, Disposition, clean
from fairline.conversations.notes import write_note
from fairline.conversations.reading import (
    Merged,
    NotOpen,
    SetAside,
    check_holder,
    check_silent,
    conversation,
    running_one,
)
from fairline.conversations.store import choices
from fairline.conversations.store import conversations as store
from fairline.conversations.talk import shown_of
from fairline.conversations.tidying import tidy_later
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Conflict, NotFound


def start_wrap_up(c: Unit, id: str, actor: Actor, member: str | None, *, oversees: bool) -> Conversation:
    """The talk is over; its agent finishes it. Done before, it stays done.

    Raises NotFound, NotOpen, NotYours, OnTheLine.
    """
    found = running_one(c, id)
    check_holder(found, member, oversees=oversees)
    check_silent(c, found, actor)
    if found.state == OPEN:
        append(c, actor, WrapUpStarted(conversation=id, agent=found.agent), *shown_of(found, "closed"))
    return store.one(c, id) or found


def end_wrap_up(
    c: Unit, id: str, actor: Actor, member: str | None, *, oversees: bool = True, disposition: str = "", note: str = ""
) -> Conversation:
    """Close a conversation, wrapped up or not. A disposition is needed where some are offered for its queue.

    Raises NotFound, NotOpen, NotYours, OnTheLine, BadInput for a disposition that is missing or not offered.
    """
    found = running_one(c, id)
    check_holder(found, member, oversees=oversees)
    check_silent(c, found, actor)
    _check(c, found, disposition, needed=member is not None)
    if note.strip() and member:
        write_note(c, id, member, note)
    closed = ConversationClosed(
        conversation=id, agent=found.agent, disposition=disposition, wrap_up_from=found.wrapping_since
    )
    solved = StatusChanged(conversation=id, status="solved", previous=found.status, why="wrapped_up")
    append(c, actor, solved, closed, *(shown_of(found, "closed") if found.state == OPEN else ()))
    tidy_later(c)
    return store.one(c, id) or found


def reopen(c: Unit, id: str, actor: Actor, member: str | None, *, oversees: bool = False) -> Conversation:
    """Go on with a conversation that has ended or is being wrapped up; whoever reopens it has it.

    Raises NotFound, NotOpen where it is open already and another agent has it, NotYours where another finishes it.
    """
    found = conversation(c, id)
    if found.set_aside:
        raise SetAside
    if found.merged_into:
        raise Merged(into=found.merged_into)
    if found.state == OPEN:
        if found.agent != (member or ""):
            raise NotOpen
        return found
    if found.state == WRAPPING_UP and found.agent:
        check_holder(found, member, oversees=oversees)
    event = ConversationReopened(
        conversation=id, why="member", queue=found.queue, agent=member or "", previous=found.agent
    )
    stands = StatusChanged(conversation=id, status="open", previous=found.status, why="reopened")
    append(c, actor, *((stands,) if found.is_over else ()), event, *shown_of(found, "open", member or ""))
    return store.one(c, id) or found


def make_disposition(c: Unit, actor: Actor, name: str, queue: str) -> Disposition:
    """Offer one more way to end conversations, for one queue or for all. Raises BadInput, Conflict for one there is."""
    name = " ".join(clean(name).split())
    if not name:
        raise BadInput(what="name", fields={"name": "kit.field.required"})
    if queue and queue not in hooks.queue_names(c, [queue]):
        raise BadInput(what=queue, fields={"queue": "kit.field.unknown"})
    if any(each.name.casefold() == name.casefold() and each.queue == queue for each in choices.dispositions(c)):
        raise Conflict(what=name, fields={"name": "kit.field.taken"})
    made = Disposition(c.new_id("dsp"), name, queue)
    append(c, actor, DispositionMade(disposition=made.id, name=made.name, queue=made.queue))
    return made


def remove_disposition(c: Unit, actor: Actor, id: str) -> None:
    """Offer it no longer. Raises NotFound."""
    found = choices.disposition(c, id)
    if found is None:
        raise NotFound(what=id)
    if found[1]:
        append(c, actor, DispositionRemoved(disposition=id))


def _check(c: Unit, found: Conversation, disposition: str, *, needed: bool) -> None:
    offered = {each.id for each in choices.dispositions(c) if each.queue in ("", found.queue)}
    if disposition and disposition not in offered:
        raise BadInput(what=disposition, fields={"disposition": "kit.field.unknown"})
    if needed and offered and not disposition:
        raise BadInput(what="disposition", fields={"disposition": "conversations.field.choose-disposition"})


__all__ = ["CLOSED", "end_wrap_up", "make_disposition", "remove_disposition", "reopen", "start_wrap_up"]
