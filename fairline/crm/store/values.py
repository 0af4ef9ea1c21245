"""Reads and writes what is filled in in custom fields, of contacts and of companies."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from fairline.crm.model import Value
from fairline.kit.db import Unit


def some(c: Unit, holders: Iterable[str]) -> Mapping[str, dict[str, Value]]:
    """What is filled in, by holder and by field id."""
    found: dict[str, dict[str, Value]] = defaultdict(dict)
    rows = c.all(
        "SELECT holder, field, value FROM crm_values WHERE account = :account AND holder IN (:holders)",
        account=c.account,
        holders=list(holders),
    )
    for row in rows:
        found[row["holder"]][row["field"]] = json.loads(row["value"])
    return found


def put(c: Unit, holder: str, field: str, value: Value | None) -> None:
    """Fill a field in, or empty it."""
    if value is None:
        c.run(
            "DELETE FROM crm_values WHERE account = :account AND holder = :holder AND field = :field",
            account=c.account,
            holder=holder,
            field=field,
        )
        return
    c.run(
        "INSERT INTO crm_values(account, holder, field, value) VALUES(:account, :holder, :field, :value)"
        " ON CONFLICT(account, holder, field) DO UPDATE SET value = excluded.value",
        account=c.account,
        holder=holder,
        field=field,
        value=json.dumps(value, ensure_ascii=False),
    )


def drop(c: Unit, holders: Sequence[str]) -> int:
    """Forget what is filled in for these."""
    return c.run(
        "DELETE FROM crm_values WHERE account = :account AND holder IN (:holders)", account=c.account, holders=holders
    )


def drop_field(c: Unit, field: str) -> None:
    """Forget what is filled in in a field, for everybody."""
    c.run("DELETE FROM crm_values WHERE account = :account AND field = :field", account=c.account, field=field)
