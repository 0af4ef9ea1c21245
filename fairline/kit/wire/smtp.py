"""Hands mails to a mail server: encrypted where it is said to be, one answer for each recipient."""

import asyncio
import re
import ssl
from collections.abc import Awaitable, Sequence
from typing import TypeVar

import aiosmtplib
from aiosmtplib.response import SMTPResponse

from fairline.kit.wire.reach import Reach
from fairline.kit.wire.ways import Answer, NoAnswer, Server, Stage

PATIENCE = 18.0  # seconds for all of it: the lease of a job is longer
T = TypeVar("T")
_ENHANCED = re.compile(r"^([245]\.\d{1,3}\.\d{1,3})\s+")


class OpenSmtp:
    """SMTP submission by aiosmtplib; `name` is what we say we are, `allowed` networks of the operator's own."""

    def __init__(self, name: str = "", allowed: str = "") -> None:
        self._name = name or None
        self._reach = Reach(allowed)

    async def deliver(self, server: Server, sender: str, recipients: Sequence[str], body: bytes) -> tuple[Answer, ...]:
        """One answer a recipient, in their order. Raises NoAnswer with how far it came."""
        delivery = _Delivery(server, self._name, self._reach)
        return await self._asked(delivery, delivery.run(sender, recipients, body))

    async def enter(self, server: Server) -> None:
        """Greet a server, sign in, and leave. Raises NoAnswer with how far it came."""
        delivery = _Delivery(server, self._name, self._reach)
        await self._asked(delivery, delivery.enter())

    async def _asked(self, delivery: "_Delivery", work: Awaitable[T]) -> T:
        try:
            async with asyncio.timeout(PATIENCE):
                return await work
        except aiosmtplib.SMTPResponseException as error:
            raise NoAnswer(delivery.stage, f"{error.code} {error.message}") from error
        except (aiosmtplib.SMTPException, OSError, TimeoutError, ValueError) as error:
            raise NoAnswer(delivery.stage, str(error) or type(error).__name__) from error
        finally:
            delivery.client.close()


class _Delivery:
    """One conversation with one server, and how far it came."""

    def __init__(self, server: Server, name: str | None, reach: Reach) -> None:
        self.server = server
        self.reach = reach
        self.stage: Stage = "connect"
        self.client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.security == "tls",
            start_tls=False,
            tls_context=ssl.create_default_context(),
            local_hostname=name,
            timeout=PATIENCE,
        )

    async def enter(self) -> None:
        if not self.server.is_ours:
            await self.reach.look_up(self.server.host, self.server.port)
        await self.client.connect()
        if not self.server.is_ours and self.client.transport is not None:
            self.reach.meet(self.client.transport.get_extra_info("socket"))
        self.stage = "greeting"
        if self.server.security == "starttls":
            await self.client.starttls()
        await self.client.ehlo()
        await self._sign_in()

    async def run(self, sender: str, recipients: Sequence[str], body: bytes) -> tuple[Answer, ...]:
        await self.enter()
        self.stage = "mail"
        refused = await self._envelope(sender, recipients)
        if len(refused) == len(recipients):
            return tuple(refused[one] for one in recipients)
        self.stage = "data"
        said = await self._content(body)
        self.stage = "after_data"
        return tuple(refused.get(one) or _answer(one, said) for one in recipients)

    async def _sign_in(self) -> None:
        self.stage = "auth"
        if self.server.grant:
            await self.client.auth_xoauth2(self.server.username, self.server.grant)
        elif self.server.username:
            await self.client.login(self.server.username, self.server.password)

    async def _envelope(self, sender: str, recipients: Sequence[str]) -> dict[str, Answer]:
        """Say who it is from and for; the answers of those that were refused."""
        wide = not all(one.isascii() for one in (sender, *recipients))
        encoding = "utf-8" if wide else "ascii"
        options = ["SMTPUTF8", "BODY=8BITMIME"] if wide and self.client.supports_extension("smtputf8") else []
        await self.client.mail(sender, options=options, encoding=encoding)
        refused: dict[str, Answer] = {}
        for one in recipients:
            try:
                await self.client.rcpt(one, encoding=encoding)
            except aiosmtplib.SMTPRecipientRefused as error:
                refused[one] = _answer(one, SMTPResponse(error.code, error.message))
        return refused

    async def _content(self, body: bytes) -> SMTPResponse:
        try:
            # From here on, a silence may mean that the server took it.
            self.stage = "after_data"
            return await self.client.data(body)
        except aiosmtplib.SMTPDataError as error:
            return SMTPResponse(error.code, error.message)


def _answer(recipient: str, said: SMTPResponse) -> Answer:
    text = " ".join(str(said.message).split())
    enhanced = _ENHANCED.match(text)
    return Answer(recipient, said.code, enhanced.group(1) if enhanced else f"{said.code // 100}.0.0", text[:1000])
