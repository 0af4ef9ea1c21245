"""Lists of hashes of known unlawful material, which an operator has from an authority or a hotline and brings in."""

from collections.abc import Callable, Sequence
from typing import Any

from fairline import accounts, channels
from fairline.cases import store
from fairline.cases.events import HashListDropped, HashListKept
from fairline.journal import Actor, append
from fairline.kit.db import EVERY_ACCOUNT, Database, Row, Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.kit.job import Job
from fairline.kit.work import enqueue

EVERYWHERE = "cases.match_everywhere"


def bring(c: Unit, actor: Actor, *, name: str, source: str, kind: str, hashes: Sequence[str]) -> str:
    """Bring a list in; its id. From now on every file is matched against it, and
    those that are here already. Raises BadInput, Forbidden."""
    if not name.strip() or not source.strip():
        raise BadInput(what="list", fields={"source" if name.strip() else "name": "kit.field.required"})
    new = c.new_id("hsl")
    _learn(c, actor, new, name.strip(), source.strip(), kind, hashes)
    return new


def add(c: Unit, actor: Actor, id: str, hashes: Sequence[str]) -> None:
    """More hashes of a list. Raises NotFound, BadInput."""
    held = one(c, id)
    _learn(c, actor, id, held["name"], held["source"], held["kind"], hashes)


def drop(c: Unit, actor: Actor, id: str) -> None:
    """Match a list no more: it was withdrawn, or is wrong. What was found by it stays where it is. Raises NotFound."""
    one(c, id)
    channels.unlearn_known(c, id)
    append(c, actor, HashListDropped(list=id))


def one(c: Unit, id: str) -> Row:
    """A list. Raises NotFound."""
    found = next((row for row in store.material.lists(c) if row["id"] == id), None)
    if found is None:
        raise NotFound(what=id)
    return found


def _learn(c: Unit, actor: Actor, id: str, name: str, source: str, kind: str, hashes: Sequence[str]) -> None:
    count = channels.learn_known(c, id, kind, [line for line in hashes if line.strip()])
    append(c, actor, HashListKept(list=id, name=name, source=source, kind=kind, count=count))
    enqueue(c, EVERYWHERE, {}, key=EVERYWHERE)


async def everywhere(job: Job) -> Callable[[Unit], Any] | None:
    """Files that were here before a list came are matched with it too, in every account."""
    database: Database = job.database
    for account in await database.read(accounts.every_account, EVERY_ACCOUNT):
        await database.write(channels.match_again, account["id"])
    return None
