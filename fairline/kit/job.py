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
    database: Any = None  # to read with, before the outside is asked; what is written is the unit answered

    @property
    def key(self) -> str:
        """The idempotency key towards whoever is called outside."""
        return self.id


Does = Callable[[Job], Awaitable[Callable[[Any], Any] | None]]  # answers with the unit that carries out the effect


@dataclass(frozen=True, slots=True)
class OrElse:
    """What a job does, and the unit that leaves word where it is given up after its last try: nobody waits for it then.

    The word is written in the unit in which the job is given up. It may enqueue the same key anew.
    """

    does: Does
    given_up: Callable[[Any, Mapping[str, Any]], Any]

    async def __call__(self, job: Job) -> Callable[[Any], Any] | None:
        """Do the job."""
        return await self.does(job)
