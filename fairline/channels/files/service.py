"""Keeps files sealed and gives them back."""

import asyncio
from collections.abc import AsyncIterable, Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from fairline import accounts
from fairline.channels.files import known, store
from fairline.channels.files.events import FileKept
from fairline.channels.files.locking import harmful, refuse_if_locked
from fairline.channels.files.look import Content, look
from fairline.channels.files.model import KeptFile, Owner, Prepared
from fairline.channels.files.reading import CARD, CARDS, LATER, OFF, UNREAD
from fairline.channels.files.scanner import note_closed, wire_of
from fairline.channels.files.scanning import FOUND, UNSCANNED, held, scanned
from fairline.journal import Actor, append, open_for, seal_for
from fairline.kit.blobs import Blobs
from fairline.kit.cards import mask
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem, TooLarge
from fairline.kit.work import enqueue

T = TypeVar("T")
PERSONAL = "personal"  # why a file was not kept in an account whose mode has no place for personal data
Reads = Callable[[Callable[[Unit], Any]], Awaitable[Any]]
Writes = Callable[[Callable[[Unit], KeptFile]], Awaitable[T]]


class FileTooLarge(TooLarge):
    """The file is larger than the `limit` bytes it may have on `channel` (clause ZS-MSG-DOC-LIMITS)."""

    type = "file-too-large"

    clauses = ("ZS-MSG-DOC-LIMITS",)

    def __init__(self, limit: int = 0, channel: str = "files", **more: Any) -> None:
        super().__init__(**{"limit": limit, "channel": channel, "clauses": self.clauses, **more})


class FileNotTaken(Problem):
    """Files of this kind are not taken here."""

    status = 415
    type = "file-not-taken"


class FileHeld(Problem):
    """The scanner found something in the file, or has not answered yet: nobody gets it (clause TDA-MALWARE-UPLOAD)."""

    status = 409
    type = "file-held"


class FileHadCard(Problem):
    """A card number stood in the file, so nothing of it was kept (clauses DTA-NO-CARD-TEXT, ZS-FR-NO-CARD-DATA)."""

    status = 410
    type = "file-had-card"


class FileHadPersonal(Problem):
    """What the account's mode has no place for stood in the file, or its words could not be read, so nothing of it was
    kept (clause ZS-FR-NO-PERSONAL-DATA).
    """

    status = 410
    type = "file-had-personal"


async def bounded(parts: AsyncIterable[bytes], limit: int, channel: str = "files") -> bytes:
    """The whole of a body that comes in parts on a channel. Raises FileTooLarge as soon as it passes `limit` bytes."""
    body = bytearray()
    async for part in parts:
        body += part
        if len(body) > limit:
            raise FileTooLarge(limit, channel)
    return bytes(body)


async def take_in(
    blobs: Blobs,
    read: Reads,
    write: Writes[T],
    *,
    owner: Callable[[Unit], Owner],
    body: bytes,
    name: str,
    limit: int,
    by: Actor,
    kinds: frozenset[str] | None = None,
) -> T:
    """An upload from its body to its entry: looked into, sealed, kept, written down, in this order.

    `read` and `write` run units of the account (`asked.read`, `asked.write`); the answer is that of `write`. What was
    kept and then not written down is deleted again. `limit` in bytes; with `kinds`, only safe files of these content
    types are taken. Raises FileTooLarge, FileNotTaken, UploadsAreLocked, BadInput for an empty file, and what `owner`
    raises.
    """
    if len(body) > limit:
        raise FileTooLarge(limit=limit)
    if not body:
        raise BadInput(what=name, fields={"body": "kit.field.required"})
    await read(lambda c: refuse_if_locked(c, by))
    content = await asyncio.to_thread(look, body, name)
    content = await scanned(await read(wire_of), content)
    if kinds is not None and (content.type not in kinds or content.why_not not in ("", CARD)):
        raise FileNotTaken
    prepared = await read(lambda c: prepare(c, owner(c), content))
    await asyncio.to_thread(blobs.put, prepared.id, prepared.sealed)
    try:
        return await write(lambda c: keep(c, by, prepared))
    except BaseException:
        await asyncio.to_thread(blobs.delete, prepared.id)
        raise


def prepare(c: Unit, owner: Owner, content: Content) -> Prepared:
    """Give a file an id and seal it; what is on a list of known material is sealed apart, and nothing of it lies under
    the id, as of one with a card number in it nothing is kept. Raises Conflict for an erased person.
    """
    file = c.new_id("att")
    hit = known.match(c, content.body)
    if hit is not None:
        nothing, apart = seal_for(c, owner.person, b"", _about(c, file)), known.sealed_apart(c, file, content.body)
        held_back = content.why_not or UNSCANNED
        size = len(content.body)
        return Prepared(
            file, owner, content.name, size, content.type, held_back, nothing, UNSCANNED, apart=apart, list=hit.list
        )
    personal = _personal(c, content)
    body = b"" if content.cards or personal else content.body
    why_not = PERSONAL if personal and not content.cards else content.why_not
    return Prepared(
        file, owner, _named(mask(content.name).text, personal), len(body), content.type, why_not,
        seal_for(c, owner.person, body, _about(c, file)), content.scan, content.signed, content.read, content.cards,
        content.kind, content.score, content.rule, content.seen, personal=personal,
    )  # fmt: skip


