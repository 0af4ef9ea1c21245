"""What happens in cases: opened, evidence, clocks, questions, answers, decisions, appeals, what is proposed."""

from typing import ClassVar, Literal

import msgspec

from fairline.cases.model import Kind, Outcome, Severity, Side, State
from fairline.journal import Event
from fairline.kit.clock import Millis


class _Said(Event):
    """Something said in a case, sealed with the case's own key."""

    about = "case"
    personal: ClassVar[tuple[str, ...]] = ("words",)

    case: str
    person: str
    words: str = ""


class CaseOpened(Event):
    """A case, what it is about, and what somebody said of it. `aware` (ms UTC) is when we learned of it."""

    about = "case"
    personal = ("title", "words")

    case: str
    kind: Kind
    side: Side
    person: str
    severity: Severity
    aware: Millis
    category: str = ""
    clauses: tuple[str, ...] = ()
    refs: tuple[str, ...] = ()
    reported: str = ""
    concerns: str = ""
    sealed: bool = False
    title: str = ""
    words: str = ""


class CaseJoined(_Said, kw_only=True):
    """The same was reported once more."""

    reported: str = ""
    refs: tuple[str, ...] = ()


class Exhibit(msgspec.Struct, frozen=True, omit_defaults=True):
    """An entry of the journal as evidence: its number, kind, instant (ms UTC), and its hash in the chain."""

    number: int
    kind: str
    at: Millis
    sha256: str


class CaseEvidenceAdded(_Said, kw_only=True):
    """What bears on it: entries of the journal with their hashes, figures, or what somebody says or shows."""

    source: str  # journal, reads, figures, account, operator, reporter, carrier
    entries: tuple[Exhibit, ...] = ()
    figures: dict[str, int] = msgspec.field(default_factory=dict)


class CaseReached(Event):
    """Whom the keys, members or sessions of a case were shown between two instants (ms UTC): contacts, conversations,
    files, by their ids. Many are told in several entries.
    """

    about = "case"

    case: str
    since: Millis
    until: Millis
    ids: tuple[str, ...] = ()


class CaseStateChanged(Event):
    """It stands differently."""

    about = "case"

    case: str
    state: State
    was: State
    step: str = ""


class CaseHandedUp(Event):
    """The account did not see to it in time: the operator has it from now on."""

    about = "case"

    case: str


class CaseClockSet(Event):
    """Something is owed by `due` (ms UTC); `because` names whose rule it is."""

    about = "case"

    case: str
    clock: str
    due: Millis
    because: str = ""


class CaseClockMet(Event):
    """It was done."""

    about = "case"

    case: str
    clock: str


class CaseClockPassed(Event):
    """Its time passed, and it was not done."""

    about = "case"

    case: str
    clock: str


class CaseAlarmed(Event):
    """Its time nears or passed; who handles the case was told."""

    about = "case"

    case: str
    clock: str
    days: int = 0


class Wanted(msgspec.Struct, frozen=True, omit_defaults=True):
    """A thing to be brought into line, and how; `was` stands for its words as they were then (SHA-256)."""

    ref: str
    change: str
    was: str = ""


class CaseAsked(_Said, kw_only=True):
    """The account was asked: to answer, to stop, or to bring things into line, by `due` (ms UTC)."""

    what: str  # answer, stop, cure
    due: Millis
    items: tuple[Wanted, ...] = ()


class CaseAnswered(_Said, kw_only=True):
    """The account answered; `remedy` says which measure it took, where it says that it stopped."""

    personal: ClassVar[tuple[str, ...]] = ("words", "remedy")

    remedy: str = ""


class CasePointChanged(Event):
    """A thing that was to be brought into line: fixed, or disabled because it was not."""

    about = "case"

    case: str
    ref: str
    state: str


class CaseDecided(_Said, kw_only=True):
    """A person decided, under which clauses, and why."""

    outcome: Outcome
    clauses: tuple[str, ...] = ()


class CaseAppealed(_Said, kw_only=True):
    """Whom it touches does not agree."""


class CaseAppealDecided(_Said, kw_only=True):
    """Somebody else than who decided first looked at it again."""

    upheld: bool


class CaseClosed(Event):
    """Nothing more is expected in it."""

    about = "case"

    case: str
    because: str


class CaseProposed(_Said, kw_only=True):
    """Somebody wants what needs a second pair of eyes: a measure that bites, an end, a disclosure."""

    proposal: str
    what: str
    scope: str = ""
    kind: str = ""
    until: Millis | None = None
    condition: str = ""


class CaseProposalAnswered(Event):
    """Another one agreed, or did not."""

    about = "case"

    case: str
    proposal: str
    approved: bool


class StrikeCounted(Event):
    """A confirmed violation counts against the account until `until` (ms UTC)."""

    about = "case"

    case: str
    clause: str
    until: Millis


class CaseCharged(Event):
    """What is to be paid because of it, in minor units of a currency: recorded now, invoiced later."""

    about = "case"

    case: str
    minor: int
    currency: str
    clause: str
    why: str


