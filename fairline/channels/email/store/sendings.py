"""Writes and reads where mails of ours stand."""

from collections.abc import Sequence

from fairline.channels.email.model import Sent
from fairline.kit.db import Row, Unit

_SENT = "permit, place, act, message, mailbox, person, state, attempts, code, enhanced, begun, next_at, number"


def put_sent(c: Unit, sent: Sent, lookup_of: str) -> None:
    """Where a mail of ours stands with one recipient."""
    c.run(
        f"INSERT INTO email_sendings(account, {_SENT}, lookup) VALUES(:account, :permit, :place, :act, :message,"
        " :mailbox, :person, :state, :attempts, :code, :enhanced, :begun, :next_at, :number, :lookup)"
        " ON CONFLICT(account, permit, place) DO UPDATE SET state = excluded.state, attempts = excluded.attempts,"
        " code = excluded.code, enhanced = excluded.enhanced, next_at = excluded.next_at, number = excluded.number",
        account=c.account,
        permit=sent.permit,
        place=sent.place,
        act=sent.act,
        message=sent.message,
        mailbox=sent.mailbox,
        person=sent.person,
        state=sent.state,
        attempts=sent.attempts,
        code=sent.code,
        enhanced=sent.enhanced,
        begun=sent.begun,
        next_at=sent.next_at,
        number=sent.number,
        lookup=lookup_of,
    )


def bounced(c: Unit, permit: int, place: int, enhanced: str) -> None:
    """What had left came back."""
    c.run(
        "UPDATE email_sendings SET state = 'bounced', enhanced = :enhanced WHERE account = :account"
        " AND permit = :permit AND place = :place",
        account=c.account,
        permit=permit,
        place=place,
        enhanced=enhanced,
    )


def sendings(c: Unit, permit: int) -> list[Sent]:
    """Where a mail of ours stands, recipient by recipient."""
    rows = c.all(
        f"SELECT {_SENT} FROM email_sendings WHERE account = :account AND permit = :permit ORDER BY place",
        account=c.account,
        permit=permit,
    )
    return [_sent(row) for row in rows]


def sendings_of_message(c: Unit, message: str) -> list[Sent]:
    """The same, by the message."""
    rows = c.all(
        f"SELECT {_SENT} FROM email_sendings WHERE account = :account AND message = :message ORDER BY permit, place",
        account=c.account,
        message=message,
    )
    return [_sent(row) for row in rows]


def sendings_of_act(c: Unit, act: str) -> list[tuple[Sent, str]]:
    """The same, by the act, with the keyed hash of each address."""
    rows = c.all(
        f"SELECT {_SENT}, lookup FROM email_sendings WHERE account = :account AND act = :act ORDER BY place",
        account=c.account,
        act=act,
    )
    return [(_sent(row), row["lookup"]) for row in rows]


def sendings_of_persons(c: Unit, persons: Sequence[str]) -> list[Sent]:
    """Every mail of ours to these persons."""
    rows = c.all(
        f"SELECT {_SENT} FROM email_sendings WHERE account = :account AND person IN (:persons) ORDER BY permit, place",
        account=c.account,
        persons=list(persons),
    )
    return [_sent(row) for row in rows]


def _sent(row: Row) -> Sent:
    return Sent(
        row["permit"],
        row["place"],
        row["act"],
        row["message"],
        row["mailbox"],
        row["person"],
        row["state"],
        row["attempts"],
        row["code"],
        row["enhanced"],
        row["begun"],
        row["next_at"],
        row["number"],
    )
