"""Makes a backup while the platform runs: the whole database as it was at one instant, and every file it names."""

import hashlib
from collections.abc import Callable, Iterator

import msgspec

from fairline import journal
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.db.migrate import newest, standing
from fairline.kit.db.whole import OfAccount, whole
from fairline.kit.errors import NotFound
from fairline.kit.folder import write_whole
from fairline.privacy.backups.model import OF_A_PROCESS, UNCOPIED, Manifest, Part, Rows
from fairline.privacy.backups.parts import Writer
from fairline.privacy.backups.shelf import Shelf, about, called
from fairline.privacy.leaving.store import head
from fairline.privacy.rows import files_in, page, tables

PAGE = 500


def create(database: Database, shelf: Shelf) -> Manifest:
    """Make a backup. Killed anywhere, nothing of it is left that anybody takes for one.

    Raises BackupUnderWay, BackupsUnusable.
    """
    with shelf.held():
        return _make(database, shelf)


def _make(database: Database, shelf: Shelf) -> Manifest:
    tools = database.tools
    made_at = tools.now()
    manifest = Manifest(
        id=tools.ids.new("bak", made_at), made_at=made_at, engine=database.engine.name,
        migration=standing(database.engine) or newest(), parts=(),
    )  # fmt: skip
    path = shelf.begin(manifest.id)
    known = _Files(shelf, frozenset(tools.blobs.names()), tools.blobs.get)
    with whole(database.engine, tools) as of:
        parts = [_part(of, account, shelf, manifest, known) for account in _accounts(of)]
    return shelf.put(msgspec.structs.replace(manifest, parts=tuple(parts)), path)


def _accounts(of: OfAccount) -> list[str]:
    return [*(account for account, _ in journal.accounts(of(EVERY_ACCOUNT))), EVERY_ACCOUNT]


def _part(of: OfAccount, account: str, shelf: Shelf, manifest: Manifest, files: "_Files") -> Part:
    c, key = of(account), shelf.keyring.new_key()
    said, rows, named = about(manifest.id, account), 0, set[str]()
    path = shelf.folder / ".under-way" / manifest.id / called(account)
    with Writer(path.with_name(f"{path.name}.part"), shelf.keyring, key, said) as writer:
        for piece, found in _pieces(c, files.names):
            writer.put(piece)
            rows, named = rows + len(piece.rows), named | found
        sha256 = writer.end()
    listed = msgspec.json.encode({name: hashed for name in sorted(named) if (hashed := files.take(name))})
    write_whole(path.with_name(f"{path.name}.files"), listed)
    number, last = head(c)
    return Part(
        account=account, number=number, head=last, rows=rows, files=len(named), size=writer.size, sha256=sha256,
        files_sha256=hashlib.sha256(listed).hexdigest(), wrapped=shelf.keyring.wrap(key, said).hex(),
    )  # fmt: skip


def _pieces(c: Unit, files: frozenset[str]) -> Iterator[tuple[Rows, set[str]]]:
    for name in _tables(c):
        after: list[object] = []
        while rows := page(c, name, after, PAGE):
            columns = tuple(rows[0].keys())
            yield Rows(name, columns, [[row[each] for each in columns] for row in rows]), files_in(name, rows, files)
            after = [rows[-1][key] for key in tables()[name].within_account]


def _tables(c: Unit) -> list[str]:
    """The tables whose rows belong to the unit's account; for the house, those that belong to none too."""
    copied = [name for name in sorted(tables()) if name not in UNCOPIED | OF_A_PROCESS]
    if c.account != EVERY_ACCOUNT:
        return [name for name in copied if tables()[name].is_walled]
    return [name for name in copied if name not in c.tools.contents]  # the house's own work never touches those


class _Files:
    """The files of the installation, each copied once, whoever names it and however many backups hold it."""

    def __init__(self, shelf: Shelf, names: frozenset[str], get: Callable[[str], bytes]) -> None:
        self.names, self._get, self._shelf = names, get, shelf
        self._hashes = {name: hashed for each in shelf.all()[:1] for part in each.parts
                        for name, hashed in shelf.names(each, part).items()}  # fmt: skip

    def take(self, name: str) -> str:
        """Copy it where no backup did yet; its SHA-256, empty where it was deleted meanwhile."""
        if name not in self._hashes:
            try:
                content = self._get(name)
            except NotFound:
                return ""
            self._shelf.files.put(name, content)
            self._hashes[name] = hashlib.sha256(content).hexdigest()
        return self._hashes[name]
