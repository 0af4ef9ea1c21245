"""Where a source lies: a folder, a ZIP, one file, or the sealed parts that were brought; never unpacked to disk."""

import io
import zipfile
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO, Protocol

LARGEST = 64 * 1024 * 1024  # bytes of one file that came with a message


class TooBig(Exception):
    """A file is larger than what is taken."""


class Place(Protocol):
    """Files by their names; names are parted by slashes and never lead out of the place."""

    def names(self) -> Sequence[str]:
        """Every file, by name."""
        ...

    def open(self, name: str) -> IO[bytes]:
        """A file to be read. Raises KeyError."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


class Folder:
    """A folder on this machine. What leads out of it by a link is not there."""

    def __init__(self, path: Path) -> None:
        self._root = path.resolve()
        found = (each for each in sorted(self._root.rglob("*")) if each.is_file() and self._is_inside(each))
        self._names = tuple(each.relative_to(self._root).as_posix() for each in found)
        self._known = frozenset(self._names)

    def names(self) -> Sequence[str]:
        """Every file, by name."""
        return self._names

    def open(self, name: str) -> IO[bytes]:
        """A file to be read."""
        if name not in self._known:
            raise KeyError(name)
        return (self._root / name).open("rb")

    def close(self) -> None:
        """Nothing is held."""

    def _is_inside(self, path: Path) -> bool:
        return path.resolve().is_relative_to(self._root)


class Zip:
    """A ZIP, read where it lies; a folder that holds everything is left out of the names."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        try:
            self._zip = zipfile.ZipFile(file)
        except Exception:
            file.close()
            raise
        entries = [entry for entry in self._zip.infolist() if not entry.is_dir()]
        above = _common([entry.filename for entry in entries])
        self._entries = {entry.filename.replace("\\", "/").removeprefix(above): entry for entry in entries}

    def names(self) -> Sequence[str]:
        """Every file, by name."""
        return sorted(self._entries)

    def open(self, name: str) -> IO[bytes]:
        """A file to be read."""
        return self._zip.open(self._entries[name])

    def close(self) -> None:
        """Let go of it."""
        self._zip.close()
        self._file.close()


class One:
    """A single file."""

    def __init__(self, name: str, again: Callable[[], IO[bytes]]) -> None:
        self._name, self._again = name, again

    def names(self) -> Sequence[str]:
        """Its name."""
        return (self._name,)

    def open(self, name: str) -> IO[bytes]:
        """The file to be read."""
        if name != self._name:
            raise KeyError(name)
        return self._again()

    def close(self) -> None:
        """Nothing is held."""


class Parts(io.RawIOBase):
    """Parts in a row, read as one file; a few of them are kept opened, so that reading on opens each once."""

    def __init__(self, sizes: Sequence[int], read: Callable[[int], bytes]) -> None:
        self._starts, end = list[int](), 0
        for size in sizes:
            self._starts.append(end)
            end += size
        self._end, self._read, self._at = end, read, 0
        self._held: OrderedDict[int, bytes] = OrderedDict()

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place."""
        begin = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._end}[whence]
        self._at = max(0, begin + offset)
        return self._at

    def tell(self) -> int:
        """Where it stands."""
        return self._at

    def readinto(self, buffer: "bytearray | memoryview") -> int:  # type: ignore[override]  # narrower than any buffer
        """Read on, up to the end of a part."""
        if self._at >= self._end or not len(buffer):
            return 0
        part = next(place for place in range(len(self._starts) - 1, -1, -1) if self._starts[place] <= self._at)
        body = self._part(part)
        begin = self._at - self._starts[part]
        taken = body[begin : begin + len(buffer)]
        buffer[: len(taken)] = taken
        self._at += len(taken)
        return len(taken)

    def _part(self, number: int) -> bytes:
        if number not in self._held:
            self._held[number] = self._read(number)
            while len(self._held) > 3:
                self._held.popitem(last=False)
        self._held.move_to_end(number)
        return self._held[number]


def at_path(path: Path) -> Place:
    """A folder, a ZIP or a single file of this machine. Raises OSError, zipfile.BadZipFile."""
    if path.is_dir():
        return Folder(path)
    if zipfile.is_zipfile(path):
        return Zip(path.open("rb"))
    path.open("rb").close()
    return One(path.name, lambda: path.open("rb"))


def of_parts(name: str, sizes: Sequence[int], read: Callable[[int], bytes]) -> Place:
    """Parts that make a ZIP or a single file. Raises zipfile.BadZipFile."""

    def again() -> IO[bytes]:
        return io.BufferedReader(Parts(sizes, read), 1 << 16)

    return Zip(again()) if zipfile.is_zipfile(again()) else One(name, again)


def content(place: Place, name: str, most: int = LARGEST) -> bytes | None:
    """A whole file, None where there is none. Raises TooBig above `most` bytes, whatever a ZIP says of its size."""
    try:
        with place.open(name) as file:
            body = file.read(most + 1)
    # Named and not there, broken, locked with a password, or packed in a way nobody here knows: the same as missing.
    except (KeyError, OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError):
        return None
    if len(body) > most:
        raise TooBig
    return body


def _common(names: Sequence[str]) -> str:
    """The folder all of them lie in, with its slash; empty where there is none."""
    first = {name.replace("\\", "/").partition("/")[0] for name in names}
    whole = len(first) == 1 and all("/" in name.replace("\\", "/") for name in names)
    return f"{first.pop()}/" if whole else ""


def chunks(file: IO[bytes], size: int = 1 << 16) -> Iterator[bytes]:
    """A file piece by piece."""
    while piece := file.read(size):
        yield piece
