"""The folder backups lie in: one folder each, the files they share, and what ended since; half of one is never seen."""

import hmac
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from fairline.kit.blobs import Folder
from fairline.kit.crypto import Keyring
from fairline.kit.db import EVERY_ACCOUNT, Tools
from fairline.kit.folder import settle, write_whole
from fairline.kit.lock import AlreadyRunning, FolderLock
from fairline.privacy.backups.model import HOUSE, Manifest, Part
from fairline.privacy.backups.problems import BackupsUnusable, BackupUnderWay, NoBackup

MANIFEST, WORK = "manifest.json", ".under-way"
PURPOSE = "backups"


class Shelf:
    """A folder of backups, and the keys that open them."""

    def __init__(self, folder: Path, keyring: Keyring) -> None:
        self.folder, self.keyring = folder, keyring
        self.files = Folder(folder / "files")  # what accounts' rows name; they came sealed, and never change
        self.ended = Folder(folder / "ended")  # who was erased, so that bringing a backup back erases them again

    @contextmanager
    def held(self) -> Iterator[None]:
        """Nobody else writes here meanwhile; what a killed process left half is cleared away.

        Raises BackupUnderWay, BackupsUnusable.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = FolderLock(self.folder)
        except AlreadyRunning as error:
            raise BackupUnderWay(folder=str(self.folder)) from error
        except OSError as error:
            raise self.unusable(error) from error
        try:
            shutil.rmtree(self.folder / WORK, ignore_errors=True)
            yield
        except OSError as error:
            raise self.unusable(error) from error
        finally:
            lock.release()

    def all(self) -> list[Manifest]:
        """Every whole backup whose manifest is ours, the newest first."""
        found = [self._read(path.parent.name) for path in self.folder.glob(f"bak_*/{MANIFEST}")]
        return sorted((each for each in found if each is not None), key=lambda each: each.id, reverse=True)

    def one(self, name: str) -> Manifest:
        """One of them; the newest where none is named. Raises NoBackup."""
        found = next((each for each in self.all() if name in ("", each.id)), None)
        if found is None:
            raise NoBackup(name=name or "—", folder=str(self.folder))
        return found

    def part(self, manifest: Manifest, part: Part) -> Path:
        """Where a part lies."""
        return self.folder / manifest.id / f"{called(part.account)}.part"

    def names(self, manifest: Manifest, part: Part) -> dict[str, str]:
        """The files a part names, with the SHA-256 of each."""
        path = self.folder / manifest.id / f"{called(part.account)}.files"
        return msgspec.json.decode(path.read_bytes(), type=dict[str, str])

    def key(self, manifest: Manifest, part: Part) -> bytes:
        """The key that opens a part. Raises CannotOpen."""
        return self.keyring.unwrap(bytes.fromhex(part.wrapped), about(manifest.id, part.account))

    def begin(self, name: str) -> Path:
        """The folder where a backup is made, which nobody takes for one."""
        path = self.folder / WORK / name
        path.mkdir(mode=0o700, parents=True)
        return path

    def put(self, manifest: Manifest, path: Path) -> Manifest:
        """What was made is a backup from now on."""
        marked = self._write(manifest, path)
        settle(path)
        path.rename(self.folder / manifest.id)
        settle(self.folder)
        return marked

    def change(self, manifest: Manifest) -> Manifest:
        """A backup holds less than it did: its keys go first, then what they opened."""
        path = self.folder / manifest.id
        marked = self._write(manifest, path)
        kept = {f"{called(part.account)}.{end}" for part in manifest.parts for end in ("part", "files")}
        for each in path.iterdir():
            if each.name not in {*kept, MANIFEST}:
                each.unlink()
        settle(path)
        return marked

    def remove(self, manifest: Manifest) -> None:
        """A backup is one no more."""
        aside = self.folder / WORK
        aside.mkdir(mode=0o700, exist_ok=True)
        (self.folder / manifest.id).rename(aside / manifest.id)
        settle(self.folder)
        shutil.rmtree(aside)

    def sweep(self) -> int:
        """Delete the files that no backup names; how many."""
        kept = {name for each in self.all() for part in each.parts for name in self.names(each, part)}
        gone = [name for name in self.files.names() if name not in kept]
        for name in gone:
            self.files.delete(name)
        return len(gone)

    def mark(self, said: bytes) -> str:
        """A keyed hash: whoever has no keys cannot make it."""
        return hmac.digest(self.keyring.derive(PURPOSE), said, "sha256").hex()

    def unusable(self, error: OSError) -> BackupsUnusable:
        """What to say where the machine does not let us."""
        return BackupsUnusable(folder=str(self.folder), why=str(error.strerror or error))

    def _read(self, name: str) -> Manifest | None:
        try:
            said = (self.folder / name / MANIFEST).read_bytes()
            found = msgspec.json.decode(said, type=Manifest)
        except (OSError, msgspec.DecodeError):
            return None
        return found if found.id == name and hmac.compare_digest(self._marked(found).mark, found.mark) else None

    def _write(self, manifest: Manifest, path: Path) -> Manifest:
        marked = self._marked(manifest)
        write_whole(path / MANIFEST, msgspec.json.encode(marked))
        return marked

    def _marked(self, manifest: Manifest) -> Manifest:
        plain = msgspec.structs.replace(manifest, mark="")
        return msgspec.structs.replace(plain, mark=self.mark(msgspec.json.encode(plain)))


def called(account: str) -> str:
    """The name of an account's part."""
    return HOUSE if account == EVERY_ACCOUNT else account


def about(backup: str, account: str) -> str:
    """What a part's key and pieces are bound to."""
    return f"{backup}:{account}"


def shelf_of(tools: Tools) -> Shelf | None:
    """Where this installation's backups lie; None in a house without settings."""
    return Shelf(tools.settings.backups, tools.keyring) if tools.settings is not None else None
