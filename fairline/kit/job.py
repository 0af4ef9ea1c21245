"""A job, as whoever does it sees it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Job:
    """A job that is due: what kind, for which account, with which payload (ids only, never personal data)."""

    id: str
    account: str
    kind: str
    payload: Mapping[str, Any]
    attempts: int
    fence: int

    @property
    def key(self) -> str:
        """The idempotency key towards whoever is called outside."""
        return self.id


Does = Callable[[Job], Awaitable[Callable[[Any], Any] | None]]  # answers with the unit that carries out the effect
