"""Sets mailboxes up."""

import msgspec

from fairline import numbers
from fairline.channels.email import events, store
from fairline.channels.email.headers import address as tidy
from fairline.channels.email.model import Mailbox, MailboxConfig, Receiving, Sending
from fairline.channels.email.providers import providers
from fairline.channels.email.rounds import look_again
from fairline.channels.openings import check_queue
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem


class AddressInUse(Problem):
    """A mailbox of this account has this address already."""

    status = 409
    type = "mailbox-address-in-use"


def make(
    c: Unit, by: Actor, name: str, address: str, config: MailboxConfig, *, queue: str | None = None, brand: str = ""
) -> Mailbox:
    """Set a mailbox up. Raises AddressInUse, BadInput, NameTaken."""
    kept = _address(c, address)
    numbers.check_name(c, name)
    check_queue(c, queue)
    config = _settled(c, config, kept)
    host = c.tools.settings.mail_host if c.tools.settings is not None else ""
    mailbox = c.new_id("mbx")
    append(
        c,
        by,
        events.MailboxMade(
            mailbox=mailbox,
            name=name,
            address=kept,
            inbound=f"m-{mailbox[-12:]}@{host}" if host else "",
            brand=brand,
            queue=queue,
            config=msgspec.to_builtins(config),
        ),
    )
    if config.receiving.kind == "imap":
        look_again(c, mailbox)
    return find(c, mailbox)


def change(
    c: Unit, by: Actor, id: str, *, name: str, address: str, config: MailboxConfig, queue: str | None, brand: str
) -> Mailbox:
    """Set a mailbox up differently. Raises NotFound, AddressInUse, BadInput, NameTaken."""
    held = find(c, id)
    kept = held.address if tidy(address) == held.address else _address(c, address)
    if name != held.name:
        numbers.check_name(c, name)
    check_queue(c, queue)
    config = _settled(c, config, kept)
    _forget_entrances(c, held, config)
    append(
        c,
        by,
        events.MailboxChanged(
            mailbox=id, name=name, address=kept, brand=brand, queue=queue, config=msgspec.to_builtins(config)
        ),
    )
    if config.receiving.kind == "imap":
        look_again(c, id)
    return find(c, id)


def _settled(c: Unit, config: MailboxConfig, address: str) -> MailboxConfig:
    """A grant is shown to its provider's servers and to nobody else's. Raises BadInput."""
    ways: dict[str, Receiving | Sending] = {"receiving": config.receiving, "sending": config.sending}
    granted = {name: way for name, way in ways.items() if way.auth == "oauth2"}
    if not granted:
        return msgspec.structs.replace(config, provider="")
    settings = c.tools.settings
    held = providers(settings.mail_grants if settings is not None else "").get(config.provider)
    if held is None:
        raise BadInput(fields={"config.provider": "channels.email.field.no-provider"})
    places = {
        "receiving": (held.imap_host, held.imap_port, held.imap_security),
        "sending": (held.smtp_host, held.smtp_port, held.smtp_security),
    }
    for name, way in granted.items():
        host, port, security = places[name]
        ways[name] = msgspec.structs.replace(
            way, host=host, port=port, security=security, username=way.username or address
        )
    return msgspec.structs.replace(config, **ways)


def _forget_entrances(c: Unit, held: Mailbox, config: MailboxConfig) -> None:
    """A password is for one user at one server: where another is named, it is not shown to them."""
    ways: list[tuple[str, Receiving | Sending, Receiving | Sending]] = [
        ("receiving", held.config.receiving, config.receiving),
        ("sending", held.config.sending, config.sending),
    ]
    for what, before, now in ways:
        if (before.host.lower(), before.username) != (now.host.lower(), now.username):
            store.forget_secret(c, held.id, what)
    names = {way.username for way in (config.receiving, config.sending) if way.auth == "oauth2"}
    was = {way.username for way in (held.config.receiving, held.config.sending) if way.auth == "oauth2"}
    if held.config.provider and (config.provider != held.config.provider or names != was):
        store.forget_secret(c, held.id, "grant")


def remove(c: Unit, by: Actor, id: str) -> None:
    """It takes and sends nothing any more. What came stays where it is."""
    find(c, id)
    append(c, by, events.MailboxRemoved(mailbox=id))
    for what in ("receiving", "sending", "grant"):
        store.forget_secret(c, id, what)


def find(c: Unit, id: str) -> Mailbox:
    """A mailbox of the account. Raises NotFound."""
    found = store.mailbox(c, id)
    if found is None:
        raise NotFound
    return found


def default(c: Unit) -> Mailbox | None:
    """The one that writes where none was named: the account's first."""
    held = store.mailboxes(c)
    return held[0] if held else None


def _address(c: Unit, written: str) -> str:
    kept = tidy(written)
    if not kept or "+" in kept:
        raise BadInput(what=written, fields={"address": "channels.email.field.no-address"})
    if any(box.address == kept for box in store.mailboxes(c)):
        raise AddressInUse
    return kept
