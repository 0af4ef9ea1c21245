"""One process a folder: SQLite before 3.51.3 can corrupt a file that two processes write."""

import fcntl
import os
from pathlib import Path


class AlreadyRunning(Exception):
    """Another process holds the folder."""


class FolderLock:
    """The lock on a data folder, held while this object lives."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(self._descriptor)
            raise AlreadyRunning(str(folder)) from error

    def release(self) -> None:
        """Let the next process in."""
        os.close(self._descriptor)
