"""Hands an export out: who fetches is asked after each time, and the ZIP is put together while it goes out."""

import zipfile
from collections.abc import Iterator
from functools import partial

import msgspec

from fairline import channels
from fairline.gate import ExportAllowed
from fairline.journal import HOUSE, Actor, append, open_for
from fairline.kit.db import Database, Row, Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.sink import Sink
from fairline.platform.moving import store
from fairline.platform.moving.events import AccountExportFetched
from fairline.platform.moving.model import Move
from fairline.platform.moving.out.making import act_of, one
from fairline.platform.moving.sources.archive import MANIFEST


class ExportGone(Problem):
    """Its time is over, or it was thrown away."""

    status = 410
    type = "account-export-gone"


class ExportNotReady(Problem):
    """It is being made, or waits for the gate."""

    status = 409
    type = "account-export-not-ready"


class NotForYou(Problem):
    """It is not meant for whoever asks, or may no longer go to them."""

    status = 403
    type = "account-export-not-for-you"


class _Lines(msgspec.Struct):
    files: list[dict[str, object]] = []


class _Said(msgspec.Struct):
    lines: list[_Lines] = []


def hand_out(c: Unit, id: str, member: str, by: Actor) -> Move:
    """Let somebody fetch it, and say that they did. Raises NotFound, ExportNotReady, ExportGone, NotForYou."""
    move = one(c, id)
    if member not in move.recipients:
        raise NotForYou
    if move.state in ("running", "waiting"):
        raise ExportNotReady
    if move.state != "ready" or move.until is None or move.until <= c.at:
        raise ExportGone
    provider = c.tools.facts.get(ExportAllowed)
    allowed = provider(c, act_of(c, move)) if provider else None
    if allowed is None or member in allowed.refused:
        raise NotForYou
    append(c, by, AccountExportFetched(move=id, recipient=member))
    return move


def fetched(database: Database, account: str, id: str, member: str = "") -> Iterator[bytes]:
    """The ZIP, piece by piece, for one of those it is meant for. Raises as `hand_out` does, before the first piece."""

    def unit(c: Unit) -> Move:
        who = member or one(c, id).recipients[0]
        return hand_out(c, id, who, Actor("member", who) if member else HOUSE)

    return pieces(database, account, database.write_now(unit, account))


def pieces(database: Database, account: str, move: Move) -> Iterator[bytes]:
    """The ZIP of an export: the manifest, lines by noun, and the files lines name."""
    entries = database.read_now(lambda c: store.entries(c, move.id), account)
    sink = Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as into:
        for entry in sorted(entries, key=lambda each: (each["entry"] != MANIFEST, each["entry"])):
            body = database.read_now(partial(_opened, move=move, entry=entry), account)
            into.writestr(zipfile.ZipInfo(entry["entry"]), body, zipfile.ZIP_DEFLATED)
            yield sink.taken()
            if entry["entry"].startswith("conversations/"):
                for path in _paths(body):
                    content = database.read_now(partial(_file, path=path), account)
                    if content is not None:
                        into.writestr(zipfile.ZipInfo(path), content, zipfile.ZIP_STORED)
                        yield sink.taken()
    yield sink.taken()


def _opened(c: Unit, move: Move, entry: Row) -> bytes:
    body = open_for(c, move.person, c.tools.blobs.get(entry["blob"]), f"{c.account}:{entry['blob']}")
    if body is None:
        raise ExportGone
    return body


def _paths(body: bytes) -> Iterator[str]:
    for line in body.splitlines():
        for said in msgspec.json.decode(line, type=_Said).lines:
            yield from (str(file["path"]) for file in said.files)


def _file(c: Unit, path: str) -> bytes | None:
    try:
        return channels.read(c, path.removeprefix("files/"))[1]
    except NotFound:
        return None
