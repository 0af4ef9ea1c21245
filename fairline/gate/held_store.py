"""Rows of what was held or refused for its content, of what was suspected, and of the account's own levels."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.gate.facts import ContentLevels, Review
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_COLUMNS = (
    "act, state, kind, policy, score, rule, surface, channel, subject, conversation, contact, member, person, review,"
    " since, number, asked, decided, policies"
)
OPEN = ("held", "asked")


def hold(c: Unit, row: Mapping[str, Any]) -> None:
    """Keep an act that was held or refused; ruled on again, it keeps since when, and that it was asked for."""
    c.run(
        "INSERT INTO gate_held(account, act, state, kind, policy, score, rule, surface, channel, subject, conversation,"
        " contact, member, person, review, since, number) VALUES(:account, :act, :state, :kind, :policy, :score, :rule,"
        " :surface, :channel, :subject, :conversation, :contact, :member, :person, :review, :since, :number)"
        " ON CONFLICT(account, act) DO UPDATE SET number = excluded.number, state = CASE"
        " WHEN gate_held.state = 'held' THEN excluded.state ELSE gate_held.state END",
        **row,
    )


def find(c: Unit, act: str) -> Row | None:
    """What is kept of an act."""
    return c.one(
        f"SELECT {_COLUMNS} FROM gate_held WHERE account = :account AND act = :act", account=c.account, act=act
    )


def settle(c: Unit, act: str, state: str, **marks: int | str) -> None:
    """How an act stands now; `marks` may be `asked`, `decided` (numbers of entries) and `policies`."""
    held = {name: marks[name] for name in ("asked", "decided", "policies") if name in marks}
    also = "".join(f", {name} = :{name}" for name in held)
    c.run(
        f"UPDATE gate_held SET state = :state{also} WHERE account = :account AND act = :act",
        account=c.account,
        act=act,
        state=state,
        **held,
    )


def left(c: Unit, act: str, number: int) -> None:
    """It left, by a later ruling."""
    c.run(
        "UPDATE gate_held SET number = :number, state = CASE WHEN state = 'released' THEN 'released' ELSE 'sent' END"
        " WHERE account = :account AND act = :act",
        account=c.account,
        act=act,
        number=number,
    )


def page(c: Unit, states: Sequence[str], kinds: Sequence[str], before: tuple[Millis, str], limit: int) -> list[Row]:
    """Acts in these states, of these kinds of content (any where none is named), the newest first."""
    of_kind = " AND kind IN (:kinds)" if kinds else ""
    given: dict[str, Any] = {"kinds": list(kinds)} if kinds else {}
    return c.all(
        f"SELECT {_COLUMNS} FROM gate_held WHERE account = :account AND state IN (:states){of_kind}"
        " AND (since < :at OR (since = :at AND act < :act)) ORDER BY since DESC, act DESC LIMIT :most",
        account=c.account,
        states=list(states),
        at=before[0],
        act=before[1],
        most=limit + 1,
        **given,
    )


def counts(c: Unit) -> Mapping[str, int]:
    """How many acts stand in each state."""
    rows = c.all(
        "SELECT state, count(*) AS many FROM gate_held WHERE account = :account GROUP BY state", account=c.account
    )
    return {row["state"]: row["many"] for row in rows}


def review(c: Unit, act: str) -> Review:
    """What a person said of an act."""
    row = find(c, act)
    if row is None:
        return Review()
    released = (
        frozenset(filter(None, row["policies"].split(","))) if row["state"] in ("released", "sent") else frozenset()
    )
    return Review(row["since"], released, row["state"] == "denied")


def suspect(c: Unit, row: Mapping[str, Any]) -> None:
    """Keep what was found."""
    c.run(
        "INSERT INTO gate_suspected(account, number, kind, surface, subject, conversation, message, score, theirs,"
        " reported, at) VALUES(:account, :number, :kind, :surface, :subject, :conversation, :message, :score, :theirs,"
        " 0, :at) ON CONFLICT(account, number) DO NOTHING",
        **row,
    )


def reported(c: Unit, message: str) -> None:
    """What was found in a message was reported."""
    c.run(
        "UPDATE gate_suspected SET reported = 1 WHERE account = :account AND message = :message",
        account=c.account,
        message=message,
    )


def suspected_lately(c: Unit, conversation: str, since: Millis) -> frozenset[str]:
    """The kinds of content found in what contacts wrote in a conversation, after an instant."""
    rows = c.all(
        "SELECT kind FROM gate_suspected WHERE account = :account AND at > :since AND conversation = :conversation"
        " AND theirs = 1",
        account=c.account,
        since=since,
        conversation=conversation,
    )
    return frozenset(row["kind"] for row in rows)


def suspicion_of(c: Unit, message: str) -> int | None:
    """The number of the entry that says what was found in a message."""
    found = suspicions_of(c, [message])
    return found[message][0]["number"] if message in found else None


def suspicions_of(c: Unit, messages: Sequence[str]) -> Mapping[str, list[Row]]:
    """What was found in these messages, by message, the first found first."""
    if not messages:
        return {}
    rows = c.all(
        "SELECT number, kind, message, score, theirs, reported FROM gate_suspected WHERE account = :account"
        " AND message IN (:messages) ORDER BY number",
        account=c.account,
        messages=list(messages),
    )
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row["message"], []).append(row)
    return found


def suspected(c: Unit, before: int, limit: int, *, theirs: bool) -> list[Row]:
    """What was found, the newest first."""
    return c.all(
        "SELECT number, kind, surface, subject, conversation, message, score, theirs, reported, at FROM gate_suspected"
        " WHERE account = :account AND number < :before AND theirs = :theirs ORDER BY number DESC LIMIT :most",
        account=c.account,
        before=before,
        theirs=int(theirs),
        most=limit + 1,
    )


def set_levels(c: Unit, review: Mapping[str, int], block: Mapping[str, int]) -> None:
    """The account's own levels from now on."""
    c.run("DELETE FROM gate_content_levels WHERE account = :account", account=c.account)
    for kind in sorted({*review, *block}):
        c.run(
            "INSERT INTO gate_content_levels(account, kind, review, block) VALUES(:account, :kind, :review, :block)",
            account=c.account,
            kind=kind,
            review=review.get(kind),
            block=block.get(kind),
        )


def levels(c: Unit) -> ContentLevels:
    """The account's own levels."""
    rows = c.all("SELECT kind, review, block FROM gate_content_levels WHERE account = :account", account=c.account)
    return ContentLevels(
        {row["kind"]: row["review"] for row in rows if row["review"] is not None},
        {row["kind"]: row["block"] for row in rows if row["block"] is not None},
    )
