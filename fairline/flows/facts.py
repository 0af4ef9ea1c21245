"""What others may ask of flows: who stands behind an act, whether a flow answers first."""

from collections.abc import Iterator
from typing import Any

from fairline import numbers
from fairline.accounts import Shown
from fairline.flows.book import runs_now
from fairline.flows.model import Held
from fairline.flows.store import clips, flows
from fairline.flows.usual import FORWARDING
from fairline.gate import Act, Behind
from fairline.journal import maker
from fairline.kit.db import Unit

MEMBER = "member:"


def behind(c: Unit, act: Act) -> Behind | None:
    """The flow behind an act: whether it is in force, who published it. None for one nobody knows."""
    if act.cause == FORWARDING:
        return Behind(active=bool(numbers.forwarded_to(c, getattr(act, "sender", ""))), approved_by=None, name="")
    if act.cause == numbers.UNANSWERED:
        return Behind(active=bool(numbers.fallback_of(c, getattr(act, "sender", ""))), approved_by=None, name="")
    held = flows.one(c, act.cause)
    newest = flows.version(c, held.id, held.version) if held and held.version else None
    if held is None or newest is None:
        return None
    made_by = maker(c, held.id, "FlowMade").removeprefix(MEMBER)
    return Behind(not held.quieted, newest.by or None, held.name, made_by, newest.number)


def shown(c: Unit, _: None) -> list[Shown]:
    """The pieces of sound, each with the flows it is heard in, as a draft or as they run."""
    heard = {held.id: {*_strings(held.draft), *_strings(_running(c, held))} for held in flows.every(c)}
    return [
        Shown(f"clip:{one.id}", one.name, one.name, tuple(f"flow:{flow}" for flow in heard if one.id in heard[flow]))
        for one in clips.every(c)
    ]


def _running(c: Unit, held: Held) -> Any:
    newest = flows.version(c, held.id, held.version) if held.version else None
    return newest.body if newest is not None else None


def _strings(held: Any) -> Iterator[str]:
    if isinstance(held, str):
        yield held
    elif isinstance(held, dict | list):
        for each in held.values() if isinstance(held, dict) else held:
            yield from _strings(each)


def answers_first(c: Unit, sender: str) -> bool:
    """Whether a flow answers what comes in here, before anybody is asked to take it."""
    return runs_now(c, "sender", sender) is not None
