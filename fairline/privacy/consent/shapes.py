"""What the routes of the consent ledger take and answer."""

from typing import Annotated, Literal

import msgspec

from fairline.gate import PurposeClass
from fairline.privacy.consent.model import Kind, Scope

Short = Annotated[str, msgspec.Meta(max_length=200)]
Text = Annotated[str, msgspec.Meta(max_length=5_000)]
Channel = Annotated[str, msgspec.Meta(pattern="^[a-z_]{2,30}$")]


class NewConsentBody(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A consent as it was given: by which act (`method`), to which words, when (RFC 3339) and where we know it from.

    `pending` keeps a double opt-in that waits for its answer. `adult`: they said that they are eighteen or older.
    """

    channel: Channel
    purpose_class: PurposeClass
    kind: Kind
    method: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
    at: Annotated[str, msgspec.Meta(max_length=40)]
    source: Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
    seller: Short = ""
    text: Text = ""
    version: Short = ""
    language: Annotated[str, msgspec.Meta(max_length=20)] = ""
    proof: Text = ""
    expires: Annotated[str, msgspec.Meta(max_length=40)] = ""
    pending: bool = False
    adult: bool = False


class ConsentView(msgspec.Struct, frozen=True, kw_only=True):
    """A consent as kept, with what proves it; `number` is the journal entry's."""

    id: str
    channel: str
    purpose_class: str
    kind: str
    method: str
    seller: str
    at: str
    expires: str | None
    pending: bool
    number: int
    source: str
    proof: str
    text: str


class LawView(msgspec.Struct, frozen=True):
    """A law that decides: whose, which section, the day we read it, and whether that was verified."""

    place: str
    law: str
    checked: str
    verified: bool


class WhyView(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a message of a class may go to the contact on a channel, as far as consent decides, and the proof."""

    channel: str
    purpose_class: str
    may: bool
    why: str
    words: str
    needed: str
    has: str
    since: str | None
    expires: str | None
    withdrawn_at: str | None
    evidence: int | None
    refusal: int | None
    laws: list[LawView]


class ConsentsView(msgspec.Struct, frozen=True, kw_only=True):
    """What a contact agreed to, what stands against contacting them, and what may go to them."""

    consents: list[ConsentView]
    marks: list[str]
    places: list[str]
    why: list[WhyView]


class Withdrawal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the contact wants to hear no more of, how they said it, and in which words."""

    scope: Scope = "all"
    channel: Annotated[str, msgspec.Meta(max_length=30)] = ""
    seller: Short = ""
    means: Literal["spoken", "letter", "reply", "keyword", "noted"] = "noted"
    words: Annotated[str, msgspec.Meta(max_length=1_000)] = ""


class Reason(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How we know."""

    why: Annotated[str, msgspec.Meta(max_length=1_000)] = ""


class ConsentFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A CSV file with a heading: address, channel, purpose_class, kind, method, at, source; also seller, text, version,
    language, proof.
    """

    csv: Annotated[str, msgspec.Meta(max_length=2_000_000)]


class LeftView(msgspec.Struct, frozen=True):
    """A row that was not kept, and why."""

    line: int
    why: str


class TakenInView(msgspec.Struct, frozen=True):
    """What became of a file of consents."""

    batch: str
    kept: int
    left: list[LeftView]


class DoubtView(msgspec.Struct, frozen=True, kw_only=True):
    """What may be a refusal: in which words, on which channel, by whom. Marketing waits until it is judged."""

    number: int
    contact: str | None
    channel: str
    message: str
    at: str
    words: str


class Judgement(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whether it was a refusal."""

    was_meant: bool
