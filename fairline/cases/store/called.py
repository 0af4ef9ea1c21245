"""How calls are taken, by month: per number of ours, per campaign, and for all of an account's calls."""

from collections.abc import Mapping, Sequence

from fairline.kit.db import Row, Unit

COUNTED = ("attempts", "answered", "talked", "short", "complaints", "weight", "grave")


def add(c: Unit, scopes: Sequence[str], month: int, more: Mapping[str, int]) -> None:
    """So many more of each, for each of these scopes."""
    summed = ", ".join(f"{name} = cases_calls.{name} + excluded.{name}" for name in COUNTED)
    c.many(
        f"INSERT INTO cases_calls(account, scope, month, {', '.join(COUNTED)}) VALUES(:account, :scope, :month,"
        f" {', '.join(f':{name}' for name in COUNTED)}) ON CONFLICT(account, scope, month) DO UPDATE SET {summed}",
        [
            {"account": c.account, "scope": scope, "month": month} | {name: more.get(name, 0) for name in COUNTED}
            for scope in scopes
        ],
    )


def of_month(c: Unit, month: int) -> list[Row]:
    """The counts of a month, by scope."""
    return c.all(
        f"SELECT scope, {', '.join(COUNTED)} FROM cases_calls WHERE account = :account AND month = :month"
        " ORDER BY scope",
        account=c.account,
        month=month,
    )
