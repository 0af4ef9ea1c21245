"""What the gate writes in the journal: every ruling, with every verdict; and what was found in words."""

from typing import Any, Literal

import msgspec

from fairline.gate.acts import PurposeClass
from fairline.gate.verdict import ContentKind, Verdict
from fairline.journal import Event
from fairline.kit.clock import Millis

OwnKind = Literal["word", "claim"]


class _Ruled(Event):
    """An act and what was ruled on it.

    `fields` are the act's fields that are not personal, `private` those that are, both with what policies amended.
    `quotes` are the verdicts' values that tell of the contact or come from the act, by policy. `withheld` says that the
    personal fields were not written, because a policy that takes out what must not be kept could not see to it.
    """

    about = "subject"
    personal = ("private", "quotes")

    act: str
    kind: str
    subject: str  # the conversation, else the contact, else the act itself
    person: str | None = None
    fields: dict[str, Any] = msgspec.field(default_factory=dict)
    private: dict[str, Any] = msgspec.field(default_factory=dict)
    quotes: dict[str, dict[str, Any]] = msgspec.field(default_factory=dict)
    verdicts: tuple[Verdict, ...] = ()
    withheld: bool = False


class Originator(msgspec.Struct, frozen=True, omit_defaults=True):
    """In whose name an act leaves: the account is its sender, `by` the actor who wanted it; where `cause` is an
    automation, which version of it, and the members who made it and who last approved it.
    """

    account: str
    by: str
    cause: str = ""
    version: int = 0
    made_by: str = ""
    approved_by: str = ""


class ActPermitted(_Ruled):
    """It may leave, as written here (amendments included). Delivery follows this entry and nothing else. `originator`
    is None only in what was written before it was kept.
    """

    originator: Originator | None = None


class ActDeferred(_Ruled, kw_only=True):
    """It waits until `due` (milliseconds UTC) and is then submitted afresh."""

    due: Millis


class ActRefused(_Ruled):
    """It may not leave."""


class LimitsSet(Event):
    """The account asks of itself more than the law does: the fields of `Limits`."""

    about = "subject"

    begins: int | None = None
    ends: int | None = None
    sundays: bool = True
    per_day: int | None = None
    per_week: int | None = None
    countries: tuple[str, ...] = ()
    subject: str = "limits"
    links: bool = False


class ActWithdrawn(Event):
    """A deferred act will not be submitted again: a member took it back, or `because` says what made it void.

    `person_erased`: the contact was forgotten while it waited. `kind_unknown`: the module that knew it is gone.
    `unreadable`: it could not be submitted, and what is kept of it cannot be read.
    """

    about = "subject"

    act: str
    subject: str
    because: str = ""


class ActLetGo(Event):
    """Somebody let an act leave before its time; what was ruled on it then stands in the next entry about it."""

    about = "subject"

    act: str
    subject: str


class ContentSuspected(Event, kw_only=True):
    """Words, a link, a file or a name look like something the agreement bars, or like somebody in danger.

    `surface` says where it stood: reply, mail, received (what a contact wrote), spoken (what they said on a
    call; `message` is the recording), sender, article, form, survey, report,
    template, import. `subject` is the conversation, the contact, the act, or the id of the thing itself; `message` the
    message or the act that holds it. `theirs` says that somebody outside wrote it, `refused` that it was kept from
    leaving. `score` is 1 to 100, how sure we are; `rule` the entry of our lists that found it, without their words.
    `way` is what they came in by, for what the lists say of it: `form:` or `sender:` and its id.
    """

    about = "subject"
    personal = ("words",)

    kind: ContentKind
    surface: str
    subject: str
    score: int
    rule: str = ""
    clauses: tuple[str, ...] = ()
    conversation: str | None = None
    message: str = ""
    contact: str | None = None
    member: str | None = None
    person: str | None = None
    theirs: bool = False
    refused: bool = False
    way: str = ""
    words: str = ""


class FlowRefused(Event):
    """Data did not go by a way because whoever stands there may not have them: `why` as the register tells it, `what`
    is push, file or program.
    """

    about = "way"

    way: str
    what: str
    supplier: str = ""
    why: str = ""


class ReleaseAsked(Event):
    """The author of an act, or a colleague, says that it was held or refused wrongly, and why."""

    about = "subject"
    personal = ("why",)

    act: str
    subject: str
    member: str
    person: str | None = None
    why: str = ""


class ContentReleased(Event):
    """A person looked at an act that was held or refused for its content, and lets it pass `policies`, giving a reason.

    Every other policy judges it again.
    """

    about = "subject"
    personal = ("why",)

    act: str
    subject: str
    member: str
    policies: tuple[str, ...]
    person: str | None = None
    why: str = ""


class ReleaseDenied(Event):
    """A person looked at an act that was held or refused for its content, and leaves it refused, giving a reason."""

    about = "subject"
    personal = ("why",)

    act: str
    subject: str
    member: str
    person: str | None = None
    why: str = ""


class ContentReported(Event, kw_only=True):
    """A member reports what somebody wrote: a message of a contact, found by our lists (`suspicion` is that entry's
    number) or not.
    """

    about = "subject"
    personal = ("words", "why")

    kind: ContentKind
    subject: str
    member: str
    message: str
    conversation: str | None = None
    contact: str | None = None
    person: str | None = None
    suspicion: int | None = None
    words: str = ""
    why: str = ""


class ContentLevelsSet(Event):
    """The account holds and refuses content of these kinds from lower scores on than the house does."""

    about = "subject"

    review: dict[str, int] = msgspec.field(default_factory=dict)
    block: dict[str, int] = msgspec.field(default_factory=dict)
    subject: str = "content-levels"


class OwnWordsAdded(Event):
    """The account keeps words of its own from leaving: `word` is one of its dictionary, `claim` a statement that a
    regulator or a court has banned, held from a likeness (1 to 100) on; `source` says where that stands.
    """

    about = "id"

    id: str
    kind: OwnKind
    text: str
    likeness: int = 85
    source: str = ""


class OwnWordsRemoved(Event):
    """The account does so no longer."""

    about = "id"

    id: str


class TemplateDeclared(Event):
    """A member says what class a template is of, and asks that it be approved as it stands (`digest`, SHA-256)."""

    about = "ref"

    ref: str  # reply:, macro:, rule: and the id
    declared: PurposeClass
    digest: str
    member: str


class TemplateApproved(Event):
    """A second person read a template and approves it for many, as it stands."""

    about = "ref"

    ref: str
    digest: str
    member: str


class TemplateDenied(Event):
    """A second person read a template and does not approve it, saying why."""

    about = "ref"

    ref: str
    member: str
    why: str
