"""What the gate and accounts may ask: whether whoever wants an act may have it, and who has a second factor."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import accounts
from fairline.accounts import SecondFactorsOf
from fairline.gate import Act, Entitled
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.security import store, tokens
from fairline.security.permissions import permissions_of, still_known

# An act of another kind is refused until somebody says here which permission it needs.
NEEDED = {"Reply": "conversation.reply", "Export": "data_request.manage"}


def entitled(c: Unit, act: Act) -> Entitled | None:
    """Whether the member who wants the act, or the program whose token's id stands there, may have it now.

    None, and so a refusal, where nobody wants it or nobody knows what it needs.
    """
    needed = NEEDED.get(type(act).__name__)
    if needed is None or act.member is None:
        return None
    if act.member.startswith("tok_"):
        return _of_app(c, act.member, needed)
    try:
        member = accounts.member(c, act.member)
    except NotFound:
        return Entitled(active=False, permitted=False, permission=needed)
    permitted = needed in permissions_of(c.tools.permissions, member.role)
    return Entitled(active=member.state == "active", permitted=permitted, permission=needed)


def second_factors(c: Unit, members: Sequence[str]) -> frozenset[str]:
    """Which of these members are asked for a code when they sign in."""
    return store.second_factors.having(c, members)


def _of_app(c: Unit, id: str, needed: str) -> Entitled:
    token = store.tokens.one(c, id)
    active = token is not None and tokens.is_alive(token, c.at)
    permitted = token is not None and needed in still_known(c.tools.permissions, token.scopes)
    return Entitled(active=active, permitted=permitted, permission=needed)


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {Entitled: entitled, SecondFactorsOf: second_factors}
