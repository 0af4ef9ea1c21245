"""Counts conversations, so that each has a number people can say."""

from fairline.kit.db import Unit


def take(c: Unit) -> int:
    """The next number; it is this unit's alone."""
    row = c.one(
        "INSERT INTO conversation_counter(account, next) VALUES(:account, 2)"
        " ON CONFLICT(account) DO UPDATE SET next = conversation_counter.next + 1 RETURNING next",
        account=c.account,
    )
    return int(row["next"]) - 1 if row else 1


def taken(c: Unit, reference: int) -> None:
    """A number stands in the journal: the next is above it."""
    c.run(
        "INSERT INTO conversation_counter(account, next) VALUES(:account, :next) ON CONFLICT(account)"
        " DO UPDATE SET next = excluded.next WHERE conversation_counter.next < excluded.next",
        account=c.account,
        next=reference + 1,
    )


def is_taken(c: Unit, reference: int) -> bool:
    """Whether a conversation has this number."""
    row = c.one(
        "SELECT id FROM conversations WHERE account = :account AND reference = :reference",
        account=c.account,
        reference=reference,
    )
    return row is not None
