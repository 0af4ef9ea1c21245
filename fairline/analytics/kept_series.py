"""SQL of exports that repeat."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fairline.kit.db import Row, Unit

_SERIES = "id, name, spec, every, hour, recipients, person, reviewer, asked_by, state, because"


def begin(c: Unit, values: Mapping[str, str], hour: int, spec: Mapping[str, Any], recipients: Sequence[str]) -> None:
    """A new one."""
    c.run(
        f"INSERT INTO analytics_series(account, {_SERIES}) VALUES(:account, :id, :name, :spec, :every, :hour,"
        " :recipients, :person, :reviewer, :asked_by, 'on', '')",
        account=c.account,
        hour=hour,
        spec=json.dumps(spec, sort_keys=True),
        recipients=json.dumps(list(recipients)),
        **values,
    )


def turn(c: Unit, id: str, state: str, because: str = "") -> None:
    """It stands differently now."""
    c.run(
        "UPDATE analytics_series SET state = :state, because = :because WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        state=state,
        because=because,
    )


def one(c: Unit, id: str) -> Row | None:
    """One of them."""
    return c.one(
        f"SELECT {_SERIES} FROM analytics_series WHERE account = :account AND id = :id", account=c.account, id=id
    )


def listed(c: Unit) -> list[Row]:
    """All that are not over, the oldest first."""
    return c.all(
        f"SELECT {_SERIES} FROM analytics_series WHERE account = :account AND state <> 'ended' ORDER BY id",
        account=c.account,
    )
