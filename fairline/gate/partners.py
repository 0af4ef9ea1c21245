"""Calls of an outside telephone system: it asks before it dials, and reports what it dialled.

Clause ZS-TPE-SAME-DUTIES. The question is judged by every policy of calls, and the answer is the permit: nothing rings
here. A report names its permit; a call without one is written down as such, and a case opens for it.
"""

from dataclasses import dataclass

from msgspec.structs import replace

from fairline import journal
from fairline.gate.acts import PurposeClass
from fairline.gate.acts_calls import Call, Spoken
from fairline.gate.calls.building import VOICE, call
from fairline.gate.calls.events import PartnerCallReported
from fairline.gate.ruling import Ruling
from fairline.gate.service import ruling_on, submit
from fairline.journal import Actor, append, person_of
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

HOUR = 3_600_000
LIVES = HOUR  # ms in which a permit may be used: consent and hours are those of the moment


@dataclass(frozen=True, slots=True)
class Question:
    """Whom the system wants to call from which number of the account's, for what, and who or what will speak."""

    number: str
    sender: str = ""
    purpose_class: PurposeClass = "service"
    opening: str = ""
    seller: str = ""
    goods: str = ""
    spoken: Spoken = "person"
    queue: str = ""
    campaign: bool = False


@dataclass(frozen=True, slots=True)
class Reported:
    """A call the system made: the permit it had, whom it called, when it began (ms UTC), and how it was taken."""

    number: str
    began: Millis
    permit: str = ""
    sender: str = ""
    lasted: int = 0  # ms
    answered: bool = False


def may_call(c: Unit, by: Actor, asked: Question) -> Ruling:
    """Whether it may: a permit, or a refusal that says why. Raises BadInput for what is no number."""
    named = {"app": by.id} if by.kind == "app" else {"member": by.id}
    act = call(
        c, asked.number, sender=asked.sender, purpose_class=asked.purpose_class, opening=asked.opening,
        seller=asked.seller, goods=asked.goods, how="campaign" if asked.campaign else "by_hand", **named,
    )  # fmt: skip
    return submit(c, replace(act, spoken=asked.spoken, queue=asked.queue), by)


def report(c: Unit, by: Actor, told: Reported) -> bool:
    """Write down a call it made; whether it had asked. Said twice of one permit, the second had none."""
    person = person_of(c, VOICE, told.number)
    asked = _asked(c, by, told, person)
    event = PartnerCallReported(
        call=told.permit if asked else c.new_id("pcl"),
        act=told.permit if asked else "",
        partner=by.id,
        person=person,
        sender=told.sender,
        began=told.began,
        answered=told.answered,
        lasted=Millis(told.lasted),
    )
    append(c, by, event)
    return asked


def _asked(c: Unit, by: Actor, told: Reported, person: str) -> bool:
    """Whether a permit of its own covers the call: the same number, within the hour, and not used before."""
    if not told.permit or journal.happened(c, told.permit, PartnerCallReported.__name__):
        return False
    try:
        ruling = ruling_on(c, told.permit)
    except NotFound:
        return False
    act = ruling.act
    fits = isinstance(act, Call) and act.person == person and by.id in (act.app, act.member)
    return fits and ruling.outcome == "permitted" and ruling.at <= told.began <= ruling.at + LIVES
