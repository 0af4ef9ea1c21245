"""Tells who was shown whose data: the lines as they were written down, with the names there are."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from fairline import accounts, crm, security
from fairline.compliance.refusals import WhoView, who
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.security import Read, ReadKind, Wanted

CONTACT, TOKEN = "ctc_", "tok_"
ACTORS = {"mem_": "member", "tok_": "app"}


class NamedPerson(msgspec.Struct, frozen=True):
    """A contact by id; the name is empty where nobody told it, or they were forgotten."""

    id: str
    name: str


class ReadView(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody was shown something. `shown` is how many persons the answer held; `contacts` those of them this reader
    had not been shown by that way within the hour (of an opened one: within the minute). Of kind `lost`, `shown`
    answers could not be written down. `network` is a prefix, never an address; empty after 90 days.
    """

    id: str
    at: str
    by: WhoView
    kind: ReadKind
    route: str
    subject: str | None
    subject_name: str
    shown: int
    contacts: list[NamedPerson]
    others: list[str]
    network: str
    session: str | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to know: of a contact or a conversation, by a member or a key, of a kind, in a time."""

    about: str = ""
    by: str = ""
    kind: str = ""
    since: Millis | None = None
    until: Millis | None = None

    def told(self) -> dict[str, str]:
        """As the journal keeps what was asked."""
        times = {"since": to_text(self.since), "until": to_text(self.until)}
        named = {"about": self.about, "by": self.by, "kind": self.kind, **times}
        return {name: value for name, value in named.items() if value}


def listed(c: Unit, asked: Asked, below: str, most: int, language: str) -> list[ReadView]:
    """The newest readings that fit, newest first, below a reading's id."""
    by = f"{ACTORS.get(asked.by[:4], 'member')}:{asked.by}" if asked.by and ":" not in asked.by else asked.by
    wanted = Wanted(_family(c, asked.about), by, "", asked.kind, asked.since, asked.until, below)
    return told(c, security.reads_found(c, wanted, most), language)


def told(c: Unit, reads: Sequence[Read], language: str) -> list[ReadView]:
    """Readings with the names of who is in them."""
    named = {each for read in reads for each in (read.subject, *read.ids) if each.startswith(CONTACT)}
    contacts = crm.names(c, sorted(named))
    readers = [read.by.partition(":")[2] for read in reads]
    names = accounts.names_of(c, readers) | security.token_names(c, readers)
    return [_told(read, contacts, names, language) for read in reads]


def _told(read: Read, contacts: dict[str, str], names: dict[str, str], language: str) -> ReadView:
    persons = [each for each in read.ids if each.startswith(CONTACT)]
    return ReadView(
        id=read.id,
        at=to_text(read.at) or "",
        by=who(read.by, names, language),
        kind=read.kind,
        route=read.route,
        subject=read.subject or None,
        subject_name=contacts.get(read.subject, ""),
        shown=read.shown,
        contacts=[NamedPerson(each, contacts.get(each, "")) for each in persons],
        others=[each for each in read.ids if not each.startswith(CONTACT)],
        network=read.network,
        session=read.session or None,
    )


def _family(c: Unit, about: str) -> tuple[str, ...]:
    """A contact with all that were merged with it; anything else as it is."""
    if not about.startswith(CONTACT):
        return (about,) if about else ()
    try:
        return tuple(crm.family(c, about))
    except NotFound:
        return (about,)
