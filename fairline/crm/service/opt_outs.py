"""Keeps on which channels a contact wants to hear nothing from us."""

from fairline import journal
from fairline.crm.events import OptedIn, OptedOut
from fairline.crm.model import Contact
from fairline.crm.service import reading
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit


def opt_out(c: Unit, id: str, channel: str, *, why: str = "", by: Actor = HOUSE) -> Contact:
    """The contact wants to hear nothing on a channel, or on none (`all`). Once more says nothing new.

    Raises NotFound, ContactGone.
    """
    held = reading.standing(c, id)
    if channel not in held.opted_out:
        journal.append(c, by, OptedOut(contact=held.id, person=held.person, channel=channel, why=why))
    return reading.contact(c, held.id)


def opt_in(c: Unit, id: str, channel: str, *, why: str = "", by: Actor = HOUSE) -> Contact:
    """The contact wants to hear from us there again. Raises NotFound, ContactGone."""
    held = reading.standing(c, id)
    if channel in held.opted_out:
        journal.append(c, by, OptedIn(contact=held.id, person=held.person, channel=channel, why=why))
    return reading.contact(c, held.id)
