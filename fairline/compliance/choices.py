"""The gate's policies by the names people read."""

from dataclasses import dataclass

from fairline.gate import POLICIES
from fairline.kit.words import knows, say


@dataclass(frozen=True, slots=True)
class Named:
    """A policy: its name in the code, in words, and the clauses it serves."""

    name: str
    told: str
    clauses: tuple[str, ...]


def policies_named(language: str) -> list[Named]:
    """Every policy, by its name in words."""
    found = [Named(each.name, named(each.name, language), each.clauses) for each in POLICIES]
    return sorted(found, key=lambda each: each.told.casefold())


def named(policy: str, language: str) -> str:
    """What a policy is called; its name in the code where nobody wrote one yet."""
    key = f"compliance.policy.{policy}"
    return say(key, language) if knows(key) else policy.replace("_", " ")
