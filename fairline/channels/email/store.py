"""Writes and reads e-mail's tables."""

import hmac
import json
from collections.abc import Iterable, Sequence

import msgspec

from fairline.channels.email.model import KeptMail, Mailbox, MailboxConfig, Sent
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

HOUR = 3_600_000
_MAILBOX = "id, name, address, inbound, brand, queue, config"
_MAIL = "id, mailbox, person, blob, size, via, state, cause, message, at, number"
_SENT = "permit, place, act, message, mailbox, person, state, attempts, code, enhanced, begun, next_at, number"


def lookup(c: Unit, purpose: str, text: str) -> str:
    """What stands for an address, an id or a subject where none may stand: a keyed hash of the account's, in hex."""
    told = f"{c.account}:{purpose}:{text}".encode()
    return hmac.digest(c.tools.keyring.derive("mail"), told, "sha256").hex()[:40]


def door(c: Unit, address: str) -> str:
    """The same for an address that leads to a mailbox, whatever the account."""
    return hmac.digest(c.tools.keyring.derive("mail"), f"door:{address}".encode(), "sha256").hex()[:40]


# ---- mailboxes


def put_mailbox(c: Unit, box: Mailbox, at: Millis) -> None:
    """Write a mailbox down, new or set up differently."""
    c.run(
        f"INSERT INTO email_mailboxes(account, {_MAILBOX}, made) VALUES(:account, :id, :name, :address, :inbound,"
        " :brand, :queue, :config, :at) ON CONFLICT(account, id) DO UPDATE SET name = excluded.name,"
        " address = excluded.address, brand = excluded.brand, queue = excluded.queue, config = excluded.config",
        account=c.account,
        id=box.id,
        name=box.name,
        address=box.address,
        inbound=box.inbound,
        brand=box.brand,
        queue=box.queue,
        config=json.dumps(msgspec.to_builtins(box.config), sort_keys=True),
        at=at,
    )


def open_routes(c: Unit, mailbox: str, addresses: Iterable[str]) -> None:
    """Have mail to these addresses come to a mailbox, and to no others."""
    c.run("DELETE FROM email_routes WHERE account = :account AND mailbox = :id", account=c.account, id=mailbox)
    for address in dict.fromkeys(one for one in addresses if one):
        c.run(
            "INSERT INTO email_routes(lookup, account, mailbox) VALUES(:lookup, :account, :mailbox)"
            " ON CONFLICT DO NOTHING",
            lookup=door(c, address),
            account=c.account,
            mailbox=mailbox,
        )


def remove_mailbox(c: Unit, id: str) -> None:
    """It takes and sends nothing any more."""
    c.run("UPDATE email_mailboxes SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)
    open_routes(c, id, ())


def mailbox(c: Unit, id: str) -> Mailbox | None:
    """One mailbox."""
    row = c.one(
        f"SELECT {_MAILBOX} FROM email_mailboxes WHERE account = :account AND id = :id AND removed = 0",
        account=c.account,
        id=id,
    )
    return _mailbox(row) if row else None


def mailboxes(c: Unit) -> list[Mailbox]:
    """Every mailbox of the account, the oldest first."""
    rows = c.all(
        f"SELECT {_MAILBOX} FROM email_mailboxes WHERE account = :account AND removed = 0 ORDER BY id",
        account=c.account,
    )
    return [_mailbox(row) for row in rows]


def mailbox_name(c: Unit, id: str) -> str | None:
    """What a mailbox is called, also one that was removed."""
    row = c.one("SELECT name FROM email_mailboxes WHERE account = :account AND id = :id", account=c.account, id=id)
    return row["name"] if row else None


def routes_of(c: Unit, address: str) -> list[tuple[str, str]]:
    """Account and mailbox an address leads to: only for the house's own unit."""
    rows = c.all(
        "SELECT account, mailbox FROM email_routes WHERE lookup = :lookup ORDER BY account", lookup=door(c, address)
    )
    return [(row["account"], row["mailbox"]) for row in rows]


def fetched(c: Unit) -> list[tuple[str, str]]:
    """Account and mailbox of all that are fetched from servers elsewhere: only for the house's own unit."""
    rows = c.all("SELECT account, id, config FROM email_mailboxes WHERE removed = 0 ORDER BY account, id")
    return [(row["account"], row["id"]) for row in rows if json.loads(row["config"])["receiving"]["kind"] == "imap"]


def keep_secret(c: Unit, mailbox: str, what: str, secret: str) -> None:
    """Keep a password."""
    c.run(
        "INSERT INTO email_secrets(account, mailbox, what, wrapped) VALUES(:account, :mailbox, :what, :wrapped)"
        " ON CONFLICT(account, mailbox, what) DO UPDATE SET wrapped = excluded.wrapped",
        account=c.account,
        mailbox=mailbox,
        what=what,
        wrapped=c.tools.keyring.wrap(secret.encode(), f"{c.account}:{mailbox}:{what}"),
    )


def secret(c: Unit, mailbox: str, what: str) -> str:
    """A password; empty where none is kept."""
    row = c.one(
        "SELECT wrapped FROM email_secrets WHERE account = :account AND mailbox = :mailbox AND what = :what",
        account=c.account,
        mailbox=mailbox,
        what=what,
    )
    return c.tools.keyring.unwrap(bytes(row["wrapped"]), f"{c.account}:{mailbox}:{what}").decode() if row else ""


# ---- mails that came


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
        f"SELECT {_MAIL}, read_number FROM email_mails WHERE account = :account AND message = :message",
        account=c.account,
        message=message,
    )
    return (_mail(row), row["read_number"]) if row else None


