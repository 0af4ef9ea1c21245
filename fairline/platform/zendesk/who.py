"""Who asks, as the units of this API want to know it; instants and words as its clients read them."""

from dataclasses import dataclass
from datetime import UTC, datetime

from fairline.journal import Actor, actor_from
from fairline.kit.clock import Millis, from_millis, to_millis
from fairline.kit.errors import Forbidden
from fairline.web import Asked, Identity


@dataclass(frozen=True, slots=True)
class Who:
    """A program, the member it speaks for (empty where nobody), what it may do, its language and where it came in."""

    account: str
    actor: Actor
    member: str
    permissions: frozenset[str]
    language: str
    home: str = ""

    def check(self, permission: str) -> None:
        """Raises Forbidden where it may not."""
        if permission not in self.permissions:
            raise Forbidden(permission=permission)

    def link(self, path: str) -> str:
        """The address of a thing of this API."""
        return f"{self.home}/api/v2/{path}.json"


def who_of(asked: Asked, home: str) -> Who:
    """Who asks."""
    identity: Identity = asked.who
    return Who(
        identity.account, actor_from(identity.by), identity.member or "", identity.permissions, asked.language, home
    )


def instant(at: Millis | None) -> str | None:
    """An instant (ms UTC) as this API writes it: whole seconds, UTC."""
    return None if at is None else from_millis(at).strftime("%Y-%m-%dT%H:%M:%SZ")


def instant_of(said: str) -> Millis | None:
    """An instant as clients write it, in milliseconds UTC; a day is its beginning. None for what is none."""
    try:
        read = datetime.fromisoformat(said.strip())
    except ValueError:
        return None
    try:
        return to_millis(read if read.tzinfo else read.replace(tzinfo=UTC))
    except (OverflowError, OSError, ValueError):
        return None
