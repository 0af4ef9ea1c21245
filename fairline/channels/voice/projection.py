"""Folds the journal into calls and the parties on them."""

from collections.abc import Callable
from typing import Any, cast

from fairline.channels.voice import store
from fairline.channels.voice.events import (
    CallAnswered,
    CallBridged,
    CallListened,
    LegAnswered,
    LegChanged,
    LegEnded,
    LegStarted,
    LineMade,
    LineNumbered,
    LineRemoved,
    QualityTold,
    RecordingChanged,
)
from fairline.channels.voice.model import CHANNEL, Call, Leg, LegKind
from fairline.journal import Entry
from fairline.journal.interaction import CallEnded, CallStarted
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def _started(c: Unit, entry: Entry[CallStarted]) -> None:
    event = entry.event
    if event.channel != CHANNEL:
        return
    call = Call(
        id=event.call,
        conversation=event.conversation,
        person=event.person,
        direction=event.direction,
        sender=event.sender,
        trunk=event.trunk,
        act=event.act,
        node=event.node,
        state="ringing",
        started=entry.at,
        answered=None,
        ended=None,
        cause="",
        verified=event.verified,
        recording="off",
        why_recording="",
    )
    store.add_call(c, call)


def _answered(c: Unit, entry: Entry[CallAnswered]) -> None:
    store.change_call(c, entry.event.call, state="up" if entry.event.by else "waiting", answered=entry.at)


def _bridged(c: Unit, entry: Entry[CallBridged]) -> None:
    first = store.bridged_at(c, entry.event.call)
    store.change_call(c, entry.event.call, state="up", bridged=entry.at if first is None else first)


def _ended(c: Unit, entry: Entry[CallEnded]) -> None:
    event = entry.event
    if event.channel == CHANNEL:
        store.change_call(c, event.call, state="over", ended=entry.at, cause=event.cause, recording="off")


def _recording(c: Unit, entry: Entry[RecordingChanged]) -> None:
    store.change_call(c, entry.event.call, recording=entry.event.state, why_recording=entry.event.why)


def _leg_started(c: Unit, entry: Entry[LegStarted]) -> None:
    event = entry.event
    leg = Leg(
        id=event.leg,
        call=event.call,
        kind=cast(LegKind, event.kind),
        member=event.member,
        offer=event.offer,
        state="ringing",
        started=entry.at,
        answered=None,
        is_muted=False,
        is_held=False,
        cause="",
        mos=None,
    )
    store.put_leg(c, leg, event.act)


def _leg_answered(c: Unit, entry: Entry[LegAnswered]) -> None:
    store.change_leg(c, entry.event.call, entry.event.leg, state="up", answered=entry.at)


def _leg_ended(c: Unit, entry: Entry[LegEnded]) -> None:
    store.change_leg(c, entry.event.call, entry.event.leg, state="over", ended=entry.at, cause=entry.event.cause)


def _leg_changed(c: Unit, entry: Entry[LegChanged]) -> None:
    event = entry.event
    store.change_leg(c, event.call, event.leg, muted=int(event.muted), held=int(event.held))
    if event.kind:
        store.change_leg(c, event.call, event.leg, kind=event.kind)
    leg = next((each for each in store.legs(c, event.call) if each.id == event.leg), None)
    if leg is not None and leg.kind == "contact":
        store.change_call(c, event.call, state="held" if event.held else "up")


def _listened(c: Unit, entry: Entry[CallListened]) -> None:
    if entry.event.leg:
        store.change_leg(c, entry.event.call, entry.event.leg, act=entry.event.act)


def _quality(c: Unit, entry: Entry[QualityTold]) -> None:
    store.change_leg(c, entry.event.call, entry.event.leg, mos=entry.event.mos)


def _line_made(c: Unit, entry: Entry[LineMade]) -> None:
    event = entry.event
    c.run(
        "INSERT INTO voice_lines(account, id, member, name, made, extension)"
        " VALUES(:account, :id, :member, :name, :at, :extension)",
        account=c.account,
        id=event.line,
        member=event.member,
        name=event.name,
        at=entry.at,
        extension=event.extension,
    )


def _line_numbered(c: Unit, entry: Entry[LineNumbered]) -> None:
    c.run(
        "UPDATE voice_lines SET extension = :extension WHERE account = :account AND id = :id",
        account=c.account,
        id=entry.event.line,
        extension=entry.event.extension,
    )


def _line_removed(c: Unit, entry: Entry[LineRemoved]) -> None:
    c.run("DELETE FROM voice_lines WHERE account = :account AND id = :id", account=c.account, id=entry.event.line)


_FOLDS: dict[type, Callable[[Unit, Any], None]] = {
    CallStarted: _started,
    CallAnswered: _answered,
    CallBridged: _bridged,
    CallEnded: _ended,
    RecordingChanged: _recording,
    LegStarted: _leg_started,
    LegAnswered: _leg_answered,
    LegEnded: _leg_ended,
    LegChanged: _leg_changed,
    CallListened: _listened,
    QualityTold: _quality,
    LineMade: _line_made,
    LineNumbered: _line_numbered,
    LineRemoved: _line_removed,
}


def _apply(c: Unit, entry: Entry[Any]) -> None:
    _FOLDS[type(entry.event)](c, entry)


CALLS = Projection(
    "voice",
    frozenset(kind.__name__ for kind in _FOLDS),
    _apply,
    tables=("voice_calls", "voice_legs", "voice_lines"),
)
