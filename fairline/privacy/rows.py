"""Reads through every table, page by page, whatever stands in it."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from fairline.kit.db import Columns, Row, Unit

_FILE = re.compile(r"[A-Za-z0-9_.-]{8,120}")


@cache
def tables() -> Mapping[str, Columns]:
    """Every table by its name."""
    # What knows every table costs half a second to import, and most processes never erase anybody.
    from fairline.kit.db.schema import columns_of_tables

    return {str(name): table for name, table in columns_of_tables().items()}


def page(c: Unit, name: str, after: Sequence[Any], most: int, also: str = "") -> list[Row]:
    """Rows of a table, by its key, beyond a place: the unit's account's, where the table belongs to accounts. `also`
    is a further condition.
    """
    table = tables()[name]
    keys, values = table.within_account, {f"key_{place}": value for place, value in enumerate(after)}
    account = "account = :account" if table.is_walled else "1 = 1"
    beyond = f" AND ({', '.join(keys)}) > ({', '.join(f':{key}' for key in values)})" if after else ""
    if table.is_walled:
        values["account"] = c.account
    said = f"SELECT * FROM {name} WHERE {account}{also}{beyond} ORDER BY {', '.join(keys)} LIMIT :most"
    return c.all(said, most=most, **values)


def files_in(name: str, rows: Sequence[Row], known: frozenset[str]) -> set[str]:
    """Which of the known files these rows of a table name."""
    readable = tables()[name].readable if known else ()
    said = "\n".join(str(row[key]) for row in rows for key in readable if isinstance(row[key], str))
    return set(known.intersection(_FILE.findall(said)))
