"""Passes calls on between nodes: a phone that registered at another node than the call's is rung through that node.

Only signs go this way, in both directions; the sound of the phone goes straight to the node that holds the call.
"""

import hashlib
import hmac
from functools import partial
from typing import Any

from fairline.channels.voice import store
from fairline.channels.voice.sip.addresses import parse_uri
from fairline.channels.voice.sip.descriptions import sdp_of
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.ways import ByRegistration
from fairline.channels.voice.switchboard import PROOF, Device, Elsewhere

FRESH = 60_000  # ms for which an INVITE's proof holds
LOST = "phone lost"  # said of a phone whose connection fell
_PASSED = ("x-fairline-call", "x-fairline-leg", "x-fairline-resume", "x-fairline-answer", "alert-info", "call-info")


async def phones_of(node: Any, account: str, member: str) -> list[Device | Elsewhere]:
    """Every phone of a member that can be rung, here or through another node."""
    found: list[Device | Elsewhere] = []
    for row in await node.database.read(lambda c: store.phones_of(c, member), account):
        user, at = row["name"], row["node"]
        if here := node.phones.bindings(user):
            found += here
        elif at not in ("", node.name) and row["host"]:
            proof = partial(prove, node, user)
            found.append(Elsewhere(user, at, row["host"], row["port"], row["wire"], proof))
    return found


def prove(node: Any, user: str, sdp: str) -> str:
    """What shows another node that an INVITE for a phone of its comes from one of us."""
    at = str(node.database.tools.now())
    return f"{node.name};{at};{_mac(node, node.name, at, user, sdp)}"


def is_proven(node: Any, text: str, user: str, sdp: str) -> bool:
    """Whether it was one of us who said this, lately, about this phone and this sound."""
    name, _, rest = text.partition(";")
    at, _, mac = rest.partition(";")
    if not (at.isascii() and at.isdigit() and len(at) < 16) or abs(node.database.tools.now() - int(at)) > FRESH:
        return False
    return hmac.compare_digest(mac.encode(), _mac(node, name, at, user, sdp).encode())


def is_meant(node: Any, proof: str, request: Any) -> bool:
    """Whether an INVITE with this proof is to be passed on to a phone here."""
    try:
        return is_proven(node, proof, parse_uri(request.uri).user, sdp_of(request))
    except Malformed:
        return False


def _mac(node: Any, name: str, at: str, user: str, sdp: str) -> str:
    said = "\n".join((name, at, user, hashlib.sha256(sdp.encode()).hexdigest()))
    return hmac.digest(node.database.tools.keyring.derive("sip nodes"), said.encode(), "sha256").hex()


class Relay:
    """One call that another node rings a phone of ours with: what one side does, the other is told."""

    def __init__(self, node: Any, theirs: Any) -> None:
        self.node, self.theirs = node, theirs
        self.of = (theirs.headers.get(PROOF) or "").partition(";")[0]  # the node that holds the call
        user = theirs.asked.user
        told = {name: value for name, value in theirs.headers.items() if name.lower() in _PASSED}
        self.phone = node.phones.agent.dial(
            theirs.asked, ByRegistration(user), theirs.remote, theirs.sdp, told, timeout=300
        )
        self.phone.on_event = self._phone_says
        theirs.on_event = self._node_says

    def end(self) -> None:
        """The node that holds the call died."""
        self.phone.hang_up()
        self.theirs.hang_up()
        self.node.relays.discard(self)

    def _phone_says(self, _: Any, event: Any) -> None:
        kind = type(event).__name__
        if kind == "Ringing":
            self.theirs.ring()
        elif kind == "Progress":
            self.theirs.progress(event.sdp)
        elif kind == "Answered":
            self.theirs.answer(event.sdp)
        elif kind == "Refused":
            self.theirs.refuse(event.status, event.reason)
            self.node.relays.discard(self)
        elif kind == "TransferAsked":  # by a key of a desk phone: the node that holds the call hands it on
            if event.replaces is None:
                self.theirs.transfer(event.target, event.referred_by)
            else:
                self.phone.transfer_progress(603)
        else:
            self._says(event, self.theirs, self.phone)

    def _node_says(self, _: Any, event: Any) -> None:
        if type(event).__name__ == "TransferTold" and event.status > 100:  # that it was asked the phone knows
            self.phone.transfer_progress(event.status)
        self._says(event, self.phone, self.theirs)

    def _says(self, event: Any, to: Any, by: Any) -> None:
        kind = type(event).__name__
        if kind == "Reoffered":
            to.reinvite(event.sdp, lambda sdp: by.reject() if sdp is None else by.accept(sdp))
        elif kind == "Digits":
            to.send_digits(event.text)
        elif kind in ("HungUp", "Lost"):
            to.hang_up(LOST if kind == "Lost" else event.reason)
            self.node.relays.discard(self)


def died(node: Any, dead: str) -> None:
    """A node is no more: its calls with phones of ours end, and calls of ours have lost the phones that were there."""
    for each in [one for one in node.relays if one.of == dead]:
        each.end()
    for sip, (_, party) in list(node.legs.items()):
        if any(branch.sip is sip and branch.node == dead for branch in party.branches):
            sip.lost("node")


def relay(node: Any, leg: Any) -> None:
    """Another node rings a phone that registered here."""
    node.relays.add(Relay(node, leg))
