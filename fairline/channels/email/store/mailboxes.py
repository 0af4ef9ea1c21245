"""Writes and reads mailboxes, and which addresses lead to them."""

import json
from collections.abc import Iterable

import msgspec

from fairline.channels.email.model import Mailbox, MailboxConfig
from fairline.channels.email.store.keys import door
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_MAILBOX = "id, name, address, inbound, brand, queue, config"


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


def fetched(c: Unit) -> list[tuple[str, Mailbox]]:
    """Every mailbox that is fetched from a server elsewhere, with its account: only for the house's own unit."""
    rows = c.all(f"SELECT account, {_MAILBOX} FROM email_mailboxes WHERE removed = 0 ORDER BY account, id")
    held = [(row["account"], _mailbox(row)) for row in rows]
    return [(account, box) for account, box in held if box.config.receiving.kind == "imap"]


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
