"""What an account, a member, a team and an acceptance are."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from fairline.kit.clock import Millis

if TYPE_CHECKING:
    from fairline.kit.db import Unit

Role = Literal["owner", "admin", "supervisor", "agent", "compliance_officer", "read_only"]
ROLES: tuple[Role, ...] = ("owner", "admin", "supervisor", "agent", "compliance_officer", "read_only")
EVERYBODY = frozenset[str](ROLES)
Locale = Literal["en", "fr"]
Vetting = Literal["verified", "false"]
StandingState = Literal["active", "partly_suspended", "suspended"]
MemberState = Literal["invited", "active", "deactivated"]


@dataclass(frozen=True, slots=True)
class Account:
    """One organisation; `opened` in milliseconds UTC, `country` as ISO 3166-1 alpha-2, `time_zone` as IANA names it."""

    id: str
    name: str
    country: str
    locale: Locale
    time_zone: str
    standing: StandingState
    standing_reason: str
    standing_by: str
    opened: Millis


@dataclass(frozen=True, slots=True)
class Member:
    """A person who signs in to an account. `person` is whose key seals what the journal holds about them."""

    id: str
    person: str
    name: str
    email: str  # lower case; empty once they were erased
    role: Role
    state: MemberState
    locale: Locale
    time_zone: str
    erased: bool

    @property
    def is_owner(self) -> bool:
        """Whether they answer for the account."""
        return self.role == "owner"


@dataclass(frozen=True, slots=True)
class Door:
    """Where an e-mail leads: a member of an account. `is_open` says that they may sign in."""

    account: str
    account_name: str
    member: str
    is_open: bool


@dataclass(frozen=True, slots=True)
class Team:
    """Some members of an account."""

    id: str
    name: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Acceptance:
    """That a version of a document was accepted, in a language; the hash is that of the text they were shown."""

    version: str
    language: str
    sha256: str
    member: str
    at: Millis
    document: str = "terms"
    ruling_sha256: str = ""


class SkillsOf:
    """What this module asks the one above that knows skills: put under this type among a plugin's facts.

    The provider is given a unit and ids of members, and answers each one's skills with their levels, 1 to 5.
    """

    Provider = Callable[["Unit", Sequence[str]], Mapping[str, Sequence[tuple[str, int]]]]


class SecondFactorsOf:
    """What this module asks the one above that keeps second factors: which of these members have one."""

    Provider = Callable[["Unit", Sequence[str]], frozenset[str]]


@dataclass(frozen=True, slots=True)
class Notice:
    """What the house told members. `values` fill the words of `key`: a text, or one a language; instants are ms UTC.

    `act` is the letter this reader was written, empty where none was; `seen_at` when they said that they saw it.
    """

    id: str
    number: int
    at: Millis
    key: str
    values: Mapping[str, Any]
    clause: str = ""
    href: str = ""
    banner_until: Millis | None = None
    lasting: bool = False
    act: str = ""
    seen_at: Millis | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """What account and operator signed of their own; it outranks what is published, in what its parameters say."""

    id: str
    rank: str
    title: str
    starts: Millis
    ends: Millis | None
    blob: str
    sha256: str
    parameters: Mapping[str, Any]
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Following:
    """Somebody outside who hears of changes; `state` is asked or confirmed."""

    id: str
    person: str
    document: str
    language: str
    address: str
    state: str
    at: Millis


class KnownMaterial:
    """Under this type files match a content with lists of known unlawful material: the provider is given a unit and
    (id, body, actor), and answers whether it was set apart under that id, so that nothing of it is to be kept.
    """
