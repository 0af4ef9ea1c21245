"""Forgets who a secret belongs to, in memory, in the very unit in which a member's right to come in changes."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.security.cache import CACHE, owner_of

KINDS = frozenset({"MemberRoleChanged", "MemberPreferencesChanged", "MemberDeactivated", "MemberErased"})


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Believe nothing remembered of this member."""
    CACHE.revoke(owner_of(c.account, f"member:{entry.event.member}"), c.at)


PROJECTION = Projection(name="security", kinds=KINDS, apply=apply, tables=())
