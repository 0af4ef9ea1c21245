"""Visitors whom the account's own site has signed: recognised on every device, joined to who they are."""

import hmac
from typing import Annotated, Any

import msgspec

from fairline.channels.webchat import sites, store
from fairline.channels.webchat.events import VisitorsJoined
from fairline.channels.webchat.model import Site, Visitor
from fairline.channels.webchat.problems import IdentityNotProven
from fairline.channels.webchat.visits.details import keep, say_who
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """Who the account's own page says is there, signed by its server."""

    user_id: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    hash: Annotated[str, msgspec.Meta(max_length=128)]
    name: Annotated[str, msgspec.Meta(max_length=300)] = ""
    email: Annotated[str, msgspec.Meta(max_length=254)] = ""


def check(c: Unit, site: Site, identity: Identity | None) -> None:
    """Raises IdentityNotProven where a signature is wrong, or is missing where the site wants one."""
    if identity is None:
        if site.config.identity_required:
            raise IdentityNotProven
    elif not sites.is_signed(c, site.id, identity.user_id, identity.hash):
        raise IdentityNotProven


def known_as(c: Unit, site: Site, identity: Identity) -> bytes:
    """A keyed hash of the user id: what a visitor is recognised by."""
    secret = c.tools.keyring.derive("webchat")
    return hmac.digest(secret, f"{c.account}:{site.id}:{identity.user_id}".encode(), "sha256")


def is_another(c: Unit, held: Visitor, known: bytes | None) -> bool:
    """Whether the token is that of somebody else: two people use this browser, one after the other."""
    return known is not None and held.known and store.known_as(c, held.id) != known


def recognise(c: Unit, site: Site, visitor: Visitor, identity: Identity, known: bytes) -> Visitor:
    """Who a visitor is, now that they are signed: the one of that user id from before, or from now on this one."""
    before = store.visitor_known_as(c, site.id, known)
    if before is not None and before.id != visitor.id:
        store.set_visitor(c, visitor.id, joined=before.id)
        if visitor.person is not None:
            _prove(c, visitor, identity)
            append(c, HOUSE, VisitorsJoined(visitor=visitor.id, into=before.id))
        return before
    if before is None:
        _prove(c, visitor, identity, known=known)
    return visitor


def _prove(c: Unit, visitor: Visitor, identity: Identity, **values: Any) -> None:
    told = {"user_id": identity.user_id, "name": identity.name, "email": identity.email}
    keep(c, visitor, told, **values)
    if visitor.person is not None:
        fresh = store.visitor(c, visitor.id)
        if fresh is not None:
            say_who(c, msgspec.structs.replace(fresh, known=True, identified=False))
