"""What a policy may ask at the moment of deciding. Each is offered by the module that knows it (its facts.py)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from fairline.gate.acts import Act
from fairline.gate.verdict import Unknown
from fairline.kit.db import Unit

F = TypeVar("F")

Provider = Callable[[Unit, Act], Any]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Which agreement is in force for the account, and whether its owner accepted that version. From accounts."""

    version: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How the account stands: active, partly_suspended (may answer, may not begin), suspended. From accounts."""

    state: str


@dataclass(frozen=True, slots=True)
class Entitled:
    """Whether the member who wants the act is active and their role has the permission for it; for a program, whether
    its token holds and has it among its scopes. From security."""

    active: bool
    permitted: bool
    permission: str


@dataclass(frozen=True, slots=True)
class OptOut:
    """Channels on which the contact wants to hear nothing from us; `all` covers every one. From crm."""

    channels: frozenset[str]


@dataclass(frozen=True, slots=True)
class LocalTime:
    """What time it is where the contact may be: one local time per place that cannot be told apart. From crm.

    `declared` says that the place is known for this contact, not assumed from the account.
    """

    times: tuple[datetime, ...]
    declared: bool


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When this contact had something from us: the instants (ms UTC) of permitted acts, oldest first. From gate itself.

    At least those of the last seven days, on every channel; where there were very many, the newest two hundred.
    """

    sent: tuple[int, ...]

    def since(self, at: int) -> tuple[int, ...]:
        """Those after an instant, oldest first."""
        return tuple(sent for sent in self.sent if sent > at)


@dataclass(frozen=True, slots=True)
class Waited:
    """Whether the act was deferred before: every policy let it pass but for its time. From gate itself."""

    before: bool


@dataclass(frozen=True, slots=True)
class Talk:
    """The conversation an act is in, at this moment. From conversations."""

    state: str  # open, wrapping_up, closed
    contact_wrote: bool  # the contact began it, or has answered in it
    contact_wrote_last_at: int | None  # ms UTC
    contact_is_there: bool  # their page is open now
    agent: str | None
    earlier_texts: tuple[str, ...]  # what we sent in it most recently, oldest first
    threads: bool = False  # its channel is no talk: what is said waits until it is read
    contact_wrote_anywhere_at: int | None = None  # ms UTC, on any channel


@dataclass(frozen=True, slots=True)
class Files:
    """What is known of the files an act carries, one each. From conversations."""

    files: tuple["File", ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file: its id, name, size in bytes, content type as found by looking into it, and whether it is safe."""

    id: str
    name: str
    size: int
    type: str
    safe: bool
    why_not: str  # the reason key where it is not safe: type, content, size, unknown


@dataclass(frozen=True, slots=True)
class SenderProven:
    """Whether DNS proves that the domain a mail would leave under is the account's. From numbers."""

    proven: bool
    domain: str
    why: str  # the reason key where it is not


@dataclass(frozen=True, slots=True)
class Suppressed:
    """Why nothing may be sent to this address: hard_bounce, complaint, unsubscribed, by_hand; empty where it may."""

    cause: str
    scope: str = "all"


@dataclass(frozen=True, slots=True)
class MailLoop:
    """How much automation has sent lately to this address and its domain, and whether a machine answered last."""

    answers_machine: bool
    to_address_hour: int
    to_address_day: int
    to_domain_hour: int


@dataclass(frozen=True, slots=True)
class ExportAllowed:
    """Recipients that may not have an export. From analytics."""

    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Behind:
    """The automation behind an act: whether it is in force, who approved it last, what it is called."""

    active: bool
    approved_by: str | None
    name: str


class RuleBehind:
    """Under this type rules offer `Behind` for acts whose cause is a rule."""


class SurveyBehind:
    """Under this type surveys offer `Behind` for acts whose cause is a question of theirs."""


class PortalBehind:
    """Under this type the help centre offers `Behind` for acts whose cause is somebody at its door."""


_BEHIND: Mapping[str, type] = {"rul": RuleBehind, "srv": SurveyBehind, "por": PortalBehind}


def behind(c: Unit, act: Act) -> Behind | None:
    """The automation behind an act, where one is and its module knows it."""
    kind = _BEHIND.get(act.cause[:3])
    provider = c.tools.facts.get(kind) if kind else None
    found: Behind | None = provider(c, act) if provider else None
    return found


class Facts:
    """The facts about one act, gathered as policies ask, each once, all of the same transaction."""

    def __init__(self, c: Unit, act: Act, providers: Mapping[type, Provider]) -> None:
        self._c = c
        self._act = act
        self._providers = providers
        self._held: dict[type, Any] = {}

    @property
    def at(self) -> int:
        """The instant of the ruling, milliseconds UTC."""
        return self._c.at

    def __getitem__(self, fact: type[F]) -> F:
        """A fact. Raises Unknown where nobody offers it, or its owner cannot tell."""
        if fact not in self._held:
            provider = self._providers.get(fact)
            if provider is None:
                raise Unknown(fact.__name__)
            found = provider(self._c, self._act)
            if found is None:
                raise Unknown(fact.__name__)
            self._held[fact] = found
        held: F = self._held[fact]
        return held
