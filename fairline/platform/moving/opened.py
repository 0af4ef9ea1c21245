"""Opens a move's source where it lies, and keeps it open between two steps of one process."""

import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fairline.journal import open_for
from fairline.kit.db import Database, Unit
from fairline.kit.errors import Problem
from fairline.platform.moving import store
from fairline.platform.moving.model import Move
from fairline.platform.moving.sources.archive import Archive, NoArchive
from fairline.platform.moving.sources.mail import MailFolder
from fairline.platform.moving.sources.place import Place, at_path, of_parts
from fairline.platform.moving.sources.sheet import Sheets
from fairline.platform.moving.sources.source import Read, Source
from fairline.platform.moving.zendesk.export import ZendeskExport

MOST_OPEN = 8


class CannotRead(Problem):
    """What was brought cannot be read as what it is said to be."""

    status = 422
    type = "cannot-read"


@dataclass(slots=True)
class Opened:
    """A source being read: where it stands, and the records that follow."""

    source: Source
    noun: str
    number: int
    reads: Iterator[Read]


class OpenSources:
    """Sources this process reads just now, by account and move: a step goes on where the one before it stopped."""

    def __init__(self) -> None:
        self._held: OrderedDict[tuple[str, str], Any] = OrderedDict()

    def take(self, account: str, move: str) -> Any:
        """What was left open, which is the taker's now; None where nothing was."""
        return self._held.pop((account, move), None)

    def leave(self, account: str, move: str, opened: Any) -> None:
        """Leave it open for the next step; the oldest are closed."""
        self._held[account, move] = opened
        while len(self._held) > MOST_OPEN:
            self._held.popitem(last=False)[1].source.close()


OPEN = OpenSources()


def open_source(database: Database, account: str, move: Move) -> Source:
    """The source of a move. Raises CannotRead."""
    try:
        return _MAKERS[move.kind](_place(database, account, move), move)
    except (OSError, zipfile.BadZipFile, NoArchive, KeyError, ValueError) as error:
        raise CannotRead(kind=move.kind) from error


def _place(database: Database, account: str, move: Move) -> Place:
    folder = move.spec.get("folder")
    if folder:
        return at_path(Path(str(folder)))
    parts = database.read_now(lambda c: store.parts(c, move.id), account)
    if not parts:
        raise ValueError("nothing was brought")

    def read(number: int) -> bytes:
        return database.read_now(lambda c: _part(c, move, parts[number]["blob"]), account)

    return of_parts(str(move.spec.get("name") or "export"), [part["size"] for part in parts], read)


def _part(c: Unit, move: Move, blob: str) -> bytes:
    body = open_for(c, move.person, c.tools.blobs.get(blob), f"{c.account}:{blob}")
    if body is None:
        raise CannotRead(kind=move.kind)
    return body


_MAKERS: dict[str, Callable[[Place, Move], Source]] = {
    "zendesk": lambda place, move: ZendeskExport(place, str(move.spec.get("called", ""))),
    "archive": lambda place, move: Archive(place),
    "mbox": lambda place, move: MailFolder(place, str(move.spec.get("called", "")), ours=move.spec.get("ours", ())),
    "csv": lambda place, move: Sheets(place, str(move.spec.get("called", "")), move.spec.get("columns", {})),
}
