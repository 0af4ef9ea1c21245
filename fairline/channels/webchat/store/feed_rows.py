"""Rows of feeds: what stands in which line, and what became of the messages in them."""

from collections.abc import Sequence

from fairline.kit.db import Row, Unit


def latest(c: Unit, visitor: str) -> int:
    """The newest line of a feed, 0 where there is none."""
    row = c.one(
        "SELECT max(seq) AS seq FROM webchat_feed WHERE account = :account AND visitor = :visitor",
        account=c.account,
        visitor=visitor,
    )
    return (row["seq"] if row else 0) or 0


def feed(c: Unit, visitor: str, after: int, most: int) -> list[Row]:
    """Lines of a feed above a number."""
    return c.all(
        "SELECT seq, kind, number, message, client_id, at, agent, state FROM webchat_feed"
        " WHERE account = :account AND visitor = :visitor AND seq > :after ORDER BY seq LIMIT :most",
        account=c.account,
        visitor=visitor,
        after=after,
        most=most,
    )


def whole_feed(c: Unit, visitor: str) -> list[Row]:
    """Every line of a feed, with when a message of ours reached the page and when it was read there."""
    return c.all(
        "SELECT f.visitor, f.seq, f.kind, f.at, f.message, f.conversation, f.state,"
        " (SELECT m.at FROM webchat_marks m WHERE m.account = f.account AND m.message = f.message"
        " AND m.event = 'MessageDelivered') AS delivered,"
        " (SELECT m.at FROM webchat_marks m WHERE m.account = f.account AND m.message = f.message"
        " AND m.event = 'MessageRead') AS opened"
        " FROM webchat_feed f WHERE f.account = :account AND f.visitor = :visitor ORDER BY f.seq",
        account=c.account,
        visitor=visitor,
    )


def newest_messages(c: Unit, visitor: str, most: int) -> list[Row]:
    """The newest messages of a feed, newest first."""
    return c.all(
        "SELECT seq, number, client_id FROM webchat_feed WHERE account = :account AND visitor = :visitor"
        " AND kind = 'message' ORDER BY seq DESC LIMIT :most",
        account=c.account,
        visitor=visitor,
        most=most,
    )


def latest_and_sent(c: Unit, visitor: str, client_id: str) -> tuple[int, int | None]:
    """The newest line of a feed (0 where there is none), and the line that a message with this id of the widget's got,
    where it came before.
    """
    row = c.one(
        "SELECT (SELECT max(seq) FROM webchat_feed WHERE account = :account AND visitor = :visitor) AS latest,"
        " (SELECT seq FROM webchat_feed WHERE account = :account AND visitor = :visitor AND client_id = :client_id)"
        " AS sent",
        account=c.account,
        visitor=visitor,
        client_id=client_id,
    )
    return (row["latest"] or 0, row["sent"]) if row else (0, None)


def ours_up_to(c: Unit, visitor: str, seq: int, event: str, most: int = 100) -> list[Row]:
    """Messages of ours up to a line of the feed that have no such event yet (`MessageDelivered`, `MessageRead`)."""
    return c.all(
        "SELECT f.message, f.conversation FROM webchat_feed f WHERE f.account = :account AND f.visitor = :visitor"
        " AND f.seq <= :seq AND f.kind = 'message' AND f.client_id IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM webchat_marks m WHERE m.account = f.account AND m.message = f.message"
        " AND m.event = :event) ORDER BY f.seq DESC LIMIT :most",
        account=c.account,
        visitor=visitor,
        seq=seq,
        event=event,
        most=most,
    )


def was_handed_out(c: Unit, message: str) -> bool:
    """Whether a message of ours stands in a feed already, or is known to have failed."""
    row = c.one(
        "SELECT 1 AS one FROM webchat_feed WHERE account = :account AND message = :message"
        " UNION ALL SELECT 1 FROM webchat_marks WHERE account = :account AND message = :message"
        " AND event = 'MessageFailed'",
        account=c.account,
        message=message,
    )
    return row is not None


def was_asked(c: Unit, visitor: str, question: str) -> bool:
    """Whether a question stands in a visitor's feed."""
    row = c.one(
        "SELECT 1 AS one FROM webchat_feed WHERE account = :account AND visitor = :visitor AND message = :question"
        " AND kind = 'question'",
        account=c.account,
        visitor=visitor,
        question=question,
    )
    return row is not None


def feed_of(c: Unit, visitor: str) -> str:
    """Whose feed a visitor's lines stand in: their own, or that of whom they turned out to be."""
    row = c.one(
        "SELECT into_visitor FROM webchat_joins WHERE account = :account AND visitor = :visitor",
        account=c.account,
        visitor=visitor,
    )
    return row["into_visitor"] if row else visitor


def reader_of(c: Unit, message: str) -> str | None:
    """In whose feed a message stands."""
    row = c.one(
        "SELECT visitor FROM webchat_feed WHERE account = :account AND message = :message AND kind = 'message'",
        account=c.account,
        message=message,
    )
    return row["visitor"] if row else None


def places(c: Unit, visitor: str, messages: Sequence[str]) -> dict[str, int]:
    """In which line of a feed these messages stand."""
    rows = c.all(
        "SELECT message, seq FROM webchat_feed WHERE account = :account AND visitor = :visitor AND kind = 'message'"
        " AND message IN (:messages)",
        account=c.account,
        visitor=visitor,
        messages=list(messages),
    )
    return {row["message"]: row["seq"] for row in rows}


def drop_feed(c: Unit, visitor: str) -> None:
    """Nothing of a visitor's feed is kept, nor what became of the messages in it, nor who they turned out to be."""
    messages = "(SELECT message FROM webchat_feed WHERE account = :account AND visitor = :visitor)"
    for rows in (
        f"webchat_marks WHERE account = :account AND message IN {messages}",
        "webchat_feed WHERE account = :account AND visitor = :visitor",
        "webchat_joins WHERE account = :account AND (visitor = :visitor OR into_visitor = :visitor)",
    ):
        c.run(f"DELETE FROM {rows}", account=c.account, visitor=visitor)


def answering(c: Unit, visitor: str) -> Row | None:
    """The conversation and the agent of the visitor's newest state line; None where nobody has it."""
    return c.one(
        "SELECT conversation, agent FROM (SELECT conversation, agent, state FROM webchat_feed"
        " WHERE account = :account AND visitor = :visitor AND kind = 'state' ORDER BY seq DESC LIMIT 1) newest"
        " WHERE agent IS NOT NULL AND state = 'open'",
        account=c.account,
        visitor=visitor,
    )


def not_yet_shown(c: Unit, visitor: str) -> str | None:
    """The visitor's newest message, where no line says yet that it was delivered or read."""
    row = c.one(
        "SELECT f.message FROM webchat_feed f WHERE f.account = :account AND f.visitor = :visitor"
        " AND f.kind = 'message' AND f.client_id IS NOT NULL ORDER BY f.seq DESC LIMIT 1",
        account=c.account,
        visitor=visitor,
    )
    told = (
        "SELECT 1 FROM webchat_feed WHERE account = :account AND message = :message AND kind IN ('delivered', 'read')"
    )
    if row is None or c.one(told, account=c.account, message=row["message"]) is not None:
        return None
    return str(row["message"])


def last_state(c: Unit, visitor: str) -> str | None:
    """How the visitor's newest conversation stands, where there is one: open or closed."""
    row = c.one(
        "SELECT state FROM webchat_feed WHERE account = :account AND visitor = :visitor AND kind = 'state'"
        " ORDER BY seq DESC LIMIT 1",
        account=c.account,
        visitor=visitor,
    )
    return row["state"] if row else None
