"""What happens to contacts, companies and the fields an account keeps about them."""

from typing import Any

from msgspec import field

from fairline.journal import Event
from fairline.kit.clock import Millis


class ContactCreated(Event):
    """Somebody outside is known to the account from now on. `person` seals what is told of them as a whole; `since`
    (ms UTC) is when they became known elsewhere, where they came from there. The rest says where they come from, as
    OriginTold does; where nothing is said, the actor tells it.
    """

    about = "contact"
    personal = ("name", "locale", "source", "shown")

    contact: str
    person: str
    name: str = ""
    locale: str = ""
    since: Millis | None = None
    how: str = ""
    means: str = ""
    ground: str = ""
    collected: Millis | None = None
    batch: str = ""
    line: int = 0
    source: str = ""
    shown: str = ""


class OriginTold(Event):
    """Where what we know of a contact comes from, once more: how it came, the source in words, by which means it was
    collected and when (ms UTC), on which ground, the words that were shown, and in which line of which batch.
    """

    about = "contact"
    personal = ("source", "shown")

    contact: str
    person: str
    how: str
    means: str = ""
    ground: str = ""
    collected: Millis | None = None
    batch: str = ""
    line: int = 0
    source: str = ""
    shown: str = ""


class BatchBarred(Event):
    """Nobody who is known by this batch of an import alone is advertised to any more; `why` is bounces or declared."""

    about = "batch"

    batch: str
    why: str
    figures: dict[str, int] = field(default_factory=dict)


class ContactChanged(Event):
    """What we know of a contact changed; what is None stayed, what is empty was taken away.

    `changed` names what did, `values` holds custom fields by the field's id, with None for one that was emptied.
    `company` is a company's id, empty for none.
    """

    about = "contact"
    personal = ("name", "locale", "note", "values")

    contact: str
    person: str
    changed: tuple[str, ...] = ()
    company: str | None = None
    name: str | None = None
    locale: str | None = None
    note: str | None = None
    values: dict[str, Any] = field(default_factory=dict)


class ContactPlaced(Event):
    """Where the contact is, as far as we can tell, and where we know it from: declared, browser or number.

    `country` as ISO 3166-1 alpha-2, `time_zone` as IANA names it; empty where unknown.
    """

    about = "contact"
    personal = ("country", "region", "time_zone")

    contact: str
    person: str
    known_from: str
    country: str = ""
    region: str = ""
    time_zone: str = ""


class AddressAdded(Event):
    """The contact can be reached there; `person` is the address's own, whose key seals what comes from it.

    `claimed` says that the contact merely told it, so that it opens nothing and belongs to nobody yet; `verified`
    that they proved it.
    """

    about = "contact"
    personal = ("address",)

    contact: str
    person: str
    channel: str
    verified: bool = False
    claimed: bool = False
    address: str = ""


class AddressVerified(Event):
    """The contact proved that the address of this person is theirs."""

    about = "contact"

    contact: str
    person: str
    channel: str


class ContactMerged(Event):
    """`other` was found to be the same as `contact`, which speaks for both from now on."""

    about = "contact"

    contact: str
    other: str


class OptedOut(Event):
    """The contact wants to hear nothing on a channel, or on none (`all`); the actor and `why` say how we know."""

    about = "contact"
    personal = ("why",)

    contact: str
    person: str
    channel: str
    why: str = ""


class OptedIn(Event):
    """The contact wants to hear from us on the channel again."""

    about = "contact"
    personal = ("why",)

    contact: str
    person: str
    channel: str
    why: str = ""


class ContactErased(Event):
    """The contact was forgotten: `contacts` is it and all that were merged into it, `persons` those whose keys were
    destroyed. Whoever keeps something of one of these forgets it when this is applied. `claimants` are other contacts
    who had told one of its addresses as theirs, and lose it.
    """

    about = "contact"

    contact: str
    contacts: tuple[str, ...]
    persons: tuple[str, ...]
    claimants: tuple[str, ...] = ()


class CompanyAdded(Event):
    """A firm contacts belong to. It has a key of its own: a firm's name may be a person's. `since` (ms UTC) is when it
    became known elsewhere, where it came from there.
    """

    about = "company"
    personal = ("name", "domain")

    company: str
    person: str
    name: str = ""
    domain: str = ""
    since: Millis | None = None


class CompanyChanged(Event):
    """What we know of a company changed; what is None stayed."""

    about = "company"
    personal = ("name", "domain", "values")

    company: str
    person: str
    name: str | None = None
    domain: str | None = None
    values: dict[str, Any] = field(default_factory=dict)


class CompanyRemoved(Event):
    """The company is no longer kept, and its key is destroyed."""

    about = "company"

    company: str


class FieldAdded(Event):
    """The account wants to know something besides: of contacts or of companies. `category`: what it tells of them."""

    about = "field"

    field: str
    on: str
    name: str
    label: str
    kind: str
    choices: tuple[str, ...] = ()
    category: str = "personal"


class FieldRemoved(Event):
    """It does not want to know it any more; what was filled in is forgotten."""

    about = "field"

    field: str
