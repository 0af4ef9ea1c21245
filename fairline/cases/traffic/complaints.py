"""Takes in complaints about calls from whoever makes them, finds the call, and sets the clocks of who asks for traces.

Clause TDA-VOICE-COMPLAINT-INTAKE: consumers, providers, the police, regulators; a consumer needs no account.
"""

from dataclasses import dataclass
from typing import Any, Literal

from fairline import journal, numbers
from fairline.cases import asking, evidence
from fairline.cases.events import CallComplained
from fairline.cases.model import Kind
from fairline.cases.opening import open_case
from fairline.cases.running import ALARM, start
from fairline.gate import ruling_on
from fairline.journal import Actor, Entry, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.work import enqueue

Source = Literal["consumer", "provider", "police", "regulator"]
HOUR = 3_600_000
NEAR = 2 * HOUR  # ms: clocks of those who complain differ
CLOCK = asking.TRACE
VOICE = "voice"  # the channel by which the person of a number is known
REMINDED = (4, 12, 20)  # hours; ZS-CC-INQUIRY-COOPERATE
LOOKED = 2_000  # calls that are looked through
KIND: dict[str, Kind] = {
    "consumer": "complaint",
    "provider": "carrier_report",
    "police": "legal_process",
    "regulator": "legal_process",
}
CLAUSES = ("TDA-VOICE-COMPLAINT-INTAKE", "ZS-CC-INQUIRY-COOPERATE")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What somebody says of a call: which number called which (E.164), when (ms UTC), in their words. `traces` says
    that they ask whose call it was: it is to be answered within a day.
    """

    source: Source
    calling: str
    called: str = ""
    at: Millis | None = None
    words: str = ""
    traces: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """The case, and the call it is about where one was found."""

    case: str
    call: str = ""
    conversation: str = ""


def complain(c: Unit, by: Actor, told: Complaint) -> Taken:
    """Write a complaint down, with the call it is about, and open its case."""
    phone = numbers.phone_called(c, told.calling)
    sender = phone.id if phone is not None else ""
    found = _call(c, sender, told)
    call = found.event.call if found is not None else ""
    conversation = found.event.conversation if found is not None else ""
    append(
        c,
        by,
        CallComplained(
            complaint=c.new_id("cmp"), source=told.source, sender=sender, call=call, conversation=conversation,
            campaign=getattr(found.event, "campaign", "") if found is not None else "",
        ),
    )  # fmt: skip
    about = [f"call:{call}"] if call else []
    about += [f"sender:{sender}"] if sender else []
    case = open_case(
        c, by, kind=KIND[told.source], side="account", title="", about=about,
        words=told.words, category=f"call_{told.source}", clauses=CLAUSES,
        severity="high" if told.source in ("police", "regulator") else "normal",
    )  # fmt: skip
    start(c, case, "acknowledge")
    if found is not None:
        evidence.add(c, by, case, "journal", "", [found.number, *_permit(c, found)])
    if told.traces or told.source != "consumer":
        _trace(c, case)
    return Taken(case, call, conversation)


def _trace(c: Unit, case: str) -> None:
    """Whose call it was is owed within a day; who handles it is reminded three times."""
    start(c, case, CLOCK)
    for hours in REMINDED:
        told = {"case": case, "clock": CLOCK, "days": 0}
        enqueue(c, ALARM, told, due=Millis(c.at + hours * HOUR), key=f"{CLOCK}:{case}:{hours}")


def _permit(c: Unit, call: Entry[Any]) -> tuple[int, ...]:
    """The entry that let the call out, with what was known of consent and registries at that moment."""
    try:
        number = ruling_on(c, call.event.act).number if call.event.act else None
    except NotFound:
        return ()
    return () if number is None else (number,)


def _call(c: Unit, sender: str, told: Complaint) -> Entry[Any] | None:
    """The call that began nearest to the time they name, from that number to theirs."""
    if not sender or not told.called or told.at is None:
        return None
    person, at = journal.person_of(c, VOICE, told.called), told.at
    begun = journal.newest(c, kinds=["CallStarted"], most=LOOKED)
    near = [
        entry
        for entry in begun
        if entry.event.direction == "out"
        and (entry.event.sender, entry.event.person) == (sender, person)
        and abs(entry.at - at) <= NEAR
    ]
    return min(near, key=lambda entry: abs(entry.at - at), default=None)
