"""What goes down the sockets of a call: its whole picture, to whoever is on it."""

from typing import Any

import msgspec

from fairline.calls.views import call_view, view
from fairline.channels import voice
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Frame, Live, View, alike

KINDS = frozenset({
    "CallAnswered", "CallBridged", "LegStarted", "LegAnswered", "LegEnded", "LegChanged", "RecordingChanged",
    "CallTransferred", "CallListened", "CallEnded", "QualityTold",
})  # fmt: skip


def topics(c: Unit, entry: Entry[Any]) -> tuple[str, ...]:
    """The desks of whoever is, or was, on the call."""
    members = dict.fromkeys(leg.member for leg in voice.legs(c, entry.event.call) if leg.member)
    return tuple(f"member:{each}" for each in members)


def frame(c: Unit, entry: Entry[Any]) -> Frame | None:
    """The call as it is now."""
    told = topics(c, entry)
    if not told:
        return None
    try:
        shown = view(c, entry.event.call)
    except NotFound:
        return None
    return Frame(told, {"kind": "call", "call": msgspec.to_builtins(shown)}, shown.conversation)


def _all(c: Unit) -> dict[str, Any]:
    return {"items": [msgspec.to_builtins(call_view(c, each)) for each in voice.live_calls(c)]}


CALLS = Live(KINDS, frame, topics)
IN_PROGRESS = View("calls", "call.listen", KINDS | {"CallStarted"}, alike(_all))
