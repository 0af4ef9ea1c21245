"""May we write to these people then? Answered for each of them by the gate's own policies; nothing is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from fairline.compliance.strangers import Many, for_strangers
from fairline.compliance.whom import whom
from fairline.conversations import First, check_first, talk_begun, would_say
from fairline.gate import (
    Agreed,
    Agreement,
    ContentLevels,
    Entitled,
    FamilyTerms,
    Files,
    Granted,
    Letterhead,
    Limits,
    Posed,
    Review,
    Ruling,
    SenderProven,
    Standing,
    Talk,
    TextTrade,
    Verdict,
    Waited,
    foresee,
)
from fairline.kit.clock import Millis
from fairline.kit.db import Remembering, Unit

# The same for every message of one writer by one sender.
ALIKE = (
    Agreed,
    Agreement,
    ContentLevels,
    Entitled,
    FamilyTerms,
    Files,
    Granted,
    Letterhead,
    Limits,
    SenderProven,
    Standing,
    TextTrade,
)
FEW = 500  # people up to whom every ruling is kept, to be looked at
TRIES = 12  # how often what waits is looked at again, each time at the instant it waits for

Say = Literal["yes", "later", "no"]


@dataclass(frozen=True, slots=True)
class WhatIf:
    """What is asked: a first message to contacts (ids), or to whoever has these addresses, at an instant (ms UTC)."""

    first: First
    at: Millis
    contacts: Sequence[str] = ()
    addresses: Sequence[str] = ()


@dataclass(slots=True)
class Person:
    """The answer for one. `since` is the first instant (ms UTC) at which it may leave, where there is one; `verdict`
    what stands in the way of it at the instant asked for, or for good. `ruling` is what would be ruled at that instant,
    kept where few are asked for.
    """

    contact: str
    address: str
    say: Say = "no"
    since: Millis | None = None
    verdict: Verdict | None = None
    ruling: Ruling | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """Everybody's answers, in the order asked, those asked for twice once; `unreached` have no address there."""

    people: list[Person]
    unreached: list[str] = field(default_factory=list)


def what_if(c: Unit, asked: WhatIf) -> Answers:
    """The answers. Raises BadInput for a channel on which we may not write first, or a sender there is not."""
    check_first(c, asked.first)
    c = Remembering(c, c.at)
    reached, unreached = whom(c, asked.first.channel, asked.contacts, asked.addresses)
    people = [Person(each.contact, each.address) for each in reached]
    acts = [would_say(asked.first, each, f"act_{number}") for number, each in enumerate(reached)]
    waiting = dict(enumerate(acts))
    posed = {number: Posed(act, asked.at) for number, act in waiting.items()}
    for again in range(TRIES):
        if not posed:
            break
        rulings = _foreseen(c, list(posed.values()), waited=again > 0, brief=len(people) > FEW)
        posed = dict(_unsettled(people, zip(list(posed), rulings, strict=True), asked.at))

    return Answers(people, unreached)


def _foreseen(c: Unit, posed: Sequence[Posed], *, waited: bool, brief: bool) -> Iterator[Ruling]:
    instead: dict[type, Many] = {
        Talk: talk_begun,
        Waited: lambda c, some: [Waited(waited)] * len(some),
        Review: lambda c, some: [Review()] * len(some),  # nobody has looked at what was never written
    }
    return foresee(c, posed, alike=ALIKE, instead=instead | for_strangers(c, posed), brief=brief)


def _unsettled(
    people: Sequence[Person], ruled: Iterator[tuple[int, Ruling]], at: Millis
) -> Iterator[tuple[int, Posed]]:
    """Take rulings in; whoever has to wait is asked for again at the instant they wait for."""
    for number, ruling in ruled:
        person = people[number]
        if person.ruling is None and len(people) <= FEW:
            person.ruling = ruling
        if ruling.outcome == "permitted":
            person.say, person.since = ("later" if ruling.at > at else "yes"), ruling.at
        elif ruling.outcome == "refused":
            person.say, person.since, person.verdict = "no", None, _strictest(ruling, "refuse")
        else:
            person.say, person.verdict = "later", person.verdict or _strictest(ruling, "defer")
            if ruling.due is not None and ruling.due > ruling.at:
                yield number, Posed(ruling.act, ruling.due)


def _strictest(ruling: Ruling, outcome: str) -> Verdict | None:
    return next((each for each in ruling.verdicts if each.outcome == outcome), None)
