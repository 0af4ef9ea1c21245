"""Reads tables as spreadsheets save them: any usual separator, UTF-8 or the encoding of Western Europe."""

import csv
import io
from collections.abc import Iterator


def rows_of(body: bytes) -> Iterator[dict[str, str]]:
    """The rows of a file by the names of its columns, as they stand in its first line."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = body.decode("cp1252", "replace")  # as spreadsheets of Western Europe save them
    head = text.partition("\n")[0]
    delimiter = max(",;\t|", key=head.count)
    csv.field_size_limit(1 << 24)
    for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter):
        yield {str(name): value if isinstance(value, str) else "" for name, value in row.items() if name is not None}
