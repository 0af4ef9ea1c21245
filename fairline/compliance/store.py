"""The officer's rows of acts that were refused or wait."""

from collections.abc import Sequence
from typing import Any

from fairline.compliance.model import Held, Wanted
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_ACT = (
    "act, number, state, kind, channel, contact, conversation, actor, cause, purpose_class, at, due, ended, policies,"
    " clauses"
)
_NAMES = _ACT.split(", ")


def keep(c: Unit, held: Held) -> None:
    """Keep an act's newest ruling; one that is known to be newer stands."""
    c.run(
        f"INSERT INTO compliance_acts(account, {_ACT}) VALUES(:account, {', '.join(f':{name}' for name in _NAMES)})"
        " ON CONFLICT(account, act) DO UPDATE SET number = excluded.number, state = excluded.state,"
        " purpose_class = excluded.purpose_class, due = excluded.due, ended = excluded.ended,"
        " policies = excluded.policies, clauses = excluded.clauses WHERE compliance_acts.number < excluded.number",
        account=c.account,
        **{name: getattr(held, name) for name in _NAMES[:-2]},
        policies=_listed(held.policies),
        clauses=_listed(held.clauses),
    )


def end(c: Unit, act: str, state: str, at: Millis) -> None:
    """What waited left or was taken back; nothing where it never waited."""
    c.run(
        "UPDATE compliance_acts SET state = :state, ended = :at, due = NULL WHERE account = :account AND act = :act"
        " AND state = 'waiting'",
        account=c.account,
        act=act,
        state=state,
        at=at,
    )


def waiting_of(c: Unit, acts: Sequence[str]) -> set[str]:
    """Which of these acts wait."""
    rows = c.all(
        "SELECT act FROM compliance_acts WHERE account = :account AND act IN (:acts) AND state = 'waiting'",
        account=c.account,
        acts=list(acts),
    )
    return {row["act"] for row in rows}


def found(c: Unit, wanted: Wanted, before: int, most: int) -> list[Held]:
    """The acts that fit, by their newest ruling, newest first, below a number."""
    said, values = _conditions(wanted)
    rows = c.all(
        f"SELECT {_ACT} FROM compliance_acts WHERE account = :account AND number < :before{said}"
        " ORDER BY number DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
        **values,
    )
    return [_held(row) for row in rows]


def counted(c: Unit, since: Millis) -> dict[str, int]:
    """How many were refused, and how many wait, since an instant (ms UTC)."""
    rows = c.all(
        "SELECT state, count(*) AS many FROM compliance_acts WHERE account = :account AND at >= :since GROUP BY state",
        account=c.account,
        since=since,
    )
    return {row["state"]: row["many"] for row in rows}


def _conditions(wanted: Wanted) -> tuple[str, dict[str, Any]]:
    said: list[str] = []
    values: dict[str, Any] = {}
    for name, column in (("state", "state"), ("channel", "channel"), ("contact", "contact"), ("member", "actor")):
        if asked := getattr(wanted, name):
            said.append(f" AND {column} = :{name}")
            values[name] = f"member:{asked}" if name == "member" else asked
    for name, column in (("policy", "policies"), ("clause", "clauses")):
        if asked := getattr(wanted, name):
            said.append(f" AND {column} LIKE :{name} ESCAPE '!'")
            values[name] = f"%,{_plain(asked)},%"
    for name, sign in (("since", ">="), ("until", "<")):
        if (at := getattr(wanted, name)) is not None:
            said.append(f" AND at {sign} :{name}")
            values[name] = at
    return "".join(said), values


def _plain(asked: str) -> str:
    return asked.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def _listed(names: Sequence[str]) -> str:
    return f",{','.join(names)}," if names else ""


def _held(row: Row) -> Held:
    values = {name: row[name] for name in _NAMES}
    lists = {name: tuple(filter(None, values[name].split(","))) for name in ("policies", "clauses")}
    return Held(**(values | lists))