class AgreementEnded(Event):
    """Two persons decided it, and the time to appeal passed: the account leaves, with what it is owed then."""

    about = "case"

    case: str


class MemberCoached(_Said, kw_only=True):
    """A member was told how to do better; what was said is between them and who said it."""

    member: str


class CaseTold(Event):
    """The account was told, or will be at `at` (ms UTC), or is not, and on which ground; `what` is what about."""

    about = "case"

    case: str
    what: str
    how: str  # now, later, never
    at: Millis | None = None
    ground: str = ""


class CaseLookedAt(Event):
    """Somebody cleared for it looked at a sealed case: the list of its custody."""

    about = "case"

    case: str


class CaseDisclosed(_Said, kw_only=True):
    """Something was given to an authority: which fields of what, on which ground; the hash of what was given."""

    authority: str
    basis: str
    own_initiative: bool
    fields: tuple[str, ...]
    refs: tuple[str, ...]
    sha256: str


class CaseHandedOver(_Said, kw_only=True):
    """A case's evidence went to an authority as a signed pack: on which basis, how many entries, and its hash."""

    authority: str
    basis: str
    own_initiative: bool
    many: int
    sha256: str


class ReportReceived(Event):
    """Somebody told us of something: by the page, by mail, or from inside. Who they are stays with the desk."""

    about = "report"
    personal = ("email", "name", "words", "number", "link", "when", "channel")

    report: str
    person: str
    kind: Kind
    category: str
    lookup: str  # of the reference they were given
    via: str  # page, mail, product
    call_back: bool = False
    language: str = "en"
    email: str = ""
    name: str = ""
    words: str = ""
    number: str = ""
    link: str = ""
    when: str = ""
    channel: str = ""
    files: tuple[str, ...] = ()  # what was shown with it: files of the desk's account, sealed for whoever reported


class ReportDetailed(Event):
    """Who reported something was asked for what they had left out, and told it."""

    about = "report"
    personal = ("words", "number", "when", "channel")

    report: str
    person: str
    words: str = ""
    number: str = ""
    when: str = ""
    channel: str = ""


class ReportPassedOn(Event):
    """A case stands for it: in which account, and whether who reported it was written to."""

    about = "report"

    report: str
    house: str
    case: str
    acknowledged: bool


class CaseSettingsSet(Event):
    """From which share of undesired messages on an account wants to be warned, and stopped; thousandths."""

    about = "subject"

    warn: int
    hold: int
    least: int
    days: int
    subject: str = "cases"


class MarkProtected(Event):
    """The operator keeps watch over a name, for whoever owns it."""

    about = "mark"

    mark: str
    name: str
    owner: str


class MarkDropped(Event):
    """No more."""

    about = "mark"

    mark: str


class BadgeGranted(Event):
    """An account may use a protected name, or say that it belongs to the operator, until an instant (ms UTC)."""

    about = "mark"

    mark: str
    house: str
    until: Millis


class BadgeTaken(Event):
    """It may no more."""

    about = "mark"

    mark: str
    house: str


class HashListKept(Event):
    """Hashes of known unlawful material, from whom, by which kind of hash; `count` more of them."""

    about = "list"

    list: str
    name: str
    source: str
    kind: str
    count: int


class HashListDropped(Event):
    """A list is matched no more."""

    about = "list"

    list: str


class MaterialKept(Event):
    """Known unlawful material came to an account and lies apart, for an authority; `came` (ms UTC) is when. Who brought
    it is an actor's id, the hashes are those of the content.
    """

    about = "case"
    personal = ("name",)

    case: str
    person: str
    material: str
    house: str
    file: str
    by: str
    conversation: str
    list: str
    sha256: str
    md5: str
    size: int
    type: str
    came: Millis
    name: str = ""


class MaterialOpened(_Said, kw_only=True):
    """One of the two who were cleared opened it; `words` say what for."""

    material: str


class MaterialReported(Event):
    """A person sent the report to an authority's line, and has its receipt."""

    about = "case"

    case: str
    authority: str
    receipt: str


class MaterialDestroyed(Event):
    """The time of the law is over, two persons agreed: it is gone for good."""

    about = "case"

    case: str
    material: str


class ContentLookedAgain(Event):
    """What the account keeps to be shown or sent was judged again: `mark` stands for the lists it was judged by,
    `found` are the things in which something is barred now.
    """

    about = "subject"

    mark: str
    found: tuple[str, ...] = ()
    subject: str = "at-rest"


class WordsLookedAgain(Event):
    """Everything that was written or said and is still kept was judged once more: `mark` stands for the lists."""

    about = "subject"

    mark: str
    subject: str = "words"


class CallComplained(Event):
    """Somebody complained about a call of ours: whoever was called, a provider, the police, a regulator. Which call,
    where it was found, and from which number of ours.
    """

    about = "complaint"

    complaint: str
    source: Literal["consumer", "provider", "police", "regulator"]
    sender: str = ""
    call: str = ""
    conversation: str = ""
    campaign: str = ""
