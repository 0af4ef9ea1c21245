"""The nouns of texting: a text of ours and where it stands, what came, what a provider said."""

from dataclasses import dataclass
from typing import Literal

from fairline.channels.sms.segments import Encoding
from fairline.kit.clock import Millis

CHANNEL = "sms"

State = Literal["again", "unsure", "sent", "delivered", "failed", "expired"]
FINAL: frozenset[State] = frozenset({"delivered", "failed", "expired"})
AWAY: frozenset[State] = frozenset({"sent", *FINAL})  # nothing is to be handed over any more


@dataclass(frozen=True, slots=True)
class Text:
    """A text of ours, as its table knows it. Instants are milliseconds UTC; `expires` is when it is worth nothing."""

    permit: int
    act: str
    message: str
    conversation: str
    person: str
    sender: str
    provider: str
    state: State
    attempts: int
    segments: int
    encoding: Encoding
    begun: Millis
    expires: Millis
    ids: tuple[str, ...] = ()  # the provider's, one a piece; empty where it did not take that piece yet


@dataclass(frozen=True, slots=True)
class Piece:
    """What a provider said of one piece of a text. `state`: sent, delivered, failed, expired."""

    lookup: str
    permit: int
    place: int
    state: State
    cause: str


@dataclass(frozen=True, slots=True)
class Report:
    """What a provider tells of a text it took. `reference` is our own number for it, where it gives it back."""

    provider: str
    id: str
    state: State
    cause: str = ""
    reference: int | None = None

    @property
    def lookup(self) -> str:
        """The provider's id, told apart from other providers'."""
        return f"{self.provider}:{self.id}"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A text as a provider tells it. `client_id` is the same when it is told again; `digest` and `bind` find a copy
    where the provider has no id of its own (SMPP). `media` are addresses of what came with it.
    """

    sender: str  # of ours: the text sender's id
    number: str  # E.164, of whoever wrote
    text: str
    client_id: str
    digest: str = ""
    media: tuple[str, ...] = ()
