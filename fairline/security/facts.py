"""What the gate and accounts may ask: whether whoever wants an act may have it, and who has a second factor."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import accounts
from fairline.accounts import SecondFactorsOf
from fairline.gate import Act, Entitled, Export, Mail
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.security import store, tokens
from fairline.security.permissions import has

# An act of another kind is refused until somebody says here which permission it needs.
NEEDED = {"Reply": "conversation.reply", "Call": "call.make", "Record": "call.record", "Listen": "call.listen"}
EXPORTED = {
    "access_package": "data_request.manage",
    "evidence_pack": "evidence.make",
    "reads": "reads.read",
    "rows": "export.make",
    "report": "export.make",
    "recording": "recording.listen",  # who has it made may make exports besides: the route asks
    "account": "account.export",
}
MAILED = {"invitation": "member.manage", "export_link": "export.make", "code": "mailbox.manage"}


def needed_for(act: Act) -> str | None:
    """The permission whoever wants this act must have, None where nobody may want it by themselves."""
    if isinstance(act, Export):
        return EXPORTED.get(act.what)
    if isinstance(act, Mail):
        return MAILED.get(act.purpose)
    return NEEDED.get(type(act).__name__)


def entitled(c: Unit, act: Act) -> Entitled | None:
    """Whether the member or the program who wants the act may have it now.

    None, and so a refusal, where nobody wants it or nobody knows what it needs.
    """
    needed = needed_for(act)
    if needed is None:
        return None
    if act.app is not None:
        return _of_app(c, act.app, needed)
    return None if act.member is None else _of_member(c, act.member, needed)


def second_factors(c: Unit, members: Sequence[str]) -> frozenset[str]:
    """Which of these members are asked for a code when they sign in."""
    return store.second_factors.having(c, members)


def _of_member(c: Unit, id: str, needed: str) -> Entitled:
    try:
        member = accounts.member(c, id)
    except NotFound:
        return Entitled(active=False, permitted=False, permission=needed)
    permitted = has(c, member.role, needed)
    return Entitled(active=member.state == "active", permitted=permitted, permission=needed)


def _of_app(c: Unit, id: str, needed: str) -> Entitled:
    token = store.tokens.one(c, id)
    scopes = tokens.scopes_now(c, token) if token and tokens.is_alive(token, c.at) else None
    return Entitled(active=scopes is not None, permitted=needed in (scopes or ()), permission=needed)


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {Entitled: entitled, SecondFactorsOf: second_factors}
