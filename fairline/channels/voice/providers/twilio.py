"""Speaks with the largest hosted provider: numbers and calls by its REST interface of 2010-04-01."""

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

from fairline.channels.voice.providers.model import Offer, Owned, Pointing, ProviderRefused, Ringing, Wish
from fairline.kit.wire import Web

HOUSE = "https://api.twilio.com"
ROOT = "/2010-04-01"
LONGEST = 2_000_000  # bytes of a list
MOST_PAGES = 50
KINDS: Mapping[str, str] = {"geographic": "Local", "mobile": "Mobile", "toll_free": "TollFree", "national": "National"}
CAPABILITIES: Mapping[str, str] = {"voice": "voice", "sms": "text", "fax": "fax"}
ASKS = ("none", "any", "local", "foreign")


class Twilio:
    """An account there, by its SID and its token."""

    def __init__(self, web: Web, account: str, token: str, house: str = HOUSE) -> None:
        self._web, self._login, self._house = web, (account, token), house
        self._account = f"{ROOT}/Accounts/{account}"

    async def search(self, wish: Wish) -> Sequence[Offer]:
        """Numbers that may be bought, at most thirty."""
        asked = {"VoiceEnabled": "true", "PageSize": "30"} | ({"Contains": wish.contains} if wish.contains else {})
        kind = KINDS[wish.kind]
        path = f"/AvailablePhoneNumbers/{quote(wish.country, safe='')}/{kind}.json?{urlencode(asked)}"
        told = await self._get(f"{self._account}{path}")
        return [_offer(one) for one in told.get("available_phone_numbers", ())]

    async def owned(self, number: str = "") -> Sequence[Owned]:
        """The numbers it has for this account, or that one."""
        asked = {"PageSize": "1000"} | ({"PhoneNumber": number} if number else {})
        path: str | None = f"{self._account}/IncomingPhoneNumbers.json?{urlencode(asked)}"
        found: list[Owned] = []
        for _ in range(MOST_PAGES):
            told = await self._get(path or "")
            found += [_owned(one) for one in told.get("incoming_phone_numbers", ())]
            path = told.get("next_page_uri")
            # The address of the next page is theirs to say, but only within this account.
            if not path or not path.startswith(f"{self._account}/"):
                break
        return [one for one in found if not number or one.number == number]

    async def buy(self, number: str, name: str, to: Pointing) -> Owned:
        """Have it give out a number to us."""
        form = {"PhoneNumber": number, "FriendlyName": name[:64], **_pointing(to)}
        return _owned(await self._post(f"{self._account}/IncomingPhoneNumbers.json", form))

    async def point(self, reference: str, to: Pointing) -> None:
        """Have it send a number's calls to us."""
        await self._post(f"{self._account}/IncomingPhoneNumbers/{quote(reference, safe='')}.json", _pointing(to))

    async def fall_back(self, reference: str, address: str) -> None:
        """Have it ask there what to do with a number's calls while we do not answer."""
        path = f"{self._account}/IncomingPhoneNumbers/{quote(reference, safe='')}.json"
        await self._post(path, _fallback(address))

    async def release(self, reference: str) -> None:
        """Give a number back."""
        path = f"{self._account}/IncomingPhoneNumbers/{quote(reference, safe='')}.json"
        status, body = await self._web.erase(f"{self._house}{path}", self._login)
        if status not in (200, 204, 404):
            raise _refused(status, await asyncio.to_thread(_read, body))

    async def ring(self, ringing: Ringing) -> str:
        """Have it ring somebody; never recorded there."""
        form: dict[str, str | Sequence[str]] = {
            "To": ringing.to,
            "From": ringing.sender,
            "Twiml": ringing.says,
            "Record": "false",
        }
        if ringing.status:
            form |= {
                "StatusCallback": ringing.status,
                "StatusCallbackMethod": "POST",
                "StatusCallbackEvent": ["completed"],
            }
        return str((await self._post(f"{self._account}/Calls.json", form))["sid"])

    async def text(self, to: str, sender: str, words: str) -> str:
        """Have it text somebody."""
        form = {"To": to, "From": sender, "Body": words}
        return str((await self._post(f"{self._account}/Messages.json", form))["sid"])

    async def _get(self, path: str) -> Mapping[str, Any]:
        status, body = await self._web.fetch(f"{self._house}{path}", LONGEST, self._login)
        return await self._told(status, body.decode("utf-8", "replace"))

    async def _post(self, path: str, form: Mapping[str, str | Sequence[str]]) -> Mapping[str, Any]:
        status, body = await self._web.post_form(f"{self._house}{path}", form, self._login)
        return await self._told(status, body)

    async def _told(self, status: int, body: str) -> Mapping[str, Any]:
        told = await asyncio.to_thread(_read, body)
        if status not in (200, 201):
            raise _refused(status, told)
        return told


def _pointing(to: Pointing) -> dict[str, str]:
    return {
        "VoiceUrl": to.incoming,
        "VoiceMethod": "POST",
        "StatusCallback": to.status,
        "StatusCallbackMethod": "POST",
        **(_fallback(to.fallback) if to.fallback else {}),
    }


def _fallback(address: str) -> dict[str, str]:
    return {"VoiceFallbackUrl": address, "VoiceFallbackMethod": "GET"}


def _offer(one: Mapping[str, Any]) -> Offer:
    asks = str(one.get("address_requirements", "none"))
    place = ", ".join(str(one[name]) for name in ("locality", "region") if one.get(name))
    return Offer(
        str(one["phone_number"]),
        str(one.get("iso_country", "")),
        place,
        _can(one.get("capabilities") or {}),
        asks if asks in ASKS else "any",
    )


def _owned(one: Mapping[str, Any]) -> Owned:
    name = str(one.get("friendly_name", ""))
    able = _can(one.get("capabilities") or {})
    calls, fallback = (str(one.get(each) or "") for each in ("voice_url", "voice_fallback_url"))
    return Owned(str(one["sid"]), str(one["phone_number"]), name, able, calls, fallback)


def _can(said: Mapping[str, Any]) -> tuple[str, ...]:
    """It writes `SMS` in one list and `sms` in the other."""
    able = {name.lower() for name, can in said.items() if can}
    return tuple(ours for theirs, ours in CAPABILITIES.items() if theirs in able) or ("voice",)


def _refused(status: int, told: Mapping[str, Any]) -> ProviderRefused:
    said = str(told.get("message", ""))[:300] or f"status {status}"
    return ProviderRefused(status=status, said=said, code=told.get("code", 0))


def _read(body: str) -> Mapping[str, Any]:
    try:
        told = json.loads(body)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}
