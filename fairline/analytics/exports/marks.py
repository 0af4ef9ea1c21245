"""Each file that is handed out bears the mark of whom it was handed to, so that a copy tells whose it was."""

import base64
import hashlib
import hmac
import io
from typing import Any
from zipfile import ZipFile, ZipInfo

from fairline.analytics import kept
from fairline.analytics.exports.named import named
from fairline.kit.db import Unit

COLUMN = NAME = "watermark"
PLACE = "mark-0000000000000000"  # stands in a file as it lies; a mark is as long


def mark_of(c: Unit, export: str, recipient: str) -> str:
    """What a file says of its recipient: nobody without the house's key can make it, or read from it who that is."""
    key = c.tools.keyring.derive("export marks")
    made = hmac.digest(key, f"{c.account}|{export}|{recipient}".encode(), hashlib.sha256)
    return f"mark-{base64.b32encode(made[:10]).decode().lower()}"


def whose(c: Unit, mark: str) -> tuple[str, str] | None:
    """The export and the recipient a mark stands for; None where no file of this account bore it."""
    for row in kept.exports(c, "\x7f", 100_000):
        for recipient in named(row):
            if hmac.compare_digest(mark_of(c, row["id"], recipient).encode(), mark.strip().lower().encode()):
                return row["id"], recipient
    return None


def marked(format: str, content: bytes, mark: str) -> bytes:
    """The file with its mark."""
    if format == "zip":
        return _archive(content, mark)
    return _parquet(content, mark) if format == "parquet" else _plain(content, mark)


def _plain(content: bytes, mark: str) -> bytes:
    return content.replace(PLACE.encode(), mark.encode())


def _archive(content: bytes, mark: str) -> bytes:
    into = io.BytesIO()
    with ZipFile(io.BytesIO(content)) as held, ZipFile(into, "w") as told:
        for name in held.namelist():
            told.writestr(ZipInfo(name), _plain(held.read(name), mark))
    return into.getvalue()


def _parquet(content: bytes, mark: str) -> bytes:
    # A fifth of a second: not while starting.
    import pyarrow  # type: ignore[import-untyped]  # it comes without types
    from pyarrow import parquet

    held: Any = parquet.read_table(io.BytesIO(content))
    place = held.column_names.index(COLUMN)
    told = held.set_column(place, COLUMN, pyarrow.array([mark] * held.num_rows, pyarrow.string()))
    into = pyarrow.BufferOutputStream()
    parquet.write_table(told, into, compression="zstd")
    return bytes(into.getvalue().to_pybytes())
