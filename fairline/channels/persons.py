"""What a channel asks of whoever knows contacts, who stands above it: whose keys seal what is kept of one.

And the link by which a person says what they want to hear: it names who they are to us, and proves it by a keyed hash.
"""

import base64
import hmac
from dataclasses import dataclass

from fairline.kit.db import Unit

_ACCOUNT, _PERSON = "acc_", "psn_"


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


def preference_address(c: Unit, person: str) -> str:
    """Where a person says what they want to hear from the account, without signing in; it never ends."""
    base = (c.tools.settings.url if c.tools.settings else "").rstrip("/")
    return f"{base}/preferences/{preference_token(c, person)}"


def preference_token(c: Unit, person: str) -> str:
    """The end of that address; the same each time, so that nothing is kept for it."""
    account, named = c.account.removeprefix(_ACCOUNT), person.removeprefix(_PERSON)
    return f"{account}.{named}.{_proof(c, person)}"


def account_of_preference(token: str) -> str:
    """The account a link names; empty where it names none."""
    account, _, rest = token.partition(".")
    return f"{_ACCOUNT}{account}" if account.isalnum() and "." in rest and len(token) < 200 else ""


def person_of_preference(c: Unit, token: str) -> str:
    """Whose link this is; empty where it is not ours."""
    _, _, rest = token.partition(".")
    named, _, proof = rest.partition(".")
    person = f"{_PERSON}{named}"
    good = hmac.compare_digest(proof.encode(), _proof(c, person).encode())
    return person if good else ""


def _proof(c: Unit, person: str) -> str:
    said = hmac.digest(c.tools.keyring.derive("preferences"), f"{c.account}:{person}".encode(), "sha256")
    return base64.urlsafe_b64encode(said[:18]).decode()
