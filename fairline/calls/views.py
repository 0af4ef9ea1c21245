"""A call as a screen shows it."""

import msgspec

from fairline import accounts, crm, emergency, numbers
from fairline.calls import store
from fairline.calls.listening import joined
from fairline.channels import voice
from fairline.conversations import conversation
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

EVERYBODY = "*"  # who may see every party of a call


class LegView(msgspec.Struct, frozen=True, kw_only=True):
    """One party; `mode` is how a supervisor joined: listen, whisper, barge, take_over."""

    id: str
    kind: str
    member: str | None
    label: str
    state: str
    muted: bool
    held: bool
    since: str
    mode: str = ""


class RecordingView(msgspec.Struct, frozen=True, kw_only=True):
    """Whether what is said is kept (`state`: on, paused, off, failed), and why. `asking`: the contact is being told, or
    asked; a pause ends by itself when it `resumes`.
    """

    state: str
    why: str
    asking: bool = False
    resumes: str | None = None


class CallView(msgspec.Struct, frozen=True, kw_only=True):
    """A call with its parties. `theirs` is the contact's number, `ours` the number of ours that is on it, `verified`
    what the network vouches for, `consult` the leg of whom an agent asks meanwhile, `mos` how the contact's line sounds
    (1 to 4.5), `help` the number for help that was called.
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
    help: str = ""


def call_view(c: Unit, held: voice.Call, eyes: str = "") -> CallView:
    """The view of one call, as a member sees it: a supervisor of whom nobody is to know stands in their own alone."""
    legs, modes = _seen(c, held, eyes)
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
        state=_state(held, legs),
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
                mode=modes.get(leg.id, ""),
            )
            for leg in legs
            if leg.state != "over"
        ],
        recording=_recording(c, held),
        verified=held.verified,
        consult=consult.id if consult else None,
        mos=mos / 100 if mos else None,
        help=emergency.called_by(c, held.act) if held.act else "",
    )


def _seen(c: Unit, held: voice.Call, eyes: str) -> tuple[list[voice.Leg], dict[str, str]]:
    legs = voice.legs(c, held.id)
    joins = {leg.id: joined(c, leg) for leg in legs if leg.kind == "supervisor"}
    hidden = {leg for leg, (_, is_known) in joins.items() if not is_known}
    seen = [leg for leg in legs if leg.id not in hidden or eyes in (EVERYBODY, leg.member)]
    return seen, {leg: mode for leg, (mode, _) in joins.items()}


def _state(held: voice.Call, legs: list[voice.Leg]) -> str:
    """A contact whom nobody of us talks with any more waits, whoever held them before."""
    talks = any(leg.kind not in ("contact", "supervisor") and leg.state == "up" for leg in legs)
    waits = any(leg.kind == "contact" and leg.state == "up" for leg in legs) and not talks
    return "waiting" if waits and held.state in ("up", "held") and held.direction == "in" else held.state


def _recording(c: Unit, held: voice.Call) -> RecordingView:
    known = store.recorded(c, held.id)
    resumes = to_text(known.until) if known.until and held.recording == "paused" else None
    return RecordingView(state=held.recording, why=held.why_recording, asking=bool(known.asking), resumes=resumes)


def view(c: Unit, id: str, eyes: str = "") -> CallView:
    """One call. Raises NotFound."""
    held = voice.call(c, id)
    if held is None:
        raise NotFound
    return call_view(c, held, eyes)


def told(at: Millis) -> str:
    """An instant, in words for programs."""
    return to_text(at) or ""


def _name(c: Unit, member: str) -> str:
    held = accounts.member(c, member)
    return held.name
