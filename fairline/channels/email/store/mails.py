"""Writes and reads mails that came."""

from collections.abc import Sequence

from fairline.channels.email.model import KeptMail
from fairline.kit.db import Row, Unit

_MAIL = "id, mailbox, person, blob, size, via, state, cause, message, at, number"


def add_mail(c: Unit, mail: KeptMail, digest: str, uidvalidity: int | None, uid: int | None) -> None:
    """Write down that a mail came."""
    c.run(
        f"INSERT INTO email_mails(account, {_MAIL}, digest, uidvalidity, uid) VALUES(:account, :id, :mailbox, :person,"
        " :blob, :size, :via, 'taken', '', '', :at, :number, :digest, :uidvalidity, :uid)",
        account=c.account,
        id=mail.id,
        mailbox=mail.mailbox,
        person=mail.person,
        blob=mail.blob,
        size=mail.size,
        via=mail.via,
        at=mail.at,
        number=mail.number,
        digest=digest,
        uidvalidity=uidvalidity,
        uid=uid,
    )


def set_mail(c: Unit, id: str, state: str, cause: str = "", message: str = "", read_number: int = 0) -> None:
    """What became of it."""
    c.run(
        "UPDATE email_mails SET state = :state, cause = :cause, message = :message, read_number = :read"
        " WHERE account = :account AND id = :id",
        account=c.account,
        id=id,
        state=state,
        cause=cause,
        message=message,
        read=read_number,
    )


def in_turn(c: Unit) -> None:
    """Wait until nobody else writes a mail of the account down, so that one that comes by two ways is one."""
    if c.engine == "postgres":
        c.one("SELECT pg_advisory_xact_lock(hashtextextended(:named, 0))", named=f"email:{c.account}")


def by_digest(c: Unit, digest: str) -> str | None:
    """The mail with this digest, where it came before."""
    row = c.one(
        "SELECT id FROM email_mails WHERE account = :account AND digest = :digest", account=c.account, digest=digest
    )
    return row["id"] if row else None


def taken(c: Unit, most: int) -> list[KeptMail]:
    """Mails that are still to be read, the oldest first."""
    rows = c.all(
        f"SELECT {_MAIL} FROM email_mails WHERE account = :account AND state = 'taken' ORDER BY id LIMIT :most",
        account=c.account,
        most=most,
    )
    return [_mail(row) for row in rows]


def mail(c: Unit, id: str) -> KeptMail | None:
    """One mail."""
    row = c.one(f"SELECT {_MAIL} FROM email_mails WHERE account = :account AND id = :id", account=c.account, id=id)
    return _mail(row) if row else None


def mail_of(c: Unit, message: str) -> tuple[KeptMail, int] | None:
    """The mail a message came as, and the entry that tells what stands in it."""
    row = c.one(
        f"SELECT {_MAIL}, read_number FROM email_mails WHERE account = :account AND message = :message"
        " AND state <> 'deleted'",
        account=c.account,
        message=message,
    )
    return (_mail(row), row["read_number"]) if row else None


def mails(c: Unit, *, state: str, mailbox: str, after: str, most: int) -> list[tuple[KeptMail, int]]:
    """Mails, the newest first; empty words ask for all."""
    where, values = " AND state <> 'deleted'", {}
    for name, value in (("state", state), ("mailbox", mailbox)):
        if value:
            where += f" AND {name} = :{name}"
            values[name] = value
    if after:
        where += " AND id < :after"
        values["after"] = after
    rows = c.all(
        f"SELECT {_MAIL}, read_number FROM email_mails WHERE account = :account{where} ORDER BY id DESC LIMIT :most",
        account=c.account,
        most=most,
        **values,
    )
    return [(_mail(row), row["read_number"]) for row in rows]


def mails_of_persons(c: Unit, persons: Sequence[str]) -> list[KeptMail]:
    """Every mail these persons sent, the oldest first."""
    rows = c.all(
        f"SELECT {_MAIL} FROM email_mails WHERE account = :account AND person IN (:persons) ORDER BY id",
        account=c.account,
        persons=list(persons),
    )
    return [_mail(row) for row in rows]


def deleted_mails(c: Unit, messages: Sequence[str]) -> list[str]:
    """The mails of messages that were deleted for good."""
    rows = c.all(
        "SELECT id FROM email_mails WHERE account = :account AND message IN (:messages) AND state = 'deleted'",
        account=c.account,
        messages=list(messages),
    )
    return [row["id"] for row in rows]


def mails_of_messages(c: Unit, messages: Sequence[str]) -> list[str]:
    """The mails that messages came in."""
    rows = c.all(
        "SELECT id FROM email_mails WHERE account = :account AND message IN (:messages) ORDER BY id",
        account=c.account,
        messages=list(messages),
    )
    return [row["id"] for row in rows]


def highest_uid(c: Unit, mailbox: str, uidvalidity: int) -> int:
    """Up to which mail a mailbox elsewhere was fetched."""
    row = c.one(
        "SELECT max(uid) AS uid FROM email_mails WHERE account = :account AND mailbox = :mailbox"
        " AND uidvalidity = :uidvalidity",
        account=c.account,
        mailbox=mailbox,
        uidvalidity=uidvalidity,
    )
    return int(row["uid"] or 0) if row else 0


def _mail(row: Row) -> KeptMail:
    return KeptMail(
        row["id"],
        row["mailbox"],
        row["person"],
        row["blob"],
        row["size"],
        row["via"],
        row["state"],
        row["cause"],
        row["message"],
        row["at"],
        row["number"],
    )
