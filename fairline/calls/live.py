"""What goes down the sockets of a call: its whole picture, to whoever is on it."""

from typing import Any

import msgspec

from fairline import emergency
from fairline.calls.views import EVERYBODY, call_view, told, view
from fairline.channels import voice
from fairline.conversations import conversation, rows
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Frame, Live, View, alike

KINDS = frozenset({
    "CallAnswered", "CallBridged", "LegStarted", "LegAnswered", "LegEnded", "LegChanged", "RecordingChanged",
    "CallTransferred", "CallListened", "CallEnded", "QualityTold", "RecordingAsked",
})  # fmt: skip
_LISTED = ("LegStarted", "CallEnded")  # the row of its conversation says from now on, or no more, that they talk


def topics(c: Unit, entry: Entry[Any]) -> tuple[str, ...]:
    """The desks of whoever is, or was, on the call, but of those who only listen in."""
    legs = voice.legs(c, entry.event.call)
    return tuple(dict.fromkeys(f"member:{leg.member}" for leg in legs if leg.member and leg.kind != "supervisor"))


def listeners(c: Unit, entry: Entry[Any]) -> tuple[str, ...]:
    """The desks of supervisors on it."""
    legs = voice.legs(c, entry.event.call)
    return tuple(dict.fromkeys(f"member:{leg.member}" for leg in legs if leg.member and leg.kind == "supervisor"))


def frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    """The call as it is now."""
    return _shown(c, entry, topics(c, entry), "")


def listeners_frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    """The same, with everybody on it."""
    return _shown(c, entry, listeners(c, entry), EVERYBODY)


def _shown(c: Unit, entry: Entry[Any], told: tuple[str, ...], eyes: str) -> Frame | None:
    if not told:
        return None
    try:
        shown = view(c, entry.event.call, eyes)
    except NotFound:
        return None
    data: dict[str, Any] = {"kind": "call", "call": msgspec.to_builtins(shown)}
    if entry.kind in _LISTED:
        data["row"] = rows(c, [conversation(c, shown.conversation)])[0]
    return Frame(told, data, shown.conversation)


def _all(c: Unit) -> dict[str, Any]:
    return {"items": [msgspec.to_builtins(call_view(c, each, EVERYBODY)) for each in voice.live_calls(c)]}


def _for_help(c: Unit) -> dict[str, Any]:
    """Calls for help that go on: who called, which number, since when, and where they are."""
    rung = emergency.alarms(c)
    on = [(each, rung[each.act]) for each in voice.live_calls(c) if each.act in rung] if rung else []
    return {
        "items": [
            {
                "call": held.id,
                "conversation": held.conversation,
                "member": alarm.member,
                "number": alarm.number,
                "left": alarm.left,
                "place": alarm.place,
                "since": told(held.started),
            }
            for held, alarm in on
        ]
    }


CALLS = Live(KINDS, frame, topics)
LISTENERS = Live(KINDS, listeners_frame, listeners)
IN_PROGRESS = View("calls", "call.listen", KINDS | {"CallStarted"}, alike(_all))
HELP = View("help", "call.listen", frozenset({"CallStarted", "CallEnded", "EmergencyRung"}), alike(_for_help))
