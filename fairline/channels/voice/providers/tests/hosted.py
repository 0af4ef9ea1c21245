"""A hosted provider for tests: its REST interface on a real wire, as its public helper library reads and writes it."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qs, urlsplit

from fairline.channels.voice.providers.tests.called import Rang, asked_at, read
from fairline.channels.voice.providers.twilio import HOUSE
from fairline.kit.wire import NoAnswer
from fairline.kit.wire.web import OpenWeb
from tests.support.web import Answering, listening

SID, TOKEN = "AC" + "0" * 31 + "1", "the-token-of-the-account"
ROOT = f"/2010-04-01/Accounts/{SID}"


class Provider:
    """What it has: numbers to be had, those given out, calls and texts asked for. `refuses` answers purchases so,
    `loses` gives numbers out and loses the answer, `busy` turns everybody away. `told` counts what was set at numbers.
    """

    def __init__(self) -> None:
        self.offers = {"US": ["+12125550123", "+12125550199"], "GB": ["+442079460123"]}
        self.owned: dict[str, dict[str, str]] = {}
        self.calls: list[dict[str, list[str]]] = []
        self.texts: list[dict[str, list[str]]] = []
        self.released: list[str] = []
        self.rung: list[Rang] = []
        self.bought = self.told = 0
        self.refuses: dict[str, Any] | None = None
        self.loses, self.busy = False, False
        self.address = ""

    def gives_out(self, number: str, **form: str) -> dict[str, str]:
        """A number is the account's from now on."""
        sid = f"PN{len(self.owned):032x}"
        self.owned[sid] = {
            "sid": sid,
            "phone_number": number,
            "friendly_name": form.get("FriendlyName", number),
            **form,
        }
        return self.owned[sid]

    def answers(self, method: str, path: str, asked: dict[str, list[str]]) -> tuple[int, Any]:
        """Its answer to one request."""
        if self.busy:
            return 503, {"message": "Service unavailable", "code": 20503}
        parts = path.removeprefix(ROOT).strip("/").split("/")
        if parts[0] == "AvailablePhoneNumbers":
            return 200, {"available_phone_numbers": [_offer(one, parts[1]) for one in self.offers.get(parts[1], [])]}
        if parts[0] == "IncomingPhoneNumbers.json":
            return self._listed(asked) if method == "GET" else self._buys(asked)
        if parts[0] == "IncomingPhoneNumbers":
            return self._number(method, parts[1].removesuffix(".json"), asked)
        kept = self.calls if parts[0] == "Calls.json" else self.texts
        kept.append(asked)
        return 201, {"sid": f"{'CA' if kept is self.calls else 'SM'}{len(kept):032x}", "status": "queued"}

    def rings(self, number: str, caller: str = "+41790001122") -> Rang:
        """Somebody calls one of its numbers: what becomes of it, by whom it asks (and signs), or by its fallback."""
        (held,) = [one for one in self.owned.values() if one["phone_number"] == number]
        form = {"CallSid": f"CA{len(self.rung):032x}", "From": caller, "To": number, "CallStatus": "ringing"}
        said = asked_at(held.get("VoiceUrl", ""), held.get("VoiceMethod", "POST"), form, TOKEN)
        error = "" if said else held.get("VoiceUrl", "")
        if not said and held.get("VoiceFallbackUrl"):
            more = form | {"ErrorCode": "11200", "ErrorUrl": error}
            said = asked_at(held["VoiceFallbackUrl"], held.get("VoiceFallbackMethod", "POST"), more, TOKEN)
        rang = read(said, error)
        self.rung.append(rang)
        return rang

    def _listed(self, asked: dict[str, list[str]]) -> tuple[int, Any]:
        wanted = asked.get("PhoneNumber", [""])[0]
        found = [_told(one) for one in self.owned.values() if not wanted or one["phone_number"] == wanted]
        first, more = found[:1], found[1:]
        if more and "Page" not in asked:  # two pages, to be sure that the second is read
            next_page = f"{ROOT}/IncomingPhoneNumbers.json?Page=1&PageSize=1000"
            return 200, {"incoming_phone_numbers": first, "next_page_uri": next_page, "page_size": 1000}
        listed = more if "Page" in asked else found
        return 200, {"incoming_phone_numbers": listed, "next_page_uri": None, "page_size": 1000}

    def _buys(self, asked: dict[str, list[str]]) -> tuple[int, Any]:
        if self.refuses is not None:
            return 400, self.refuses
        self.bought += 1
        made = self.gives_out(asked["PhoneNumber"][0], **{name: said[0] for name, said in asked.items()})
        return (0, None) if self.loses else (201, _told(made))

    def _number(self, method: str, sid: str, asked: dict[str, list[str]]) -> tuple[int, Any]:
        if sid not in self.owned:
            return 404, {"message": "not found", "code": 20404}
        if method == "DELETE":
            self.released.append(self.owned.pop(sid)["phone_number"])
            return 204, None
        if self.refuses is not None and "VoiceFallbackUrl" in asked:
            return 400, self.refuses
        if "VoiceFallbackUrl" in asked and not asked.get("VoiceUrl") and not self.owned[sid].get("VoiceUrl"):
            return 400, {"message": "Cannot set VoiceFallbackUrl without setting Url", "code": 21405}
        self.told += 1
        self.owned[sid] |= {name: said[0] for name, said in asked.items()}
        return 200, _told(self.owned[sid])


