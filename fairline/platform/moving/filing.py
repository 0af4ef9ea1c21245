"""The files of a batch: read, looked into, scanned and sealed, before the unit that writes them down."""

import asyncio
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from fairline import channels
from fairline.channels import Content, Owner
from fairline.journal import Actor, append
from fairline.kit.db import Database, Unit
from fairline.platform.moving.forms import ConversationForm
from fairline.platform.moving.model import Move
from fairline.platform.moving.notes import Note, Notes
from fairline.platform.moving.sources.place import TooBig
from fairline.platform.moving.sources.source import Source
from fairline.platform.moving.writing import called, known_as, places_of_new
from fairline.platform.moving.writing.context import Context, Left
from fairline.platform.moving.writing.talks import learn_contacts, reached, who
from fairline.platform.moving.writing.things import Things

Place = tuple[str, int, int]  # which form, which of its lines, which of the line's files
Whose = tuple[str, Sequence[int]]  # a person, and places of lines
NOBODY: Whose = ("", ())
AT_ONCE = 4  # files written at the same time: each waits for the disk


@dataclass(frozen=True, slots=True)
class Filing:
    """Where files are kept, and for whom."""

    database: Database
    account: str
    move: Move
    by: Actor
    source: Source


def filed(filing: Filing, forms: Sequence[ConversationForm], notes: Notes) -> dict[Place, Any]:
    """The files of lines that are not here yet, sealed and kept, by their places. What is left out is noted."""
    if not any(line.files for form in forms for line in form.lines):
        return {}
    persons = _persons(filing, forms, notes)
    contents: dict[Place, tuple[str, Content]] = {}
    for form in forms:
        person, places = persons.get(form.id, NOBODY)
        for place in places:
            for number, file in enumerate(form.lines[place].files):
                content = _content(filing.source, form.id, file.path, file.name, notes)
                if content is not None:
                    contents[form.id, place, number] = (person, content)
    return _sealed(filing, contents, notes)


def _content(source: Source, where: str, path: str, name: str, notes: Notes) -> Content | None:
    try:
        body = source.file(path)
    except TooBig:
        notes.add([Note("file_too_large", "conversations", where)])
        return None
    if not body:
        notes.add([Note("file_missing", "conversations", where)])
        return None
    return channels.look(body, name or path)


def _sealed(filing: Filing, contents: Mapping[Place, tuple[str, Content]], notes: Notes) -> dict[Place, Any]:
    wire = filing.database.read_now(channels.wire_of, filing.account)
    looked = asyncio.run(_scanned(wire, [content for _, content in contents.values()]))
    for (form, _, _), content in zip(contents, looked, strict=True):
        if content.why_not:
            notes.add([Note("file_not_safe", "conversations", form)])

    def seal(c: Unit) -> dict[Place, Any]:
        pairs = zip(contents.items(), looked, strict=True)
        return {place: channels.prepare(c, Owner(person), content) for (place, (person, _)), content in pairs}

    prepared = filing.database.read_now(seal, filing.account)
    blobs = filing.database.tools.blobs
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(lambda each: blobs.put(each.id, each.sealed), prepared.values()))
    return prepared


async def _scanned(wire: Any, contents: Sequence[Content]) -> list[Content]:
    return [await channels.scanned(wire, content) for content in contents]


def _persons(filing: Filing, forms: Sequence[ConversationForm], notes: Notes) -> dict[str, Whose]:
    """Whose key seals the files of each conversation, and which of its lines are not here yet. Whoever is only named
    is made a contact.
    """
    database, account = filing.database, filing.account
    found = database.read_now(lambda c: _known(c, filing, forms), account)
    lost = [form for form in forms if form.id in found and not found[form.id][0]]
    if lost:
        notes.add(database.write_now(lambda c: _make_known(c, filing, lost), account))
        found |= database.read_now(lambda c: _known(c, filing, lost), account)
    return {form: whose for form, whose in found.items() if whose[0]}


def _known(c: Unit, filing: Filing, forms: Sequence[ConversationForm]) -> dict[str, Whose]:
    held = Context(c, filing.by, filing.move, Things(c, filing.move.source))
    held.things.learn("conversations", [each for form in forms for each in called(form)])
    held.things.learn("contacts", [form.contact for form in forms])
    learn_contacts(held, [form.contact for form in forms])
    places = {form.id: (form, _places(held, form)) for form in forms if any(line.files for line in form.lines)}
    return {named: (_person(held, form), mine) for named, (form, mine) in places.items() if mine}


def _places(held: Context, form: ConversationForm) -> Sequence[int]:
    """The lines with files that are not here yet."""
    mine = places_of_new(held, form) if known_as(held, form) else range(len(form.lines))
    return [place for place in mine if form.lines[place].files]


def _person(held: Context, form: ConversationForm) -> str:
    if not held.things.get("contacts", form.contact):
        return ""
    try:
        return reached(who(held, form.contact), form.channel)[0]
    except Left:
        return ""


def _make_known(c: Unit, filing: Filing, forms: Sequence[ConversationForm]) -> list[Note]:
    """Contacts for those whom conversations name and nobody told of, before their files are sealed."""
    held = Context(c, filing.by, filing.move, Things(c, filing.move.source))
    for form in forms:
        try:
            who(held, form.contact)
        except Left:
            continue
    append(c, filing.by, *held.moved())
    return held.notes
