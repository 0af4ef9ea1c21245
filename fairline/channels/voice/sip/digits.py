"""Digits that come as SIP INFO, in both of the ways they are written."""

from __future__ import annotations

import re

from fairline.channels.voice.sip.leg_events import Digits
from fairline.channels.voice.sip.line import Line
from fairline.channels.voice.sip.message import Request, reply_to
from fairline.channels.voice.sip.server_transaction import ServerTransaction

_RELAY = re.compile(r"^\s*Signal\s*=\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_NUMBERS = {"10": "*", "11": "#", "12": "A", "13": "B", "14": "C", "15": "D"}
_SIGNS = frozenset("0123456789*#ABCD")


def receive(leg: Line, tx: ServerTransaction) -> None:
    """Answer an INFO and tell its digits; one that holds nothing is a sign of life."""
    request = tx.request
    if request.headers.get("Info-Package"):
        tx.respond(reply_to(request, 469))
    elif not request.body:
        tx.respond(reply_to(request, 200))
    elif (text := read(request)) is None:
        answer = reply_to(request, 415)
        answer.headers.add("Accept", "application/dtmf-relay, application/dtmf")
        tx.respond(answer)
    else:
        tx.respond(reply_to(request, 200))
        if text and leg.state == "up":
            leg.tell(Digits(text))


def read(request: Request) -> str | None:
    """The digits in an INFO, empty where there are none; None for another kind of body."""
    kind = (request.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    text = request.body.decode("ascii", "replace")
    if kind == "application/dtmf-relay":
        found = _RELAY.search(text)
        return _sign(found.group(1)) if found else ""
    if kind == "application/dtmf":
        # Some write the bare digit, some its number, some `Signal=5` here too.
        found = _RELAY.search(text)
        return _sign(found.group(1) if found else text.strip())
    return None


def _sign(text: str) -> str:
    sign = _NUMBERS.get(text, text).upper()
    return sign if sign in _SIGNS else ""
