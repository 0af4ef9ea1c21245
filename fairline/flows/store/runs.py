"""Runs of flows. What a contact told stands sealed in the entry whose number a run holds."""

from typing import Any

import msgspec

from fairline.flows.model import Run, State
from fairline.journal import one as entry_of
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_RUN = (
    "SELECT id, flow, version, conversation, call, person, contact, medium, sender, queue, state, number, started,"
    " ended, why FROM flow_runs WHERE account = :account"
)


def one(c: Unit, id: str) -> Run | None:
    """A run, with what it knows."""
    row = c.one(f"{_RUN} AND id = :id", account=c.account, id=id)
    return _run(c, row) if row else None


def alive(c: Unit, conversation: str) -> Run | None:
    """The run a conversation is in."""
    row = c.one(
        f"{_RUN} AND conversation = :conversation AND ended IS NULL ORDER BY started DESC, id DESC",
        account=c.account,
        conversation=conversation,
    )
    return _run(c, row) if row else None


def newest(c: Unit, flow: str, most: int) -> list[Row]:
    """The latest runs of a flow, without what they know."""
    return c.all(
        f"{_RUN} AND flow = :flow ORDER BY started DESC, id DESC LIMIT :most", account=c.account, flow=flow, most=most
    )


def counts(c: Unit, since: Millis) -> dict[str, tuple[int, int]]:
    """By flow: how many runs began since an instant (ms UTC), and how many are under way."""
    rows = c.all(
        "SELECT flow, count(*) AS many, sum(CASE WHEN ended IS NULL THEN 1 ELSE 0 END) AS now FROM flow_runs"
        " WHERE account = :account AND (started > :since OR ended IS NULL) GROUP BY flow",
        account=c.account,
        since=since,
    )
    return {row["flow"]: (int(row["many"]), int(row["now"])) for row in rows}


def add(c: Unit, values: dict[str, Any]) -> None:
    """A run that began."""
    c.run(
        "INSERT INTO flow_runs(account, id, flow, version, conversation, call, person, contact, medium, sender, queue,"
        " state, number, started, ended, why) VALUES(:account, :id, :flow, :version, :conversation, :call, :person,"
        " :contact, :medium, :sender, :queue, :state, :number, :started, NULL, '')",
        account=c.account,
        **values,
    )


def step(c: Unit, id: str, state: str, number: int) -> None:
    """Where a run stands now, and the entry that holds what it knows."""
    c.run(
        "UPDATE flow_runs SET state = :state, number = :number WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        state=state,
        number=number,
    )


def end(c: Unit, id: str, why: str, at: Millis) -> None:
    """A run is over."""
    c.run(
        "UPDATE flow_runs SET ended = :at, why = :why WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        why=why,
        at=at,
    )


def _run(c: Unit, row: Row) -> Run:
    entry = entry_of(c, row["number"])
    values = getattr(entry.event, "values", {}) if entry is not None else {}
    state = msgspec.structs.replace(msgspec.json.decode(row["state"], type=State), values=dict(values))
    return Run(
        row["id"], row["flow"], row["version"], row["conversation"], row["call"], row["person"], row["contact"],
        row["medium"], row["sender"], row["queue"], state, row["started"], row["ended"], row["why"],
    )  # fmt: skip


def known(c: Unit, conversation: str) -> bool:
    """Whether a conversation ever went through a flow."""
    row = c.one(
        "SELECT id FROM flow_runs WHERE account = :account AND conversation = :conversation LIMIT 1",
        account=c.account,
        conversation=conversation,
    )
    return row is not None
