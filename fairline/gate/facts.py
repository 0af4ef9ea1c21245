"""What a policy may ask at the moment of deciding. Each is offered by the module that knows it (its facts.py)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, TypeVar

from fairline.gate.acts import Act
from fairline.gate.packs import Pack, laws_over, merged_for
from fairline.gate.verdict import ContentKind, Unknown
from fairline.kit.db import Unit

F = TypeVar("F")

Provider = Callable[[Unit, Act], Any]


@dataclass(frozen=True, slots=True)
class Posed:
    """An act as it would be submitted at an instant (ms UTC)."""

    act: Act
    at: int


@dataclass(frozen=True, slots=True)
class Batched:
    """A provider that can tell a fact of many acts at once too, in their order: just what `one` would tell of each, in
    a handful of questions to the database.
    """

    one: Provider
    many: Callable[[Unit, Sequence[Posed]], Sequence[Any]]

    def __call__(self, c: Unit, act: Act) -> Any:
        """The fact of one act."""
        return self.one(c, act)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Which agreement is in force for the account, and whether its owner accepted that version; where a document
    waits to be accepted, that is the one named. From accounts.
    """

    version: str
    accepted: bool
    document: str = "terms"


@dataclass(frozen=True, slots=True)
class FamilyTerms:
    """The terms of the family of features an act belongs to, and whether they were accepted. From accounts.

    `document` and `version` are the first that wait to be accepted, where some do.
    """

    family: str
    document: str
    version: str
    accepted: bool


@dataclass(frozen=True, slots=True)
class Agreed:
    """The figures of the agreement that bind the account at this moment, and where each comes from. From accounts."""

    values: Mapping[str, Any]
    sources: Mapping[str, str]

    def number(self, name: str, usual: int) -> int:
        """A figure, or what is usual where no document has it."""
        return int(self.values.get(name, usual))


@dataclass(frozen=True, slots=True)
class Measure:
    """What was decided about the account, or about a thing of its, and holds now.

    `scope` is full, begin, campaigns, api, imports, exports_outward, or `channel:sms`, `sender:<id>`, `domain:<name>`,
    `brand:<id>`, `member:<id>`, `token:<id>`, or something shown or used (`message:<id>`, `file`, `form`, `page`,
    `reply`, `macro`, `rule`, `survey`). `kind`: suspended, removed, held (a person lets it go), other. `until` (ms UTC)
    is when it ends by itself.
    """

    id: str
    scope: str
    kind: str = "suspended"
    case: str = ""
    clauses: tuple[str, ...] = ()
    why: str = ""
    until: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How the account stands: active, partly_suspended (may answer, may not begin), suspended. From accounts.

    `measures` are those that hold at this moment.
    """

    state: str
    measures: tuple[Measure, ...] = ()


@dataclass(frozen=True, slots=True)
class Vetted:
    """Whether a person looked at who the account is: pending, verified, false; how many texts and calls a day it may
    make until then, and how many it made today. From accounts.
    """

    state: str
    cap: int
    texted: int


@dataclass(frozen=True, slots=True)
class Granted:
    """What the account's plan includes: channels and countries (ISO 3166-1 alpha-2), None where it includes all; and
    the kind of seat that the member who wants the act would need and does not hold. Where the account is served
    through another, `through` says what stops it (pending, left), and `agreed` on which channels it may write; where it
    works in a `mode` of its own, `within` has the channels of that. From accounts.
    """

    channels: frozenset[str] | None = None
    countries: frozenset[str] | None = None
    seat: str = ""
    through: str = ""
    agreed: frozenset[str] | None = None
    mode: str = ""
    within: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Entitled:
    """Whether the member who wants the act is active and their role has the permission for it; for a program, whether
    its token holds and has it among its scopes. From security."""

    active: bool
    permitted: bool
    permission: str


@dataclass(frozen=True, slots=True)
class OptOut:
    """Channels on which the contact wants to hear nothing from us; `all` covers every one. From crm."""

    channels: frozenset[str]


@dataclass(frozen=True, slots=True)
class LocalTime:
    """What time it is where the contact may be: one local time per place that cannot be told apart. From crm.

    `declared` says that the place is known for this contact, not assumed from the account.
    """

    times: tuple[datetime, ...]
    declared: bool


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When this contact had something from us: the instants (ms UTC) of permitted acts, oldest first. From gate itself.

    At least those of the last seven days, on every channel; where there were very many, the newest two hundred.
    """

    sent: tuple[int, ...]

    def since(self, at: int) -> tuple[int, ...]:
        """Those after an instant, oldest first."""
        return tuple(sent for sent in self.sent if sent > at)


