"""What accounts that belong together plug in."""

from collections.abc import Sequence
from typing import Any

from fairline.accounts.together import accounts_http, clients, finding, identity, signs
from fairline.accounts.together.http import DECLARE, OPERATE, SERVE
from fairline.accounts.together.http import ROUTES as TOGETHER_ROUTES
from fairline.accounts.together.projection import TOGETHER
from fairline.accounts.together.sanctions import matching
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue, plainly

__all__ = ["FOLLOWERS", "JOBS", "PERMISSIONS", "ROUTES", "TOGETHER"]


def begin(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """An account was opened, or an owner or what it declares is another: it is looked at at once, then every day."""
    finding.look_soon(c)
    signs.plan(c)
    enqueue(c, matching.JOB, {}, key=matching.JOB)


ROUTES = (*TOGETHER_ROUTES, *accounts_http.ROUTES)
FOLLOWERS = (
    Follower("accounts.identity", identity.KINDS, identity.follow),
    Follower("accounts.clients", clients.KINDS, clients.follow),
    Follower(
        "accounts.together",
        frozenset({"AccountOpened", "IdentityDeclared", "MemberJoined", "MemberRoleChanged", "PlanAssigned"}),
        begin,
    ),
)
JOBS = {**finding.JOBS, **clients.JOBS, **matching.JOBS, signs.JOB: plainly(signs.look)}
PERMISSIONS = {
    DECLARE: frozenset({"owner", "admin"}),
    SERVE: frozenset({"owner", "admin"}),
    OPERATE: frozenset({"owner", "admin", "compliance_officer"}),
}
