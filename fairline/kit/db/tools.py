"""What every unit has at hand besides its transaction: clock, ids, keys, files, and what modules offer one another."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from fairline.kit.blobs import Blobs
from fairline.kit.clock import Clock, Millis
from fairline.kit.crypto import Keyring
from fairline.kit.ids import Ids


@dataclass(frozen=True, slots=True)
class Tools:
    """What every unit has at hand besides its transaction."""

    clock: Clock
    ids: Ids
    keyring: Keyring
    blobs: Blobs
    projections: dict[str, list[Callable[[Any, Any], None]]] = field(default_factory=dict)  # by kind of entry
    facts: dict[type, Callable[[Any, Any], Any]] = field(default_factory=dict)  # who offers which fact to the gate
    permissions: dict[str, frozenset[str]] = field(default_factory=dict)  # permission -> the roles that have it
    holdings: list[Any] = field(default_factory=list)  # every module's places of personal data
    wire: Any = None  # the one way to the outside, for jobs; None where there is none
    settings: Any = None  # the house's settings, where it runs
    contents: set[str] = field(default_factory=set)  # the tables with data of accounts' contacts
    duties: dict[str, str] = field(default_factory=dict)  # a job's kind, an operator's permission -> its standing duty
    instructed: dict[tuple[str, str], str] = field(default_factory=dict)  # what the journal was seen to tell of it

    def now(self) -> Millis:
        """The present instant in milliseconds UTC."""
        return self.clock.millis()
