"""Somebody opens a page with the widget."""

from fairline.channels.webchat import store
from fairline.channels.webchat.model import Site, Visitor
from fairline.channels.webchat.visits import signed, tokens
from fairline.channels.webchat.visits.signed import Identity
from fairline.kit.cldr import country_of_zones
from fairline.kit.db import Unit


def arrive(
    c: Unit, site: Site, token: str | None, locale: str, identity: Identity | None, zone: str = ""
) -> tuple[Visitor, str]:
    """Somebody opened a page with the widget, its clock in a time zone: the visitor they are, and their token.

    Raises IdentityNotProven where a signature is wrong, or is missing where the site wants one.
    """
    signed.check(c, site, identity)
    known = signed.known_as(c, site, identity) if identity else None
    visitor = tokens.returning(c, site, token)
    if visitor is None or token is None or signed.is_another(c, visitor, known):
        visitor, token = tokens.begin(c, site, locale)
    if identity is not None and known is not None:
        visitor = signed.recognise(c, site, visitor, identity, known)
        # The token of a page that is signed in stays its own; both visitors' tokens lead to the same feed.
    store.set_visitor(c, visitor.id, locale=locale, **({"country": country_of_zones().get(zone, "")} if zone else {}))
    return tokens.current(c, visitor), token
