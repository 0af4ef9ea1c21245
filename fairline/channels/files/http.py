"""Routes of those whose uploads are locked: who they are, and taking their files again."""

from typing import Annotated

import msgspec

from fairline import accounts
from fairline.channels.files import locking
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.web import Asked, get, post


class UploadLock(msgspec.Struct, frozen=True):
    """Whose files are not taken: `bringer` is the actor, `member` their id where they are one, `name` theirs; `files`
    are the harmful ones that called for it.
    """

    bringer: str
    member: str
    name: str
    since: str
    files: list[str]


class UploadLocks(msgspec.Struct, frozen=True):
    """Whose uploads are locked now."""

    items: list[UploadLock]


class Unlocking(msgspec.Struct, frozen=True):
    """Why somebody's files are taken again."""

    bringer: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    why: Annotated[str, msgspec.Meta(min_length=1, max_length=1_000)]


@get("/v1/upload-locks", permission="content.review")
async def list_upload_locks(asked: Asked) -> UploadLocks:
    """Whose uploads are locked, because they brought two harmful files within a month."""
    return await asked.read(_locks)


@post("/v1/upload-locks/releases", permission="content.review", status_code=200)
async def release_uploads(asked: Asked, data: Unlocking) -> UploadLocks:
    """Take somebody's files again: a person looked into it, and says why. Nobody does so for themselves."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> UploadLocks:
        locking.unlock(c, by, data.bringer, asked.member, data.why)
        return _locks(c)

    return await asked.write(unit)


def _locks(c: Unit) -> UploadLocks:
    rows = locking.locks(c)
    names = accounts.names_of(c, [_member(row) for row in rows if _member(row)])
    return UploadLocks([_lock(row, names) for row in rows])


def _lock(row: Row, names: dict[str, str]) -> UploadLock:
    member = _member(row)
    return UploadLock(row["bringer"], member, names.get(member, ""), to_text(row["since"]) or "", row["files"].split())


def _member(row: Row) -> str:
    kind, _, named = str(row["bringer"]).partition(":")
    return named if kind == "member" else ""


ROUTES = (list_upload_locks, release_uploads)
