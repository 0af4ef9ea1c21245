"""What a request about somebody's data is, and what is reported on it."""

from dataclasses import dataclass
from typing import Literal

import msgspec

from fairline.kit.clock import Millis

Kind = Literal["access", "erasure"]
State = Literal["running", "done", "failed"]


class Held(msgspec.Struct, frozen=True):
    """One place of personal data: how much stood there, and with how much of it we are done."""

    module: str
    place: str
    found: int
    done: int


class Hit(msgspec.Struct, frozen=True):
    """A place where something of an erased contact still stands, and in how many rows."""

    place: str
    found: int


class Scan(msgspec.Struct, frozen=True):
    """How many columns and files were looked through after an erasure, and what was found: nothing, if all is well."""

    places: int = 0
    found: int = 0
    hits: tuple[Hit, ...] = ()


class Report(msgspec.Struct, frozen=True):
    """What came of a request."""

    holdings: tuple[Held, ...] = ()
    scan: Scan = Scan()


class Notes(msgspec.Struct, frozen=True):
    """What an erasure under way will report of each holding, and how often everything was looked through already."""

    held: tuple[Held, ...] = ()
    looked: int = 0


@dataclass(frozen=True, slots=True)
class Package:
    """A sealed file with all we keep of a contact; it may be fetched once released, until `until` (ms UTC)."""

    blob: str
    person: str
    act: str
    until: Millis | None = None


@dataclass(frozen=True, slots=True)
class DataRequest:
    """What a contact asked for, who took it in, and how far it is. Instants in milliseconds UTC."""

    id: str
    contact: str
    kind: Kind
    state: State
    asked_by: str  # the actor, as the journal writes it
    asked_at: Millis
    due: Millis
    done_at: Millis | None = None
    cause: str = ""
    report: Report | None = None
    package: Package | None = None
