"""Folds the journal into trunks, and how each stands."""

from dataclasses import replace
from typing import Any, cast

import msgspec

from fairline.channels.voice.trunks import events, store
from fairline.channels.voice.trunks.model import Setup, Standing, Trunk, TrunkKind
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection

TRUNKS = frozenset({"TrunkAdded", "TrunkChanged", "TrunkPaused", "TrunkResumed", "TrunkVouched", "TrunkRemoved"})
STATES = frozenset({"TrunkWentUp", "TrunkWentDown", "TrunkTestAsked", "TrunkTested"})


def _trunks(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    if isinstance(event, events.TrunkAdded):
        setup = msgspec.convert(event.setup, Setup)
        return store.put(c, Trunk(event.trunk, cast(TrunkKind, event.kind), setup, entry.at))
    if isinstance(event, events.TrunkRemoved):
        return store.remove(c, event.trunk)
    held = store.one(c, event.trunk)
    return store.put(c, _after(held, event)) if held is not None else None


def _after(held: Trunk, event: Any) -> Trunk:
    match event:
        case events.TrunkChanged():
            return replace(held, setup=msgspec.convert(event.setup, Setup))
        case events.TrunkVouched():
            return replace(held, vouched=event.vouched)
        case _:
            return replace(held, is_paused=isinstance(event, events.TrunkPaused))


def _states(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    if store.one(c, event.trunk) is not None:
        store.put_standing(c, event.trunk, _stands(store.standing(c, event.trunk), entry))


def _stands(held: Standing, entry: Entry[Any]) -> Standing:
    event, at = entry.event, entry.at
    match event:
        case events.TrunkWentUp():
            return replace(held, up=True, since=at, why="")
        case events.TrunkWentDown():
            return replace(held, up=False, since=at, why=event.why)
        case events.TrunkTestAsked():
            return replace(held, test=event.test, test_asked=at, test_ok=None, test_why="", test_ms=0)
        case _:
            known = event.test == held.test
            return replace(held, test_ok=event.ok, test_why=event.why, test_ms=event.ms) if known else held


TRUNK = Projection("voice_trunks", TRUNKS, _trunks, ("voice_trunks",))
STANDING = Projection("voice_trunk_states", STATES, _states, ("voice_trunk_states",))
PROJECTIONS = (TRUNK, STANDING)
