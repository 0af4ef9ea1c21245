"""Chooses which of our numbers a call shows where nobody chose."""

from fairline.gate import Act
from fairline.kit.db import Unit
from fairline.numbers.phones import store
from fairline.numbers.phones.proving import proven_number
from fairline.numbers.senders import country_of


def usual_number(c: Unit, act: Act) -> str:
    """The oldest number that may be shown, one of the called country before others, a proven one before others; empty
    where there is none.
    """
    there = country_of(str(getattr(act, "address", "")))
    found = [one for one in store.every(c) if one.speaks and "voice" in one.capabilities]
    found.sort(key=lambda one: (proven_number(c, one.id) is None, one.country != there))
    return found[0].id if found else ""
