"""What security keeps about members besides their secrets: the browsers they are signed in with."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.plugin import Holding
from fairline.security import sessions, store


def collect(c: Unit, person: str) -> Sequence[Mapping[str, Any]]:
    """A member's sessions; nothing for anybody else's id."""
    return [
        {"id": session.id, "created": to_text(session.created), "user_agent": session.user_agent}
        for session in store.sessions.of_member(c, person)
    ]


def forget(c: Unit, person: str) -> int:
    """End a member's sessions; how many."""
    return sessions.end_all(c, person)


HOLDINGS = (Holding(module="security", place="sessions", collect=collect, forget=forget),)
