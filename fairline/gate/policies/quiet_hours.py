"""Nobody is disturbed at night: what is no answer waits until it is day in every place the contact may be."""

from datetime import time

from fairline.gate.acts import Reply
from fairline.gate.facts import Facts, LocalTime, Talk
from fairline.gate.morning import Hours, Place, next_common
from fairline.gate.verdict import Unknown, Verdict, defer, permit, refuse

NAME = "quiet_hours"
CLAUSES = ("DTA-CALL-HOURS", "DTA-LAW-BY-RECIPIENT")
COVERS = (Reply,)
NEEDS = (LocalTime, Talk)

DAY = Hours(time(8), time(21))  # 47 CFR 64.1200(c)(1): not before 8:00, not after 21:00, where the called person is
FEW = 3  # places that can be told one by one
ANSWERING = 2 * 3_600_000  # ms: so long after a contact wrote, an answer is expected and no intrusion

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply, facts: Facts) -> Verdict:
    """Permit what does not ring, an answer to who is there or wrote lately, and by day; defer the rest to the morning.

    Every place the contact may be must be in its hours. Times are wall-clock times of each place, exact across changes
    of daylight-saving time. Where no instant of the coming days suits every place, refuse.
    """
    if facts[Talk].threads or expects_answer(facts[Talk], facts.at):
        return _PERMIT
    local = facts[LocalTime]
    if not local.times:
        raise Unknown(LocalTime.__name__)
    places = [Place(there.tzinfo) for there in local.times if there.tzinfo is not None]
    if len(places) < len(local.times):
        raise Unknown(LocalTime.__name__)
    if all(place.is_in(DAY, facts.at) for place in places):
        return _PERMIT
    morning = next_common(places, DAY, facts.at)
    if morning is None:
        return refuse(NAME, "never", clauses=CLAUSES, remedy="open_contact")
    quotes = _told(places, facts.at)
    if local.declared:
        return defer(NAME, "night", until=morning, clauses=CLAUSES, quotes=quotes)
    return defer(NAME, "night_assumed", until=morning, clauses=CLAUSES, remedy="open_contact", quotes=quotes)


def _told(places: list[Place], at: int) -> dict[str, list[str]]:
    """The places by name; of many, the two whose clocks are furthest apart."""
    if len(places) <= FEW:
        return {"places": [place.name for place in places]}
    ordered = sorted(places, key=lambda place: place.clock(at).replace(tzinfo=None))
    return {"between": [ordered[0].name, ordered[-1].name]}


def expects_answer(talk: Talk, at: int) -> bool:
    """Whether the contact is there now, or wrote within the last two hours, at an instant in milliseconds UTC."""
    wrote = talk.contact_wrote_last_at
    return talk.contact_is_there or (wrote is not None and at - wrote <= ANSWERING)
