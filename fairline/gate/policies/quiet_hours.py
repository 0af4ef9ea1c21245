"""Nobody is disturbed at night: what is no answer waits until it is day in every place the contact may be."""

from typing import Any

from fairline.gate.acts import Reply
from fairline.gate.acts_calls import SENT_ON, Call
from fairline.gate.facts import Facts, Limits, LocalTime, Talk, Whereabouts
from fairline.gate.facts_calls import CallbackAsked
from fairline.gate.morning import Lawful, Place, night
from fairline.gate.policies._calls import never_later
from fairline.gate.verdict import Unknown, Verdict, defer, permit, refuse

NAME = "quiet_hours"
CLAUSES = ("DTA-CALL-HOURS", "DTA-LAW-BY-RECIPIENT")
COVERS = (Reply, Call)
NEEDS = (LocalTime,)
MAY_ASK = (Talk, Whereabouts, Limits, CallbackAsked)

FEW = 3  # places that can be told one by one
EARLY_CALL = 15 * 60_000  # ms before the time they named
ANSWERING = 2 * 3_600_000  # ms: so long after a contact wrote, an answer is expected and no intrusion

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Call, facts: Facts) -> Verdict:
    """Permit what does not ring, an answer to who is there or wrote lately, and by day; defer the rest to the morning.

    What is day, the law says where the contact may be, by the class of the message; the account may narrow it. Every
    place the contact may be must be in its hours. Times are wall-clock times of each place, exact across changes of
    daylight-saving time. Where no instant of the coming days suits every place, refuse.
    """
    if is_expected(act, facts):
        return _PERMIT
    local = facts[LocalTime]
    if not local.times:
        raise Unknown(LocalTime.__name__)
    zones = tuple(there.tzinfo for there in local.times if there.tzinfo is not None)
    if len(zones) < len(local.times):
        raise Unknown(LocalTime.__name__)
    where = facts[Whereabouts]
    hours = Lawful(where.pack, act.purpose_class, facts[Limits])
    found = night(zones, hours, facts.at)
    if found is None:
        return _PERMIT
    if found.morning is None:
        return refuse(NAME, "never", clauses=CLAUSES, remedy="open_contact")
    names = hours.names(found.place.clock(facts.at))
    quotes = _told([Place(zone) for zone in zones], facts.at) | where.deciding(*names)
    if local.declared:
        return never_later(defer(NAME, "night", until=found.morning, clauses=CLAUSES, quotes=quotes), act)
    told = defer(NAME, "night_assumed", until=found.morning, clauses=CLAUSES, remedy="open_contact", quotes=quotes)
    return never_later(told, act)


def _told(places: list[Place], at: int) -> dict[str, Any]:
    """The places by name; of many, the two whose clocks are furthest apart."""
    if len(places) <= FEW:
        return {"places": [place.name for place in places]}
    ordered = sorted(places, key=lambda place: place.clock(at).replace(tzinfo=None))
    return {"between": [ordered[0].name, ordered[-1].name]}


def is_expected(act: Reply | Call, facts: Facts) -> bool:
    """Whether whom it is to waits for it: they are in talk with us, asked to be called at about this time, or are who
    the account's own number sends its calls on to.
    """
    if isinstance(act, Call):
        if act.how == "flow" and act.call and act.cause in SENT_ON:
            return True  # a telephone of the account's own, that it chose for whoever calls now
        asked = callback_asked(act, facts)
        if asked is not None and (asked.due is None or facts.at >= asked.due - EARLY_CALL):
            return True
        if act.conversation is None:
            return False
    talk = facts[Talk]
    return talk.threads or (act.purpose_class != "marketing" and expects_answer(talk, facts.at))


def callback_asked(act: Call, facts: Facts) -> CallbackAsked | None:
    """The proof that a callback was asked for; None for any other call, and where nobody can prove it."""
    if act.how != "callback":
        return None
    try:
        asked = facts[CallbackAsked]
    except Unknown:
        return None
    return asked if asked.at <= facts.at else None


def expects_answer(talk: Talk, at: int) -> bool:
    """Whether the contact is there now, or wrote within the last two hours, at an instant in milliseconds UTC."""
    wrote = talk.contact_wrote_last_at
    return talk.contact_is_there or (wrote is not None and at - wrote <= ANSWERING)
