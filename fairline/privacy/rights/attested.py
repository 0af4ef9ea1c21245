"""Who said that they were of age, and writes that they are not, hears no more of it, and is handled as a child."""

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from fairline import crm, journal
from fairline.journal import Actor, Entry
from fairline.journal.interaction import MessageReceived
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower
from fairline.privacy.consent import marks, service
from fairline.privacy.consent import store as consents
from fairline.privacy.rights.detect import folded
from fairline.privacy.rights.follow import found

OF_AGE = 18  # clause TDP18-SMS-ADULT
MEANS = "under_age"
_AGES = re.compile(
    r"\bi.?(?:am|m) (?:only |just |not \d\d,? )?([6-9]|1[0-7])(?= years old| yrs old| year old| y/?o\b| and\b|[.,!;]|$)"
    r"|\bj.?ai (?:seulement |que |juste |a peine )?([6-9]|1[0-7]) ans"
)


def age_in(text: str) -> int | None:
    """The age below eighteen that somebody says they are; None where they say none."""
    said = _AGES.search(folded(text))
    return int(said[1] or said[2]) if said is not None else None


def contradicted(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Each message that says so of somebody who was asked, and said that they were."""
    for entry in entries:
        received = None if entry.erased else journal.one(c, entry.event.received)
        if received is None or received.erased or not isinstance(received.event, MessageReceived):
            continue
        event = received.event
        holder = next(iter(crm.holders(c, [event.person])), None)
        if event.automatic or holder is None or age_in(event.text) is None:
            continue
        if _attested(c, holder.contact, event.channel):
            with suppress(NotFound, crm.ContactGone):
                _ended(c, entry.event.conversation, received, holder.contact)


def _attested(c: Unit, contact: str, channel: str) -> bool:
    """Whether a consent of theirs for the channel was given as one of an adult."""
    held = consents.of_contacts(c, crm.family(c, contact))
    entries = (journal.one(c, each.number) for each in held if each.channel == channel)
    return any(entry is not None and entry.event.adult for entry in entries)


def _ended(c: Unit, conversation: str, received: Entry[MessageReceived], contact: str) -> None:
    event, by = received.event, Actor("contact", received.event.person)
    service.withdraw(c, by, contact, scope="channel", channel=event.channel, means=MEANS, words=event.text[:500])
    marks.mark(c, by, contact, "minor", why=MEANS)
    found(c, conversation, received, "child")


FOLLOWER = Follower("privacy.attested", frozenset({"MessageThreaded"}), contradicted)
