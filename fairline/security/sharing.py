"""Notices a key that two organisations use: from its usual place, and within an hour from a listed integrator's.

Clause ZS-API-NO-TOKEN-SHARING. By the operator's policy (`FAIRLINE_TOKEN_SHARING`) it is revoked at once, or its owners
are only told.
"""

from fairline import accounts
from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.security import networks, store, tokens
from fairline.security.events import TokenShared

HOUR: Millis = 3_600_000
WRITTEN: Millis = 60_000  # how often the same place is written down
MOST = 10_000
_SEEN: dict[tuple[str, str], Millis] = {}


def is_new(token: str, address: str, at: Millis) -> bool:
    """Whether this process has not written down lately that a key was used from there."""
    key = (token, networks.place(address))
    if at - _SEEN.get(key, -WRITTEN) < WRITTEN:
        return False
    if len(_SEEN) >= MOST:
        _SEEN.clear()
    _SEEN[key] = at
    return True


def used(c: Unit, token: str, address: str) -> None:
    """A key was used from an address; where that looks shared, it is written down and told, and by policy revoked."""
    settings = c.tools.settings
    here, whose = networks.place(address), networks.integrator(address, getattr(settings, "integrators", ""))
    others = store.uses.since(c, token, c.at - HOUR)
    store.uses.put(c, token, here, whose)
    apart = [each for each in others if each.network != here and each.integrator != whose]
    if not apart:
        return
    revokes = getattr(settings, "token_sharing", "revoke") == "revoke"
    name = whose or apart[0].integrator
    places = tuple(sorted({here, *(each.network for each in apart)}))
    append(c, HOUSE, TokenShared(token=token, integrator=name, networks=places, revoked=revokes))
    if revokes:
        try:
            tokens.revoke(c, HOUSE, token)
        except NotFound:
            return
    _tell(c, token, name, revoked=revokes)


def _tell(c: Unit, token: str, integrator: str, *, revoked: bool) -> None:
    accounts.notify(
        c,
        HOUSE,
        "security.token-revoked" if revoked else "security.token-shared",
        ("owner", "admin"),
        values={"name": store.tokens.names(c, [token]).get(token, token), "integrator": integrator},
        clause="ZS-API-NO-TOKEN-SHARING",
        letter=True,
        href="/admin/tokens",
        banner_days=7,
        once=f"token-shared:{token}",
    )
