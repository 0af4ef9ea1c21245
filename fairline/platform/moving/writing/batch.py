"""A batch of things of one noun, written in one unit: what fits comes in, the rest is told, nothing comes twice."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Problem, Unavailable
from fairline.platform.moving.forms import ConversationForm, Form
from fairline.platform.moving.model import Counts, Move
from fairline.platform.moving.notes import Note, Notes
from fairline.platform.moving.writing import again, desk, house, links, numbers, people, promises, talks
from fairline.platform.moving.writing.context import Context, Left
from fairline.platform.moving.writing.things import Things

log = logging.getLogger(__name__)

_WRITERS: Mapping[str, Callable[[Context, Any], str]] = {
    "teams": people.team,
    "members": people.member,
    "brands": house.brand,
    "queues": house.queue,
    "fields": house.field,
    "companies": people.company,
    "contacts": people.contact,
    "statuses": desk.status,
    "forms": desk.form,
    "saved_replies": desk.saved_reply,
    "dispositions": desk.disposition,
    "calendars": promises.calendar,
    "conversations": talks.conversation,
    "links": links.link,
    "macros": desk.macro,
    "rules": desk.rule,
    "service_levels": promises.service_level,
    "views": desk.view,
}
_LEARNS: Mapping[str, Callable[[Context, Sequence[Any]], None]] = {
    "conversations": talks.learn,
    "links": links.learn,
    "contacts": people.learn,
}


@dataclass(slots=True)
class Batch:
    """Forms of one noun, in their order, and the files that were sealed for them: (form, line, place) -> file."""

    noun: str
    forms: list[Form] = field(default_factory=list)
    files: Mapping[tuple[str, int, int], Any] = field(default_factory=dict)


def called(form: Form) -> tuple[str, ...]:
    """Every id a thing goes by there."""
    return (form.id, *(form.knows if isinstance(form, ConversationForm) else ()))


def write(c: Unit, move: Move, by: Actor, batch: Batch, counts: Counts, notes: Notes) -> None:
    """Write what is not here yet; counts and notes are added to."""
    held = Context(c, by, move, Things(c, move.source), batch.files)
    held.things.learn(batch.noun, [each for form in batch.forms for each in called(form)])
    if batch.noun in _LEARNS:
        _LEARNS[batch.noun](held, batch.forms)
    for form in batch.forms:
        if _is_here(held, batch.noun, form):
            counts.add(batch.noun, "known")
            continue
        made = _one(held, batch.noun, form, _WRITERS[batch.noun])
        counts.add(batch.noun, "made" if made else "left_out")
    notes.add(held.notes)
    append(c, by, *held.moved())


def _is_here(held: Context, noun: str, form: Form) -> bool:
    """Whether it came before; of conversations, what is new there since is added."""
    if not isinstance(form, ConversationForm):
        return bool(held.things.get(noun, form.id))
    if not again.known_as(held, form):
        return False
    _one(held, noun, form, again.again)
    return True


def _one(held: Context, noun: str, form: Form, work: Callable[[Context, Any], str]) -> bool:
    """Write one; what it wrote is taken back where it cannot be. One that is wrong does not hold up the others."""
    many, before = len(held.notes), held.things.many
    held.c.run("SAVEPOINT one_thing")
    try:
        thing = work(held, form)
    except Left as left:
        note = Note(left.code, noun, form.id, left.detail)
    except Unavailable:
        raise
    except Problem as problem:
        note = Note(
            "left_out", noun, form.id, ", ".join(problem.fields) if isinstance(problem, BadInput) else problem.type
        )
    except (ValueError, TypeError, KeyError):  # a record nobody thought of
        log.warning("a thing could not be moved", extra={"noun": noun}, exc_info=True)
        note = Note("broken_line", noun, form.id)
    else:
        held.c.run("RELEASE SAVEPOINT one_thing")
        for each in called(form):
            if not held.things.get(noun, each):
                held.things.put(noun, each, thing)
        numbers.keep(held, noun, form.id, thing)
        return True
    held.c.run("ROLLBACK TO SAVEPOINT one_thing")
    held.c.run("RELEASE SAVEPOINT one_thing")
    del held.notes[many:]
    held.things.take_back(before)
    held.contacts.clear()
    held.forget_fields()
    held.notes.append(note)
    return False
