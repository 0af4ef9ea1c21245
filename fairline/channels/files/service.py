"""Keeps files sealed and gives them back."""

import asyncio
from collections.abc import AsyncIterable, Awaitable, Callable, Sequence
from typing import Any, TypeVar

from fairline import accounts
from fairline.channels.files import store
from fairline.channels.files.events import FileKept
from fairline.channels.files.look import Content, look
from fairline.channels.files.model import KeptFile, Owner, Prepared
from fairline.channels.files.scanning import FOUND, UNSCANNED, scanned
from fairline.journal import Actor, append, open_for, seal_for
from fairline.kit.blobs import Blobs
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem, TooLarge
from fairline.kit.work import enqueue

T = TypeVar("T")
Reads = Callable[[Callable[[Unit], Any]], Awaitable[Any]]
Writes = Callable[[Callable[[Unit], KeptFile]], Awaitable[T]]


class FileTooLarge(TooLarge):
    """The file is larger than `limit` bytes."""

    type = "file-too-large"


class FileNotTaken(Problem):
    """Files of this kind are not taken here."""

    status = 415
    type = "file-not-taken"


class FileHeld(Problem):
    """The scanner found something in the file, or has not answered yet: nobody gets it (clause TDA-MALWARE-UPLOAD)."""

    status = 409
    type = "file-held"


async def bounded(parts: AsyncIterable[bytes], limit: int) -> bytes:
    """The whole of a body that comes in parts. Raises FileTooLarge as soon as it passes `limit` bytes."""
    body = bytearray()
    async for part in parts:
        body += part
        if len(body) > limit:
            raise FileTooLarge(limit=limit)
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
    types are taken. Raises FileTooLarge, FileNotTaken, BadInput for an empty file, and what `owner` raises.
    """
    if len(body) > limit:
        raise FileTooLarge(limit=limit)
    if not body:
        raise BadInput(what=name, fields={"body": "kit.field.required"})
    content = await asyncio.to_thread(look, body, name)
    content = await scanned(await read(_wire), content)
    if kinds is not None and (content.why_not or content.type not in kinds):
        raise FileNotTaken
    prepared = await read(lambda c: prepare(c, owner(c), content))
    await asyncio.to_thread(blobs.put, prepared.id, prepared.sealed)
    try:
        return await write(lambda c: keep(c, by, prepared))
    except BaseException:
        await asyncio.to_thread(blobs.delete, prepared.id)
        raise


def prepare(c: Unit, owner: Owner, content: Content) -> Prepared:
    """Give a file an id and seal it. Raises Conflict for an erased person."""
    file = c.new_id("att")
    sealed = seal_for(c, owner.person, content.body, _about(c, file))
    return Prepared(file, owner, content.name, len(content.body), content.type, content.why_not, sealed, content.scan)


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
    )
    append(c, by, event)
    if prepared.scan == UNSCANNED:
        enqueue(c, "files.scan", {"file": prepared.id}, key=f"files.scan:{prepared.id}")
    return store.find(c, [prepared.id])[prepared.id]


def read(c: Unit, id: str) -> tuple[KeptFile, bytes]:
    """A file and its bytes. Raises NotFound where the account has none of this id, or its person was erased."""
    file = store.find(c, [id]).get(id)
    if file is None:
        raise NotFound
    body = open_for(c, file.person, c.tools.blobs.get(id), _about(c, id))
    if body is None:
        raise NotFound
    return file, body


def is_held(scan: str) -> bool:
    """Whether nobody gets a file of which the scanner said this: something was found, or it has not answered yet."""
    return scan in (FOUND, UNSCANNED)


def hand_out(c: Unit, id: str) -> tuple[KeptFile, bytes]:
    """A file and its bytes, for somebody who opens it. Raises FileHeld, Suspended where a measure removed it, and what
    `read` raises.
    """
    accounts.refuse_if_stopped(c, f"file:{id}")
    file, body = read(c, id)
    if is_held(file.scan):
        raise FileHeld(clauses=("TDA-MALWARE-UPLOAD",))
    return file, body


def forget_files(c: Unit, persons: Sequence[str]) -> int:
    """Have the contents of these persons' files deleted once this unit is committed; how many."""
    files = store.of_persons(c, persons)
    for file in files:
        enqueue(c, "files.delete", {"file": file.id}, key=f"files.delete:{file.id}")
    store.forget_names(c, persons)
    return len(files)


def _wire(c: Unit) -> Any:
    return c.tools.wire


def _about(c: Unit, id: str) -> str:
    return f"{c.account}:{id}"
