"""A telephone for the demo: shows the texts that would have been sent, and writes texts as a contact would."""

import json
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import count
from typing import Any
from urllib.parse import parse_qs, urlsplit

from litestar import Request, Response, get, post
from litestar.response import Redirect

from fairline.accounts import every_brand
from fairline.channels.sms import webhooks
from fairline.channels.sms.providers import Provider, providers
from fairline.journal import HOUSE
from fairline.kit.clock import SystemClock
from fairline.kit.db import Database, Unit
from fairline.kit.ids import Ids
from fairline.kit.settings import Settings
from fairline.kit.wire import NoAnswer, Web, Wire
from fairline.numbers import senders, text_senders
from fairline.numbers.senders import Purpose
from fairline.web import Asked

NUMBER = "+41445550123"  # nobody's: 555 01xx is kept free
THEIRS = "+41795550142"
DEMO, URL = "demo", "https://texts.demo.example"
KEPT = 200  # texts that are kept to be looked at, in memory only
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
_HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Texts of the demo</title><style>
body{font:16px/1.5 system-ui,sans-serif;max-width:44ch;margin:32px auto;padding:0 16px;color-scheme:light dark}
ol{list-style:none;padding:0;display:grid;gap:8px}li{max-width:85%;padding:8px 12px;border-radius:14px;
white-space:pre-wrap;overflow-wrap:anywhere}.in{background:#8883;justify-self:start}.out{background:#2a7de1;color:#fff;
justify-self:end}small{display:block;opacity:.8}form,label{display:grid;gap:8px}input,textarea,button{font:inherit;padding:8px}
</style><body><main><h1>Texts of the demo</h1>"""


@dataclass(frozen=True, slots=True)
class Kept:
    """A text on the pretended telephone. `from_us` tells who wrote it."""

    sid: str
    number: str
    text: str
    from_us: bool
    callback: str = ""


class Handset:
    """A text provider that takes everything and sends nothing; what is for others of the web goes on to them."""

    def __init__(self, beyond: Web | None) -> None:
        self.held: deque[Kept] = deque(maxlen=KEPT)
        self.waiting: deque[Kept] = deque(maxlen=KEPT)  # whose way was not told yet
        self._beyond, self._count = beyond, count(1)

    async def post_form(
        self, address: str, fields: Mapping[str, str | Sequence[str]], login: tuple[str, str] | None = None
    ) -> tuple[int, str]:
        """Take a text; every other form goes on."""
        if not address.startswith(URL) and self._beyond is not None:
            return await self._beyond.post_form(address, fields, login)
        told = {name: value for name, value in fields.items() if isinstance(value, str)}
        kept = Kept(self.new_sid(), told["To"], told["Body"], True, told.get("StatusCallback", ""))
        self.held.append(kept)
        self.waiting.append(kept)
        return 201, json.dumps({"sid": kept.sid, "status": "queued"})

    async def erase(self, address: str, login: tuple[str, str] | None = None) -> tuple[int, str]:
        """Nothing of the handset's is deleted from outside."""
        if self._beyond is None:
            raise NoAnswer("connect", "nothing there")
        return await self._beyond.erase(address, login)

    async def fetch(self, address: str, most: int, login: tuple[str, str] | None = None) -> tuple[int, bytes]:
        """What it took, for whoever asks whether it did."""
        if not address.startswith(URL) and self._beyond is not None:
            return await self._beyond.fetch(address, most, login)
        found = [{"sid": one.sid, "body": one.text, "to": one.number} for one in self.held if one.from_us]
        return 200, json.dumps({"messages": found}).encode()

    def new_sid(self) -> str:
        """An id of the provider's."""
        return f"SMdemo{id(self):x}{next(self._count):04}"


def provider_file(settings: Settings) -> Settings:
    """The settings, with the demo's own provider where none is told."""
    if settings.texts:
        return settings
    settings.data.mkdir(parents=True, exist_ok=True)
    file = settings.data / "demo-texts.toml"
    token = Ids().new("tok", SystemClock().millis())
    file.write_text(f'[{DEMO}]\nkind = "http"\nurl = "{URL}"\nlogin = "ACdemo"\npassword = "{token}"\n')
    return replace(settings, texts=str(file))


def open_number(c: Unit) -> None:
    """A registered number for the demo's account, where it has none."""
    if text_senders(c):
        return
    brand = next((one.id for one in every_brand(c) if one.id), "")
    made = senders.add(c, HOUSE, "long_code", NUMBER, "CH", Purpose("Tea shop texts", DEMO, brand))
    senders.submit(c, HOUSE, made.id, {})
    senders.register(c, HOUSE, made.id, 10, {})


def with_handset(wire: Wire) -> tuple[Wire, Handset]:
    """The ways to the outside with texts kept here, and where they are kept."""
    handset = Handset(wire.web)
    return replace(wire, web=handset), handset


def handset_page(handset: Handset, settings: Settings) -> list[Any]:
    """The routes of the page; none where the operator told of providers of their own."""
    provider = providers(settings.texts).get(DEMO)
    if provider is None:
        return []

    @get("/demo/texts", opt={"permission": None}, include_in_schema=False)
    async def shown(asked: Asked) -> Response[str]:
        """The telephone."""
        await _tell(asked.database, handset, provider)
        headers = {"Content-Security-Policy": POLICY, "Cache-Control": "no-store", "Refresh": "5"}
        return Response(_page(handset), media_type="text/html", headers=headers)

    @post("/demo/texts", opt={"permission": None}, include_in_schema=False)
    async def write(asked: Asked, request: "Request[Any, Any, Any]") -> Redirect:
        """Somebody texts."""
        form = parse_qs((await request.body()).decode("utf-8", "replace"))
        number, text = form.get("from", [THEIRS])[0].strip()[:40], form.get("text", [""])[0].strip()[:1600]
        if text:
            kept = Kept(handset.new_sid(), number or THEIRS, text, False)
            handset.held.append(kept)
            told = {"MessageSid": kept.sid, "From": kept.number, "To": NUMBER, "Body": text}
            await webhooks.take_text(asked.database, provider, told)
        return Redirect("/demo/texts")

    return [shown, write]


async def _tell(database: Database, handset: Handset, provider: Provider) -> None:
    """What is on the telephone has arrived."""
    while handset.waiting:
        kept = handset.waiting.popleft()
        *_, account, permit = urlsplit(kept.callback).path.split("/") if kept.callback else ("", "", "0")
        if account and permit.isdecimal():
            said = {"MessageSid": kept.sid, "MessageStatus": "delivered"}
            await webhooks.take_report(database, provider, account, int(permit), said)


def _page(handset: Handset) -> str:
    lines = "".join(
        f'<li class="{"in" if one.from_us else "out"}">{escape(one.text)}<small>{escape(one.number)}</small></li>'
        for one in handset.held
    )
    last = next((one.number for one in reversed(handset.held) if not one.from_us), THEIRS)
    return (
        f"{_HEAD}<p>Nothing leaves this machine. This is the telephone of whoever texts {NUMBER}; what we would have"
        f" texted stands on the left. Try STOP, START and HELP.</p><ol>{lines or '<li class=in>No text yet.</li>'}</ol>"
        f'<form method="post"><label>From <input name="from" value="{escape(last)}" inputmode="tel"></label>'
        '<label>Text <textarea name="text" rows="3" autofocus required></textarea></label>'
        "<button>Send</button></form></main>"
    )
