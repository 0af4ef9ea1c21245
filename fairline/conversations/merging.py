"""Joins two conversations about one matter, parts one that is about two; each can be undone, exactly."""

from collections.abc import Sequence

from fairline.conversations.events import (
    ConversationClosed,
    ConversationReopened,
    ConversationsMerged,
    ConversationSplit,
    MergeUndone,
    ParticipantAdded,
    SplitUndone,
    StatusChanged,
    SubjectChanged,
)
from fairline.conversations.model import CLOSED, Conversation, clean
from fairline.conversations.reading import Merged, NotUndone, SetAside, check_silent, conversation
from fairline.conversations.store import conversations as store
from fairline.conversations.store import counter, links, parties, thread
from fairline.conversations.talk import shown_of
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound


def merge(c: Unit, id: str, actor: Actor, other: str, *, cc: bool = False) -> Conversation:
    """`other` goes on in this one: what comes in for it comes here. Its lines stay where they are and are shown here.

    With `cc`, its contact takes part here where that is another. Raises NotFound, Merged, SetAside, BadInput, and
    OnTheLine where somebody is on the line in the other.
    """
    into, gone = conversation(c, id), conversation(c, other)
    for each in (into, gone):
        if each.merged_into:
            raise Merged(into=each.merged_into)
        if each.set_aside:
            raise SetAside
    if into.id == gone.id:
        raise BadInput(what=other, fields={"other": "kit.field.invalid"})
    check_silent(c, gone, actor)
    append(c, actor, ConversationsMerged(conversation=id, other=other))
    if gone.status != "closed":
        append(c, actor, StatusChanged(conversation=other, status="closed", previous=gone.status, why="merged"))
    if gone.state != CLOSED:
        append(c, actor, ConversationClosed(conversation=other, agent=gone.agent), *shown_of(gone, "closed"))
    if cc and gone.contact != into.contact and all(each.contact != gone.contact for each in parties.of(c, id)):
        append(c, actor, ParticipantAdded(conversation=id, contact=gone.contact, person=gone.person))
    return store.one(c, id) or into


def undo_merge(c: Unit, id: str, actor: Actor, other: str) -> Conversation:
    """They were not the same matter: the other stands as it stood before. Raises NotFound."""
    gone = conversation(c, other)
    if gone.merged_into != id:
        raise NotFound(what=other)
    status, state = store.stood(c, other)
    if status != "closed":
        append(c, actor, StatusChanged(conversation=other, status=status, previous=gone.status, why="merged"))
    if state != CLOSED:
        again = ConversationReopened(
            conversation=other, why="member", queue=gone.queue, agent=gone.agent, previous=gone.agent
        )
        append(c, actor, again, *shown_of(gone, "open", gone.agent))
    append(c, actor, MergeUndone(conversation=id, other=other))
    return conversation(c, id)


def split(c: Unit, id: str, actor: Actor, numbers: Sequence[int], subject: str) -> Conversation:
    """Some lines, by their entries' numbers, become a matter of their own, with the same agent and queue.

    Raises NotFound, BadInput where a number is no message or note of it, or nothing would be left, Merged, SetAside.
    """
    source = conversation(c, id)
    if source.merged_into:
        raise Merged(into=source.merged_into)
    if source.set_aside:
        raise SetAside
    lines = [line for line in thread.before(c, id, 2**62, 5_000) if line.kind in ("message", "note")]
    chosen = [line for line in lines if line.number in set(numbers)]
    if not chosen or len(chosen) != len(set(numbers)) or len(chosen) == len(lines):
        raise BadInput(what="numbers", fields={"numbers": "kit.field.invalid"})
    made, heard = c.new_id("cnv"), [line for line in chosen if line.speaker == "contact"]
    writer = heard[0] if heard else chosen[0]
    append(
        c,
        actor,
        ConversationSplit(
            conversation=made,
            source=id,
            numbers=tuple(sorted({line.number for line in chosen})),
            reference=counter.take(c),
            contact=(writer.speaker_id if heard else "") or source.contact,
            person=writer.person or source.person,
        ),
    )
    if tidy := " ".join(clean(subject).split()):
        append(c, actor, SubjectChanged(conversation=made, person=writer.person or source.person, subject=tidy[:500]))
    return conversation(c, made)


def undo_split(c: Unit, id: str, actor: Actor, source: str) -> Conversation:
    """The lines go back, and nothing is left of the one they stood in.

    Raises NotFound, NotUndone where something was said in it since.
    """
    conversation(c, id)
    if ("split_from", source) not in links.links(c, id):
        raise NotFound(what=source)
    made = store.made_by(c, id)
    lines = [line for line in thread.before(c, id, 2**62, 5_000) if line.kind != "line"]
    if any(line.number > made for line in lines):
        raise NotUndone
    append(c, actor, SplitUndone(conversation=id, source=source, numbers=tuple(sorted(each.number for each in lines))))
    return conversation(c, source)