def _offer(number: str, country: str) -> dict[str, Any]:
    able = {"voice": True, "SMS": True, "MMS": True, "fax": False}
    return {
        "friendly_name": number,
        "phone_number": number,
        "iso_country": country,
        "locality": "New York",
        "region": "NY",
        "address_requirements": "none" if country == "US" else "any",
        "capabilities": able,
    }


def _told(one: dict[str, str]) -> dict[str, Any]:
    return {
        "sid": one["sid"],
        "phone_number": one["phone_number"],
        "friendly_name": one["friendly_name"],
        "voice_url": one.get("VoiceUrl", ""),
        "voice_fallback_url": one.get("VoiceFallbackUrl", ""),
        "voice_fallback_method": one.get("VoiceFallbackMethod", "POST"),
        "capabilities": {"voice": True, "sms": True, "mms": True, "fax": False},
    }


@contextmanager
def running() -> Iterator[Provider]:
    """The provider, on a port of its own."""
    provider = Provider()

    class Door(Answering):
        def _do(self) -> None:
            wanted = "Basic " + base64.b64encode(f"{SID}:{TOKEN}".encode()).decode()
            parts = urlsplit(self.path)
            asked = parse_qs(self.body().decode() or parts.query)
            if self.headers.get("Authorization") != wanted:
                self.tells(401, {"message": "Authenticate", "code": 20003})
                return
            status, said = provider.answers(self.command, parts.path, asked)
            if not status:
                self.connection.close()
            elif said is None:
                self.says(status)
            else:
                self.tells(status, said)

        get = post = delete = _do

    with listening(Door) as provider.address:
        yield provider


class Redirected(OpenWeb):
    """The house's own way to the web, but what is meant for the provider goes to this one."""

    def __init__(self, provider: Provider) -> None:
        self._provider = provider
        self.cut = False

    def _here(self, address: str) -> str:
        assert address.startswith(f"{HOUSE}/")
        if self.cut:
            raise NoAnswer("connect", "the line is cut")
        return self._provider.address + address.removeprefix(HOUSE)

    async def post_form(self, address: str, fields: Any, login: Any = None) -> tuple[int, str]:
        return await super().post_form(self._here(address), fields, login)

    async def erase(self, address: str, login: Any = None) -> tuple[int, str]:
        return await super().erase(self._here(address), login)

    async def fetch(self, address: str, most: int, login: Any = None) -> tuple[int, bytes]:
        return await super().fetch(self._here(address), most, login)
