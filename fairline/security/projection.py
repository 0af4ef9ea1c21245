"""Forgets who a secret belongs to, in memory, in the very unit in which a member's right to come in changes."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.security import store
from fairline.security.cache import CACHE, owner_of

WHOLE = frozenset({"SignInRulesSet", "OperatorAppointed", "OperatorDismissed", "MeasureTaken", "MeasureLifted"})
KINDS = WHOLE | frozenset({"MemberRoleChanged", "MemberPreferencesChanged", "MemberDeactivated", "MemberErased"})


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Believe nothing remembered of this member, nor of the programs whose tokens they made; of a whole account where
    it became the operator's, or is so no more, and where something was suspended.
    """
    if entry.kind == "SignInRulesSet":
        store.rules.put(c, entry.event.second_factor, entry.event.lock_minutes, shared=entry.event.shared)
    if entry.kind == "MemberRoleChanged":  # whoever gives a role has looked at it
        store.reviews.put(c, entry.event.member, entry.at)
        store.restraints.lift(c, f"member:{entry.event.member}", "unreviewed")
    if entry.kind in WHOLE:
        CACHE.revoke(c.account, c.at)
        return
    member = f"member:{entry.event.member}"
    for each in (member, *(f"app:{token}" for token in store.tokens.made_by(c, member))):
        CACHE.revoke(owner_of(c.account, each), c.at)


PROJECTION = Projection(name="security", kinds=KINDS, apply=apply, tables=("security_rules",))
