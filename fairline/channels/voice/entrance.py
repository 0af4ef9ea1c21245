"""What a call that comes in needs of the house: whose number was called, whose phone calls, and its first entries."""

from dataclasses import dataclass

from fairline import numbers
from fairline.channels.voice import lines, trunks
from fairline.channels.voice.events import LegStarted
from fairline.channels.voice.receive import Arrival, arrived, told
from fairline.journal.interaction import CallStarted
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Called:
    """One of our numbers, by its id, and who calls it, in E.164 where that can be read."""

    number: str
    caller: str


@dataclass(frozen=True, slots=True)
class Keyed:
    """A number keyed on a member's own phone, on a node."""

    member: str
    number: str
    node: str


@dataclass(frozen=True, slots=True)
class Began:
    """What came of it: a call with the member's leg, or why there is none."""

    call: str = ""
    leg: str = ""
    conversation: str = ""
    person: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class HandedOn:
    """A call that a member's own phone hands on, to a number or to a colleague's phone."""

    call: str
    member: str
    target: str


def called(c: Unit, trunk: str, number: str, caller: str) -> Called | None:
    """Which of the account's numbers a trunk's call is for; None where it has none of that name."""
    held = numbers.phone_called(c, trunks.called(c, trunk, number))
    return Called(held.id, trunks.called(c, trunk, caller) if caller else "") if held is not None else None


def take(c: Unit, arrival: Arrival, leg: str) -> CallStarted:
    """Write a call that rings, and its first party."""
    started = arrived(c, arrival)
    told(c, arrival.call, LegStarted(call=arrival.call, leg=leg, kind="contact", person=started.person))
    return started


def line_of(c: Unit, user: str) -> lines.Line | None:
    """Whose phone calls."""
    return lines.line_of(c, user)


def keyed(c: Unit, asked: Keyed) -> Began | None:
    """Have a keyed number ruled on like one that was clicked; None where nothing here makes calls."""
    provider = c.tools.facts.get(Began)
    return provider(c, asked) if provider is not None else None


def handed_on(c: Unit, asked: HandedOn) -> int:
    """Have a call handed on like one that a screen hands on: what its phone is told, as SIP says it."""
    provider = c.tools.facts.get(HandedOn)
    return int(provider(c, asked)) if provider is not None else 603
