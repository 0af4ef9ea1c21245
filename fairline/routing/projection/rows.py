"""Writes one row of routing's tables, new or not."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit

Fold = Callable[[Unit, Entry[Any]], None]


def put(c: Unit, table: str, key: Mapping[str, Any], new: Mapping[str, Any] | None = None, **values: Any) -> None:
    """Set values in the row with this key, in the unit's account. Where there is none it is made, with `new` besides;
    where there is one and no values are given, it stays as it is.
    """
    once = new or {}
    told = {"account": c.account, **key, **once, **values}
    c.run(_statement(table, ("account", *key), tuple(told), tuple(values)), **told)


@lru_cache(maxsize=64)
def _statement(table: str, key: tuple[str, ...], names: tuple[str, ...], changed: tuple[str, ...]) -> str:
    marks = ", ".join(f":{name}" for name in names)
    change = ", ".join(f"{name} = excluded.{name}" for name in changed)
    then = f"DO UPDATE SET {change}" if change else "DO NOTHING"
    return f"INSERT INTO {table}({', '.join(names)}) VALUES({marks}) ON CONFLICT({', '.join(key)}) {then}"
