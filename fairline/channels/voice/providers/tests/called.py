"""What a hosted provider does with a call: asks what to do, and does it, as far as a test sees it."""

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode, urlsplit
from xml.etree import ElementTree

import httpx
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # the library has no types

# Its own page that answers with the instructions it is given; it stands wherever we run or not.
ECHO = ("twimlets.com", "/echo")
PATIENCE = 5.0  # s; the real one waits up to 15
PLAIN = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@dataclass(frozen=True, slots=True)
class Rang:
    """What became of a call: it rang `at` a number or a SIP address, the caller heard words, or it was turned away.
    `error` is the address that did not answer before; `is_kept` whether the provider would keep its sound.
    """

    at: str = ""
    heard: str = ""
    turned_away: bool = False
    error: str = ""
    is_kept: bool = False


def asked_at(address: str, method: str, form: Mapping[str, str], token: str) -> str:
    """What an address answers; empty where it does not, or says what is no markup."""
    parts = urlsplit(address)
    if (parts.hostname, parts.path) == ECHO:
        return parse_qs(parts.query).get("Twiml", [""])[0]
    signed = {"X-Twilio-Signature": RequestValidator(token).compute_signature(address, dict(form))}
    try:
        with httpx.Client(timeout=PATIENCE, verify=PLAIN, trust_env=False) as client:
            answer = (
                client.get(f"{address}{'&' if parts.query else '?'}{urlencode(form)}")
                if method == "GET"
                else client.post(address, data=dict(form), headers=signed)
            )
        ElementTree.fromstring(answer.text)
    except (httpx.HTTPError, httpx.InvalidURL, ElementTree.ParseError):
        return ""
    return answer.text if answer.status_code < 400 else ""


def read(said: str, error: str) -> Rang:
    """What markup has it do; without any, an error is told and the call ends."""
    if not said:
        return Rang(heard="An application error has occurred.", error=error)
    first = next(iter(ElementTree.fromstring(said)))
    if first.tag == "Dial":
        (whom,) = list(first)
        return Rang(at=(whom.text or "").strip(), error=error, is_kept=first.get("record") != "do-not-record")
    return Rang(heard=(first.text or "") if first.tag == "Say" else "", turned_away=first.tag == "Reject", error=error)
