"""What a channel asks of whoever knows contacts, who stands above it: whose keys seal what is kept of one."""

from dataclasses import dataclass

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class ContactPersons:
    """Everybody a contact is in the journal. The provider is given a unit and the contact's id; nobody's is empty."""

    persons: tuple[str, ...]


def persons_of(c: Unit, contact: str) -> tuple[str, ...]:
    """The persons of a contact; none where there is no such contact, or nobody knows contacts."""
    provider = c.tools.facts.get(ContactPersons)
    found = provider(c, contact) if provider else None
    return found.persons if isinstance(found, ContactPersons) else ()


@dataclass(frozen=True, slots=True)
class AddressOf:
    """Where a person is reached. The provider is given a unit and the person's id, and answers None where it is not
    known, or was forgotten.
    """

    channel: str
    address: str
    name: str = ""


def address_of(c: Unit, person: str) -> AddressOf | None:
    """Where a person is reached, as whoever knows contacts tells it."""
    provider = c.tools.facts.get(AddressOf)
    found = provider(c, person) if provider and person else None
    return found if isinstance(found, AddressOf) else None


@dataclass(frozen=True, slots=True)
class HeardIn:
    """What contacts wrote in a conversation: ids of messages, the newest first, at most twenty. The provider is given a
    unit and the conversation's id.
    """

    messages: tuple[str, ...]


def heard_in(c: Unit, conversation: str) -> tuple[str, ...]:
    """What contacts wrote in a conversation, the newest first; nothing where nobody can tell."""
    provider = c.tools.facts.get(HeardIn)
    found = provider(c, conversation) if provider and conversation else None
    return found.messages if isinstance(found, HeardIn) else ()
