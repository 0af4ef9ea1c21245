"""Where each clause stands: kept, kept in part, planned, or nothing software can do; by what, and what proves it."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from fairline.agreements.clauses import Clause, UnknownClause

FOLDER = Path(__file__).with_name("state")
State = Literal["kept", "partly", "planned", "not_software"]
STATES: tuple[State, ...] = ("kept", "partly", "planned", "not_software")

# What a clause may wait for. Each is told in words.toml, as `system.<name>`.
SYSTEMS = frozenset(
    {
        "assistants",
        "audit-programme",
        "billing",
        "carrier-desk",
        "carriers",
        "data-regions",
        "destinations",
        "dialer",
        "emergency-list",
        "fedramp-mode",
        "forum",
        "knowledge",
        "leads",
        "marketing-mail",
        "marketplace",
        "partners",
        "plan-limits",
        "policy-register",
        "quality",
        "rights-packs",
        "shared-offers",
        "social",
        "sub-accounts",
        "test-windows",
        "training",
        "webhooks",
        "workforce",
    }
)


class Standing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where a clause stands.

    `kept_by` are paths of what keeps it, a function after a colon; `proved_by` are tests, as pytest names them. What
    is kept in part says what is `missing`, what is planned the one system it `waits_for`, and what software cannot
    keep says `why`; in words, by language. Where all that is missing belongs to systems that do not exist yet, it
    `waits_only_for` these: it is kept as far as it can be today.
    """

    state: State
    kept_by: tuple[str, ...] = ()
    proved_by: tuple[str, ...] = ()
    missing: Mapping[str, str] = {}
    waits_for: str = ""
    waits_only_for: tuple[str, ...] = ()
    why: Mapping[str, str] = {}


class Counts(msgspec.Struct, frozen=True):
    """How many clauses stand how."""

    kept: int
    partly: int
    planned: int
    not_software: int
    all: int


class Coverage(msgspec.Struct, frozen=True):
    """How many clauses stand how: all of them, by tier (`1`, `2`, `3`) and by area."""

    all: Counts
    by_tier: dict[str, Counts]
    by_area: dict[str, Counts]


@cache
def standings() -> Mapping[str, Standing]:
    """Where every clause stands, by its id, as the files of `state/` tell it. Read once."""
    found: dict[str, Standing] = {}
    for path in sorted(FOLDER.glob("*.toml")):
        found |= read(path.read_text("utf-8"))
    return found


def read(text: str) -> dict[str, Standing]:
    """What one file tells. Raises msgspec.ValidationError, or TOMLDecodeError where it cannot be read."""
    return msgspec.convert(tomllib.loads(text), dict[str, Standing])


def standing(id: str) -> Standing:
    """Where a clause stands. Raises UnknownClause."""
    try:
        return standings()[id]
    except KeyError as error:
        raise UnknownClause(id=id) from error


def coverage(among: Iterable[Clause]) -> Coverage:
    """How many of these clauses stand how."""
    told = [(one, standing(one.id).state) for one in among]
    tiers = sorted({str(one.tier) for one, _ in told})
    areas = sorted({one.area for one, _ in told})
    return Coverage(
        all=_count(state for _, state in told),
        by_tier={tier: _count(state for one, state in told if str(one.tier) == tier) for tier in tiers},
        by_area={area: _count(state for one, state in told if one.area == area) for area in areas},
    )


def _count(states: Iterable[State]) -> Counts:
    held = list(states)
    return Counts(**{state: held.count(state) for state in STATES}, all=len(held))
