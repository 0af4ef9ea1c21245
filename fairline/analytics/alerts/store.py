"""SQL of alerts and what raised them."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_ALERT = "id, name, spec, made_by, state, because"
_RAISED = "id, alert, subject, value, at, state, told_at, over_at"


def keep(c: Unit, id: str, name: str, spec: Mapping[str, Any], by: str) -> None:
    """A new alert."""
    c.run(
        f"INSERT INTO analytics_alerts(account, {_ALERT}) VALUES(:account, :id, :name, :spec, :by, 'on', '')",
        account=c.account,
        id=id,
        name=name,
        spec=json.dumps(spec, sort_keys=True),
        by=by,
    )


def turn(c: Unit, id: str, state: str, because: str = "") -> None:
    """It stands differently now."""
    c.run(
        "UPDATE analytics_alerts SET state = :state, because = :because WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        state=state,
        because=because,
    )


def one(c: Unit, id: str) -> Row | None:
    """One that was not removed."""
    return c.one(
        f"SELECT {_ALERT} FROM analytics_alerts WHERE account = :account AND id = :id AND state <> 'removed'",
        account=c.account,
        id=id,
    )


def listed(c: Unit) -> list[Row]:
    """All of them, the oldest first."""
    return c.all(
        f"SELECT {_ALERT} FROM analytics_alerts WHERE account = :account AND state <> 'removed' ORDER BY id",
        account=c.account,
    )


def raised(c: Unit, id: str, alert: str, subject: str, value: float, at: Millis, state: str) -> None:
    """A figure crossed its limit."""
    c.run(
        "INSERT INTO analytics_raised(account, id, alert, subject, value, at, state)"
        " VALUES(:account, :id, :alert, :subject, :value, :at, :state)",
        account=c.account,
        id=id,
        alert=alert,
        subject=subject,
        value=repr(value),
        at=at,
        state=state,
    )


def turn_raised(c: Unit, ids: Sequence[str], **columns: Any) -> None:
    """Set some columns of what was raised."""
    said = ", ".join(f"{name} = :{name}" for name in columns)
    c.run(
        f"UPDATE analytics_raised SET {said} WHERE account = :account AND id IN (:ids)",
        account=c.account,
        ids=list(ids),
        **columns,
    )


def newest(c: Unit, alert: str) -> dict[str, Row]:
    """What was raised last of each subject."""
    rows = c.all(
        f"SELECT {_RAISED} FROM analytics_raised WHERE account = :account AND alert = :alert AND id IN"
        " (SELECT max(id) FROM analytics_raised WHERE account = :account AND alert = :alert GROUP BY subject)",
        account=c.account,
        alert=alert,
    )
    return {row["subject"]: row for row in rows}


def waiting(c: Unit, alert: str) -> list[Row]:
    """What is still to be told, the oldest first."""
    return c.all(
        f"SELECT {_RAISED} FROM analytics_raised WHERE account = :account AND alert = :alert AND state = 'waiting'"
        " ORDER BY id",
        account=c.account,
        alert=alert,
    )


def last_told(c: Unit, alert: str) -> Millis:
    """When somebody was told last; 0 for never."""
    row = c.one(
        "SELECT max(told_at) AS at FROM analytics_raised WHERE account = :account AND alert = :alert",
        account=c.account,
        alert=alert,
    )
    return int(row["at"] or 0) if row else 0


def latest(c: Unit, alerts: Sequence[str], most: int) -> list[Row]:
    """What was raised of some alerts, the newest first."""
    return c.all(
        f"SELECT {_RAISED} FROM analytics_raised WHERE account = :account AND alert IN (:alerts)"
        " ORDER BY id DESC LIMIT :most",
        account=c.account,
        alerts=list(alerts),
        most=most,
    )


def one_raised(c: Unit, id: str) -> Row | None:
    """One thing that was raised."""
    return c.one(
        f"SELECT {_RAISED} FROM analytics_raised WHERE account = :account AND id = :id", account=c.account, id=id
    )
