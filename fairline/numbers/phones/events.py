"""What is written in the journal about telephone numbers."""

import msgspec

from fairline.journal import Event
from fairline.kit.clock import Millis


class PhoneNumberAdded(Event):
    """The account holds this number, or ordered it. `source`: held, bought, ported; `minor` is what it costs a month,
    in minor units of `currency`, where somebody said so.
    """

    about = "phone"

    phone: str
    number: str
    country: str
    kind: str
    name: str
    source: str
    capabilities: tuple[str, ...] = ("voice",)
    trunk: str = ""
    provider: str = ""  # where it is ported from
    minor: int = 0
    currency: str = ""


class PhoneNumberDelivered(Event):
    """The provider gave us what was ordered; `reference` is its own id of it."""

    about = "phone"

    phone: str
    reference: str


class PhoneNumberChanged(Event):
    """What it is called, and what it is for."""

    about = "phone"

    phone: str
    name: str
    capabilities: tuple[str, ...] = ("voice",)
    trunk: str = ""
    entry: str = ""
    brand: str = ""
    forward_to: str = ""
    forwarding: bool = False
    keep: str = ""


class PhoneForwardingAsked(Event):
    """Where its calls go is to be changed at an instant (ms UTC): whoever asked, themselves or through a program
    (`by`), came from a new browser or place.
    """

    about = "phone"

    phone: str
    forward_to: str
    forwarding: bool
    member: str
    by: str
    until: Millis


class PhoneForwardingDropped(Event):
    """Such a change does not come: it was undone, or replaced by another."""

    about = "phone"

    phone: str
    why: str


class PhoneFallbackTold(Event):
    """Its provider was told, on `trunk`, where its calls go while no process of ours runs: `to` a number, or to the
    announcement (empty), by instructions that stand at `address`; or what somebody set there before us was left
    (`theirs`), because the account names no number.
    """

    about = "phone"

    phone: str
    trunk: str
    to: str
    address: str
    theirs: bool = False


class PhoneFallbackRefused(Event):
    """Its provider does not send calls `to` that number: `why` is gate, provider, silent or not_there."""

    about = "phone"

    phone: str
    trunk: str
    to: str
    why: str
    said: dict[str, str] = msgspec.field(default_factory=dict)  # by language


class PhoneFallbackAsked(Event):
    """Its provider is to be told again."""

    about = "phone"

    phone: str


class PhoneFallbackSet(Event):
    """A member set at the provider, by hand, where its calls go while no process of ours runs."""

    about = "phone"

    phone: str
    trunk: str
    to: str
    member: str


class PhoneFallbackSeen(Event):
    """In a drill (`drilled`, ms UTC) a call came to its fallback, `after` so many seconds."""

    about = "phone"

    phone: str
    trunk: str
    to: str
    member: str
    drilled: Millis
    after: int


class PhoneNumberActivated(Event):
    """Nothing is missing any more: it may be called, and shown."""

    about = "phone"

    phone: str


class PhoneNumberWaits(Event):
    """Something its country asks for is missing (again): it may not be used until that is there."""

    about = "phone"

    phone: str
    missing: tuple[str, ...]


class PhoneNumberSuspended(Event):
    """`reach` outbound: no call shows it; full: nor is one to it answered. `by` is a measure, carrier or operator."""

    about = "phone"

    phone: str
    reach: str
    by: str
    rule: str = ""
    why: str = ""


class PhoneNumberRestored(Event):
    """It may be used again."""

    about = "phone"

    phone: str
    why: str = ""


class PhoneNumberReleased(Event):
    """The account holds it no longer. Until `recovers` (ms UTC) it may be taken back, until `rests` nobody else gets
    it.
    """

    about = "phone"

    phone: str
    why: str
    recovers: Millis
    rests: Millis


class PhoneNumberRecovered(Event):
    """It was taken back in time."""

    about = "phone"

    phone: str


class PhoneCodeAsked(Event):
    """A code is on its way to the number, by a call or a text, so that whoever gets it proves that it is theirs."""

    about = "phone"

    phone: str
    way: str


class PhoneNumberProven(Event):
    """The account showed that it may use the number: `how` is provider, code or letter."""

    about = "phone"

    phone: str
    how: str
    evidence: str = ""


class PhoneNameAsked(Event):
    """A name to be shown with the number waits to be taken."""

    about = "phone"

    phone: str
    name: str


class PhoneNameAnswered(Event):
    """Whether the name is shown from now on."""

    about = "phone"

    phone: str
    taken: bool
    why: str = ""


class PhonePlaced(Event):
    """Where emergency services are sent for a call from this number."""

    about = "phone"

    phone: str
    name: str
    street: str
    house: str
    city: str
    postcode: str
    country: str
    region: str = ""
    more: str = ""


class PhonePorting(Event):
    """A step of a move between providers; `due` (ms UTC) is the day it is to move."""

    about = "phone"

    phone: str
    direction: str
    step: str
    provider: str = ""
    due: Millis | None = None
    note: str = ""


class PhoneNumberIdle(Event):
    """Nobody called it, or from it, since `since` (ms UTC): it may be released."""

    about = "phone"

    phone: str
    since: Millis


class PhoneNumberUsedAgain(Event):
    """It was idle, and is not any more."""

    about = "phone"

    phone: str


class PhonePapersShown(Event):
    """What is shown for the numbers of a kind in a country. What is in use stays so until `deadline`, where papers were
    taken before.
    """

    about = "papers"
    personal = ("shown",)

    papers: str  # country:kind
    holder: str
    own_use: bool
    shown: dict[str, str] = msgspec.field(default_factory=dict)
    deadline: Millis | None = None
    person: str = ""  # whose key seals what was shown: the papers' own


class PhonePapersOpened(Event):
    """Somebody read what was shown."""

    about = "papers"

    papers: str


class PhonePapersDisclosed(Event):
    """Somebody of the operator's handed some of what was shown (`fields`) to a carrier, a traceback group, a government
    or who gives numbers out (`recipient`), named `name`, for a legal `basis`.
    """

    about = "papers"

    papers: str
    recipient: str
    name: str
    basis: str
    fields: tuple[str, ...]


class PhonePapersDisclosedQuietly(Event):
    """In the operator's journal: the same about another account, which a law (`forbidden_by`) keeps from being told."""

    about = "house"

    house: str
    papers: str
    recipient: str
    name: str
    basis: str
    fields: tuple[str, ...]
    forbidden_by: str


class PhonePapersAnswered(Event):
    """Whether they were taken, by whoever gives numbers out there. Without them, what is in use ends at `deadline`."""

    about = "papers"

    papers: str
    taken: bool
    reference: str = ""
    why: str = ""
    expires: Millis | None = None
    deadline: Millis | None = None


class PhonePapersExpired(Event):
    """They are too old; what is in use ends at `deadline` (ms UTC)."""

    about = "papers"

    papers: str
    deadline: Millis


class PhoneTermsAccepted(Event):
    """A member accepted the additional terms of a country."""

    about = "country"

    country: str
    version: str
    member: str


class CountrySuspended(Event):
    """Operator or carrier suspended the account's numbers of a country, by this notice."""

    about = "country"

    country: str
    issuer: str
    reach: str
    notice: str


class CountryRestored(Event):
    """The numbers of a country may be used again."""

    about = "country"

    country: str
    why: str = ""
