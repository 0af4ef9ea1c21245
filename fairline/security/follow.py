"""What security does when a member leaves: their sessions end, and once they are erased nothing of theirs is kept."""

from collections.abc import Sequence
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.security import sessions, store


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """End the sessions a member had when they were deactivated; forget all secrets of one who was erased."""
    for entry in entries:
        member = entry.event.member
        sessions.end_all(c, member, made_before=entry.at)
        if entry.kind == "MemberErased":
            forget(c, member)


def forget(c: Unit, member: str) -> int:
    """Keep nothing of a member; how many sessions were forgotten."""
    store.passwords.forget_password(c, member)
    store.second_factors.forget(c, member)
    store.devices.forget(c, member)
    store.waiting.drop(c, member)
    return sessions.end_all(c, member)


FOLLOWER = Follower(name="security", kinds=frozenset({"MemberDeactivated", "MemberErased"}), follow=follow)
