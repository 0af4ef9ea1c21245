"""What a contact, an address, a company and a field are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from fairline.kit.clock import Millis

Value = str | int | float | bool | list[str]
FieldOn = Literal["contact", "company", "conversation"]
# What a field tells of somebody: nothing, who by a mark of ours, something of them, or what no field may hold.
FieldCategory = Literal["none", "pseudonymous", "personal", "sensitive"]
FieldKind = Literal["text", "long_text", "number", "decimal", "date", "choice", "choices", "yes_no", "pattern"]
KnownFrom = Literal["", "number", "browser", "declared"]  # in the order in which one outweighs the other
SURENESS: Mapping[str, int] = {"": 0, "number": 1, "browser": 2, "declared": 3}

ALL = "all"  # an opt-out from every channel


@dataclass(frozen=True, slots=True)
class Address:
    """Where a contact can be reached. `claimed`: they merely told it; `verified`: they proved it."""

    channel: str
    address: str
    verified: bool
    claimed: bool
    person: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a contact is: ISO country, region, IANA time zone, each empty where unknown, and how we know."""

    country: str = ""
    region: str = ""
    time_zone: str = ""
    known_from: KnownFrom = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where what we know of a contact comes from: how it came (import, move_in, api, member, wrote, or a name of the
    module that brought it), the source in words, by which means it was collected and when (ms UTC), on which legal
    ground, the words people were shown, and the batch and line it came in.
    """

    how: str = ""
    source: str = ""
    means: str = ""
    ground: str = ""
    collected: Millis | None = None
    shown: str = ""
    batch: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Named:
    """An id with the name it goes by."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Contact:
    """A person outside, known to the account.

    `person` is whose key seals what is told of the contact as a whole; each address has its own. `merged_into` is the
    contact that speaks for this one now. An erased contact keeps its id and nothing else.
    """

    id: str
    person: str
    created: Millis
    name: str = ""
    locale: str = ""
    note: str = ""
    place: Place = Place()
    company: Named | None = None
    suggested_company: Named | None = None
    addresses: tuple[Address, ...] = ()
    fields: Mapping[str, Value] = field(default_factory=dict)  # by the field's name
    opted_out: tuple[str, ...] = ()
    merged_into: str | None = None
    erased: bool = False


@dataclass(frozen=True, slots=True)
class Company:
    """The firm a contact belongs to; `domain` is the one its people's e-mail ends with, empty where unknown."""

    id: str
    person: str
    name: str
    domain: str
    created: Millis
    fields: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Field:
    """Something the account wants to know besides: of contacts, of companies or of conversations.

    `choices` is what may stand in it: for a pattern the one that it must match.
    """

    id: str
    on: FieldOn
    name: str
    label: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    category: FieldCategory = "personal"

    @property
    def pattern(self) -> str:
        """The regular expression that what is filled in must match; empty where there is none."""
        return self.choices[0] if self.kind == "pattern" and self.choices else ""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to be different about a contact; None stays, empty is taken away.

    `fields` are custom fields by name, None for one to be emptied; `company` is an id.
    """

    name: str | None = None
    locale: str | None = None
    note: str | None = None
    company: str | None = None
    country: str | None = None
    region: str | None = None
    time_zone: str | None = None
    fields: Mapping[str, Value | None] = field(default_factory=dict)