@dataclass(frozen=True, slots=True)
class Review:
    """What a person said of an act whose content was doubted. From gate itself.

    `since` is when it was first held (ms UTC), None where it was not; `released` names the policies it may pass, and
    `denied` says that a person looked and left it refused.
    """

    since: int | None = None
    released: frozenset[str] = frozenset()
    denied: bool = False

    def lets(self, policy: str) -> bool:
        """Whether a person let it pass this policy."""
        return policy in self.released


@dataclass(frozen=True, slots=True)
class ContentLevels:
    """From which score on the account holds and refuses content, by kind, where it is stricter than the house. From
    gate itself.
    """

    review: Mapping[str, int]
    block: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the contact may be, and how we know of each place (declared, number, time_zone, browser). From crm.

    Places are ISO 3166 codes, of states where they have rules of their own; none where nobody knows. `home` are the
    countries the account works in, whose law binds it too; so does that of `operator`, the country of whoever runs the
    installation.
    """

    places: tuple[str, ...]
    known_from: tuple[str, ...] = ()
    home: tuple[str, ...] = ()
    operator: str = ""

    @property
    def pack(self) -> Pack:
        """What the law asks: the strictest of every place the contact may be, the account's own, and the operator's."""
        return merged_for(self.places, self.home, self.operator)

    def law_among(self, laws: Mapping[str, str]) -> dict[str, str]:
        """Which place's law decides, and what it is called: the contact's place before the account's before the
        operator's; empty where none of these laws holds.
        """
        ways = [(place, place) for place in (*self.places, *self.home)]
        if self.operator:
            ways.append((self.operator, f"operator ({self.operator})"))
        for place, told in ways:
            found = next((each for each in laws_over(place) if each in laws), None)
            if found is not None:
                return {"pack": told, "law": laws[found]}
        return {}

    def deciding(self, *figures: str) -> dict[str, str]:
        """Which places decided these figures, and by which laws; `operator` where nobody's law but theirs asks it."""
        told = self.pack.deciding(*figures, where=self.places)
        if not self.operator:
            return told
        ours, others = self.pack.figures, merged_for(self.places, self.home).figures
        alone = any(name in ours and (name not in others or ours[name].value != others[name].value) for name in figures)
        return told | {"pack": f"operator ({self.operator})"} if alone else told


