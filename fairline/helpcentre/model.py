"""What a web form is, who is at the door, and how long what is given there lasts."""

from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from fairline.kit.clock import Millis

MINUTE: Millis = 60_000
DAY: Millis = 24 * 60 * MINUTE
SIGN_IN: Millis = 15 * MINUTE  # how long a link to come in may be used, once
CONFIRM: Millis = 2 * DAY  # how long what somebody wrote waits to be confirmed
STAY: Millis = 30 * DAY  # how long somebody who came in stays so, while they come back
IDLE: Millis = 7 * DAY

Short = Annotated[str, msgspec.Meta(max_length=200)]


class ExtraField(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something more a form asks for; what is told stands below the message, and fills in one of the account's own
    fields of conversations where `fills` names one. `why` tells why it has to be filled in.
    """

    label: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    kind: Literal["text", "long_text", "choice"] = "text"
    choices: Annotated[
        list[Annotated[str, msgspec.Meta(min_length=1, max_length=100)]], msgspec.Meta(max_length=50)
    ] = []
    needed: bool = False
    why: Annotated[str, msgspec.Meta(max_length=200)] = ""
    fills: Annotated[str, msgspec.Meta(max_length=60)] = ""


Vertical = Literal["", "device_security", "other"]  # what people who write by a form are offered
Reached = Literal["", "pages", "search", "advertisement", "popup"]  # what leads people to a form


class FormConfig(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How a form looks and where it leads. `mailbox` is where what is written comes in and is answered from, `purpose`
    what the operator's own form is for. `vertical` declares what people who write are offered, `reached` what leads
    them here (clause DTA-LEADFLOW-AV).
    """

    mailbox: Short = ""
    greeting: Annotated[str, msgspec.Meta(max_length=2_000)] = ""
    fields: Annotated[list[ExtraField], msgspec.Meta(max_length=20)] = []
    consent: Annotated[str, msgspec.Meta(max_length=1_000)] = ""  # what must be agreed to; empty: nothing
    files: bool = True
    purpose: Annotated[str, msgspec.Meta(max_length=40)] = ""
    vertical: Vertical = ""
    reached: Reached = ""


@dataclass(frozen=True, slots=True)
class WebForm:
    """A form contacts write by, at `/help/<brand's slug>/write/<slug>`."""

    id: str
    brand: str
    name: str
    slug: str
    config: FormConfig


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A contact who came in, and the secret they hold."""

    contact: str
    person: str
    lookup: str


class Written(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wrote by a form; `files` are ids of files kept for them."""

    form: str
    email: str
    name: str
    subject: str
    text: str
    files: tuple[str, ...] = ()
    locale: str = ""
    values: dict[str, str] = {}  # by the id of the conversation's field
