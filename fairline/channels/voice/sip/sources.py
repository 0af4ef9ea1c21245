"""Where a leg comes from, or goes to, as far as it is known: a provider's trunk, or a member's telephone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FromTrunk:
    """A line of a provider, by its id."""

    trunk: str


@dataclass(frozen=True, slots=True)
class FromPhone:
    """A telephone that proved its password."""

    username: str


Source = FromTrunk | FromPhone