def mails(c: Unit, *, state: str, mailbox: str, after: str, most: int) -> list[tuple[KeptMail, int]]:
    """Mails, the newest first; empty words ask for all."""
    where, values = "", {}
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


# ---- how a mail finds its conversation


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


# ---- mails that left


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


# ---- whom nothing is sent to, and how much was sent


def suppress(c: Unit, key: str, scope: str, cause: str, since: Millis, number: int) -> None:
    """Nothing is sent there."""
    c.run(
        "INSERT INTO email_suppressions(account, lookup, scope, cause, since, number) VALUES(:account, :lookup, :scope,"
        " :cause, :since, :number) ON CONFLICT DO NOTHING",
        account=c.account,
        lookup=key,
        scope=scope,
        cause=cause,
        since=since,
        number=number,
    )


def release(c: Unit, key: str, scope: str) -> None:
    """It may be written to again."""
    for table in ("email_suppressions WHERE scope = :scope AND", "email_bounces WHERE"):
        values = {"scope": scope} if "scope" in table else {}
        c.run(f"DELETE FROM {table} account = :account AND lookup = :lookup", account=c.account, lookup=key, **values)


def suppressed(c: Unit, key: str) -> list[Row]:
    """Why nothing is sent there: cause, scope, since."""
    return c.all(
        "SELECT lookup, cause, scope, since FROM email_suppressions WHERE account = :account AND lookup = :lookup"
        " ORDER BY scope",
        account=c.account,
        lookup=key,
    )


def suppressions(c: Unit, after: int, most: int) -> list[Row]:
    """All of them, the newest first."""
    return c.all(
        "SELECT lookup, cause, scope, since, number FROM email_suppressions WHERE account = :account"
        " AND number < :after ORDER BY number DESC LIMIT :most",
        account=c.account,
        after=after,
        most=most,
    )


def count_bounce(c: Unit, key: str, number: int, at: Millis) -> None:
    """One that may pass came back."""
    c.run(
        "INSERT INTO email_bounces(account, lookup, number, at) VALUES(:account, :lookup, :number, :at)"
        " ON CONFLICT DO NOTHING",
        account=c.account,
        lookup=key,
        number=number,
        at=at,
    )


def bounces_since(c: Unit, key: str, since: Millis) -> int:
    """How many came back lately."""
    row = c.one(
        "SELECT count(*) AS n FROM email_bounces WHERE account = :account AND lookup = :lookup AND at >= :since",
        account=c.account,
        lookup=key,
        since=since,
    )
    return int(row["n"]) if row else 0


def count_traffic(c: Unit, keys: Iterable[str], at: Millis, *, automatic: bool) -> None:
    """One more was sent to an address and its domain; what is older than two days counts for nothing and goes."""
    for key in keys:
        c.run(
            "DELETE FROM email_traffic WHERE account = :account AND lookup = :lookup AND hour < :old",
            account=c.account,
            lookup=key,
            old=at // HOUR - 48,
        )
        c.run(
            "INSERT INTO email_traffic(account, lookup, hour, automatic, total) VALUES(:account, :lookup, :hour, :auto,"
            " 1) ON CONFLICT(account, lookup, hour) DO UPDATE SET total = email_traffic.total + 1,"
            " automatic = email_traffic.automatic + excluded.automatic",
            account=c.account,
            lookup=key,
            hour=at // HOUR,
            auto=int(automatic),
        )


def traffic_since(c: Unit, key: str, since: Millis) -> int:
    """How much automation sent there since."""
    row = c.one(
        "SELECT coalesce(sum(automatic), 0) AS n FROM email_traffic WHERE account = :account AND lookup = :lookup"
        " AND hour > :hour",
        account=c.account,
        lookup=key,
        hour=since // HOUR,
    )
    return int(row["n"]) if row else 0


# ---- forgetting


def forget_persons(c: Unit, persons: Sequence[str]) -> None:
    """What is left of people who were forgotten: that something came and went, and not what they meant by it."""
    for table in ("email_ids", "email_subjects"):
        c.run(
            f"DELETE FROM {table} WHERE account = :account AND person IN (:persons)",
            account=c.account,
            persons=list(persons),
        )


def _mailbox(row: Row) -> Mailbox:
    return Mailbox(
        row["id"],
        row["name"],
        row["address"],
        row["inbound"],
        row["brand"],
        row["queue"],
        msgspec.convert(json.loads(row["config"]), MailboxConfig),
    )


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
