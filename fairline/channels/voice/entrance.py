"""What a call that comes in needs of the house: whose number was called, whose phone calls, and its first entries."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from fairline import accounts, numbers
from fairline.channels.voice import extensions, lines, store, trunks
from fairline.channels.voice.events import LegStarted
from fairline.channels.voice.receive import Arrival, arrived, told
from fairline.channels.voice.sip.addresses import parse_address, parse_uri
from fairline.channels.voice.sip.malformed import Malformed
from fairline.gate import call as act_of_calling
from fairline.gate import submit
from fairline.journal import HOUSE, Entry
from fairline.journal.interaction import CallStarted
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Called:
    """One of our numbers, by its id, and who calls it, in E.164 where that can be read. `silent` is what they hear
    where it takes no calls, `inband` that keys come over its trunk as sounds.
    """

    number: str
    caller: str
    inband: bool = False
    silent: numbers.OutOfService | None = None


@dataclass(frozen=True, slots=True)
class Keyed:
    """A number keyed on a member's own phone, on a node."""

    member: str
    number: str
    node: str


@dataclass(frozen=True, slots=True)
class Colleague:
    """A colleague whose short number was keyed: whether they are in a call already, and what their phone shows of who
    calls: a short number and a name.
    """

    member: str
    is_busy: bool
    shown: str
    name: str


@dataclass(frozen=True, slots=True)
class Began:
    """What came of it: a call with the member's leg, or why there is none; `words` are to be heard at once."""

    call: str = ""
    leg: str = ""
    conversation: str = ""
    person: str = ""
    why: str = ""
    words: str = ""
    language: str = "en"


@dataclass(frozen=True, slots=True)
class HandedOn:
    """A call that a member's own phone hands on, to a number or to a colleague's phone."""

    call: str
    member: str
    target: str


class CallRings:
    """What a call that rings asks of those above it: to begin what becomes of it. The provider is given a unit and the
    entry of its `CallStarted`; its first party is written, and what is said to the call waits until its line stands.
    """

    Provider = Callable[[Unit, Entry[CallStarted]], None]


def called(c: Unit, trunk: str, number: str, caller: str) -> Called | None:
    """Which of the account's numbers a trunk's call is for; None where it has none of that name."""
    line = trunks.one(c, trunk)
    held = numbers.phone_called(c, trunks.called(c, trunk, number))
    if held is None and line is not None and line.setup.registers and number == line.setup.login:
        # Some providers tell no more than the name we registered under: then it is the line's only number.
        held = next(iter(numbers.phones_on(c, trunk)), None) if len(numbers.phones_on(c, trunk)) == 1 else None
    if held is None:
        return None
    shown = trunks.called(c, trunk, caller) if caller else ""
    return Called(held.id, shown, line is not None and line.setup.inband, numbers.out_of_service(c, held))


def has_fallback(c: Unit, trunk: str, number: str) -> bool:
    """Whether an account set at its number where whoever calls it is sent while we cannot answer."""
    return bool(_fallback(c, trunk, number)[1])


def fallback(c: Unit, trunk: str, number: str) -> str:
    """Where whoever calls one of our numbers is sent while we cannot answer: what the account set at the number, if the
    gate lets a call go there (it is written as an act); empty where nobody is sent anywhere.
    """
    held, to = _fallback(c, trunk, number)
    if held is None or not to:
        return ""
    act = act_of_calling(c, to, sender=held.id, how="flow", cause=numbers.UNANSWERED, call=c.new_id("cal"))
    ruling = submit(c, act, HOUSE)
    return to if ruling.outcome == "permitted" else ""


def _fallback(c: Unit, trunk: str, number: str) -> tuple[numbers.Phone | None, str]:
    held = numbers.phone_called(c, trunks.called(c, trunk, number))
    return held, numbers.fallback_of(c, held.id) if held is not None else ""


def dialled(request: Any) -> tuple[str, ...]:
    """What an INVITE may say it calls, the likeliest first: its address, the number dialled beside it, and To."""
    said = [request.uri, *(_address(request.headers.get(name)) for name in ("P-Called-Party-ID", "To"))]
    return tuple(dict.fromkeys(user for user in map(_user, said) if user))


def comes_by(c: Unit, trunk: str, asked: Sequence[str]) -> str:
    """Whether one of these numbers comes by a trunk (`here`), or by another of its account (`ours`), or by neither."""
    found = [numbers.phone_called(c, trunks.called(c, trunk, each)) for each in asked]
    held = [each for each in found if each is not None]
    if any(each.trunk == trunk for each in held):
        return "here"
    return "ours" if held else ""


def _address(text: str | None) -> str:
    try:
        return str(parse_address(text or "").uri)
    except Malformed:
        return ""


def _user(uri: str) -> str:
    try:
        return parse_uri(uri).user
    except Malformed:
        return ""


def take(c: Unit, arrival: Arrival, leg: str) -> CallStarted:
    """Write a call that rings, and its first party; what becomes of it begins in the same unit."""
    entry = arrived(c, arrival)
    told(c, arrival.call, LegStarted(call=arrival.call, leg=leg, kind="contact", person=entry.event.person))
    provider: CallRings.Provider | None = c.tools.facts.get(CallRings)
    if provider is not None:
        provider(c, entry)
    return entry.event


def line_of(c: Unit, user: str) -> lines.Line | None:
    """Whose phone calls."""
    return lines.line_of(c, user)


def colleague(c: Unit, line: lines.Line, asked: str) -> Colleague | None:
    """Whose short number was keyed on a member's desk phone; None for any other number."""
    member = extensions.member_at(c, asked)
    if not member or member == line.member:
        return None
    name = accounts.names_of(c, [line.member]).get(line.member, "")
    going_on = {each.id for each in store.live_calls(c)}
    is_busy = any(leg.call in going_on for leg in store.live_legs_of(c, member))
    return Colleague(member, is_busy, extensions.extension_of(c, line.id) or line.user, name)


def keyed(c: Unit, asked: Keyed) -> Began | None:
    """Have a keyed number ruled on like one that was clicked; None where nothing here makes calls."""
    provider = c.tools.facts.get(Began)
    return provider(c, asked) if provider is not None else None


def handed_on(c: Unit, asked: HandedOn) -> int:
    """Have a call handed on like one that a screen hands on: what its phone is told, as SIP says it."""
    provider = c.tools.facts.get(HandedOn)
    return int(provider(c, asked)) if provider is not None else 603
