"""The clocks of cases: begun, met, and what happens when their time passes."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.cases import lengths, store
from fairline.cases.events import CaseAlarmed, CaseClockMet, CaseClockPassed, CaseClockSet
from fairline.cases.model import Case
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.work import cancel, enqueue

JOB = "cases.clock"
ALARM = "cases.alarm"
Then = Callable[[Unit, Case], None]


def start(c: Unit, case: str, clock: str, begin: Millis | None = None, *, due: Millis | None = None) -> Millis:
    """A clock begins; when it is due (ms UTC). Its length is that of lengths.toml, unless it is given as `due`."""
    began = c.at if begin is None else begin
    until = lengths.due(c, clock, began) if due is None else due
    because = lengths.source(clock) if clock in lengths.lengths() else ""
    append(c, HOUSE, CaseClockSet(case=case, clock=clock, due=until, because=because))
    cancel(c, key(case, clock))
    enqueue(c, JOB, {"case": case, "clock": clock}, due=until, key=key(case, clock))
    for days in lengths.alarms(clock) if clock in lengths.lengths() else ():
        told = {"case": case, "clock": clock, "days": days}
        enqueue(c, ALARM, told, due=Millis(began + days * lengths.DAY), key=f"{key(case, clock)}:{days}")
    return until


def meet(c: Unit, actor: Actor, case: str, *names: str) -> None:
    """What was owed was done, where it was still to be."""
    for clock in store.parts.clocks(c, case):
        if clock.name in names and clock.met is None:
            append(c, actor, CaseClockMet(case=case, clock=clock.name))
            cancel(c, key(case, clock.name))


def stop_all(c: Unit, case: str, *, but: tuple[str, ...] = ()) -> None:
    """Nothing more is owed in a case, but for some clocks that run on."""
    meet(c, HOUSE, case, *(each.name for each in store.parts.clocks(c, case) if each.runs and each.name not in but))


def passed(c: Unit, payload: Mapping[str, Any], then: Mapping[str, Then]) -> None:
    """The job of a clock whose time came: written down where it still runs, and what follows from it."""
    held = store.cases.one(c, payload["case"])
    clock = store.parts.clock(c, payload["case"], payload["clock"])
    if held is None or clock is None or not clock.runs or clock.due > c.at:
        return
    append(c, HOUSE, CaseClockPassed(case=held.id, clock=clock.name))
    if clock.name in then:
        then[clock.name](c, held)


def alarm(c: Unit, payload: Mapping[str, Any], tell: Callable[[Unit, Case, str], None]) -> None:
    """The job that tells who handles a case that a clock still runs after so many days."""
    held = store.cases.one(c, payload["case"])
    clock = store.parts.clock(c, payload["case"], payload["clock"])
    if held is not None and clock is not None and clock.runs:
        append(c, HOUSE, CaseAlarmed(case=held.id, clock=clock.name, days=payload["days"]))
        tell(c, held, clock.name)


def key(case: str, clock: str) -> str:
    """The key of a clock's job."""
    return f"case:{case}:{clock}"
