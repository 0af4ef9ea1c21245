"""Records calls where the account wants that: announced, and agreed to, as the law of every place on the call asks."""

from collections.abc import Sequence
from typing import Any, Literal

from fairline import crm, gate, journal
from fairline.calls.events import CallKeepingSet
from fairline.channels import voice
from fairline.channels.voice.events import RecordingChanged
from fairline.journal import HOUSE, Actor, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower, Projection
from fairline.kit.words import say

Keeping = Literal["never", "all", "in", "out"]
_OURS = "rec:"  # how the ids of our commands begin; behind it stands the key of what is said
YES, NO = "1", "9"


def keeping(c: Unit) -> Keeping:
    """Which calls are recorded; never, where nobody said otherwise."""
    row = c.one("SELECT record FROM calls_keeping WHERE account = :account", account=c.account)
    said: Keeping = row["record"] if row else "never"
    return said


def set_keeping(c: Unit, record: Keeping, by: Actor) -> None:
    """Say which calls are recorded from now on."""
    if record != keeping(c):
        journal.append(c, by, CallKeepingSet(account=c.account, record=record))


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Begin to record a call when people talk, after what is to be said and asked was."""
    for entry in entries:
        held = voice.call(c, entry.event.call)
        if held is not None and held.state != "over":
            _REACTIONS[entry.kind](c, held, entry.event)


def _bridged(c: Unit, held: voice.Call, event: Any) -> None:
    if held.recording == "off" and keeping(c) in ("all", held.direction):
        begin(c, held)


def begin(c: Unit, held: voice.Call) -> None:
    """Have what the law asks said and asked, or record at once where it asks nothing."""
    asks = gate.recording_terms(c, _act(c, held))
    if not asks.announce or asks.forbidden:
        _submit(c, held, "", "")
        return
    words = voice.Said(text=say(asks.announce, asks.language), language=asks.language)
    command = f"{_OURS}{asks.announce}"
    if asks.ask_consent:
        ask = voice.Gather(call=held.id, id=command, prompts=(words,), most=1, first_ms=8_000)
        voice.command(c, ask)
    else:
        voice.command(c, voice.Say(call=held.id, id=command, what=(words,)))


def _said(c: Unit, held: voice.Call, event: Any) -> None:
    """It was heard to its end: who stays on agrees where that is enough."""
    if event.command.startswith(_OURS) and event.why == "done":
        _submit(c, held, event.command.removeprefix(_OURS), "stayed")


def _answered(c: Unit, held: voice.Call, event: Any) -> None:
    if event.command.startswith(_OURS):
        agreed = {YES: "yes", NO: "no"}.get(event.digits, "no")
        _submit(c, held, event.command.removeprefix(_OURS), agreed)


def _submit(c: Unit, held: voice.Call, told: str, agreed: str) -> None:
    ruling = gate.submit(c, _act(c, held, told, agreed), HOUSE)
    talk = tuple(leg.id for leg in voice.legs(c, held.id) if leg.state == "up" and leg.kind != "supervisor")
    if ruling.outcome == "permitted":
        voice.command(
            c, voice.Connect(call=held.id, legs=talk), voice.Record(call=held.id, do="start", why="permitted")
        )
        return
    why = next((each.reason for each in ruling.verdicts if each.outcome == "refuse"), "refused")
    off = RecordingChanged(call=held.id, conversation=held.conversation, state="off", why=why)
    journal.append(c, HOUSE, off)
    voice.command(c, voice.Connect(call=held.id, legs=talk))


def _act(c: Unit, held: voice.Call, told: str = "", agreed: str = "") -> gate.Record:
    who = crm.holders(c, [held.person])
    members = tuple(leg.member for leg in voice.legs(c, held.id) if leg.member and leg.state == "up")
    return gate.Record(
        id=c.new_id("act"),
        call=held.id,
        contact=who[0].contact if who else None,
        person=held.person,
        conversation=held.conversation,
        member=members[0] if members else None,
        address=who[0].address if who else "",
        members=members,
        told=told,
        agreed=agreed,  # type: ignore[arg-type]  # one of the words of the act, by the reactions above
    )


def _set(c: Unit, entry: Entry[CallKeepingSet]) -> None:
    c.run(
        "INSERT INTO calls_keeping(account, record) VALUES(:account, :record)"
        " ON CONFLICT(account) DO UPDATE SET record = excluded.record",
        account=c.account,
        record=entry.event.record,
    )


_REACTIONS = {"CallBridged": _bridged, "SoundEnded": _said, "DigitsGathered": _answered}
RECORD = Follower("calls.recording", frozenset(_REACTIONS), follow, prompt=True)
SETTINGS = Projection("calls", frozenset({CallKeepingSet.__name__}), _set, ("calls_keeping",))
