"""What travels between the widget and us, as msgspec checks and writes it."""

from typing import Annotated

import msgspec

from fairline.channels.webchat.model import Attachments, FeedLine, Prechat, Words
from fairline.channels.webchat.visits import Identity

Text = Annotated[str, msgspec.Meta(max_length=10_000)]
Line = Annotated[str, msgspec.Meta(max_length=300)]
AgeWord = Annotated[str, msgspec.Meta(max_length=80)]
ClientId = Annotated[str, msgspec.Meta(min_length=8, max_length=64, pattern=r"^[\w\-]+$")]


class PageSeen(msgspec.Struct, frozen=True):
    """The page of the account's site that the visitor is on."""

    url: Annotated[str, msgspec.Meta(max_length=2000)] = ""
    title: Line = ""
    referrer: Annotated[str, msgspec.Meta(max_length=2000)] = ""


class NewVisit(msgspec.Struct, frozen=True, kw_only=True):
    """A page with the widget was opened."""

    key: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    token: Annotated[str, msgspec.Meta(max_length=128)] | None = None
    locale: Annotated[str, msgspec.Meta(max_length=20)] = "en"
    page: PageSeen = PageSeen()
    identity: Identity | None = None
    time_zone: Annotated[str, msgspec.Meta(max_length=60)] = ""
    age: AgeWord = ""


class NewAge(msgspec.Struct, frozen=True, kw_only=True):
    """The year in which whoever is there was born; `age` is the word this browser keeps already."""

    key: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    born: Annotated[int, msgspec.Meta(ge=0, le=9999)]
    age: AgeWord = ""


class AgeTold(msgspec.Struct, frozen=True, kw_only=True):
    """The word the browser keeps, empty for a year nobody is born in; and whether the chat goes on."""

    age: str
    goes_on: bool


class SitePublic(msgspec.Struct, frozen=True, kw_only=True):
    """What the widget may know of its site."""

    name: str
    color: str
    corner: str
    greeting: Words
    prechat: Prechat
    leave_email: bool
    attachments: Attachments
    locale: str
    asks_age: bool = False


class SiteOpen(SitePublic, frozen=True, kw_only=True):
    """The same, and whether anybody answers: what stands in the frame's page."""

    open: bool
    opens_at: str | None
    agents_available: int


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """What the widget is told when a page opens."""

    token: str
    visitor: str
    site: SitePublic
    open: bool
    opens_at: str | None
    agents_available: int
    known: bool
    details_given: bool
    contact: dict[str, str] | None
    latest: int
    conversation: dict[str, str] | None


class NewMessage(msgspec.Struct, frozen=True, kw_only=True):
    """What a visitor writes; `client_id` is made by the widget and is the same when it sends again."""

    client_id: ClientId
    text: Text = ""
    attachments: Annotated[list[str], msgspec.Meta(max_length=10)] = []
    page: PageSeen = PageSeen()


class MessageKept(msgspec.Struct, frozen=True, kw_only=True):
    """It is durable."""

    seq: int
    id: str
    at: str
    masked: bool


class Feed(msgspec.Struct, frozen=True, kw_only=True):
    """Lines of the feed above the number asked for, and the newest number there is."""

    items: list[FeedLine]
    latest: int


class ConsentGiven(msgspec.Struct, frozen=True, kw_only=True):
    """Yes or no to the text whose SHA-256 this is."""

    given: bool
    text_sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class Details(msgspec.Struct, frozen=True, kw_only=True):
    """What the visitor tells of themselves."""

    name: Line = ""
    email: Annotated[str, msgspec.Meta(max_length=254, pattern=r"^$|^[^@\s]+@[^@\s]+\.[^@\s]+$")] = ""
    answers: Annotated[dict[str, Line], msgspec.Meta(max_length=20)] = {}
    consent: ConsentGiven | None = None
    left_email: bool = False


class Done(msgspec.Struct, frozen=True):
    """It was written down."""

    latest: int


class FileTaken(msgspec.Struct, frozen=True):
    """A file was kept."""

    id: str
    name: str
    size: int
    type: str
