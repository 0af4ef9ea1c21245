"""Writes and reads how a mail finds its conversation."""

from collections.abc import Iterable, Sequence

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


def know_ids(c: Unit, lookups: Iterable[str], message: str, person: str) -> None:
    """Answers to these ids belong to a message."""
    for one in lookups:
        c.run(
            "INSERT INTO email_ids(account, lookup, message, person) VALUES(:account, :lookup, :message, :person)"
            " ON CONFLICT DO NOTHING",
            account=c.account,
            lookup=one,
            message=message,
            person=person,
        )


def messages_of_ids(c: Unit, lookups: Sequence[str]) -> list[str]:
    """The messages behind ids, in the order of the ids."""
    rows = c.all(
        "SELECT lookup, message FROM email_ids WHERE account = :account AND lookup IN (:lookups)",
        account=c.account,
        lookups=list(lookups),
    )
    held = {row["lookup"]: row["message"] for row in rows}
    return list(dict.fromkeys(held[one] for one in lookups if one in held))


def know_subject(c: Unit, key: str, message: str, person: str, at: Millis) -> None:
    """A person wrote, or was written to, about something."""
    if key:
        c.run(
            "INSERT INTO email_subjects(account, lookup, message, person, at) VALUES(:account, :lookup, :message,"
            " :person, :at) ON CONFLICT DO NOTHING",
            account=c.account,
            lookup=key,
            message=message,
            person=person,
            at=at,
        )


def same_subject(c: Unit, key: str, since: Millis) -> str:
    """The newest message about the same; empty where there is none."""
    row = c.one(
        "SELECT message FROM email_subjects WHERE account = :account AND lookup = :lookup AND at >= :since"
        " ORDER BY at DESC, message DESC LIMIT 1",
        account=c.account,
        lookup=key,
        since=since,
    )
    return row["message"] if row else ""


def forget_persons(c: Unit, persons: Sequence[str]) -> None:
    """What is left of people who were forgotten: that something came and went, and not what they meant by it."""
    for table in ("email_ids", "email_subjects"):
        c.run(
            f"DELETE FROM {table} WHERE account = :account AND person IN (:persons)",
            account=c.account,
            persons=list(persons),
        )


def forget_messages(c: Unit, messages: Sequence[str]) -> None:
    """What is left of mails whose messages were deleted for good: that something came, so that it does not come again
    when a server hands it over once more.
    """
    for table in ("email_ids", "email_subjects", "email_sendings"):
        c.run(
            f"DELETE FROM {table} WHERE account = :account AND message IN (:messages)",
            account=c.account,
            messages=list(messages),
        )
    c.run(
        "UPDATE email_mails SET state = 'deleted', cause = '', person = '', blob = ''"
        " WHERE account = :account AND message IN (:messages)",
        account=c.account,
        messages=list(messages),
    )
