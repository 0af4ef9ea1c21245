"""Hands texts to a provider by the HTTP API most of them offer alike: a form for each message, and what it answers.

`POST {url}/2010-04-01/Accounts/{account}/Messages.json` with To, From, Body, MediaUrl, StatusCallback and
ValidityPeriod, by basic authentication; an answer of 201 holds the message's sid.
"""

import asyncio
import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from fairline.channels.sms.providers.known import Provider
from fairline.channels.sms.providers.way import Going, Outcome, Said
from fairline.kit.clock import from_millis
from fairline.kit.wire import NoAnswer, Web

SLOWER = frozenset({429, 20429, 14107, 63018})  # too many requests, in its words
LONGEST_LIFE = 14_400  # seconds: it takes no more
CAUSES: Mapping[int, str] = {
    21211: "unknown_address",
    21214: "unknown_address",
    21217: "unknown_address",
    21614: "unknown_address",
    30003: "not_reached",
    30005: "unknown_address",
    30006: "unknown_address",
    21610: "opted_out",
    30004: "blocked",
    30007: "filtered",
    30008: "refused",
    30034: "not_registered",
    30036: "expired",
    21606: "not_registered",
}


class Http:
    """A provider's HTTP API."""

    can_find = True

    def __init__(self, provider: Provider, web: Web) -> None:
        self._provider, self._web = provider, web
        self._login = (provider.login, provider.password)
        self._messages = f"{provider.url.rstrip('/')}/2010-04-01/Accounts/{provider.login}/Messages.json"

    async def send(self, going: Going) -> Said:
        """Hand a text over."""
        try:
            status, body = await self._web.post_form(self._messages, _form(going), self._login)
        except NoAnswer as silence:
            outcome: Outcome = "again" if silence.stage == "connect" else "unsure"
            return Said(outcome, cause="no_answer", answer=silence.text)
        told = await asyncio.to_thread(_read, body)
        if status in (200, 201) and told.get("sid"):
            return Said("sent", (str(told["sid"]),), status)
        return _refused(status, told, body)

    async def find(self, going: Going) -> Said | None:
        """The message to this person, from this sender, with these words, since it was first tried."""
        since = from_millis(going.begun) - timedelta(minutes=1)
        asked = {"To": going.to, "From": going.sender, "DateSent>": f"{since:%Y-%m-%dT%H:%M:%SZ}", "PageSize": "50"}
        status, body = await self._web.fetch(f"{self._messages}?{urlencode(asked)}", 1_000_000, self._login)
        if status != 200:
            raise NoAnswer("data", f"status {status}")
        told = await asyncio.to_thread(_read, body.decode("utf-8", "replace"))
        for message in told.get("messages", ()):
            if message.get("body") == going.text and message.get("to") == going.to:
                return Said("sent", (str(message["sid"]),), status)
        return None


def cause_of(code: int) -> str:
    """The fixed word for one of its codes."""
    return CAUSES.get(code, "refused")


def _form(going: Going) -> "dict[str, str | tuple[str, ...]]":
    form: dict[str, str | tuple[str, ...]] = {"To": going.to, "From": going.sender, "Body": going.text}
    form["ValidityPeriod"] = str(max(1, min(LONGEST_LIFE, going.lives // 1000)))
    if going.callback:
        form["StatusCallback"] = going.callback
    if going.media:
        form["MediaUrl"] = going.media
    return form


def _refused(status: int, told: Mapping[str, Any], body: str) -> Said:
    code = told.get("code")
    number = code if isinstance(code, int) else status
    said = str(told.get("message") or body)[:500]
    if status in SLOWER or number in SLOWER:
        return Said("again", code=number, cause="no_answer", answer=said, slower=True)
    if status >= 500:
        # A fault of theirs, after they read the form: it may be on its way.
        return Said("unsure", code=number, cause="no_answer", answer=said)
    if status in (401, 403, 404):
        return Said("again", code=number, cause="not_let_in", answer=said)
    return Said("failed", code=number, cause=cause_of(number), answer=said)


def _read(body: str) -> Mapping[str, Any]:
    try:
        told = json.loads(body)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
