"""Looks a source through before anything is written: how many there are of each, and what does not map."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from fairline import accounts, conversations, crm
from fairline.journal import actor_from, append
from fairline.kit.cards import mask
from fairline.kit.clock import Millis
from fairline.kit.db import Database, Unit
from fairline.platform.moving import store
from fairline.platform.moving.events import MoveLooked, MoveTurned
from fairline.platform.moving.forms import ContactForm, ConversationForm, Form, MemberForm
from fairline.platform.moving.model import Move
from fairline.platform.moving.notes import Note, Notes
from fairline.platform.moving.opened import OPEN, CannotRead, open_source
from fairline.platform.moving.sources.source import Read, Source
from fairline.platform.moving.writing import called, foretold
from fairline.platform.moving.writing.context import Context
from fairline.platform.moving.writing.things import Things

AT_ONCE = 200
_STATUSES = frozenset({"new", "open", "pending", "on_hold", "solved", "closed"})


@dataclass(slots=True)
class Look:
    """A source half read. What was seen is remembered by a number, so that millions have room."""

    source: Source
    reads: Iterator[tuple[str, Read]]
    counts: dict[str, int] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)
    notes: Notes = field(default_factory=Notes)
    seen: set[int] = field(default_factory=set)
    files: int = 0
    lines: int = 0

    def has(self, noun: str, id: str) -> bool:
        """Whether something was seen."""
        return hash((noun, id)) in self.seen

    def add(self, noun: str, id: str) -> bool:
        """See something; whether it is new."""
        mark = hash((noun, id))
        is_new = mark not in self.seen
        self.seen.add(mark)
        return is_new


def run(database: Database, account: str, id: str, length: Millis) -> bool:
    """Look on for about so many milliseconds; whether there is more to see."""
    move = database.read_now(lambda c: store.one(c, id), account)
    if move is None or move.state != "looking":
        return False
    until = database.tools.now() + length
    try:
        look = _opened(database, account, move)
        while _some(database, account, look, move):
            if database.tools.now() >= until:
                OPEN.leave(account, f"{id}:look", look)
                return True
    except CannotRead:
        database.write_now(lambda c: _failed(c, move), account)
        return False
    look.source.close()
    database.write_now(lambda c: _told(c, move, look), account)
    return False


def _opened(database: Database, account: str, move: Move) -> Look:
    held: Look | None = OPEN.take(account, f"{move.id}:look")
    if held is not None:
        return held
    source = open_source(database, account, move)
    look = Look(source, ((noun, read) for noun in source.nouns() for read in source.read(noun)))
    look.notes.add(source.left_out())
    return look


def _some(database: Database, account: str, look: Look, move: Move) -> bool:
    """Look at some records; whether there may be more."""
    batch: list[tuple[str, Read]] = []
    for pair in look.reads:
        batch.append(pair)
        if len(batch) >= AT_ONCE:
            break
    for _, read in batch:
        look.notes.add(read.notes)
    forms = [(noun, form) for noun, read in batch for form in read.forms]
    source = move.source or look.source.name
    database.read_now(lambda c: _known_here(c, look, replace(move, source=source), forms), account)
    for noun, form in forms:
        look.counts[noun] = look.counts.get(noun, 0) + 1
        look.add(noun, form.id)
        look.notes.add(_notes(look, noun, form))
    return len(batch) >= AT_ONCE


def _known_here(c: Unit, look: Look, move: Move, forms: Sequence[tuple[str, Form]]) -> None:
    """What is here already: moved before, by address, by number; of conversations also what is new of them."""
    held = Context(c, actor_from(move.by), move, Things(c, move.source))
    for noun in dict.fromkeys(noun for noun, _ in forms):
        mine = [form for each, form in forms if each == noun]
        held.things.learn(noun, [each for form in mine for each in called(form)])
        moved = {form.id for form in mine if any(held.things.get(noun, each) for each in called(form))}
        look.known[noun] = look.known.get(noun, 0) + len(moved)
        look.notes.add(
            note
            for form in mine
            if form.id in moved and isinstance(form, ConversationForm)
            for note in foretold(held, form)
        )
        fresh: list[Any] = [form for form in mine if form.id not in moved]
        if noun == "conversations":
            taken = conversations.numbered(c, [form.reference for form in fresh if form.reference])
            look.notes.add(Note("number_taken", noun, form.id) for form in fresh if form.reference in taken)
        if noun == "contacts":
            look.notes.add(Note("same_address", noun, form.id) for form in fresh if _is_here(c, form))
        if noun == "members":
            look.notes.add(
                Note("member_deactivated", noun, form.id) for form in fresh if form.email and not _is_member(c, form)
            )


def _is_here(c: Unit, form: ContactForm) -> bool:
    return any(crm.find(c, each.channel, each.address) is not None for each in form.addresses if not each.claimed)


def _is_member(c: Unit, form: MemberForm) -> bool:
    return accounts.member_by_email(c, form.email.strip().lower()) is not None


def _notes(look: Look, noun: str, form: Any) -> Iterator[Note]:
    if isinstance(form, ContactForm):
        for each in form.addresses:
            if each.channel in ("email", "phone") and crm.normal_address(each.channel, each.address) is None:
                yield Note("bad_address", noun, form.id, each.channel)
            elif not each.claimed and not look.add(f"address:{each.channel}", each.address.lower()):
                yield Note("same_address", noun, form.id)
    if isinstance(form, ConversationForm):
        yield from _of_conversation(look, form)


def _of_conversation(look: Look, form: ConversationForm) -> Iterator[Note]:
    look.lines += len(form.lines)
    look.files += sum(len(line.files) for line in form.lines)
    for code, detail in (*_of_head(look, form), *_of_lines(look, form)):
        yield Note(code, "conversations", form.id, detail)


def _of_head(look: Look, form: ConversationForm) -> Iterator[tuple[str, str]]:
    if form.status not in _STATUSES:
        yield "unknown_status", form.status
    if form.custom and not look.has("statuses", form.custom):
        yield "unknown_status", form.custom
    if not _is_told(look, form.contact):
        yield "unknown_contact", ""
    if form.agent and not look.has("members", form.agent) and "@" not in form.agent:
        yield "unknown_member", ""
    for name in form.values:
        if not look.has("fields", f"conversation:{name}"):
            yield "value_left_out", name


def _of_lines(look: Look, form: ConversationForm) -> Iterator[tuple[str, str]]:
    for line in form.lines:
        if line.speaker == "" and line.by and not _is_told(look, line.by):
            yield "unknown_contact", ""
        if mask(line.text).found:
            yield "card_masked", ""


def _is_told(look: Look, id: str) -> bool:
    return look.has("contacts", id) or look.has("members", id)


def _told(c: Unit, move: Move, look: Look) -> None:
    held = store.one(c, move.id, lock=True)
    if held is None or held.state != "looking":
        return
    report = {
        "counts": look.counts,
        "known": {noun: many for noun, many in look.known.items() if many},
        "lines": look.lines,
        "files": look.files,
        "notes": look.notes.told(),
    }
    append(c, actor_from(move.by), MoveLooked(move=move.id, report=report))


def _failed(c: Unit, move: Move) -> None:
    append(c, actor_from(move.by), MoveTurned(move=move.id, state="failed", because="cannot_read"))
