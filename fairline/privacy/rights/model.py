"""What a person may ask for, how a request stands, and what keeps data from being forgotten."""

from dataclasses import dataclass
from typing import Literal

from fairline.kit.clock import Millis

Right = Literal[
    "access", "portability", "erasure", "correction", "restriction", "objection", "withdrawal", "no_sale",
    "limit_use", "recipients", "question", "complaint", "child",
]  # fmt: skip
Source = Literal["form", "chat", "mail", "text", "phone", "letter", "portal", "signal", "agent", "operator"]
State = Literal["found", "open", "doing", "held", "done", "refused", "dismissed", "forwarded"]
Proof = Literal["none", "code", "hand"]  # what shows who asks: nothing, a mailed code, a person who checks
Outcome = Literal["granted", "partly", "refused"]

RIGHTS: tuple[Right, ...] = (
    "access", "portability", "erasure", "correction", "restriction", "objection", "withdrawal", "no_sale",
    "limit_use", "recipients", "question", "complaint", "child",
)  # fmt: skip
# What may be refused for, as the law has it; each is said to the person in words.
GROUNDS = ("not_proven", "kept_by_law", "legal_claims", "others_rights", "unfounded", "excessive", "not_found")
HELD = "legal_hold"  # the ground of what waits because a court or a law wants it kept
RUNNING: frozenset[str] = frozenset({"found", "open", "doing", "held"})
ENDED: frozenset[str] = frozenset({"done", "refused", "dismissed", "forwarded"})


@dataclass(frozen=True, slots=True)
class RightsRequest:
    """What somebody asked for, and how it stands. Instants in ms UTC. `person` is whose key seals who asked: the
    request's own, so that the answer can still be sent after they were forgotten; it is destroyed afterwards.

    `needs` says what has to show who asks, `proven` how it was shown. `confirm_by` is when its receipt has to be
    confirmed, where a law says; `paused` since when the clock stands still. `role` is own (our own data) or forwarded
    (it reached the operator first). `number` is the entry that holds who asked and in which words.
    """

    id: str
    right: Right
    state: State
    source: Source
    received: Millis
    due: Millis
    number: int
    person: str
    needs: Proof
    confirm_by: Millis | None = None
    proven: str = ""
    proven_at: Millis | None = None
    paused: Millis | None = None
    extended: bool = False
    confirmed_at: Millis | None = None
    contact: str = ""
    conversation: str = ""
    message: str = ""
    brand: str = ""
    places: str = ""
    language: str = "en"
    role: str = "own"
    outcome: str = ""
    ground: str = ""
    data_request: str = ""
    forwarded_to: str = ""
    on_behalf: bool = False
    asked_codes: int = 0
    wrong_codes: int = 0
    code_until: Millis | None = None
    told: str = ""  # the last letter that left, `!` before it where it could not
    ended_at: Millis | None = None

    @property
    def is_proven(self) -> bool:
        """Whether who asks has been shown, or need not be."""
        return self.needs == "none" or bool(self.proven)


@dataclass(frozen=True, slots=True)
class Who:
    """Who asked, and in which words; empty once the request's key is gone."""

    name: str = ""
    address: str = ""
    words: str = ""
    agent: str = ""
    mandate: str = ""
    about: str = ""
    wish: str = ""


@dataclass(frozen=True, slots=True)
class Hold:
    """What has to be kept whatever else is asked: a contact, a conversation, or everything of a stretch of time."""

    id: str
    what: Literal["contact", "conversation", "period"]
    about: str
    begin: Millis | None
    until: Millis | None
    case: str
    why: str
    owner: str
    review: Millis
    placed: Millis
    lifted: Millis | None = None
