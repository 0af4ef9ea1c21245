"""What flows do when a time comes: wake runs, look things up, end what lasted too long, tell of rights that end."""

from collections.abc import Mapping
from typing import Any

from fairline.flows import callbacks, driving, lapsing, lookups
from fairline.flows.book import Book
from fairline.flows.events import FlowWoken
from fairline.flows.steps import Lookup
from fairline.flows.store import runs
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.job import Does
from fairline.kit.work import plainly


def wake(c: Unit, payload: Mapping[str, Any]) -> None:
    """The time came a run wanted to be woken at; nothing where it waits for it no more."""
    run = runs.one(c, payload["run"])
    if run is not None and run.ended is None and run.state.awaits.get("wake") == payload["turn"]:
        append(c, HOUSE, FlowWoken(run=run.id, turn=payload["turn"]))


def lapse(c: Unit, payload: Mapping[str, Any]) -> None:
    """A run lasted longer than any may."""
    run = runs.one(c, payload["run"])
    if run is not None and run.ended is None:
        append(c, HOUSE, FlowWoken(run=run.id, turn=0))


def asked(c: Unit, account: str, payload: Mapping[str, Any]) -> tuple[str, Mapping[str, str], int] | None:
    """What a run wants to look up: the address, what to take of the answer, seconds to wait. None where it is over."""
    run = runs.one(c, payload["run"])
    if run is None or run.ended is not None:
        return None
    try:
        step = Book(c, run.queue)[payload["flow"]].by_id[payload["step"]]
    except (LookupError, Problem):
        return None
    if not isinstance(step, Lookup):
        return None
    return lookups.address(step.url, step.send, run.state.values), step.take, step.seconds


JOBS: dict[str, Does] = {
    driving.WAKE: plainly(wake),
    driving.LAPSE: plainly(lapse),
    lookups.JOB: lookups.looks_up(asked),
    callbacks.JOB: plainly(callbacks.queue_again),
    lapsing.JOB: plainly(lapsing.look),
}
