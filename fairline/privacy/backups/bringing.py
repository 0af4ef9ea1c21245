"""Brings a backup back into an empty house: every row in one transaction, and none of an account that left since."""

from fairline.kit.blobs import Blobs
from fairline.kit.db import EVERY_ACCOUNT, Engine, Tools, Unit
from fairline.kit.db.migrate import newest, prepare
from fairline.kit.db.whole import whole
from fairline.kit.errors import NotFound
from fairline.kit.work import enqueue
from fairline.privacy.backups import again, ends
from fairline.privacy.backups.checking import verify
from fairline.privacy.backups.ends import Ended
from fairline.privacy.backups.model import Manifest, Part, Rows
from fairline.privacy.backups.parts import pieces
from fairline.privacy.backups.problems import BackupBroken, HeldAlready
from fairline.privacy.backups.shelf import Shelf, about
from fairline.privacy.leaving.store import put_certificate
from fairline.privacy.rows import tables


def restore(shelf: Shelf, manifest: Manifest, engine: Engine, tools: Tools) -> list[Ended]:
    """Fill an empty database and folder of files; what ended since the backup, still to be done anew.

    The house that comes of it does it by itself where the caller does not come to it. Raises BackupBroken, HeldAlready.
    """
    if manifest.migration > newest():
        raise BackupBroken(name=manifest.id, why="a newer version made it: install that first")
    verify(shelf, manifest)
    ended = ends.since(shelf, manifest.made_at)
    left = {each.ref for each in ended if each.kind == ends.ACCOUNT}
    parts = [part for part in manifest.parts if part.account not in left]
    _check_empty(engine)
    prepare(engine, manifest.migration)
    for part in parts:
        _files(shelf, manifest, part, tools.blobs)
    with whole(engine, tools, writing=True) as of:
        for part in parts:
            _rows(of(part.account), shelf, manifest, part)
        c = of(EVERY_ACCOUNT)
        for each in ended:
            if each.certificate:
                put_certificate(c, each.certificate)
        enqueue(c, again.JOB, {"since": manifest.made_at}, key=again.JOB)
    prepare(engine)
    return ended


def _check_empty(engine: Engine) -> None:
    connection = engine.connect(reading=True)
    try:
        engine.enter(connection, EVERY_ACCOUNT)
        held = connection.execute("SELECT account FROM journal_heads LIMIT 1").fetchone()
    except Exception as error:
        if engine.is_outage(error):
            raise
        held = None  # there are no tables yet
    finally:
        connection.close()
    if held:
        raise HeldAlready(what="the database")


def _files(shelf: Shelf, manifest: Manifest, part: Part, blobs: Blobs) -> None:
    there = frozenset(blobs.names())
    for name in shelf.names(manifest, part):
        if name not in there:
            try:
                blobs.put(name, shelf.files.get(name))
            except NotFound as error:  # verify read it a moment ago
                raise BackupBroken(name=manifest.id, why=f"files/{name}") from error


def _rows(c: Unit, shelf: Shelf, manifest: Manifest, part: Part) -> None:
    key, emptied = shelf.key(manifest, part), set[str]()
    for piece in pieces(shelf.part(manifest, part), key, about(manifest.id, part.account)):
        if piece.table not in emptied and _is_the_houses(piece.table):
            c.run(f"DELETE FROM {piece.table}")  # a migration may have put something there
            emptied.add(piece.table)
        _insert(c, piece)


def _insert(c: Unit, piece: Rows) -> None:
    places = ", ".join(f":{name}" for name in piece.columns)
    said = f"INSERT INTO {piece.table}({', '.join(piece.columns)}) VALUES({places})"
    c.many(said, [dict(zip(piece.columns, row, strict=True)) for row in piece.rows])


def _is_the_houses(name: str) -> bool:
    table = tables().get(name)
    return table is not None and not table.is_walled
