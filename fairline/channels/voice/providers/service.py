"""Orders numbers of a hosted provider, takes up those it has for us, and answers what it asks about calls."""

from collections.abc import Mapping, Sequence

from fairline import numbers
from fairline.accounts import notify
from fairline.channels.voice.providers import twiml
from fairline.channels.voice.providers.events import HostedCallTold
from fairline.channels.voice.providers.model import Owned
from fairline.channels.voice.trunks.events import NumbersListed
from fairline.channels.voice.trunks.model import Trunk
from fairline.channels.voice.trunks.plans import may
from fairline.journal import HOUSE, Actor, append, happened
from fairline.kit.db import Unit
from fairline.kit.work import enqueue
from fairline.numbers import Phone, PhoneUse, WantedPhone

BUY, POINT, GIVE_BACK = "voice.buy", "voice.point", "voice.give_back"
ENDS = frozenset({"completed", "busy", "failed", "no-answer", "canceled"})
WHOM = ("owner", "admin")


def order(c: Unit, by: Actor, wanted: WantedPhone, use: PhoneUse) -> Phone:
    """Order a number of the trunk it is to go by: the provider gives it out a moment later. Raises what adding does."""
    held = numbers.add_phone(c, by, wanted, use)
    enqueue(c, BUY, {"phone": held.id}, key=f"{BUY}:{held.id}")
    return held


def bought(c: Unit, phone: str, owned: Owned, trunk: str) -> None:
    """The provider gave the number out: it is delivered, and proven by that."""
    held = numbers.phone(c, phone)
    if held is not None and held.state == "ordered":
        numbers.deliver_phone(c, HOUSE, phone, owned.reference)
        numbers.vouch_phone(c, HOUSE, phone, f"{trunk}:{owned.reference}")


def not_bought(c: Unit, phone: str, said: str) -> None:
    """The provider did not give it out."""
    held = numbers.phone(c, phone)
    if held is not None and held.state == "ordered":
        numbers.fail_phone(c, HOUSE, phone, said)
        values = {"number": held.number, "said": said}
        notify(c, HOUSE, "channels.voice.trunks.notice.not_bought", WHOM, values=values, href="/admin/numbers")


def listed(c: Unit, by: Actor, trunk: str, found: Sequence[Owned]) -> int:
    """What the provider has for us was read: those of our numbers on this trunk are proven by it; how many."""
    ours = {one.number: one for one in numbers.phones_on(c, trunk)}
    known = [one for one in found if one.number in ours]
    for one in known:
        proof = ours[one.number].proof
        evidence = f"{trunk}:{one.reference}"
        if proof is None or proof.evidence != evidence or not proof.counts(c.at + 30 * 86_400_000):
            numbers.vouch_phone(c, by, ours[one.number].id, evidence)
    append(c, by, NumbersListed(trunk=trunk, found=len(found), known=len(known)))
    return len(known)


def take_up(c: Unit, by: Actor, wanted: WantedPhone, use: PhoneUse) -> Phone:
    """A number the provider has for us becomes one of ours; its calls are sent to us a moment later."""
    held = numbers.add_phone(c, by, wanted, use)
    enqueue(c, POINT, {"phone": held.id}, key=f"{POINT}:{held.id}")
    return held


def answer_incoming(c: Unit, trunk: Trunk, called: str, address: str, status: str) -> str:
    """What the provider is to do with a call to one of our numbers."""
    phone = numbers.phone_called(c, called)
    if phone is None or phone.trunk != trunk.id or trunk.is_paused:
        return twiml.refuse()
    return twiml.to_us(address, status)


def answer_outgoing(c: Unit, trunk: Trunk, called: str, shown: str, status: str) -> str:
    """What the provider is to do with a call of ours: it rings the number, where the one it shows is ours and may."""
    phone = numbers.phone_called(c, shown)
    if phone is None or not phone.speaks or numbers.proven_number(c, phone.id) is None:
        return twiml.refuse()
    if not called.startswith("+") or not called[1:].isdecimal() or not may(trunk, called):
        return twiml.refuse()
    return twiml.to_number(called, phone.number, status)


def told(c: Unit, trunk: str, form: Mapping[str, str]) -> bool:
    """Write down how a call of the provider's ended; told again, nothing changes."""
    reference = form.get("CallSid") or form.get("DialCallSid", "")
    status = form.get("CallStatus") or form.get("DialCallStatus", "")
    if not reference or len(reference) > 64 or status not in ENDS or happened(c, reference, HostedCallTold.__name__):
        return False
    ended = HostedCallTold(
        reference=reference,
        trunk=trunk,
        direction=form.get("Direction", "")[:40],
        status=status,
        seconds=_whole(form.get("CallDuration", "")),
        code=_whole(form.get("ErrorCode", "") or form.get("SipResponseCode", "")),
    )
    append(c, HOUSE, ended)
    return True


def _whole(said: str) -> int:
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 8 else 0
