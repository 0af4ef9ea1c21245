"""What the rulings on many acts would be, each at an instant of its own; nothing is written, and the facts are asked
of their owners for many at once.
"""

import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import Any

from fairline.gate.facts import Batched, Facts, Posed
from fairline.gate.policies import Policy, asked_about
from fairline.gate.ruling import Asked, Ruling, rule_each
from fairline.gate.verdict import Unknown
from fairline.kit.db import Remembering, Unit

log = logging.getLogger(__name__)

AT_ONCE = 5_000  # acts whose facts are asked for together

Many = Callable[[Unit, Sequence[Posed]], Sequence[Any]]


def foresee(
    c: Unit,
    posed: Sequence[Posed],
    *,
    alike: Collection[type] = (),
    instead: Mapping[type, Many] | None = None,
    brief: bool = False,
) -> Iterator[Ruling]:
    """The rulings in the acts' order.

    `alike` are facts that are the same for all of them, asked of the first alone; `instead` tells facts that are not
    as the house has them now, because what they are about is not there yet. `brief` rulings end at the first refusal,
    and nothing more is found out for them.
    """
    told: dict[type, Any] = {}
    base = c if isinstance(c, Remembering) else Remembering(c, c.at)
    offered = {fact: each.many for fact, each in c.tools.facts.items() if isinstance(each, Batched)}
    for first in range(0, len(posed), AT_ONCE):
        some = posed[first : first + AT_ONCE]
        asked = [_asked(base, each, told) for each in some]
        rulings: dict[int, Ruling] = {}
        for policies, places in _by_policies(some):
            finding = _Finding(base, some, asked, offered | dict(instead or {}), alike, told)
            ruled = rule_each([asked[each] for each in places], policies, brief=brief, before=finding)
            rulings.update(zip(places, ruled, strict=True))
        yield from (rulings[place] for place in range(len(some)))


class _Finding:
    """Finds out what a policy will ask, for all acts it is asked about, before it is."""

    def __init__(
        self,
        c: Remembering,
        posed: Sequence[Posed],
        asked: Sequence[Asked],
        many: Mapping[type, Many],
        alike: Collection[type],
        told: dict[type, Any],
    ) -> None:
        self._c = c
        self._posed = {id(one): each for one, each in zip(asked, posed, strict=True)}
        self._many = many
        self._alike = alike
        self._told = told
        self._found = set(told)

    def __call__(self, policy: Policy, left: Sequence[Asked]) -> None:
        """Acts only ever drop out, so what was found out once was found out for all that are left."""
        for fact in (*policy.needs, *policy.may_ask):
            if fact in self._found:
                continue
            self._found.add(fact)
            try:
                found = list(zip(left, self._found_out(fact, left), strict=True))
            except Unknown:
                continue
            except Exception as error:  # each act asks for itself, and its policy refuses what it cannot tell
                told = {"fact": fact.__name__, "cause": type(error).__name__}
                log.warning("a fact was not told for many", extra=told)
                continue
            for each, value in found:
                each.facts.tell(fact, value)

    def _found_out(self, fact: type, left: Sequence[Asked]) -> Sequence[Any]:
        """A fact of each of them. Raises Unknown where it cannot be found out for many at once."""
        if fact in self._many:
            return self._many[fact](self._c, [self._posed[id(each)] for each in left])
        if fact not in self._alike:
            raise Unknown(fact.__name__)
        self._told[fact] = left[0].facts[fact]
        return [self._told[fact]] * len(left)


def _asked(base: Remembering, posed: Posed, told: Mapping[type, Any]) -> Asked:
    unit = base if posed.at == base.at else Remembering(base, posed.at, base)
    return Asked(posed.act, Facts(unit, posed.act, base.tools.facts, told))


def _by_policies(posed: Sequence[Posed]) -> list[tuple[Sequence[Policy], list[int]]]:
    """The places of acts about which the same policies are asked."""
    found: list[tuple[Sequence[Policy], list[int]]] = []
    for place, each in enumerate(posed):
        policies = asked_about(each.act)
        same = next((places for known, places in found if known == policies), None)
        if same is None:
            found.append((policies, [place]))
        else:
            same.append(place)
    return found
