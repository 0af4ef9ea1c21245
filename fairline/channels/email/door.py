"""Our own doors for mail: SMTP for the world, LMTP behind a mail server. What they acknowledge is durable."""

import asyncio
import logging
import re
from functools import partial
from typing import Any

from aiosmtpd.lmtp import LMTP
from aiosmtpd.smtp import SMTP, Envelope, Session

from fairline import numbers
from fairline.channels.email import receive, store
from fairline.channels.email.compose import ascii_domain
from fairline.channels.email.headers import address as tidy
from fairline.channels.email.receive import Arrived
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.errors import Unavailable
from fairline.kit.wire.listening import server_context

log = logging.getLogger(__name__)

MOST_RECIPIENTS = 100
LONGEST_LINE = 1_000_000  # bytes; RFC 5321 says 998, and some programs write a whole mail on one
AWAY = "451 4.3.0 Try again in a moment"
UNPROVEN = "450 4.7.1 This domain is not proven to be theirs yet; try again later"
_RECEIVED = re.compile(rb"^Received:\s*from\s+(\S+)\s*\((?:[^()\[\]]*\[)(?:IPv6:)?([0-9a-fA-F.:]+)\]", re.I | re.M)


class Door:
    """What both doors do with a mail, one answer for each recipient."""

    def __init__(self, database: Database, via: str) -> None:
        self._database = database
        self._via = via

    async def handle_RCPT(  # noqa: N802  # the library's name
        self, server: Any, peer: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Is there such a mailbox?"""
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return "452 4.5.3 Too many recipients"
        try:
            found = await self._routes(address)
            if found is None:
                return UNPROVEN
        except Unavailable:
            return AWAY
        if not found:
            return "550 5.1.1 No such mailbox here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: Any, peer: Session, envelope: Envelope) -> str:  # noqa: N802
        """Keep it for every account it is for; over SMTP there is one answer for all."""
        answers = await self.keep(peer, envelope)
        return next((answer for answer in answers if not answer.startswith("250")), answers[0])

    async def keep(self, peer: Session, envelope: Envelope) -> list[str]:
        """One answer a recipient. It says 250 only once the mail is durable."""
        raw = envelope.content if isinstance(envelope.content, bytes) else str(envelope.content).encode()
        remote, helo = self._origin(peer, raw)
        answers: list[str] = []
        kept: dict[str, str] = {}
        for recipient in envelope.rcpt_tos:
            try:
                for account, mailbox in await self._routes(recipient) or ():
                    if account not in kept:
                        kept[account] = await receive.take(
                            self._database,
                            account,
                            Arrived(
                                raw=raw,
                                mailbox=mailbox,
                                via=self._via,
                                envelope_from=envelope.mail_from or "",
                                recipients=tuple(envelope.rcpt_tos),
                                remote=remote,
                                helo=helo,
                            ),
                        )
                answers.append(f"250 2.6.0 {next(iter(kept.values()), 'kept')}")
            except Unavailable:
                answers.append(AWAY)
            except Exception:  # whatever broke, the other side keeps the mail and hands it over again
                log.exception("a mail could not be kept")
                answers.append(AWAY)
        return answers

    async def _routes(self, address: str) -> list[tuple[str, str]] | None:
        """Accounts and mailboxes an address leads to; None where it leads only to some that did not prove it theirs."""
        clean = tidy(address)
        local, _, domain = clean.rpartition("@")
        plain = f"{local.partition('+')[0]}@{domain}"
        held = await self._database.read(
            lambda c: store.routes_of(c, clean) or store.routes_of(c, plain), EVERY_ACCOUNT
        )
        theirs = [
            (account, mailbox)
            for account, mailbox in held
            if await self._database.read(partial(is_theirs, mailbox=mailbox, address=plain), account)
        ]
        return None if held and not theirs else theirs

    def _origin(self, peer: Session, raw: bytes) -> tuple[str, str]:
        """The machine it came from. Behind a mail server of ours, the one that server says it had it from."""
        if self._via == "lmtp":
            found = _RECEIVED.search(raw[:20_000])
            return (found[2].decode(), found[1].decode("ascii", "replace")) if found else ("", "")
        address = peer.peer
        return str(address[0]) if address else "", str(peer.host_name or "")


def is_theirs(c: Unit, mailbox: str, address: str) -> bool:
    """Whether what is sent to an address is an account's to read: the name we gave the mailbox, or an address under a
    domain that DNS proves to be theirs, or did. Anybody may name any address, and would else read along.
    """
    box = store.mailbox(c, mailbox)
    if box is None:
        return False
    return address == box.inbound or numbers.state_of(c, ascii_domain(box.domain)) in ("proven", "lost")


class _SmtpDoor(SMTP):
    line_length_limit = LONGEST_LINE


class _LmtpDoor(LMTP):
    line_length_limit = LONGEST_LINE


class _Lmtp(Door):
    """The door behind a mail server."""

    async def handle_DATA(self, server: Any, peer: Session, envelope: Envelope) -> Any:  # noqa: N802
        """An answer for each recipient, in their order."""
        return "\r\n".join(await self.keep(peer, envelope))


_OPEN: dict[int, list[asyncio.AbstractServer]] = {}


async def open_doors(house: Any) -> None:
    """Listen where the settings say, and on nothing else."""
    settings = house.settings
    loop = asyncio.get_running_loop()
    servers: list[asyncio.AbstractServer] = []
    common = {
        "data_size_limit": settings.mail_max,
        "hostname": settings.mail_host or "localhost",
        "ident": "Fairline",
        "enable_SMTPUTF8": True,
        "loop": loop,
    }
    if settings.lmtp_port:
        behind = _Lmtp(house.database, "lmtp")
        servers.append(
            await loop.create_server(lambda: _LmtpDoor(behind, **common), settings.mail_listen, settings.lmtp_port)
        )
    if settings.smtp_port:
        world, tls = Door(house.database, "smtp"), _tls(settings)
        servers.append(
            await loop.create_server(
                lambda: _SmtpDoor(world, tls_context=tls, **common), settings.mail_listen, settings.smtp_port
            )
        )
    _OPEN[id(house)] = servers


async def close_doors(house: Any) -> None:
    """Take nothing more."""
    for server in _OPEN.pop(id(house), []):
        server.close()


def _tls(settings: Any) -> Any:
    return server_context(settings.mail_tls_cert, settings.mail_tls_key) if settings.mail_tls_cert else None
