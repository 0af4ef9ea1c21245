"""Measures about the account: what is suspended, removed, held or asked, in which case, and lifted again cleanly."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.accounts import store
from fairline.accounts.accounts import account, set_standing
from fairline.accounts.events import MeasureLifted, MeasureTaken
from fairline.accounts.model import StandingState
from fairline.accounts.store.measures import Taken
from fairline.gate import Measure
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.kit.work import cancel, enqueue

JOB = "accounts.measure_over"
ALONE = ("full", "begin", "campaigns", "api", "imports", "exports_outward")  # scopes that name nothing further
NAMING = ("channel", "sender", "domain", "brand", "member", "token")  # these name a thing that sends
# These name something that is shown, heard or used.
SHOWN = ("message", "file", "form", "page", "reply", "macro", "rule", "survey", "clip")
KINDS = ("suspended", "removed", "held", "other")
GROUNDS = ("stability", "security", "certification", "harm")  # why it may be done at once and without notice
STANDINGS: Mapping[str, StandingState] = {
    "full": "suspended",
    "begin": "partly_suspended",
}  # scopes the whole account is told of


class Suspended(Problem):
    """What was wanted is suspended by a measure, in the case `case`."""

    status = 403
    type = "suspended"


def take_measure(
    c: Unit,
    actor: Actor,
    *,
    scope: str,
    case: str,
    clauses: Sequence[str],
    why: str,
    kind: str = "suspended",
    until: Millis | None = None,
    condition: str = "",
    ground: str = "",
    notice: str = "",
) -> str:
    """Take a measure; its id. It ends by itself at `until` (ms UTC), or once its condition is met and it is lifted.

    The same scope in the same case is taken once. A measure without end or condition is refused, and one of the kind
    `other` needs an end (clause DTA-V-OTHER). Raises BadInput, NotFound.
    """
    _check(c, scope, kind, why, until, condition, ground)
    held = next((one for one in measures_now(c) if (one.scope, one.kind, one.case) == (scope, kind, case)), None)
    if held is not None:
        return held.id
    new = c.new_id("msr")
    taken = MeasureTaken(
        measure=new,
        scope=scope,
        kind=kind,
        case=case,
        clauses=tuple(clauses),
        why=why.strip(),
        until=until,
        condition=condition.strip(),
        ground=ground,
        notice=notice.strip(),
    )
    append(c, actor, taken)
    if until is not None:
        enqueue(c, JOB, {"measure": new}, due=until, key=f"measure:{new}")
    _stand(c, new, why.strip())
    return new


def lift_measure(c: Unit, actor: Actor, id: str, because: str, why: str = "") -> None:
    """A measure holds no more: `because` is met, over, appeal, lapsed or decided. Lifted before, it stays so. Raises
    NotFound.
    """
    held = measure(c, id)
    if held.lifted is not None:
        return
    told = held.measure
    append(c, actor, MeasureLifted(measure=id, scope=told.scope, case=told.case, because=because, why=why.strip()))
    cancel(c, f"measure:{id}")
    if told.scope in STANDINGS:
        _stand(c, id, "")


def over(c: Unit, payload: Mapping[str, Any]) -> None:
    """The job of a measure whose time is over."""
    lift_measure(c, HOUSE, payload["measure"], "over")


def measures_now(c: Unit) -> tuple[Measure, ...]:
    """The measures that hold now, oldest first."""
    return store.measures.holding(c)


def measures_of(c: Unit, case: str) -> list[Taken]:
    """Every measure of a case, those lifted too, oldest first."""
    return store.measures.of_case(c, case)


def measure(c: Unit, id: str) -> Taken:
    """A measure. Raises NotFound."""
    found = store.measures.one(c, id)
    if found is None:
        raise NotFound(what=id)
    return found


def stopping(c: Unit, *scopes: str) -> Measure | None:
    """The first measure that holds now for one of these scopes, or for the whole account."""
    return next((one for one in measures_now(c) if one.scope in scopes), None)


def removed(c: Unit, what: str) -> frozenset[str]:
    """The ids of things of a kind of `SHOWN` that a measure keeps out of sight now."""
    stem = f"{what}:"
    return frozenset(one.scope.removeprefix(stem) for one in measures_now(c) if one.scope.startswith(stem))


def refuse_if_stopped(c: Unit, *scopes: str) -> None:
    """Raises Suspended, with its case and clauses, where a measure holds for one of these scopes."""
    held = stopping(c, *scopes)
    if held is not None:
        raise Suspended(clauses=held.clauses, case=held.case, why=held.why)


def _stand(c: Unit, by: str, why: str) -> None:
    """The account's standing follows its strictest measure; what the operator set by hand stays as it is."""
    now, scopes = account(c), {one.scope for one in measures_now(c)}
    strictest: StandingState = next((STANDINGS[each] for each in STANDINGS if each in scopes), "active")
    by_hand = now.standing != "active" and not now.standing_by.startswith("msr_")
    if not by_hand and now.standing != strictest:
        set_standing(c, strictest, why or "measure", by=by)


def _check(c: Unit, scope: str, kind: str, why: str, until: Millis | None, condition: str, ground: str) -> None:
    account(c)
    wrong: dict[str, str] = {}
    name, _, of = scope.partition(":")
    if not (name in ALONE and not of) and not (name in (*NAMING, *SHOWN) and of):
        wrong["scope"] = "kit.field.invalid"
    if kind not in KINDS:
        wrong["kind"] = "kit.field.invalid"
    if ground and ground not in GROUNDS:
        wrong["ground"] = "kit.field.invalid"
    if not why.strip():
        wrong["why"] = "kit.field.required"
    if until is not None and until <= c.at:
        wrong["until"] = "kit.field.invalid"
    if until is None and (kind == "other" or not condition.strip()):
        wrong["until"] = "accounts.field.measure-end"
    if wrong:
        raise BadInput(what="measure", fields=wrong)
