"""The nouns of telephone numbers: the number, its country's papers, how it was proven, a move between providers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from fairline.kit.clock import Millis

PhoneKind = Literal["geographic", "mobile", "toll_free", "national"]
PhoneState = Literal[
    "ordered", "documents", "active", "porting_in", "porting_out", "suspended", "released"
]  # documents: something its country asks for is missing
Capability = Literal["voice", "text", "whatsapp", "fax"]
Reach = Literal["", "outbound", "full"]  # how far a suspension goes: calls out, or everything
PapersState = Literal["draft", "submitted", "approved", "rejected", "expired"]
ProofHow = Literal["provider", "code", "letter"]
PortStep = Literal["asked", "documents", "submitted", "accepted", "dated", "done", "rejected", "cancelled"]

KINDS: tuple[PhoneKind, ...] = ("geographic", "mobile", "toll_free", "national")
DAY = 24 * 3_600_000  # ms
HOUR = 3_600_000  # ms
PROOF_LASTS = 180 * DAY  # clause TDA-VOICE-CALLERID: callerid.ownership_recheck_days
RESTS = 45 * DAY  # clause DTA-V-REMOVE-NUMBER: number.quarantine_days
RECOVERS = 72 * HOUR  # clause ZS-NUM-IDLE-30: as long a released number may be taken back
IDLE_DAYS = 30  # clause ZS-NUM-IDLE-30
NEVER = Millis(0)


@dataclass(frozen=True, slots=True)
class Proof:
    """How it was shown that the account may use a number. `evidence` says by what: a trunk's id, a letter's number."""

    how: ProofHow
    at: Millis
    evidence: str = ""

    def counts(self, at: Millis) -> bool:
        """Whether it is fresh enough."""
        return at < self.at + PROOF_LASTS


@dataclass(frozen=True, slots=True)
class Place:
    """A postal address that emergency services are sent to, as it is registered for a number."""

    name: str
    street: str
    house: str
    city: str
    postcode: str
    country: str
    region: str = ""
    more: str = ""  # floor, room, door


@dataclass(frozen=True, slots=True)
class PortNews:
    """A step of a move between providers; `due` is the day the number is to move, where one is known."""

    step: PortStep
    at: Millis
    due: Millis | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Porting:
    """A move to us, or away, with its steps, oldest first."""

    direction: Literal["in", "out"]
    provider: str  # where it comes from or goes to
    steps: tuple[PortNews, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it is neither done nor given up."""
        return not self.steps or self.steps[-1].step not in ("done", "rejected", "cancelled")


@dataclass(frozen=True, slots=True)
class ForwardingAsked:
    """Where calls are to go from `until` on (ms UTC), as a member asked, themselves or through a program (`by`)."""

    forward_to: str
    forwarding: bool
    member: str
    by: str
    until: Millis


@dataclass(frozen=True, slots=True)
class Fallback:
    """What the provider on `trunk` does with a number's calls while no process of ours runs: it sends them `to` a
    number, or tells callers that nobody can answer (empty). Instants are ms UTC.

    `how`: we told it (`address` is where its instructions stand), it follows what somebody set there before us (theirs,
    left while the account names no number), or member `by` set it there by hand. A drill showed
    it at `seen`, `seen_after` seconds after the call. `refused` says why the provider does not send calls to `wanted`:
    gate, provider, silent, not_there; `said` says it in each language.
    """

    trunk: str = ""
    to: str = ""
    how: Literal["", "provider", "theirs", "hand"] = ""
    address: str = ""
    at: Millis = NEVER
    by: str = ""
    seen: Millis = NEVER
    seen_after: int = 0
    refused: str = ""
    wanted: str = ""
    said: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Phone:
    """A number of the account, in E.164. `trunk` is the line it comes and goes by, `entry` who answers where no
    flow was placed on it (`queue:<id>`), `reference` the provider's own id of it. Instants are ms UTC.

    `shown_name` is what networks are told to show with it (CNAM), `asked_name` one that waits to be taken. `keep` says
    why it is held although nobody uses it. `by` is what suspended it: a measure's id, carrier, operator. `asked` is a
    change of where its calls go that waits, `fallback` what its provider knows of that for when we cannot answer.
    """

    id: str
    number: str
    country: str
    kind: PhoneKind
    name: str
    state: PhoneState
    made: Millis
    since: Millis = NEVER
    source: Literal["held", "bought", "ported"] = "held"
    capabilities: tuple[Capability, ...] = ("voice",)
    trunk: str = ""
    entry: str = ""
    brand: str = ""
    reference: str = ""
    forward_to: str = ""
    forwarding: bool = False
    asked: ForwardingAsked | None = None
    fallback: Fallback = Fallback()
    keep: str = ""
    shown_name: str = ""
    shown_since: Millis | None = None
    asked_name: str = ""
    place: Place | None = None
    proof: Proof | None = None
    porting: Porting | None = None
    reach: Reach = ""
    by: str = ""
    rule: str = ""
    why: str = ""
    idle_since: Millis | None = None
    idle_told: Millis | None = None

    @property
    def speaks(self) -> bool:
        """Whether calls may show it."""
        return self.state in ("active", "porting_out") and not self.reach

    @property
    def hears(self) -> bool:
        """Whether calls to it are answered; else they hear that it is out of service."""
        return self.state in ("active", "porting_out", "suspended") and self.reach != "full"


@dataclass(frozen=True, slots=True)
class Papers:
    """What was shown for every number of a kind in a country: who uses it, and the documents.

    `deadline` is when what has no papers any more is taken out of service (ms UTC).
    """

    country: str
    kind: PhoneKind
    holder: str = ""
    own_use: bool = False
    shown: Mapping[str, str] = field(default_factory=dict)  # the documents by name; what stands in them is in `entry`
    entry: int = 0
    state: PapersState = "draft"
    reference: str = ""
    why: str = ""
    expires: Millis | None = None
    deadline: Millis | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """The additional terms of a country, as they were accepted."""

    country: str
    version: str
    member: str
    at: Millis