@dataclass(frozen=True, slots=True)
class Limits:
    """What the account asks of itself beyond the law. From gate itself.

    `begins` and `ends` are minutes of the day, `per_day` and `per_week` how many marketing messages a contact may have,
    `countries` those it works in; None and empty where it asks nothing. `links`: what stands behind every link is
    looked at before it leaves.
    """

    begins: int | None = None
    ends: int | None = None
    sundays: bool = True
    per_day: int | None = None
    per_week: int | None = None
    countries: tuple[str, ...] = ()
    links: bool = False


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who a mail says it is from: a brand's name and postal address, empty where nobody entered one, and whether it
    will carry a link to refuse. From e-mail.
    """

    name: str
    postal_address: str
    way_out: bool


@dataclass(frozen=True, slots=True)
class Marketed:
    """When the contact had marketing from us, on any channel: instants (ms UTC) of the last month. From gate itself."""

    sent: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Consent:
    """The strongest consent there is or was: none, implied, express, express_written. Instants are ms UTC.

    `evidence` is the number of the entry that holds it. `ended` says why it does not count any more: withdrawn,
    expired, pending (a double opt-in that was not answered); empty where it is live, and where there never was one.
    """

    kind: str = "none"
    source: str = ""
    at: int | None = None
    expires: int | None = None
    evidence: int | None = None
    withdrawn_at: int | None = None
    ended: str = ""
    method: str = ""

    @property
    def counts(self) -> bool:
        """Whether it is live."""
        return self.kind != "none" and not self.ended


@dataclass(frozen=True, slots=True)
class Consents:
    """What the act's contact consented to on its channel, for its seller (a brand, or the account), by purpose class.
    From privacy.
    """

    held: Mapping[str, Consent]
    seller: str = ""

    def of(self, purpose_class: str) -> Consent:
        """The strongest consent for a class of messages."""
        return self.held.get(purpose_class, _NO_CONSENT)


@dataclass(frozen=True, slots=True)
class DoNotContact:
    """Whether the contact, or whoever held this address before they were forgotten, refused. From privacy.

    `reach` is how far: marketing, all, or empty for no refusal. `marks` are what stands against marketing besides:
    minor, restricted, objected, role_address, wrong_number.
    """

    reach: str = ""
    entry: int | None = None
    at: int | None = None
    marks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Provenance:
    """Whether it is known where an act's contact comes from, and the batch of an import they came in. From crm.

    `barred` says why nobody of that batch is advertised to (bounces, declared), where every origin of theirs is barred.
    """

    known: bool = True
    batch: str = ""
    barred: str = ""


@dataclass(frozen=True, slots=True)
class WayOut:
    """The address of the page on which an act's contact says what they want to hear; empty where there is none. From
    privacy.
    """

    address: str


@dataclass(frozen=True, slots=True)
class Registered:
    """What the do-not-call registries say of the number an act goes to. From privacy.

    `place` is the number's own (ISO 3166), empty where nobody can tell; `copies` when each registry that its law asks
    was copied (ms UTC), None for one we have no copy of that covers the number; `listed` those the number stands in.
    """

    place: str
    copies: Mapping[str, int | None]
    listed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Onward:
    """Who outside gets an act's data on its way: the way, the supplier that stands there, and why they may not have
    them, a key of our words; empty where they may, or where nobody else touches it. From the gate itself, by what
    privacy keeps on file.
    """

    way: str = ""
    supplier: str = ""
    name: str = ""
    closed: str = ""
    ground: str = ""


@dataclass(frozen=True, slots=True)
class Cleared:
    """Whether the act's contact came under a notice that names what the act is for, or was shown one since. From the
    gate itself, by what privacy keeps.
    """

    cleared: bool = True


class NoticesOnFile:
    """Under this type privacy offers `Cleared`. Where nobody keeps notices on file, there is none to ask about."""


def cleared(c: Unit, act: Act) -> Cleared:
    """Whether an act's purpose is one its contact was told of."""
    provider = c.tools.facts.get(NoticesOnFile)
    found: Cleared = provider(c, act) if provider else Cleared()
    return found


class SuppliersOnFile:
    """Under this type privacy offers `Onward`. Where nobody keeps suppliers on file, there are none to ask about."""


class WaysOnFile:
    """Under this type privacy offers `Onward` of a way by its name, for what is no act."""


def onward(c: Unit, act: Act) -> Onward:
    """Where an act's data go, as whoever keeps suppliers on file tells it."""
    provider = c.tools.facts.get(SuppliersOnFile)
    found: Onward = provider(c, act) if provider else Onward()
    return found


def onward_each(c: Unit, posed: "Sequence[Posed]") -> Sequence[Onward]:
    """The same of many acts."""
    provider = c.tools.facts.get(SuppliersOnFile)
    many = getattr(provider, "many", None)
    return many(c, posed) if many else [onward(c, each.act) for each in posed]


_NO_CONSENT = Consent()


@dataclass(frozen=True, slots=True)
class Waited:
    """Whether the act was deferred before: every policy let it pass but for its time. From gate itself."""

    before: bool


@dataclass(frozen=True, slots=True)
class Talk:
    """The conversation an act is in, at this moment. From conversations."""

    state: str  # open, wrapping_up, closed
    contact_wrote: bool  # the contact began it, or has answered in it
    contact_wrote_last_at: int | None  # ms UTC
    contact_is_there: bool  # their page is open now
    agent: str | None
    earlier_texts: tuple[str, ...]  # what we sent in it most recently, oldest first
    threads: bool = False  # its channel is no talk: what is said waits until it is read
    contact_wrote_anywhere_at: int | None = None  # ms UTC, on any channel


