"""Lets contacts in by a link mailed to their address: used once, within a quarter of an hour; it proves the address."""

from fairline import crm
from fairline.channels import AddressOf
from fairline.helpcentre import secrets, store
from fairline.helpcentre.events import PortalOpened
from fairline.helpcentre.model import IDLE, SIGN_IN, STAY, SignedIn
from fairline.helpcentre.writing import CHANNEL, send
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict


def ask(c: Unit, email: str, brand: str, name: str, mailbox: str, language: str, link: str) -> None:
    """Mail a link to whoever is reached at this address. Where nobody is known there, nothing happens, and whoever
    asked is told the same.
    """
    known = crm.find(c, CHANNEL, email)
    if known is None or known.erased:
        return
    own = next((each for each in known.addresses if each.channel == CHANNEL and each.address == email), None)
    if own is None:
        return
    secret = secrets.fresh(c)
    store.put_signin(c, secrets.lookup(c, secret), known.id, own.person, c.at + SIGN_IN)
    values = {"brand": name, "link": f"{link}{secret}"}
    send(c, own.person, known.id, email, language, "sign_in", mailbox, brand, values)


def may_open(c: Unit, secret: str) -> bool:
    """Whether a link still opens the door. Looking at it does not use it: programs that scan mail look too."""
    return store.signin(c, secrets.lookup(c, secret)) is not None


def open_door(c: Unit, secret: str, brand: str) -> str | None:
    """Use a link; the secret of the new stay, None where the link leads nowhere (any longer)."""
    lookup = secrets.lookup(c, secret)
    who = store.signin(c, lookup)
    if who is None or not store.use_signin(c, lookup):
        return None
    email = address(c, who)
    if not email:
        return None
    try:
        crm.verify(c, crm.resolve(c, who.contact), CHANNEL, email)
    except Conflict:
        return None
    stay = secrets.fresh(c)
    store.put_stay(c, secrets.lookup(c, stay), who.contact, who.person, c.at + STAY)
    append(c, HOUSE, PortalOpened(contact=who.contact, person=who.person, brand=brand))
    return stay


def signed_in(c: Unit, secret: str) -> SignedIn | None:
    """Who holds this secret, if they may be here still."""
    found = store.stay(c, secrets.lookup(c, secret), c.at - IDLE) if secret else None
    return found if found is not None and address(c, found) else None


def family(c: Unit, who: SignedIn) -> list[str]:
    """Every contact they are."""
    return crm.family(c, who.contact)


def address(c: Unit, who: SignedIn) -> str:
    """Where they are reached; empty once they were forgotten."""
    provider = c.tools.facts.get(AddressOf)
    found: AddressOf | None = provider(c, who.person) if provider else None
    return found.address if found and found.channel == CHANNEL else ""
