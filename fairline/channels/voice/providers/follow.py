"""Gives a number back at its hosted provider, once nobody can take it back here any more."""

from collections.abc import Sequence
from typing import Any

from fairline import numbers
from fairline.channels.voice.providers.service import GIVE_BACK
from fairline.channels.voice.trunks import store
from fairline.channels.voice.trunks.model import HOSTED
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """A number was released: it is given back where the provider gave it out to us by our own order."""
    for entry in entries:
        phone = numbers.phone(c, entry.event.phone)
        trunk = store.one(c, phone.trunk) if phone is not None and phone.reference else None
        if phone is not None and trunk is not None and trunk.kind in HOSTED and phone.why != "ported":
            due = max(entry.event.recovers, c.at)
            enqueue(c, GIVE_BACK, {"phone": phone.id}, due=due, key=f"{GIVE_BACK}:{phone.id}:{entry.number}")


FOLLOWER = Follower("voice.hosted_numbers", frozenset({"PhoneNumberReleased"}), follow)
