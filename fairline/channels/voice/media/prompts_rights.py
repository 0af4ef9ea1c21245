"""Who owns a piece of sound that is played to people, and by what right it is (clause DTA-MEDIA-RIGHTS)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

OWN, LICENCE, PUBLIC_DOMAIN = "own", "licence", "public_domain"
BASES = (OWN, LICENCE, PUBLIC_DOMAIN)
CALLS = "calls"
MANNERS = (CALLS, "web", "print")
WARN_DAYS = 30  # licence.warn_days of the clause


@dataclass(frozen=True, slots=True)
class Rights:
    """The tag every uploaded piece carries: its owner, the right it is played by, where, until which day (inclusive).

    `owner_allows` and `law_allows` are the two confirmations; the source joins them with "and", so both are needed.
    """

    owner: str
    basis: str
    manners: frozenset[str]
    owner_allows: bool
    law_allows: bool
    proof: str = ""  # of a licence: its number, or where it is kept
    until: date | None = None


def missing(rights: Rights) -> list[str]:
    """What a tag lacks, by the names of its fields; empty where the piece may be taken."""
    lacks = [
        ("owner", not rights.owner.strip()),
        ("basis", rights.basis not in BASES),
        ("manners", not rights.manners or not rights.manners <= set(MANNERS)),
        ("owner_allows", not rights.owner_allows),
        ("law_allows", not rights.law_allows),
        ("proof", rights.basis == LICENCE and not rights.proof.strip()),
    ]
    return [name for name, is_missing in lacks if is_missing]


def may_be_played(rights: Rights, on: date, manner: str = CALLS) -> bool:
    """Whether a piece may be played on a day (the account's own day); a licence's last day still counts."""
    is_over = rights.until is not None and on > rights.until
    return not missing(rights) and manner in rights.manners and not is_over


def is_due_a_warning(rights: Rights, on: date, warn_days: int = WARN_DAYS) -> bool:
    """Whether its owner is to be told now that the right ends soon."""
    return rights.until is not None and on <= rights.until <= on + timedelta(days=warn_days)


def written(rights: Rights) -> dict[str, Any]:
    """The tag as it is kept beside the sound."""
    return {
        "owner": rights.owner,
        "basis": rights.basis,
        "manners": sorted(rights.manners),
        "owner_allows": rights.owner_allows,
        "law_allows": rights.law_allows,
        "proof": rights.proof,
        "until": rights.until.isoformat() if rights.until else None,
    }


def read(kept: Mapping[str, Any]) -> Rights:
    """The tag out of what was kept."""
    until = kept.get("until")
    return Rights(
        owner=str(kept["owner"]),
        basis=str(kept["basis"]),
        manners=frozenset(kept["manners"]),
        owner_allows=bool(kept["owner_allows"]),
        law_allows=bool(kept["law_allows"]),
        proof=str(kept.get("proof", "")),
        until=date.fromisoformat(until) if until else None,
    )
