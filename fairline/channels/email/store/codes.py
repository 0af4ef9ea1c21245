"""Writes and reads codes by which mailboxes are proven."""

from fairline.channels.email.model import Code
from fairline.kit.clock import Millis
from fairline.kit.db import Unit


def ask_code(c: Unit, code: Code) -> None:
    """A code was mailed; the one before counts no more, and what it proved does until this one is given back."""
    c.run(
        "INSERT INTO email_codes(account, mailbox, act, address, server, asked_at, wrong, proven_at)"
        " VALUES(:account, :mailbox, :act, :address, :server, :asked_at, 0, NULL)"
        " ON CONFLICT(account, mailbox) DO UPDATE SET act = excluded.act, address = excluded.address,"
        " server = excluded.server, asked_at = excluded.asked_at, wrong = 0, proven_at = CASE WHEN"
        " email_codes.address = excluded.address AND email_codes.server = excluded.server"
        " THEN email_codes.proven_at ELSE NULL END",
        account=c.account,
        mailbox=code.mailbox,
        act=code.act,
        address=code.address,
        server=code.server,
        asked_at=code.asked_at,
    )


def give_code(c: Unit, mailbox: str, act: str, proven_at: Millis | None) -> None:
    """It was given back, rightly at an instant, or wrongly."""
    change = "wrong = wrong + 1" if proven_at is None else "act = '', proven_at = :at"
    values = {} if proven_at is None else {"at": proven_at}
    c.run(
        f"UPDATE email_codes SET {change} WHERE account = :account AND mailbox = :mailbox AND act = :act",
        account=c.account,
        mailbox=mailbox,
        act=act,
        **values,
    )


def code(c: Unit, mailbox: str) -> Code | None:
    """The newest code of a mailbox."""
    row = c.one(
        "SELECT mailbox, act, address, server, asked_at, wrong, proven_at FROM email_codes"
        " WHERE account = :account AND mailbox = :mailbox",
        account=c.account,
        mailbox=mailbox,
    )
    return Code(**row) if row else None
