"""What the routes of the privacy desk take and answer."""

from typing import Annotated, Literal

import msgspec

from fairline.privacy.rights.model import Outcome, Right, Source

Short = Annotated[str, msgspec.Meta(max_length=320)]
Words = Annotated[str, msgspec.Meta(max_length=5_000)]
Reason = Annotated[str, msgspec.Meta(min_length=1, max_length=1_000)]
Place = Annotated[str, msgspec.Meta(pattern="^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$")]


class NewRightsRequest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A request that reached a member: by telephone, letter, in a message. `received` (RFC 3339) is when it was said,
    now where nobody says; `agent` who asks for them and `mandate` by what right; `place` where they say they live.
    """

    right: Right
    source: Source = "phone"
    received: Annotated[str, msgspec.Meta(max_length=40)] = ""
    contact: Short = ""
    name: Short = ""
    address: Short = ""
    words: Words = ""
    agent: Short = ""
    mandate: Words = ""
    concerns: Short = ""
    wish: Words = ""
    place: Place = ""
    conversation: Short = ""
    message: Short = ""
    language: Annotated[str, msgspec.Meta(pattern="^(en|fr)$")] = "en"


class AuthorityView(msgspec.Struct, frozen=True):
    """Whom somebody may turn to besides us."""

    place: str
    name: str
    url: str


class PartnerShareView(msgspec.Struct, frozen=True, kw_only=True):
    """What a partner that received data of the person is asked to do: whom to ask (`reach`), by when, and what shows
    that it was done; `proof` is empty until then.
    """

    id: str
    partner: str
    name: str
    reach: str
    due: str
    late: bool
    proof: str
    answered_at: str | None


class PartnerProof(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What shows that a partner did its part: its letter, its ticket's number; without naming anybody."""

    proof: Annotated[str, msgspec.Meta(min_length=3, max_length=500)]


class PassedView(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody outside who was given data of a person. `kind`: handed (noted by a member or an export), partner,
    program (another program's key), supplier (carried messages). `times` how often between `first` and `last`.
    """

    kind: str
    ref: str
    name: str
    first: str
    last: str
    times: int
    categories: list[str]
    ground: str


class RightsRequestView(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody asked for, how far it is, and by when it has to be answered.

    `needs` is what has to show who asks (nothing, a mailed code, a person who looks), `proven` how it was shown.
    `paused` since when the clock stands still. `extends_by` is how many days the law lets the answer be put off, once.
    `told` is the last letter; `reached` whether it could leave. `data_request` gathers or forgets.
    """

    id: str
    right: Right
    state: str
    source: str
    role: str
    received: str
    due: str
    confirm_by: str | None
    confirmed_at: str | None
    needs: str
    proven: str
    paused: str | None
    extended: bool
    extends_by: int
    late: bool
    contact: str
    conversation: str
    message: str
    places: list[str]
    language: str
    name: str
    address: str
    words: str
    agent: str
    mandate: str
    concerns: str
    wish: str
    outcome: str
    ground: str
    data_request: str
    progress: str
    forwarded_to: str
    told: str
    reached: bool
    ended_at: str | None
    authorities: list[AuthorityView]
    partners: list[PartnerShareView]


class Accepting(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which right was asked for."""

    right: Right


class Matching(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whose data it is about; empty for nobody we know."""

    contact: Short


class Proving(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How it was made sure who asks; no copies of papers."""

    how: Reason


class Extending(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Why the answer has to wait, as the person will read it."""

    why: Reason


class Deciding(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is decided; a refusal on which ground; `words` go to the person as they are."""

    outcome: Outcome
    ground: Annotated[str, msgspec.Meta(max_length=40)] = ""
    words: Words = ""


class PassingOn(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By what they know the account it is for: a number they were called from, a domain, a brand's name."""

    known_by: Annotated[str, msgspec.Meta(min_length=2, max_length=200)]


class PlaceHeldView(msgspec.Struct, frozen=True):
    """A place where something of the person stands, and how much."""

    module: str
    place: str
    found: int


class FoundView(msgspec.Struct, frozen=True):
    """Everything that stands of a person, place by place, and what a legal hold keeps."""

    places: list[PlaceHeldView]
    held_whole: bool
    held_conversations: list[str]


class NewHold(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What has to be kept, and why; `review` (RFC 3339) is when its owner looks again. `why` names nobody."""

    what: Literal["contact", "conversation", "period"]
    about: Short = ""
    begin: Annotated[str, msgspec.Meta(max_length=40)] = ""
    until: Annotated[str, msgspec.Meta(max_length=40)] = ""
    case: Short = ""
    why: Reason
    review: Annotated[str, msgspec.Meta(max_length=40)]


class KeptView(msgspec.Struct, frozen=True):
    """A sealed copy of a conversation whose person was forgotten."""

    conversation: str
    rows: int
    at: str


class HoldView(msgspec.Struct, frozen=True, kw_only=True):
    """What has to be kept, since when, by whom, until its owner looks again."""

    id: str
    what: str
    about: str
    begin: str | None
    until: str | None
    case: str
    why: str
    owner: str
    review: str
    placed: str
    lifted: str | None
    kept: list[KeptView]


class NewDisclosure(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Something of a contact was handed to somebody outside; `shared` where they use it for themselves."""

    recipient: Annotated[str, msgspec.Meta(min_length=1, max_length=300)]
    reach: Short = ""
    categories: Annotated[list[Short], msgspec.Meta(min_length=1, max_length=20)]
    purpose: Short = ""
    shared: bool = False
    at: Annotated[str, msgspec.Meta(max_length=40)] = ""


class DisclosureView(msgspec.Struct, frozen=True, kw_only=True):
    """To whom something of a contact was handed, and what they were told since; `receipt` is what they answered."""

    id: str
    contact: str
    recipient: str
    reach: str
    categories: list[str]
    purpose: str
    shared: bool
    at: str
    told: str
    tell_by: str | None
    receipt: str


class Receipt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a recipient answered; it names nobody."""

    said: Reason


class ChildReport(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How it is known that they are a child; whether a parent's consent is on file."""

    how: Annotated[str, msgspec.Meta(max_length=1_000)] = ""
    consented: bool = False
    conversation: Short = ""


class DeskView(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the privacy desk is reached; whether the account serves children with their parents' consent, and whether it
    hands data to others for money or their own use.
    """

    mail: Short = ""
    postal: Annotated[str, msgspec.Meta(max_length=500)] = ""
    phone: Short = ""
    officer: Short = ""
    serves_children: bool = False
    has_seller: bool = False
