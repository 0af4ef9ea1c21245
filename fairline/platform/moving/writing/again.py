"""Adds what is new to conversations that moved in before: what was done here since stands, nothing comes twice."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace

from fairline import conversations, rules
from fairline.conversations.events import ParticipantAdded, ParticipantRemoved, WatchEnded, WatchStarted
from fairline.journal import Event, append
from fairline.kit.cards import mask
from fairline.kit.clock import to_millis
from fairline.platform.moving.events import ConversationCaughtUp
from fairline.platform.moving.forms import ConversationForm
from fairline.platform.moving.notes import Note
from fairline.platform.moving.writing.before import Before, before
from fairline.platform.moving.writing.comparing import ALIKE, Differences, Stands, differences, fresh
from fairline.platform.moving.writing.context import Context, Left
from fairline.platform.moving.writing.standing import here, is_forgotten, there
from fairline.platform.moving.writing.talks import reached, said, who

OF_WORK = ("status", "custom", "agent", "queue", "set_aside")  # taken only where nobody here worked on it since


def known_as(held: Context, form: ConversationForm) -> str:
    """What it is here, by its own id there or by another that it was known by; empty where it is nothing yet."""
    ids = (form.id, *form.knows)
    return next((found for each in ids if (found := held.things.get("conversations", each))), "")


def places_of_new(held: Context, form: ConversationForm) -> list[int]:
    """The places of the lines that are not here, of one that is."""
    known = _known(held, known_as(held, form))
    return [] if known is None else _new(known, form)


def _new(known: Before, form: ConversationForm) -> list[int]:
    told = [(to_millis(line.at), mask(line.text.replace("\x00", "")).text) for line in form.lines]
    return [place for place in fresh(known.lines, told) if form.lines[place].text.strip() or form.lines[place].files]


def foretold(held: Context, form: ConversationForm) -> list[Note]:
    """What `again` would tell, nothing written."""
    mine = known_as(held, form)
    known = _known(held, mine)
    if known is None:
        return [Note("deleted_here", "conversations", form.id)]
    if is_forgotten(held, form.contact):
        return [Note("erased_here", "conversations", form.id)]
    added = [Note("line_added", "conversations", form.id) for _ in _new(known, form)]
    return [*added, *_told(form, _changed(held, form, known, mine))]


def again(held: Context, form: ConversationForm) -> str:
    """Add what is new of one that is here; its id. Raises Left."""
    mine = known_as(held, form)
    known = _known(held, mine)
    if known is None:
        raise Left("deleted_here")
    person = reached(who(held, form.contact), form.channel)[0]
    places = _new(known, form)
    came = [each for place in places if (each := said(held, form, form.lines[place], place, person, mine))]
    conversations.import_messages(held.c, mine, came, held.by)
    held.notes += [Note("line_added", "conversations", form.id) for _ in came]
    _meet(held, form)
    changed = _changed(held, form, known, mine)
    held.notes += _told(form, changed)
    _take(held, form, known, changed, mine)
    if came or changed.names:
        rules.leave_be(held.c, mine)
    return mine


def _known(held: Context, id: str) -> Before | None:
    """What moves brought of one that is still here."""
    return before(held.c, id) if conversations.several(held.c, [id]) else None


def _meet(held: Context, form: ConversationForm) -> None:
    """Have those in copy at hand whom nobody told of; who was forgotten stays out."""
    for each in form.participants:
        if not held.things.get("members", each):
            with suppress(Left):
                who(held, each)


def _changed(held: Context, form: ConversationForm, known: Before, id: str) -> Differences:
    """What is different there; an older word than the last one says nothing."""
    if to_millis(form.updated) < known.updated_at:
        return Differences()
    found = differences(known.stood, here(held, id), there(held, form, known.stood))
    waits = tuple(name for name in OF_WORK if name in found.taken)
    if not waits or _rests(held, known, id):
        return found
    taken = {name: value for name, value in found.taken.items() if name not in waits}
    return replace(found, taken=taken, kept=(*found.kept, *waits))


def _rests(held: Context, known: Before, id: str) -> bool:
    """Whether nobody said anything or took it here since it moved in, and nobody has to be told when it comes back."""
    found = conversations.conversation(held.c, id)
    ours = (line for line in conversations.lines(held.c, id) if line.kind in ("message", "note", "ruling"))
    is_back = bool(found.set_aside) and not found.is_over
    is_elsewhere = (found.queue, found.agent) != (known.stood.queue, known.stood.agent) or found.merged_into
    return not (is_elsewhere or is_back or any(not line.told().get("imported") for line in ours))


def _told(form: ConversationForm, changed: Differences) -> list[Note]:
    return [
        *(Note("changed_there", "conversations", form.id, name) for name in changed.names),
        *(Note("kept_here", "conversations", form.id, name) for name in changed.kept),
    ]


def _take(held: Context, form: ConversationForm, known: Before, changed: Differences, id: str) -> None:
    """Have it stand so, and keep what was said for the next time."""
    says = there(held, form, known.stood)
    append(held.c, held.by, *_parties(held, form, changed, id))
    if to_millis(form.updated) >= known.updated_at and (says != known.stood or changed.names):
        append(held.c, held.by, _caught_up(held, form, says, changed, id))
    _aside(held, changed, id)


def _caught_up(
    held: Context, form: ConversationForm, says: Stands, changed: Differences, id: str
) -> ConversationCaughtUp:
    return ConversationCaughtUp(
        move=held.move.id,
        conversation=id,
        person=conversations.conversation(held.c, id).person,
        updated_at=to_millis(form.updated),
        solved_at=to_millis(form.solved) if form.solved else None,
        stands={name: getattr(says, name) for name in ALIKE if name != "subject"},
        tags=tuple(sorted(says.tags)),
        participants=tuple(sorted(says.participants)),
        watchers=tuple(sorted(says.watchers)),
        taken=tuple(name for name in changed.taken if name != "set_aside"),
        tagged=tuple(sorted(changed.added.get("tags", ()))),
        untagged=tuple(sorted(changed.removed.get("tags", ()))),
        subject=says.subject,
        values=dict(says.values),
        filled=dict(changed.values),
    )


def _parties(held: Context, form: ConversationForm, changed: Differences, id: str) -> Sequence[Event]:
    came, went = changed.added, changed.removed
    made: list[Event] = []
    for contact in sorted(came.get("participants", ())):
        person, address = reached(held.contacts[contact], form.channel)
        made.append(ParticipantAdded(conversation=id, contact=contact, person=person, address=address))
    made += [ParticipantRemoved(conversation=id, contact=each) for each in sorted(went.get("participants", ()))]
    made += [WatchStarted(conversation=id, member=each) for each in sorted(came.get("watchers", ()))]
    return [*made, *(WatchEnded(conversation=id, member=each) for each in sorted(went.get("watchers", ())))]


def _aside(held: Context, changed: Differences, id: str) -> None:
    where = changed.taken.get("set_aside")
    if where in ("spam", "trash"):
        conversations.set_aside(held.c, id, held.by, where)
    elif where == "":
        conversations.restore(held.c, id, held.by)
