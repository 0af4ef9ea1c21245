"""Writes rows as a file: CSV that no spreadsheet takes for formulas, or Parquet; each row with a place for a mark."""

import csv
import io
from collections.abc import Sequence
from typing import Any, Literal

from fairline.analytics.exports.marks import COLUMN, PLACE

Format = Literal["csv", "parquet", "svg", "zip"]
PICTURE = "svg"
TYPES = {
    "csv": "text/csv; charset=utf-8",
    "parquet": "application/vnd.apache.parquet",
    "svg": "image/svg+xml",
    "zip": "application/zip",
}

# A spreadsheet runs a cell that begins so as a formula; an apostrophe before it makes it text (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def written(format: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> bytes:
    """The whole file."""
    marked = [(*row, PLACE) for row in rows]
    return (_parquet if format == "parquet" else _csv)([*columns, COLUMN], marked)


def _csv(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> bytes:
    held = io.StringIO(newline="")
    lines = csv.writer(held)
    lines.writerow(columns)
    lines.writerows([_harmless(cell) for cell in row] for row in rows)
    return held.getvalue().encode("utf-8-sig")  # the mark tells spreadsheets that it is UTF-8


def _harmless(cell: Any) -> Any:
    return "'" + cell if isinstance(cell, str) and cell.startswith(_FORMULA) else cell


def _parquet(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> bytes:
    # A fifth of a second: not while starting.
    import pyarrow  # type: ignore[import-untyped]  # it comes without types
    from pyarrow import parquet

    held = [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in columns]
    table = pyarrow.table(dict(zip(columns, held, strict=True)))
    into = pyarrow.BufferOutputStream()
    parquet.write_table(table, into, compression="zstd")
    return bytes(into.getvalue().to_pybytes())
