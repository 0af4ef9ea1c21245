"""Writes files so that a power cut leaves them whole or not there at all."""

import os
from pathlib import Path
from typing import IO


def durably(file: IO[bytes]) -> None:
    """Have what was written stand on the disk."""
    file.flush()
    os.fsync(file.fileno())


def write_whole(path: Path, content: bytes) -> None:
    """Write beside, sync, then rename: whoever reads meanwhile sees the file as it was, or as it is."""
    fresh = path.with_name(f".{path.name}.new")
    with open(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
        durably(file)
    fresh.replace(path)
    settle(path.parent)


def settle(folder: Path) -> None:
    """Have a folder's list of names stand on the disk."""
    held = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(held)
    finally:
        os.close(held)
