"""Whose token it is: what a visitor's page carries to be the same visitor again."""

import hashlib

from fairline.channels.webchat import store
from fairline.channels.webchat.model import Site, Visitor
from fairline.kit.db import Unit
from fairline.kit.errors import Unauthorised

LENGTH = 32  # random bytes of a token


def account_of(token: str) -> str:
    """The account a token names; what else it says only that account's database can tell. Raises Unauthorised."""
    account, mark, _ = token.partition(".")
    if not mark or not account.startswith("acc_") or len(account) > 40:
        raise Unauthorised
    return account


def of_token(c: Unit, token: str) -> Visitor:
    """Who comes with this token now. Raises Unauthorised, also once the person was erased."""
    found = store.visitor_by_secret(c, _hash(token))
    if found is None:
        raise Unauthorised
    visitor, erased = found
    if visitor.joined is not None:
        return current(c, visitor)
    if erased:
        raise Unauthorised
    return visitor


def current(c: Unit, visitor: Visitor) -> Visitor:
    """Who this visitor turned out to be, as they are now; a person who was erased is nobody. Raises Unauthorised."""
    held = store.visitor(c, visitor.id)
    while held is not None and held.joined is not None:  # always an older visitor: the chain ends
        held = store.visitor(c, held.joined)
    if held is None:
        raise Unauthorised
    if held.person is not None and _erased(c, held.person):
        raise Unauthorised
    return held


def returning(c: Unit, site: Site, token: str | None) -> Visitor | None:
    """Who comes back to a site with a token; None for a token of nobody, or of another site."""
    try:
        found = of_token(c, token or "")
    except Unauthorised:
        return None
    return found if found.site == site.id else None


def begin(c: Unit, site: Site, locale: str) -> tuple[Visitor, str]:
    """Somebody new, and the token they are known by from now on; only its hash is kept."""
    token, made = f"{c.account}.{c.tools.keyring.random(LENGTH).hex()}", c.new_id("vis")
    store.add_visitor(c, made, site.id, _hash(token), locale)
    visitor = Visitor(
        account=c.account,
        id=made,
        site=site.id,
        person=None,
        joined=None,
        answered=False,
        agreed=False,
        identified=False,
        known=False,
        locale=locale,
    )
    return visitor, token


def _erased(c: Unit, person: str) -> bool:
    row = c.one(
        "SELECT erased FROM journal_persons WHERE account = :account AND person = :person",
        account=c.account,
        person=person,
    )
    return row is None or row["erased"] is not None


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
