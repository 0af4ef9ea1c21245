"""Brings things in, step by step: read, seal the files, write; each step and its position are one unit.

A process that dies loses at most one step, and that was never written; whoever goes on reads from the position.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from fairline.journal import Actor, actor_from, append
from fairline.kit.clock import Millis
from fairline.kit.db import Database, Unit
from fairline.kit.work import enqueue
from fairline.platform.moving import store
from fairline.platform.moving.events import MoveStepped, MoveTurned
from fairline.platform.moving.filing import Filing, filed
from fairline.platform.moving.forms import ConversationForm, Form
from fairline.platform.moving.model import Move, Position, counts_of
from fairline.platform.moving.notes import Note, Notes, notes_of
from fairline.platform.moving.opened import OPEN, CannotRead, Opened, open_source
from fairline.platform.moving.parts import CLEAR
from fairline.platform.moving.sources.source import Read
from fairline.platform.moving.writing import Batch, write

MOST_THINGS = 100  # in one unit: no more than what holds the others up for a moment
MOST_LINES = 150
MOST_BYTES = 24 * 1024 * 1024  # of files, before they are written down


class Moved(Exception):
    """Somebody else took this step, or the move was stopped: what was done here takes no effect."""


@dataclass(slots=True)
class Gathered:
    """What one step writes: forms, notes, and the position after it."""

    noun: str
    forms: list[Form] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    number: int = 0
    after: str = ""  # the noun that follows, where this one is at its end; `end` after the last


def run(database: Database, account: str, id: str, length: Millis) -> bool:
    """Work on a move for about so many milliseconds; whether there is more to do."""
    until = database.tools.now() + length
    while step(database, account, id):
        if database.tools.now() >= until:
            return True
    return False


def step(database: Database, account: str, id: str) -> bool:
    """One step of a move that runs; whether there is more to do."""
    move = database.read_now(lambda c: store.one(c, id), account)
    if move is None or move.state != "running":
        return False
    try:
        opened = _opened(database, account, move)
        if not move.source:
            move = _named(database, account, move, opened)
        gathered = _gather(opened)
        _write(database, account, move, opened, gathered)
    except CannotRead:
        database.write_now(lambda c: _turn(c, move, "failed", "cannot_read"), account)
        return False
    except Moved:
        return False
    if gathered.after == "end":
        opened.source.close()
        return False
    OPEN.leave(account, id, opened)
    return True


def _opened(database: Database, account: str, move: Move) -> Opened:
    """The source at the move's position: as it was left, or opened anew and read up to there."""
    held: Opened | None = OPEN.take(account, move.id)
    at = move.position
    if held is not None and (held.noun, held.number) == (at.noun, at.number):
        return held
    source = open_source(database, account, move)
    nouns = source.nouns()
    noun = at.noun if at.noun in nouns else (nouns[0] if nouns else "")
    reads = source.read(noun) if noun else iter(())
    number = at.number if noun == at.noun else 0
    for _ in range(number):
        next(reads, None)
    return Opened(source, noun, number, reads)


def _gather(opened: Opened) -> Gathered:
    found, lines, files = Gathered(opened.noun, number=opened.number), 0, 0
    for read in _most(opened.reads):
        found.forms += read.forms
        found.notes += read.notes
        found.number += 1
        for form in read.forms:
            if isinstance(form, ConversationForm):
                lines += len(form.lines) + 1
                files += sum(file.size for line in form.lines for file in line.files)
        if lines >= MOST_LINES or files >= MOST_BYTES:
            return found
    if found.number - opened.number < MOST_THINGS:
        nouns = list(opened.source.nouns())
        place = nouns.index(opened.noun) + 1 if opened.noun in nouns else len(nouns)
        found.after = nouns[place] if place < len(nouns) else "end"
    return found


def _most(reads: Iterator[Read]) -> Iterator[Read]:
    for _ in range(MOST_THINGS):
        read = next(reads, None)
        if read is None:
            return
        yield read


def _write(database: Database, account: str, move: Move, opened: Opened, gathered: Gathered) -> None:
    by, notes = actor_from(move.by), notes_of(move.notes)
    notes.add(gathered.notes)
    talks = [form for form in gathered.forms if isinstance(form, ConversationForm)]
    prepared = filed(Filing(database, account, move, by, opened.source), talks, notes)
    position = Position(
        gathered.after or gathered.noun, 0 if gathered.after else gathered.number, move.position.step + 1
    )
    try:
        database.write_now(
            lambda c: _unit(c, move, by, Batch(gathered.noun, gathered.forms, prepared), notes, position), account
        )
    except BaseException:
        for each in prepared.values():
            database.tools.blobs.delete(each.id)
        raise
    opened.number = position.number
    if gathered.after and gathered.after != "end":
        opened.noun, opened.reads = gathered.after, opened.source.read(gathered.after)


def _unit(c: Unit, move: Move, by: Actor, batch: Batch, notes: Notes, position: Position) -> None:
    held = store.one(c, move.id, lock=True)
    if held is None or held.state != "running" or held.position != move.position:
        raise Moved
    counts, told = counts_of(held.counts), notes_of(notes.told())
    if batch.forms:
        write(c, held, by, batch, counts, told)
    stepped = MoveStepped(move=move.id, position=position.told(), counts=counts.held, notes=told.told())
    append(c, by, stepped)
    if position.noun == "end":
        end(c, held, by)


def end(c: Unit, move: Move, by: Actor) -> None:
    """All of it is here; what was brought for it is thrown away."""
    append(c, by, MoveTurned(move=move.id, state="done"))
    enqueue(c, CLEAR, {"move": move.id}, key=f"{CLEAR}:{move.id}")


def _named(database: Database, account: str, move: Move, opened: Opened) -> Move:
    try:
        return database.write_now(lambda c: _name(c, move, opened.source.name), account)
    except CannotRead:
        opened.source.close()
        raise


def _name(c: Unit, move: Move, source: str) -> Move:
    """What the source is called, once it is known. One's own account does not come in twice."""
    if source == f"archive:{c.account}":
        raise CannotRead(kind=move.kind)
    append(c, actor_from(move.by), MoveTurned(move=move.id, state="running", source=source))
    return store.one(c, move.id) or move


def _turn(c: Unit, move: Move, state: str, because: str = "") -> None:
    append(c, actor_from(move.by), MoveTurned(move=move.id, state=state, because=because))
