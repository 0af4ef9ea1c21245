"""What is written in the journal about sending domains."""

import msgspec

from fairline.journal import Event
from fairline.kit.clock import Millis


class DomainAdded(Event):
    """A domain was named; mail may leave under it once DNS proves that it is the account's."""

    about = "domain"

    domain: str
    name: str
    selector: str
    token: str
    public_key: str  # as the record shows it, base64


class DomainChecked(Event):
    """What DNS said of it. `state`: pending, proven, failed (never proven yet), lost (proven once)."""

    about = "domain"

    domain: str
    state: str
    found: dict[str, tuple[str, ...]]  # purpose of the record -> what stands there
    failing_since: Millis | None = None
    key_found: str = ""  # the selector whose key stands there


class DomainKeyTurned(Event):
    """A new key was made; the old one signs until the new one is found in DNS."""

    about = "domain"

    domain: str
    selector: str
    public_key: str


class DomainRemoved(Event):
    """Nothing leaves under it any more."""

    about = "domain"

    domain: str


class TextSenderAdded(Event):
    """A number or a name was told that texts are to leave by; nothing does until it is registered."""

    about = "sender"

    sender: str
    name: str
    kind: str
    number: str
    country: str
    provider: str
    brand: str = ""
    pool: str = ""
    queue: str | None = None
    countries: tuple[str, ...] = ()
    media: bool = False
    welcome: dict[str, str] = msgspec.field(default_factory=dict)
    help_words: dict[str, str] = msgspec.field(default_factory=dict)


class TextSenderChanged(Event):
    """What it is called, and what it is for."""

    about = "sender"

    sender: str
    name: str
    provider: str
    brand: str = ""
    pool: str = ""
    queue: str | None = None
    countries: tuple[str, ...] = ()
    media: bool = False
    welcome: dict[str, str] = msgspec.field(default_factory=dict)
    help_words: dict[str, str] = msgspec.field(default_factory=dict)


class TextSenderSubmitted(Event):
    """Its registration was asked for, with what was shown for it."""

    about = "sender"

    sender: str
    documents: dict[str, str]


class TextSenderRegistered(Event):
    """The registry took it; `per_second` is what the networks take from it, in segments."""

    about = "sender"

    sender: str
    per_second: int
    reference: dict[str, str]


class TextSenderRejected(Event):
    """The registry did not take it."""

    about = "sender"

    sender: str
    why: str


class TextSenderSuspended(Event):
    """Nothing leaves by it until it is restored; `rule` names the clause or the networks' rule."""

    about = "sender"

    sender: str
    rule: str
    why: str


class TextSenderRestored(Event):
    """Texts may leave by it again."""

    about = "sender"

    sender: str
    why: str


class TextSenderRemoved(Event):
    """It is the account's no longer."""

    about = "sender"

    sender: str


class TradeFlagged(Event):
    """The account trades in goods that no network carries texts about: texting is off, whatever the words."""

    about = "goods"

    goods: str
    source: str  # sign_up, website, catalogue, review, report


class TradeDoubted(Event):
    """A text of an account that was not known to trade in such goods spoke of them: a person is to look."""

    about = "goods"

    goods: str
    act: str


class TradeLiftAsked(Event):
    """A reviewer asks that texting be opened again; another one has to agree."""

    about = "goods"

    goods: str
    reviewer: str
    why: str


class TradeLifted(Event):
    """A second reviewer agreed, or who looked found that the account does not trade in them."""

    about = "goods"

    goods: str
    reviewer: str
    why: str
