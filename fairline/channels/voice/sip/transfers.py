"""Asks that a call go elsewhere: taken, handed up, told how it goes; or passed on (RFC 3515, 3891, 4488)."""

from __future__ import annotations

import re

from fairline.channels.voice.sip.addresses import Uri, parse_address
from fairline.channels.voice.sip.asking import ask
from fairline.channels.voice.sip.leg_events import TransferAsked, TransferTold
from fairline.channels.voice.sip.line import Line
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.reasons import REASONS
from fairline.channels.voice.sip.server_transaction import ServerTransaction
from fairline.channels.voice.sip.sound import sequence
from fairline.channels.voice.sip.splitting import parse_params
from fairline.channels.voice.sip.switch import Answering, Switch
from fairline.channels.voice.sip.timers import Handle

_STATUS = re.compile(r"SIP/2\.0 ([1-6]\d\d)\b")  # of a message/sipfrag
PATIENCE = 180.0  # seconds a transfer may take before its telephone is told that it failed


class Transfers:
    """One leg's. One transfer at a time; none is ever carried out here."""

    def __init__(self, leg: Line) -> None:
        self._leg = leg
        self._limit: Handle | None = None
        self._event = ""
        self._silent = False
        self._awaits = False  # how the one goes that we asked them for

    def asked(self, tx: ServerTransaction) -> None:
        """A REFER."""
        request, leg = tx.request, self._leg
        targets = request.headers.all("Refer-To")
        if len(targets) != 1:
            tx.respond(reply_to(request, 400, "One Refer-To Needed"))
            return
        target = parse_address(targets[0]).uri
        if leg.state != "up" or self._limit is not None:
            tx.respond(reply_to(request, 491))
        elif target.scheme not in ("sip", "sips", "tel") or target.params.get("method", "INVITE").upper() != "INVITE":
            tx.respond(reply_to(request, 603))
        else:
            self._take(tx, target)

    def progress(self, status: int) -> None:
        """Tell the telephone; a final status ends it."""
        if self._limit is None or self._leg.state != "up":
            return
        over = status >= 200
        if over:
            self.stop()
        if not self._silent:
            state = "terminated;reason=noresource" if over else f"active;expires={round(PATIENCE)}"
            headers = {"Event": self._event, "Subscription-State": state}
            body = f"SIP/2.0 {status} {REASONS.get(status, 'Unknown')}\r\n"
            self._leg.ask("NOTIFY", body, "message/sipfrag;version=2.0", headers)

    def pass_on(self, target: Uri, referred_by: str) -> None:
        """Ask the other side for one."""
        leg = self._leg
        if leg.dialog is None or leg.state != "up" or self._awaits:
            leg.tell(TransferTold(491))
            return
        self._awaits = True
        request = leg.dialog.request("REFER")
        request.headers.set("Refer-To", f"<{target}>")
        if referred_by:
            request.headers.set("Referred-By", referred_by)
        ask(leg.switch, leg.dialog, request, self._heard)

    def told(self, tx: ServerTransaction) -> None:
        """A NOTIFY: how it goes; one that nobody asked for is refused."""
        found = _STATUS.match(tx.request.body.decode("ascii", "replace"))
        tx.respond(reply_to(tx.request, 200 if self._awaits and found else 481))
        if self._awaits and found:
            self._tell(int(found.group(1)))

    def _heard(self, response: Response | None, _: Request) -> None:
        if self._awaits and (response is None or response.status >= 300):
            self._tell(response.status if response else 408)

    def _tell(self, status: int) -> None:
        self._awaits = status < 200
        self._leg.tell(TransferTold(status))

    def stop(self) -> None:
        """Nothing is told any more."""
        if self._limit:
            self._limit.cancel()
            self._limit = None

    def _take(self, tx: ServerTransaction, target: Uri) -> None:
        request, leg = tx.request, self._leg
        self._silent = (request.headers.get("Refer-Sub") or "").strip().lower() == "false"
        self._event = f"refer;id={sequence(request.headers)[0]}"
        answer = reply_to(request, 202)
        if leg.dialog:
            answer.headers.add("Contact", leg.dialog.contact)
        if self._silent:
            answer.headers.add("Refer-Sub", "false")
        tx.respond(answer)
        self._limit = leg.switch.timers.call_later(PATIENCE, lambda: self.progress(408))
        self.progress(100)
        named = replaced(leg.switch, target.headers.get("Replaces") or target.headers.get("replaces") or "")
        leg.tell(TransferAsked(target, named, request.headers.get("Referred-By") or ""))


def replaced(switch: Switch, text: str) -> Answering | None:
    """The leg a Replaces header names, as seen from the other end: its to-tag is ours."""
    call_id, sign, rest = text.partition(";")
    tags = parse_params(sign + rest)
    for ours, theirs in (("to-tag", "from-tag"), ("from-tag", "to-tag")):
        leg = switch.legs.get((call_id.strip(), tags.get(ours, "")))
        if leg is not None and tags.get(theirs, "") in leg.dialogs:
            return leg
    return None
