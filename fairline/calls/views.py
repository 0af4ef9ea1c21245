"""A call as a screen shows it."""

import msgspec

from fairline import accounts, crm, numbers
from fairline.channels import voice
from fairline.conversations import conversation
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound


class LegView(msgspec.Struct, frozen=True, kw_only=True):
    """One party."""

    id: str
    kind: str
    member: str | None
    label: str
    state: str
    muted: bool
    held: bool
    since: str


class RecordingView(msgspec.Struct, frozen=True, kw_only=True):
    """Whether what is said is kept, and by which rule."""

    state: str
    why: str


class CallView(msgspec.Struct, frozen=True, kw_only=True):
    """A call with its parties. `theirs` is the contact's number, `ours` the number of ours that is on it, `verified`
    what the network vouches for, `consult` the leg of whom an agent asks meanwhile, `mos` how the contact's line sounds
    (1 to 4.5).
    """

    id: str
    conversation: str
    contact: str
    name: str
    direction: str
    theirs: str
    ours: str
    state: str
    since: str
    answered: str | None
    ended: str | None
    cause: str
    queue: str | None
    agent: str | None
    legs: list[LegView]
    recording: RecordingView
    verified: str
    consult: str | None
    mos: float | None


def call_view(c: Unit, held: voice.Call) -> CallView:
    """The view of one call."""
    legs = voice.legs(c, held.id)
    matter = conversation(c, held.conversation)
    who = crm.contact(c, matter.contact)
    asks = any(leg.kind == "agent" and leg.state == "up" for leg in legs)
    consult = next((leg for leg in legs if asks and leg.kind == "consult" and leg.state != "over"), None)
    number = numbers.phone(c, held.sender)
    theirs = next((each.address for each in who.addresses if each.person == held.person), "")
    names = {leg.member: _name(c, leg.member) for leg in legs if leg.member}
    mos = next((leg.mos for leg in legs if leg.kind == "contact"), None)
    return CallView(
        id=held.id,
        conversation=held.conversation,
        contact=matter.contact,
        name=who.name,
        direction=held.direction,
        theirs=theirs if theirs.startswith("+") else "",
        ours=number.number if number is not None else "",
        state=held.state,
        since=told(held.started),
        answered=to_text(held.answered) if held.answered else None,
        ended=to_text(held.ended) if held.ended else None,
        cause=held.cause,
        queue=matter.queue or None,
        agent=matter.agent or None,
        legs=[
            LegView(
                id=leg.id,
                kind=leg.kind,
                member=leg.member or None,
                label=names.get(leg.member) or (who.name or theirs if leg.kind == "contact" else ""),
                state=leg.state,
                muted=leg.is_muted,
                held=leg.is_held,
                since=told(leg.answered or leg.started),
            )
            for leg in legs
            if leg.state != "over"
        ],
        recording=RecordingView(state=held.recording, why=held.why_recording),
        verified=held.verified,
        consult=consult.id if consult else None,
        mos=mos / 100 if mos else None,
    )


def view(c: Unit, id: str) -> CallView:
    """One call. Raises NotFound."""
    held = voice.call(c, id)
    if held is None:
        raise NotFound
    return call_view(c, held)


def told(at: Millis) -> str:
    """An instant, in words for programs."""
    return to_text(at) or ""


def _name(c: Unit, member: str) -> str:
    held = accounts.member(c, member)
    return held.name
