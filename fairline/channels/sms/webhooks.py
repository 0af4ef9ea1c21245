"""Takes what a provider tells over HTTP: texts, and what became of ours; signed, or not believed."""

import asyncio
import hmac
import logging
from base64 import b64encode
from collections.abc import Mapping, Sequence

from fairline import numbers
from fairline.channels.files import Prepared
from fairline.channels.sms import media, receive, reports, store
from fairline.channels.sms.model import CHANNEL, Incoming, Report, State
from fairline.channels.sms.providers import Provider
from fairline.channels.sms.providers.http import cause_of
from fairline.journal import person_of
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.kit.wire import NoAnswer

log = logging.getLogger(__name__)

STATES: Mapping[str, State] = {
    "delivered": "delivered",
    "read": "delivered",
    "undelivered": "failed",
    "failed": "failed",
    "canceled": "failed",
}
Form = Mapping[str, str]


class TextNotSigned(Problem):
    """What was told does not bear the provider's signature."""

    status = 403
    type = "text-not-signed"


def check(provider: Provider, address: str, form: Sequence[tuple[str, str]], signature: str) -> None:
    """Whether the provider signed it: HMAC-SHA1, by its token, over the address and the fields in their order by name.

    Raises TextNotSigned.
    """
    told = address + "".join(f"{name}{value}" for name, value in sorted(set(form)))
    made = b64encode(hmac.digest(provider.password.encode(), told.encode(), "sha1")).decode()
    if not hmac.compare_digest(made.encode(), signature.encode("utf-8", "replace")):
        raise TextNotSigned


async def take_text(database: Database, provider: Provider, form: Form) -> str:
    """A text of a contact; its message's id. When this answers, it is durable.

    Raises NotFound for a number no account has, BadInput for what is no text.
    """
    sid, source, to = form.get("MessageSid", ""), form.get("From", ""), form.get("To", "")
    if not sid or not source or not to:
        raise BadInput(what="MessageSid, From, To")
    number = receive.number_of(to)
    found = await database.read(lambda c: numbers.text_route(c, provider.name, number), EVERY_ACCOUNT)
    if found is None:
        raise NotFound
    account, sender = found
    urls = _media(form)
    incoming = Incoming(sender, receive.number_of(source), form.get("Body", ""), f"{provider.name}:{sid}", media=urls)
    known = await database.read(lambda c: store.received(c, incoming.client_id), account)
    if known:
        return known
    prepared = await _fetched(database, account, provider, incoming)

    def unit(c: Unit) -> str:
        message = receive.receive(c, incoming, prepared or ())
        if prepared is None:
            media.fetch_later(c, message, provider.name, urls)
        return message

    return await database.write(unit, account)


async def _fetched(database: Database, account: str, provider: Provider, incoming: Incoming) -> list[Prepared] | None:
    """What came along; None where it cannot be had in the time the provider waits."""
    if not incoming.media:
        return []
    try:
        person = await database.write(lambda c: person_of(c, CHANNEL, incoming.number), account)
        async with asyncio.timeout(media.PATIENCE):
            return await media.fetched(database, account, provider, incoming.media, person)
    except (NoAnswer, TimeoutError) as silence:
        log.warning("what came with a text is fetched later", extra={"cause": str(silence)[:200]})
        return None


async def take_report(database: Database, provider: Provider, account: str, permit: int, form: Form) -> None:
    """What became of a text of ours. Raises BadInput for what is no report, NotFound for a text that is not ours."""
    sid, said = form.get("MessageSid", ""), form.get("MessageStatus", "").lower()
    if not sid or not said:
        raise BadInput(what="MessageSid, MessageStatus")
    code = form.get("ErrorCode", "")
    state = STATES.get(said, "sent")
    cause = cause_of(int(code)) if state == "failed" and code.isdecimal() and len(code) < 7 else ""
    report = Report(provider.name, sid, state, cause or ("refused" if state == "failed" else ""))

    def unit(c: Unit) -> None:
        if not reports.take(c, report, permit) and state in ("delivered", "failed"):
            store.keep_early(c, report.lookup, report.state, report.cause)

    await database.write(unit, account)


def _media(form: Form) -> tuple[str, ...]:
    many = form.get("NumMedia", "0")
    count = min(int(many), media.MOST) if many.isdecimal() and len(many) < 4 else 0
    return tuple(url for place in range(count) if (url := form.get(f"MediaUrl{place}", "")))
