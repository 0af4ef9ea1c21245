"""Joins two contacts that are one person."""

from fairline import journal
from fairline.crm.events import ContactMerged
from fairline.crm.model import Contact
from fairline.crm.problems import SameContact
from fairline.crm.service import reading
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit


def merge(c: Unit, id: str, other: str, *, by: Actor = HOUSE) -> Contact:
    """Merge `other` into `id`; either may itself have been merged, then those that speak for them are meant.

    Every address, person and conversation of both stays reachable: `resolve` leads from any of their ids to the one
    that speaks for all, `family` back. Raises NotFound, ContactGone, SameContact.
    """
    survivor, merged = reading.standing(c, id), reading.standing(c, other)
    if survivor.id == merged.id:
        raise SameContact
    journal.append(c, by, ContactMerged(contact=survivor.id, other=merged.id))
    return reading.contact(c, survivor.id)
