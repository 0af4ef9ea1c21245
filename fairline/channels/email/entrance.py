"""How we come into the servers of a mailbox: by a password, or by a grant that is renewed on the way."""

from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from fairline.channels.email import grants, store
from fairline.channels.email.model import Mailbox, Receiving, Sending
from fairline.kit.db import Database, Unit
from fairline.kit.wire import Server


def receiving(c: Unit, box: Mailbox) -> Server:
    """Where a mailbox is fetched from."""
    return _server(c, box, box.config.receiving, "receiving")


def sending(c: Unit, box: Mailbox) -> Server:
    """The server of its own that a mailbox's mail leaves by."""
    return _server(c, box, box.config.sending, "sending")


async def granted(database: Database, account: str, box: Mailbox, held: Receiving | Sending, server: Server) -> Server:
    """A server with a grant that holds, where it is entered by one. Raises NoAnswer where there is none."""
    if held.auth != "oauth2":
        return server
    return replace(server, password="", grant=await grants.token(database, account, box))


def relay(address: str) -> Server:
    """The house's relay, as the setting says it: `smtp://name:password@host:587?tls=starttls`."""
    parts = urlsplit(address)
    how = parse_qs(parts.query).get("tls", ["tls" if parts.scheme == "smtps" else "starttls"])[0]
    security: Any = how if how in ("tls", "starttls", "none") else "starttls"
    port = parts.port or (465 if security == "tls" else 587)
    name, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Server(parts.hostname or "", port, security, name, password, is_ours=True)


def _server(c: Unit, box: Mailbox, held: Receiving | Sending, what: str) -> Server:
    password = store.secret(c, box.id, what) if held.auth == "password" else ""
    return Server(held.host, held.port, held.security, held.username, password)
