"""Calls we promised. The number stands sealed in the entry of the promise."""

from typing import Any

from fairline.flows.model import Callback
from fairline.journal import one as entry_of
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_CALLBACK = (
    "SELECT id, conversation, person, contact, queue, sender, promise, state, tries, agent, act, since, promised, due"
    " FROM flow_callbacks WHERE account = :account"
)
OPEN = ("waiting", "dialling", "talking")


def open_of(c: Unit, conversation: str) -> Callback | None:
    """The call that is promised in a conversation and not over."""
    row = c.one(
        f"{_CALLBACK} AND conversation = :conversation AND state IN (:open) ORDER BY since, id",
        account=c.account,
        conversation=conversation,
        open=list(OPEN),
    )
    return _callback(c, row) if row else None


def one(c: Unit, id: str) -> Callback | None:
    """One of them."""
    row = c.one(f"{_CALLBACK} AND id = :id", account=c.account, id=id)
    return _callback(c, row) if row else None


def waiting(c: Unit, most: int = 200) -> list[Callback]:
    """Those that are not over, the longest promised first."""
    rows = c.all(
        f"{_CALLBACK} AND state IN (:open) ORDER BY since, id LIMIT :most",
        account=c.account,
        open=list(OPEN),
        most=most,
    )
    return [_callback(c, row) for row in rows]


def add(c: Unit, values: dict[str, Any]) -> None:
    """A call that was promised."""
    c.run(
        "INSERT INTO flow_callbacks(account, id, conversation, person, contact, queue, sender, promise, state, tries,"
        " agent, act, since, promised, due, why) VALUES(:account, :id, :conversation, :person, :contact, :queue,"
        " :sender, :promise, 'waiting', 0, '', '', :since, :promised, 0, '')",
        account=c.account,
        **values,
    )


def put(c: Unit, id: str, state: str, due: Millis = 0, why: str = "") -> None:
    """How it stands."""
    c.run(
        "UPDATE flow_callbacks SET state = :state, due = :due, why = :why WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        state=state,
        due=due,
        why=why,
    )


def tried(c: Unit, id: str, state: str, tries: int, agent: str, act: str) -> None:
    """It was tried once more."""
    c.run(
        "UPDATE flow_callbacks SET state = :state, tries = :tries, agent = :agent, act = :act"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        state=state,
        tries=tries,
        agent=agent,
        act=act,
    )


def _callback(c: Unit, row: Row) -> Callback:
    entry = entry_of(c, row["promise"])
    return Callback(
        row["id"], row["conversation"], row["person"], row["contact"], row["queue"], row["sender"],
        getattr(entry.event, "reach", "") if entry else "", row["state"], row["tries"], row["agent"], row["act"],
        row["since"], row["promised"], row["due"],
    )  # fmt: skip


def promise_of(c: Unit, id: str) -> int:
    """The number of the entry in which it was promised."""
    row = c.one("SELECT promise FROM flow_callbacks WHERE account = :account AND id = :id", account=c.account, id=id)
    return row["promise"] if row else 0