def unless_known(c: Unit, id: str, content: Content, by: Actor) -> Content:
    """A content that is brought before anybody says where it belongs: what is on a list of known material is set apart
    at once under an id, and nothing of it waits. Raises UploadsAreLocked.
    """
    refuse_if_locked(c, by)
    hit = known.match(c, content.body)
    if hit is None:
        return content
    known.set_apart(c, id, known.sealed_apart(c, id, content.body), by=str(by), list=hit.list)
    return replace(held(content), body=b"")


def keep(c: Unit, by: Actor, prepared: Prepared) -> KeptFile:
    """Write a file down whose sealed bytes lie in the blobs under its id already."""
    event = FileKept(
        file=prepared.id,
        person=prepared.owner.person,
        conversation=prepared.owner.conversation,
        size=prepared.size,
        type=prepared.type,
        safe=not prepared.why_not,
        why_not=prepared.why_not,
        name=prepared.name,
        scan=prepared.scan,
        signed=prepared.signed,
        read=prepared.read,
        cards=prepared.cards,
        kind=prepared.kind,
        score=prepared.score,
        rule=prepared.rule,
        seen=prepared.seen,
    )
    append(c, by, event)
    if prepared.apart:
        talk = prepared.owner.conversation
        known.set_apart(c, prepared.id, prepared.apart, by=str(by), list=prepared.list, conversation=talk)
    elif prepared.scan == UNSCANNED:
        note_closed(c)
        enqueue(c, "files.scan", {"file": prepared.id}, key=f"files.scan:{prepared.id}")
    if prepared.read == LATER and not prepared.apart:
        enqueue(c, "files.read", {"file": prepared.id}, key=f"files.read:{prepared.id}")
    if prepared.personal:
        accounts.note_personal(c, prepared.id, prepared.personal)
    kept = store.find(c, [prepared.id])[prepared.id]
    if kept.scan == FOUND:
        harmful(c, kept)
    return kept


def read(c: Unit, id: str) -> tuple[KeptFile, bytes]:
    """A file and its bytes. Raises NotFound where the account has none of this id, its person was erased, or what was
    in it is set apart.
    """
    file = store.find(c, [id]).get(id)
    if file is None:
        raise NotFound
    body = open_for(c, file.person, c.tools.blobs.get(id), _about(c, id))
    if not body:
        raise NotFound
    return file, body


def empty(c: Unit, file: KeptFile) -> None:
    """Leave nothing under a file's id: what lay there was sealed elsewhere."""
    c.tools.blobs.put(file.id, seal_for(c, file.person, b"", _about(c, file.id)))


class LookedInto(Protocol):
    """What the scanner and the reader said of a file."""

    @property
    def scan(self) -> str:
        """What the scanner found."""

    @property
    def cards(self) -> int:
        """How many card numbers stood in it."""


def is_held(file: LookedInto) -> bool:
    """Whether nobody gets a file: the scanner found something or has not answered yet, or a card number stood in it."""
    return file.scan in (FOUND, UNSCANNED) or file.cards > 0


def hand_out(c: Unit, id: str) -> tuple[KeptFile, bytes]:
    """A file and its bytes, for somebody who opens it. Raises FileHeld, Suspended where a measure removed it, and what
    `read` raises.
    """
    accounts.refuse_if_stopped(c, f"file:{id}")
    file = store.find(c, [id]).get(id)
    if file is not None and file.cards:
        raise FileHadCard(clauses=CARDS)
    if file is not None and file.why_not == PERSONAL:
        raise FileHadPersonal(clauses=("ZS-FR-NO-PERSONAL-DATA",))
    if file is not None and is_held(file):
        raise FileHeld(clauses=("TDA-MALWARE-UPLOAD",))
    return read(c, id)


def forget_files(c: Unit, persons: Sequence[str]) -> int:
    """Have the contents of these persons' files deleted once this unit is committed; how many."""
    files = store.of_persons(c, persons)
    for file in files:
        enqueue(c, "files.delete", {"file": file.id}, key=f"files.delete:{file.id}")
    store.forget_names(c, persons)
    return len(files)


def _personal(c: Unit, content: Content) -> tuple[str, ...]:
    """What of somebody stands in a file that the account's mode has no place for; one nobody can read may hold it."""
    found = accounts.personal_in(c, f"{content.name}\n{content.words}")
    is_unread = content.read in (OFF, LATER, UNREAD) and not accounts.keeps_originals(c)
    return (*found, *(("unread",) if is_unread else ()))


def _named(name: str, personal: tuple[str, ...]) -> str:
    """A file's name; of one that is not kept only its ending, since the name may say it too."""
    return f"file.{name.rpartition('.')[2][:10]}" if personal else name


def _about(c: Unit, id: str) -> str:
    return f"{c.account}:{id}"
