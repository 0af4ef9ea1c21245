"""Files brought before anybody says where they belong: sealed with a key that only the token gives, for a day."""

import base64
import hashlib
from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple

import msgspec

from fairline.channels import Content, KeptFile, Owner, keep_file, prepare_file, unless_known
from fairline.gate import ContentKind
from fairline.journal import Actor
from fairline.kit.clock import Millis
from fairline.kit.crypto import open_seal
from fairline.kit.db import Unit
from fairline.kit.work import enqueue
from fairline.platform.zendesk import numbers, store
from fairline.platform.zendesk.errors import RecordInvalid

KEPT: Millis = 24 * 3_600_000
TIDY = "zendesk.uploads"


class Told(msgspec.Struct, frozen=True):
    """What was found in a file."""

    name: str
    type: str
    why_not: str
    scan: str
    size: int
    signed: Millis = 0
    read: str = ""
    cards: int = 0
    kind: ContentKind | Literal[""] = ""
    score: int = 0
    rule: str = ""

    def content(self, body: bytes) -> Content:
        """What was found, with the body it was found in."""
        return Content(
            body, self.name, self.type, self.why_not, self.scan, self.signed, self.read, self.cards, self.kind,
            self.score, self.rule,
        )  # fmt: skip


class Brought(NamedTuple):
    """A file that waits to be said somewhere."""

    number: int
    told: Told
    body: bytes


def fresh(c: Unit) -> str:
    """A new token."""
    return base64.urlsafe_b64encode(c.tools.keyring.random(24)).decode()


def bring(c: Unit, actor: Actor, token: str, content: Content) -> int:
    """Keep a file under a token; the number it goes by from now on. What nobody used within a day is deleted.

    Raises UploadsAreLocked.
    """
    blob, lookup = c.new_id("upl"), _lookup(token)
    content = unless_known(c, blob, content, actor)
    number = numbers.derived("upload", c.account, blob)
    body = b"" if content.cards else content.body
    told = Told(
        content.name, content.type, content.why_not, content.scan, len(body), content.signed, content.read,
        content.cards, content.kind, content.score, content.rule,
    )  # fmt: skip
    ring = c.tools.keyring
    c.tools.blobs.put(blob, ring.seal(_key(c, token), body, blob.encode()))
    sealed = ring.seal(_key(c, token), msgspec.json.encode(told), blob.encode())
    store.put_upload(c, lookup, number, blob, sealed, c.at + KEPT)
    enqueue(c, TIDY, {"upload": lookup}, key=f"{TIDY}:{lookup}", due=c.at + KEPT)
    return number


def brought(c: Unit, token: str) -> list[Brought]:
    """What waits under a token, in its order; nothing where it is over."""
    rows = [row for row in store.uploads(c, _lookup(token)) if row["until"] > c.at]
    return [
        Brought(
            row["number"],
            msgspec.json.decode(open_seal(_key(c, token), bytes(row["told"]), row["blob"].encode()), type=Told),
            open_seal(_key(c, token), c.tools.blobs.get(row["blob"]), row["blob"].encode()),
        )
        for row in rows
    ]


def attach(c: Unit, actor: Actor, tokens: Iterable[str], owner: Owner) -> list[KeptFile]:
    """Have what was brought belong to a conversation; the tokens are used up. Raises RecordInvalid."""
    kept: list[KeptFile] = []
    for token in dict.fromkeys(tokens):
        waiting = brought(c, token)
        if not waiting:
            raise RecordInvalid(why="uploads")
        for each in waiting:
            prepared = prepare_file(c, owner, each.told.content(each.body))
            c.tools.blobs.put(prepared.id, prepared.sealed)
            kept.append(keep_file(c, actor, prepared))
            numbers.keep(c, actor, "attachment", prepared.id, each.number)
        drop(c, token)
    return kept


def drop(c: Unit, token: str) -> bool:
    """Nothing waits under a token any more; whether anything did."""
    return _drop(c, _lookup(token))


def tidy(c: Unit, payload: Mapping[str, Any]) -> None:
    """Delete what was brought and not used in its time."""
    if payload["upload"] in store.old_uploads(c, c.at):
        _drop(c, payload["upload"])


def _drop(c: Unit, lookup: str) -> bool:
    blobs = store.drop_uploads(c, lookup)
    for blob in blobs:
        enqueue(c, "files.delete", {"file": blob}, key=f"files.delete:{blob}")
    return bool(blobs)


def _lookup(token: str) -> str:
    return hashlib.sha256(f"upload:{token}".encode()).hexdigest()


def _key(c: Unit, token: str) -> bytes:
    return hashlib.sha256(f"{c.account}\n{token}".encode()).digest()
