"""Folds the journal into flows, their versions, runs, promised calls and pieces of sound."""

from collections.abc import Callable
from typing import Any

import msgspec

from fairline.flows.model import Clip, Version
from fairline.flows.store import callbacks, clips, flows, runs
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection

Fold = Callable[[Unit, Any, Entry[Any]], None]


def _published(c: Unit, e: Any, entry: Entry[Any]) -> None:
    flows.publish(c, Version(e.flow, e.version, e.body, e.pins, entry.at, e.member, e.note, e.copy_of))


def _started(c: Unit, e: Any, entry: Entry[Any]) -> None:
    told = ("flow", "version", "conversation", "call", "person", "contact", "medium", "sender", "queue")
    values = {name: getattr(e, name) for name in told}
    runs.add(c, values | {"id": e.run, "state": _json(e.state), "number": entry.number, "started": entry.at})


def _promised(c: Unit, e: Any, entry: Entry[Any]) -> None:
    told = ("conversation", "person", "contact", "queue", "sender", "since")
    values = {name: getattr(e, name) for name in told}
    callbacks.add(c, values | {"id": e.callback, "promise": entry.number, "promised": entry.at})


def _tried(c: Unit, e: Any, entry: Entry[Any]) -> None:
    callbacks.tried(c, e.callback, "dialling" if e.outcome == "dialling" else "waiting", e.tries, e.agent, e.act)


def _clip_kept(c: Unit, e: Any, entry: Entry[Any]) -> None:
    clips.add(
        c, Clip(e.clip, e.name, e.language, e.use, e.blob, e.basis, e.proof, e.until, entry.at, e.seconds)
    )  # fmt: skip


def _json(held: object) -> str:
    return msgspec.json.encode(held, order="deterministic").decode()


FOLDS: dict[str, Fold] = {
    "FlowMade": lambda c, e, entry: flows.add(c, e.flow, e.name, e.body, entry.at),
    "FlowDrafted": lambda c, e, entry: flows.draft(c, e.flow, e.name, e.body, entry.at),
    "FlowPublished": _published,
    "FlowRemoved": lambda c, e, entry: flows.remove(c, e.flow),
    "FlowQuieted": lambda c, e, entry: flows.quiet(c, e.flow, e.version, e.why),
    "FlowPlaced": lambda c, e, entry: flows.place(c, e.kind, e.of, e.flow),
    "FlowStarted": _started,
    "FlowStepped": lambda c, e, entry: runs.step(c, e.run, _json(e.state), entry.number),
    "FlowEnded": lambda c, e, entry: runs.end(c, e.run, e.why, entry.at),
    "CallbackPromised": _promised,
    "CallbackTried": _tried,
    "CallbackWaits": lambda c, e, entry: callbacks.put(c, e.callback, "waiting", e.due, e.why),
    "CallbackEnded": lambda c, e, entry: callbacks.put(c, e.callback, "done" if e.why == "done" else e.why, 0, e.why),
    "ClipKept": _clip_kept,
    "ClipRemoved": lambda c, e, entry: clips.remove(c, e.clip),
    "ClipLapses": lambda c, e, entry: clips.warned(c, e.clip),
}

FLOWS = Projection(
    "flows",
    frozenset(FOLDS),
    lambda c, entry: FOLDS[entry.kind](c, entry.event, entry),
    ("flows", "flow_versions", "flow_places", "flow_runs", "flow_callbacks", "flow_clips"),
)
