"""Reads the lists people look at, newest activity first, and the counts beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from fairline.conversations.model import Conversation
from fairline.conversations.store.conversations import COLUMNS, conversation
from fairline.kit.db import Unit

LATEST = (2**62, "~")  # above every conversation


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which conversations a list holds: of one agent, of some queues, of one contact, in some states."""

    states: Sequence[str]
    agent: str | None = None
    queues: Sequence[str] | None = None
    contact: str | None = None
    without: Sequence[str] = ()  # contacts whose data are kept and not used


def page(c: Unit, wanted: Wanted, after: tuple[int, str], most: int) -> list[Conversation]:
    """The rows below a place (instant of the last activity, id), newest first.

    One branch for each state and queue, each read along its index and cut short, so a page costs the same however
    many conversations there are.
    """
    values: dict[str, object] = {"account": c.account, "at": after[0], "id": after[1], "most": most}
    # What was begun beside another stands there, with whoever has it, and with its contact.
    sides = "" if wanted.agent or wanted.contact is not None else " AND side_of = ''"
    if wanted.without:
        sides += " AND contact NOT IN (:without)"
        values["without"] = list(wanted.without)
    branches = []
    for number, terms in enumerate(_branches(wanted)):
        only = "".join(f" AND {name} = :{name}_{number}" for name in terms)
        values |= {f"{name}_{number}": value for name, value in terms.items()}
        branches.append(
            f"SELECT * FROM (SELECT {COLUMNS} FROM conversations WHERE account = :account{only}"
            f" AND merged_into = '' AND set_aside = '' AND suspected = 0{sides} AND (last_at, id) < (:at, :id)"
            f" ORDER BY last_at DESC, id DESC LIMIT :most) AS branch_{number}"
        )
    if not branches:
        return []
    rows = c.all(f"{' UNION ALL '.join(branches)} ORDER BY last_at DESC, id DESC LIMIT :most", **values)
    return [conversation(row) for row in rows]


def _branches(wanted: Wanted) -> list[dict[str, str]]:
    terms: dict[str, str] = {}
    if wanted.agent is not None:
        terms["agent"] = wanted.agent
    if wanted.contact is not None:
        terms["contact"] = wanted.contact
    by_state = [{**terms, "state": state} for state in wanted.states]
    if wanted.queues is None:
        return by_state
    return [{**each, "queue": queue} for each in by_state for queue in wanted.queues]


def counts(c: Unit) -> dict[str, dict[str, int]]:
    """Conversations that are listed and not closed, by queue: how many, and how many of them wait for an agent."""
    rows = c.all(
        "SELECT queue, count(*) AS open, sum(CASE WHEN agent = '' AND state = 'open' THEN 1 ELSE 0 END) AS waiting"
        " FROM conversations WHERE account = :account AND state <> 'closed' AND suspected = 0 AND side_of = ''"
        " GROUP BY queue",
        account=c.account,
    )
    return {row["queue"]: {"open": int(row["open"]), "waiting": int(row["waiting"])} for row in rows}


def mine(c: Unit) -> dict[str, tuple[int, int]]:
    """By member: how many conversations they have, and how many messages in them are unread."""
    rows = c.all(
        "SELECT agent, count(*) AS mine, sum(unread) AS unread FROM conversations"
        " WHERE account = :account AND state <> 'closed' AND suspected = 0 AND agent <> '' GROUP BY agent",
        account=c.account,
    )
    return {row["agent"]: (int(row["mine"]), int(row["unread"])) for row in rows}
