"""Runs a flow: a pure function from where a run stands and what happened to where it stands then, and what it asks.

Nothing here reads the world or the clock, so a run can be played again from what happened, and comes out the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from fairline.flows.model import PERSON, State
from fairline.flows.persons import wants_person
from fairline.flows.steps import Step, Subflow
from fairline.flows.turns import OUTSIDE, Command, Finish, HangUp, Happening, Heard, Left, Told, Turn, Wrote
from fairline.flows.writing import Flow
from fairline.kit.clock import Millis

MOST_VISITS = 500  # steps of one run
MOST_STREAK = 50  # steps without anything from outside: then it goes round in circles
MOST_A_SECOND = 60
DEEPEST = 5  # flows within flows

Book = Mapping[str, Flow]  # every flow a run may come to, by `flow@version`


@dataclass(frozen=True, slots=True)
class Went:
    """What came of something: where the run stands, what it asks, and the way it took (`step:outcome`)."""

    state: State
    commands: tuple[Command, ...] = ()
    path: tuple[str, ...] = ()


def begin(flow: str, book: Book, *, medium: Any, language: str, values: Mapping[str, str]) -> State:
    """Where a run stands before it hears of anything."""
    spoken = book[flow].languages
    return State(flow=flow, medium=medium, language=language if language in spoken else spoken[0], values=dict(values))


def advance(book: Book, state: State, happening: Happening, at: Millis, pins: Mapping[str, str] | None = None) -> Went:
    """What a run makes of something at an instant (milliseconds UTC); nothing once it is over.

    `pins` says which version of a flow within is meant: `flo_…` to `flo_…@2`.
    """
    if state.over:
        return Went(state)
    if isinstance(happening, Left):
        return Went(_with(state, over=happening.why or "left", awaits={}))
    state = _heard(state, happening, at)
    way = _Way(book, pins or {}, state)
    try:
        way.go(happening)
    except (LookupError, ValueError, TypeError):  # a flow that does not fit what it was checked to be
        way.end("broken")
    return Went(way.state, tuple(way.commands), tuple(way.path))


def _heard(state: State, happening: Happening, at: Millis) -> State:
    fresh = isinstance(happening, OUTSIDE) or (isinstance(happening, Told) and happening.late)
    same = state.now // 1000 == at // 1000
    return _with(state, now=at, in_second=state.in_second if same else 0, streak=0 if fresh else state.streak)


class _Way:
    """One way through some steps, until one waits or the run ends."""

    def __init__(self, book: Book, pins: Mapping[str, str], state: State) -> None:
        self.book, self.pins, self.state = book, pins, state
        self.commands: list[Command] = []
        self.path: list[str] = []

    def go(self, happening: Happening) -> None:
        if not self.state.step:
            self.enter(self.flow.start)
            return
        if self.asks_for_person(happening):
            self.path.append(f"{self.state.step}:person")
            self.enter(self.flow.person)
            return
        self.take(self.step.hear(self.state, happening))

    @property
    def flow(self) -> Flow:
        return self.book[self.state.flow]

    @property
    def step(self) -> Step:
        return self.flow.by_id[self.state.step]

    def asks_for_person(self, happening: Happening) -> bool:
        """Whether the contact wants a person, where the step before them does not say otherwise."""
        to, step = self.flow.person, self.step
        if not to or to not in self.flow.by_id or to == step.id or step.kind in ("enqueue", "voicemail", "gather"):
            return isinstance(happening, Wrote) and bool(to) and step.kind == "gather" and wants_person(happening.text)
        if isinstance(happening, Heard) and self.state.awaits.get("answer") == happening.turn:
            taken = any(getattr(each, "digit", "") == PERSON for each in getattr(step, "choices", ()))
            return (happening.digits == PERSON and not taken) or wants_person(happening.spoken)
        return isinstance(happening, Wrote) and wants_person(happening.text)

    def enter(self, id: str) -> None:
        """Come to a step, and to those after it, until one waits."""
        state = self.state
        self.state = _with(
            state,
            step=id,
            visits=state.visits + 1,
            streak=state.streak + 1,
            in_second=state.in_second + 1,
            awaits={},
            phase="",
            tries=0,
            since=state.now,
        )
        if self.state.streak > MOST_STREAK:
            self.end("loop")
        elif self.state.visits > MOST_VISITS or self.state.in_second > MOST_A_SECOND:
            self.end("limit")
        else:
            self.take(self.step.enter(self.state))

    def take(self, turn: Turn) -> None:
        """What a step made of something."""
        here = self.state.step
        self.state = _with(self.state, **turn.change)
        self.commands += turn.commands
        if self.state.over:
            why, self.state = self.state.over, _with(self.state, over="")
            self.path.append(f"{here}:{why}")
            self.end(why)
        elif self.state.phase == "within" and isinstance(self.step, Subflow):
            self.descend(self.step)
        elif turn.outcome:
            self.path.append(f"{here}:{turn.outcome}")
            self.follow(self.step, turn.outcome)

    def follow(self, step: Step, outcome: str) -> None:
        """Go where an outcome leads; where it leads nowhere, back to the flow around this one, or to the end."""
        to = step.ways.get(outcome, "")
        if to:
            self.enter(to)
        elif self.state.frames:
            (flow, around), rest = self.state.frames[-1], self.state.frames[:-1]
            self.state = _with(self.state, flow=flow, step=around, frames=rest, phase="")
            self.path.append(f"{around}:next")
            self.follow(self.step, "next")
        else:
            self.end("done")

    def descend(self, step: Subflow) -> None:
        inner = self.pins.get(step.flow, step.flow)
        if inner not in self.book or len(self.state.frames) >= DEEPEST:
            self.end("broken")
            return
        frames = (*self.state.frames, (self.state.flow, step.id))
        self.state = _with(self.state, flow=inner, frames=frames)
        self.enter(self.flow.start)

    def end(self, why: str) -> None:
        turn = self.state.turn + 1
        last: tuple[Command, ...] = (HangUp(turn=turn),) if why == "hung_up" else ()
        self.commands += (*last, Finish(turn=turn + 1, why=why))
        self.state = _with(self.state, over=why, awaits={}, turn=turn + 1)


def _with(state: State, **changes: Any) -> State:
    return msgspec.structs.replace(state, **changes)
