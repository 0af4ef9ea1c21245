"""Files: attachments, recordings and packages, in a folder, in memory, or later in a bucket."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from fairline.kit.errors import NotFound, Unavailable


class Blobs(Protocol):
    """Where files lie. Contents come already sealed; names say nothing about a person."""

    def put(self, name: str, content: bytes) -> None:
        """Keep a file durably. Raises Unavailable where it cannot be kept."""
        ...

    def get(self, name: str) -> bytes:
        """A file's content. Raises NotFound."""
        ...

    def delete(self, name: str) -> None:
        """Forget a file; no error where it is gone already."""
        ...

    def names(self) -> Iterator[str]:
        """Every file's name."""
        ...


class Folder:
    """Files in a folder, two letters a shelf."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def put(self, name: str, content: bytes) -> None:
        """Write beside, sync, then rename: a reader never sees half a file."""
        target = self._where(name)
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with open(target.with_suffix(".new"), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            target.with_suffix(".new").replace(target)
        except OSError as error:
            raise Unavailable(retry_after=5) from error

    def get(self, name: str) -> bytes:
        """A file's content."""
        try:
            return self._where(name).read_bytes()
        except FileNotFoundError as error:
            raise NotFound from error

    def delete(self, name: str) -> None:
        """Forget a file."""
        self._where(name).unlink(missing_ok=True)

    def names(self) -> Iterator[str]:
        """Every file's name."""
        return (path.name for path in sorted(self._path.glob("??/*")) if path.suffix != ".new")

    def _where(self, name: str) -> Path:
        return self._path / name[-2:] / name


class InMemory:
    """Files that vanish with the process, for tests."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}

    def put(self, name: str, content: bytes) -> None:
        """Keep a file."""
        self.held[name] = content

    def get(self, name: str) -> bytes:
        """A file's content."""
        if name not in self.held:
            raise NotFound
        return self.held[name]

    def delete(self, name: str) -> None:
        """Forget a file."""
        self.held.pop(name, None)

    def names(self) -> Iterator[str]:
        """Every file's name."""
        return iter(sorted(self.held))
