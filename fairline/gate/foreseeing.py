"""What the rulings on many acts would be, each at an instant of its own; nothing is written, and the facts are asked
of their owners for many at once.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from fairline.gate.facts import Batched, Facts, Posed, Provider
from fairline.gate.policies import BY_ACT, asked_about
from fairline.gate.ruling import Ruling, rule
from fairline.kit.db import Remembering, Unit

AT_ONCE = 1_000  # acts whose facts are asked for together

Many = Callable[[Unit, Sequence[Posed]], Sequence[Any]]


def foresee(
    c: Unit,
    posed: Sequence[Posed],
    *,
    alike: Sequence[type] = (),
    instead: Mapping[type, Many] | None = None,
    brief: bool = False,
) -> Iterator[Ruling]:
    """The rulings in the acts' order.

    `alike` are facts that are the same for all of them, asked of the first alone; `instead` tells facts that are not
    as the house has them now, because what they are about is not there yet. `brief` rulings end at the first refusal.
    """
    told: dict[type, Any] = {}
    base = c if isinstance(c, Remembering) else Remembering(c, c.at)
    for first in range(0, len(posed), AT_ONCE):
        some = posed[first : first + AT_ONCE]
        asked = _asked_by(some)
        columns = {fact: many(base, some) for fact, many in _batched(c, asked, instead or {}).items()}
        for place, each in enumerate(some):
            known = {fact: column[place] for fact, column in columns.items()}
            unit = base if each.at == base.at else Remembering(c, each.at, base)
            facts = Facts(unit, each.act, c.tools.facts, told | known)
            yield rule(each.act, facts, asked_about(each.act), brief=brief)
            if len(told) < len(alike):
                told |= {fact: facts.seen(fact) for fact in alike if facts.seen(fact) is not None}


def _asked_by(posed: Sequence[Posed]) -> set[type]:
    kinds = {type(each.act) for each in posed}
    return {fact for kind in kinds for policy in BY_ACT.get(kind, ()) for fact in (*policy.needs, *policy.may_ask)}


def _batched(c: Unit, asked: set[type], instead: Mapping[type, Many]) -> dict[type, Many]:
    offered: Mapping[type, Provider] = c.tools.facts
    own = {fact: each.many for fact, each in offered.items() if isinstance(each, Batched) and fact in asked}
    return own | dict(instead)
