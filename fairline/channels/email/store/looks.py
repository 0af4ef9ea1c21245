"""Writes and reads how the newest look into a mailbox elsewhere went."""

from fairline.kit.db import Row, Unit


def keep_look(c: Unit, mailbox: str, *, well: bool, answer: str) -> None:
    """It was looked into now."""
    c.run(
        "INSERT INTO email_looks(account, mailbox, at, well, answer) VALUES(:account, :mailbox, :at, :well, :answer)"
        " ON CONFLICT(account, mailbox) DO UPDATE SET at = excluded.at, well = excluded.well, answer = excluded.answer",
        account=c.account,
        mailbox=mailbox,
        at=c.at,
        well=int(well),
        answer=answer[:300],
    )


def newest_look(c: Unit, mailbox: str) -> Row | None:
    """When it was looked into, and how that went: at, well, answer."""
    return c.one(
        "SELECT at, well, answer FROM email_looks WHERE account = :account AND mailbox = :mailbox",
        account=c.account,
        mailbox=mailbox,
    )
