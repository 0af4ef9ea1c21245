"""Reads and writes contacts' opt-outs."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def some(c: Unit, contacts: Iterable[str]) -> Mapping[str, list[Row]]:
    """Each contact's opt-outs."""
    found: dict[str, list[Row]] = defaultdict(list)
    rows = c.all(
        "SELECT contact, channel, at, actor, why FROM crm_opt_outs WHERE account = :account AND contact IN (:contacts)"
        " ORDER BY channel",
        account=c.account,
        contacts=list(contacts),
    )
    for row in rows:
        found[row["contact"]].append(row)
    return found


def put(c: Unit, contact: str, channel: str, at: Millis, actor: str, why: str) -> None:
    """The contact opted out; where they had before, the first word stands."""
    c.run(
        "INSERT INTO crm_opt_outs(account, contact, channel, at, actor, why)"
        " VALUES(:account, :contact, :channel, :at, :actor, :why) ON CONFLICT(account, contact, channel) DO NOTHING",
        account=c.account,
        contact=contact,
        channel=channel,
        at=at,
        actor=actor,
        why=why,
    )


def drop_one(c: Unit, contact: str, channel: str) -> None:
    """The contact opted in again."""
    c.run(
        "DELETE FROM crm_opt_outs WHERE account = :account AND contact = :contact AND channel = :channel",
        account=c.account,
        contact=contact,
        channel=channel,
    )


def drop(c: Unit, contacts: Sequence[str]) -> int:
    """Forget the opt-outs of these contacts."""
    return c.run(
        "DELETE FROM crm_opt_outs WHERE account = :account AND contact IN (:contacts)",
        account=c.account,
        contacts=contacts,
    )
