"""The policies: every file in this folder is one rule about acts, and the folder is the list.

A policy has a NAME (its file’s), the CLAUSES it serves, the acts it COVERS, the facts it NEEDS (and those it MAY_ASK of
some acts only), and a pure function, `judge(act, facts)`. One that changes acts says which fields in AMENDS; it is
asked first, and defers none. EARLY says that a person may let go before its time what it makes wait. ALONE tells the
acts (calls for help) about which it is asked alone: no other rule may stand in their way.
"""

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from fairline.gate.acts import Act
from fairline.gate.facts import Facts
from fairline.gate.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Policy:
    """One rule."""

    name: str
    clauses: tuple[str, ...]
    covers: tuple[type[Act], ...]
    needs: tuple[type, ...]
    judge: Callable[[Any, Facts], Verdict]
    amends: frozenset[str] = frozenset()
    may_ask: tuple[type, ...] = ()  # facts it asks of some acts only
    early: bool = False  # what it makes wait may be let go before its time by a person
    claims: Callable[[Act], bool] | None = None  # acts about which it is asked alone


def read(module: ModuleType) -> Policy:
    """The policy a file holds. Raises AttributeError where a part is missing, TypeError for a wrong name."""
    if not module.__name__.endswith(f".{module.NAME}"):
        raise TypeError(f"the policy {module.NAME} stands in {module.__name__}")
    amends = frozenset(getattr(module, "AMENDS", ()))
    may_ask = tuple(getattr(module, "MAY_ASK", ()))
    covers, needs = tuple(module.COVERS), tuple(module.NEEDS)
    early = bool(getattr(module, "EARLY", False))
    claims: Callable[[Act], bool] | None = getattr(module, "ALONE", None)
    return Policy(module.NAME, tuple(module.CLAUSES), covers, needs, module.judge, amends, may_ask, early, claims)


def listed() -> tuple[Policy, ...]:
    """Every policy of the folder, by name; names that begin with an underscore are not policies."""
    names = [found.name for found in pkgutil.iter_modules(__path__) if found.name[0] != "_"]
    return tuple(read(importlib.import_module(f"{__name__}.{name}")) for name in sorted(names))


def in_order(policies: Iterable[Policy]) -> tuple[Policy, ...]:
    """Those that amend first, so that the others judge what would leave; what it counts as before what it says."""
    return tuple(sorted(policies, key=lambda each: (not each.amends, "purpose_class" not in each.amends, each.name)))


def by_act(policies: Iterable[Policy]) -> Mapping[type[Act], tuple[Policy, ...]]:
    """The policies that cover each kind of act, in the order they are asked."""
    found: dict[type[Act], list[Policy]] = {}
    for policy in in_order(policies):
        for kind in policy.covers:
            found.setdefault(kind, []).append(policy)
    return {kind: tuple(covering) for kind, covering in found.items()}


def asked_about(act: Act) -> tuple[Policy, ...]:
    """The policies that are asked about an act: all that cover its kind, or those alone that claim it."""
    covering = BY_ACT.get(type(act), ())
    claiming = tuple(each for each in covering if each.claims is not None and each.claims(act))
    return claiming or covering


POLICIES = listed()
BY_ACT = by_act(POLICIES)
