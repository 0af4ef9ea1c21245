"""What web chat is about: sites, visitors, and what stands in a visitor's feed."""

from typing import Annotated, Any, Literal

import msgspec

Short = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Words = Annotated[dict[Literal["en", "fr"], Annotated[str, msgspec.Meta(max_length=1000)]], msgspec.Meta(max_length=2)]

Domains = Annotated[
    list[Annotated[str, msgspec.Meta(max_length=260, pattern=r"^(\*\.)?[a-z0-9.\-]+(:\d{1,5})?$")]],
    msgspec.Meta(max_length=50),
]
Color = Annotated[str, msgspec.Meta(pattern=r"^#[0-9a-fA-F]{6}$")]
Corner = Literal["left", "right"]

KINDS = ("image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf", "text/plain")


class PrechatField(msgspec.Struct, frozen=True, kw_only=True):
    """A question asked before the first message; `why` tells the visitor why it has to be answered."""

    name: Annotated[str, msgspec.Meta(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
    label: Words
    kind: Literal["text", "email", "choice"] = "text"
    choices: Annotated[list[Short], msgspec.Meta(max_length=30)] = msgspec.field(default_factory=list)
    required: bool = False
    why: Words = {}


Country = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")]


class Consent(msgspec.Struct, frozen=True, kw_only=True):
    """What the visitor is asked to agree to: everywhere, where the law wants all parties to agree, or in some countries
    (whoever may be anywhere is asked). Who declines what is not `required` may write all the same; with `no_transcript`
    nothing of it is kept after its end.
    """

    text: Words
    required: bool = True
    asked: Literal["everywhere", "law", "countries"] = "everywhere"
    countries: Annotated[list[Country], msgspec.Meta(max_length=60)] = []
    no_transcript: bool = False


class Prechat(msgspec.Struct, frozen=True, kw_only=True):
    """The form before the first message."""

    fields: Annotated[list[PrechatField], msgspec.Meta(max_length=10)] = []
    consent: Consent | None = None


class Attachments(msgspec.Struct, frozen=True, kw_only=True):
    """Which files a visitor may send."""

    max_bytes: Annotated[int, msgspec.Meta(ge=0, le=20_971_520)] = 10_485_760
    kinds: Annotated[list[str], msgspec.Meta(max_length=30)] = msgspec.field(default_factory=lambda: list(KINDS))


class SiteConfig(msgspec.Struct, frozen=True, kw_only=True):
    """How one site's widget looks and behaves."""

    domains: Domains = []
    queue: str | None = None
    color: Color = "#4f46e5"
    corner: Corner = "right"
    greeting: Words = {}
    prechat: Prechat = msgspec.field(default_factory=Prechat)
    identity_required: bool = False
    leave_email: bool = True
    attachments: Attachments = msgspec.field(default_factory=Attachments)


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """One place the widget stands, with the key its snippet carries."""

    account: str
    id: str
    key: str
    name: str
    config: SiteConfig


class Visitor(msgspec.Struct, frozen=True, kw_only=True):
    """Someone in the web chat, by their token."""

    account: str
    id: str
    site: str
    person: str | None
    joined: str | None
    answered: bool
    agreed: bool
    identified: bool
    known: bool
    locale: str
    refused: str = ""  # the SHA-256 of the text they did not agree to
    country: str = ""  # by their browser's clock; empty where that tells none


class FeedLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of a visitor's feed; `seq` counts from 1 without gaps."""

    seq: int
    kind: Literal["message", "state", "delivered", "read", "question"]
    at: str
    id: str | None = None
    from_: dict[str, str] | None = msgspec.field(default=None, name="from")
    text: str | None = None
    attachments: list[dict[str, Any]] | None = None
    client_id: str | None = None
    conversation: str | None = None
    agent: dict[str, str] | None = None
    masked: bool = False
    question: str | None = None  # of questions: what it is answered by
    choices: tuple[str, ...] | None = None
    chosen: str | None = None  # before an answer it is missing
    commented: bool = False
    closed: bool = False  # no answer counts any more
    up_to: int | None = None  # of delivered and read: the line up to which that is so