@dataclass(frozen=True, slots=True)
class Files:
    """What is known of the files an act carries, one each. From conversations."""

    files: tuple["File", ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file: its id, name, size in bytes, content type as found by looking into it, and whether it is safe; whether
    its words are still being read, and what they look like, by which rule of the lists.
    """

    id: str
    name: str
    size: int
    type: str
    safe: bool
    why_not: str  # the reason key where it is not safe: type, content, size, malware, unscanned, card, removed
    is_read_later: bool = False
    kind: ContentKind | Literal[""] = ""
    score: int = 0
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """What stood behind a link when it was last looked at: `state` is clean, barred (what it is, how sure, by which
    rule), silent (it could not be seen), unseen (nobody looked, or not for a while). `known` says that something of
    its domain was seen before.
    """

    state: str
    kind: ContentKind | Literal[""] = ""
    score: int = 0
    rule: str = ""
    known: bool = False


@dataclass(frozen=True, slots=True)
class Looked:
    """What stands behind the links of an act, by where they lead; whether the account asks that every one be looked at,
    and whether anybody here looks. From the gate itself, by what files keep.
    """

    looks: Mapping[str, Look]
    asked: bool = False
    offered: bool = True


class LooksOnFile:
    """Under this type files tell what they saw behind links, and go and look (see looks.py)."""


@dataclass(frozen=True, slots=True)
class SenderProven:
    """Whether DNS proves that the domain a mail would leave under is the account's. From numbers."""

    proven: bool
    domain: str
    why: str  # the reason key where it is not


@dataclass(frozen=True, slots=True)
class Suppressed:
    """Why nothing may be sent to this address: hard_bounce, complaint, unsubscribed, by_hand; empty where it may."""

    cause: str
    scope: str = "all"


@dataclass(frozen=True, slots=True)
class MailLoop:
    """How much automation has sent lately to this address and its domain, and whether a machine answered last."""

    answers_machine: bool
    to_address_hour: int
    to_address_day: int
    to_domain_hour: int


@dataclass(frozen=True, slots=True)
class TextSender:
    """What a text would leave by, and what has to stand in it. From texting, as numbers knows its senders.

    `why` is the reason key where it may not leave: no_sender, draft, submitted, rejected, suspended, country,
    not_a_number, no_media. `brand` is the name the person must be told, `first` that they had no text of it yet, and
    `way_out` the words by which a text says how to stop them, in the person's language.
    """

    why: str
    sender: str = ""
    country: str = ""
    brand: str = ""
    first: bool = False
    way_out: str = ""
    rule: str = ""  # why the sender is suspended
    toll_free: bool = False


@dataclass(frozen=True, slots=True)
class TextTrade:
    """Goods no network carries texts about: those the account is known to trade in, and those it was cleared of. From
    numbers.
    """

    flagged: frozenset[str]
    cleared: frozenset[str]


@dataclass(frozen=True, slots=True)
class ExportAllowed:
    """Recipients that may not have an export. From analytics."""

    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Behind:
    """The automation behind an act: whether it is in force, who approved it last, what it is called; who made it, and
    which version of it runs.
    """

    active: bool
    approved_by: str | None
    name: str
    made_by: str = ""
    version: int = 0


class RuleBehind:
    """Under this type rules offer `Behind` for acts whose cause is a rule."""


class FlowBehind:
    """Under this type flows offer `Behind` for acts whose cause is a flow."""


class SurveyBehind:
    """Under this type surveys offer `Behind` for acts whose cause is a question of theirs."""


class RefusalBehind:
    """Under this type privacy offers `Behind` for the confirmation of a refusal."""


class WordBehind:
    """Under this type texting offers `Behind` for acts whose cause is a word a contact wrote: STOP, START, HELP."""


class LetterBehind:
    """Under this type accounts offers `Behind` for the house's letters: a notice, or news for who follows changes."""


class ReportBehind:
    """Under this type cases offer `Behind` for the word that a report was received, or that data were given out."""


class SafetyBehind:
    """Under this type conversations offer `Behind` for the answer to somebody who seems to be in danger."""


class PortalBehind:
    """Under this type the help centre offers `Behind` for acts whose cause is somebody at its door."""


class RightsBehind:
    """Under this type privacy offers `Behind` for letters about a person's request."""


@dataclass(frozen=True, slots=True)
class Withheld:
    """Contacts (every id of theirs) whose data are kept and not used: restricted, or a child's; and those of whom
    nothing goes to anybody outside. From privacy.
    """

    contacts: frozenset[str] = frozenset()
    unshared: frozenset[str] = frozenset()


def withheld(c: Unit) -> Withheld:
    """Whose data are kept and not used now; nobody's where privacy is not plugged in."""
    provider = c.tools.facts.get(Withheld)
    found: Withheld = provider(c, None) if provider else Withheld()
    return found


_BEHIND: Mapping[str, type] = {
    "rgt": RightsBehind,
    "rul": RuleBehind,
    "flo": FlowBehind,
    "srv": SurveyBehind,
    "por": PortalBehind,
    "wor": WordBehind,
    "ref": RefusalBehind,
    "saf": SafetyBehind,
    "not": LetterBehind,
    "flw": LetterBehind,
    "rpt": ReportBehind,
    "cas": ReportBehind,
}


def behind(c: Unit, act: Act) -> Behind | None:
    """The automation behind an act, where one is and its module knows it."""
    kind = _BEHIND.get(act.cause[:3])
    provider = c.tools.facts.get(kind) if kind else None
    found: Behind | None = provider(c, act) if provider else None
    return found


class Facts:
    """The facts about one act, gathered as policies ask, each once, all of the same transaction."""

    def __init__(
        self, c: Unit, act: Act, providers: Mapping[type, Provider], known: Mapping[type, Any] | None = None
    ) -> None:
        self._c = c
        self._act = act
        self._providers = providers
        self._held: dict[type, Any] = dict(known or {})

    @property
    def at(self) -> int:
        """The instant of the ruling, milliseconds UTC."""
        return self._c.at

    def tell(self, fact: type, found: Any) -> None:
        """A fact that was found out in a better way; None where its owner cannot tell."""
        self._held[fact] = found

    def seen(self, fact: type[F]) -> F | None:
        """A fact if it was asked for before, None else."""
        found: F | None = self._held.get(fact)
        return found

    def __getitem__(self, fact: type[F]) -> F:
        """A fact. Raises Unknown where nobody offers it, or its owner cannot tell."""
        if fact not in self._held:
            provider = self._providers.get(fact)
            if provider is None:
                raise Unknown(fact.__name__)
            found = provider(self._c, self._act)
            if found is None:
                raise Unknown(fact.__name__)
            self._held[fact] = found
        held: F = self._held[fact]
        if held is None:
            raise Unknown(fact.__name__)
        return held


@dataclass(frozen=True, slots=True)
class OwnEntry:
    """Something the account itself keeps from leaving: a word of its dictionary, or a banned claim, held from a
    likeness (1 to 100) on.
    """

    id: str
    kind: Literal["word", "claim"]
    text: str
    likeness: int
    source: str


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What the account itself keeps from leaving."""

    entries: tuple[OwnEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """Words that are kept to be sent again: `ref` is reply:, macro: or rule: and the id; `sent` how often it was sent
    by itself within a day.
    """

    ref: str
    name: str
    text: str
    sent: int = 0


class RepliesKept:
    """Under this type conversations offer their saved replies: the provider is given a unit and None."""


class RulesKept:
    """Under this type rules offer macros and rules that reply: given an act, only the rule behind it."""


@dataclass(frozen=True, slots=True)
class Template:
    """The template an act is made from by itself: how often it was sent within a day, what class it was declared as,
    and whether a second person approved it as it stands now, and who. From the gate.
    """

    sent: int = 0
    declared: str = ""
    is_approved: bool = False
    approved_by: str = ""


def kept(c: Unit, act: Act | None = None) -> list[Kept]:
    """Every template of the account; of an act, the one behind it."""
    asked = (RulesKept,) if act is not None else (RepliesKept, RulesKept)
    providers = [c.tools.facts.get(one) for one in asked]
    return [each for provider in providers if provider for each in provider(c, act)]
