"""What happens to accounts, members, teams and agreements."""

from typing import Any

from fairline.journal import Event
from fairline.kit.clock import Millis


class AccountOpened(Event):
    """A house of its own."""

    about = "account"

    account: str
    name: str
    country: str
    locale: str
    time_zone: str


class AccountChanged(Event):
    """Its name, place or language; what is None stayed."""

    about = "account"

    account: str
    name: str | None = None
    country: str | None = None
    locale: str | None = None
    time_zone: str | None = None


class StandingChanged(Event):
    """The account was suspended, partly or wholly, or is in good standing again; why, and by whom. `warned` is the
    notice by which people heard beforehand what it means for calls for help, where there was one.
    """

    about = "account"

    account: str
    standing: str
    reason: str
    by: str
    warned: str = ""


class SuspensionAnnounced(Event):
    """The account will be suspended from an instant on (`at`, ms UTC)."""

    about = "account"

    account: str
    suspension: str
    at: Millis
    reason: str
    by: str


class SuspensionCalledOff(Event):
    """It will not."""

    about = "account"

    account: str
    suspension: str


class OperatorAppointed(Event):
    """The account is the operator's from now on: its members may look after the other accounts."""

    about = "account"

    account: str


class OperatorDismissed(Event):
    """The account is the operator's no more."""

    about = "account"

    account: str


class AccountVetted(Event):
    """A person looked at who the account is: verified or false, and by what."""

    about = "account"

    account: str
    state: str
    how: str


class MeasureTaken(Event):
    """Something is suspended, removed, held for a look, or asked of the account, in a case; `why` in plain words.

    `scope` as the gate's `Measure` has it, `until` (ms UTC) when it ends by itself, `condition` what lifts it.
    `ground` says why it was taken at once and without notice (stability, security, certification, harm), `notice` how
    the account was told, or why not.
    """

    about = "measure"

    measure: str
    scope: str
    kind: str
    case: str
    clauses: tuple[str, ...]
    why: str
    until: Millis | None = None
    condition: str = ""
    ground: str = ""
    notice: str = ""


class MeasureLifted(Event):
    """A measure holds no more: `because` is met, over, appeal, lapsed (nobody else looked at it in time), decided."""

    about = "measure"

    measure: str
    scope: str
    case: str
    because: str
    why: str = ""


class MemberInvited(Event):
    """Somebody may become a member."""

    about = "member"
    personal = ("email", "name")

    member: str
    person: str
    role: str
    locale: str
    time_zone: str
    teams: tuple[str, ...] = ()
    email: str = ""
    name: str = ""


class MemberJoined(Event):
    """They accepted the invitation, and may sign in."""

    about = "member"
    personal = ("name",)

    member: str
    person: str
    name: str = ""


class MemberRenamed(Event):
    """They go by another name."""

    about = "member"
    personal = ("name",)

    member: str
    person: str
    name: str = ""


class MemberRoleChanged(Event):
    """They may do other things than before."""

    about = "member"

    member: str
    role: str
    was: str


class MemberTeamsChanged(Event):
    """They are in these teams and in no other."""

    about = "member"

    member: str
    teams: tuple[str, ...] = ()


class MemberPreferencesChanged(Event):
    """They read in another language, or live in another time zone."""

    about = "member"

    member: str
    locale: str
    time_zone: str


class MemberDeactivated(Event):
    """They may not sign in any more."""

    about = "member"

    member: str


class MemberReactivated(Event):
    """They may sign in again."""

    about = "member"

    member: str


class MemberErased(Event):
    """They left, and their name and address were forgotten."""

    about = "member"

    member: str
    person: str


class TeamMade(Event):
    """A team, and who is in it."""

    about = "team"

    team: str
    name: str
    members: tuple[str, ...] = ()


class TeamChanged(Event):
    """Its name, or who is in it; what is None stayed."""

    about = "team"

    team: str
    name: str | None = None
    members: tuple[str, ...] | None = None


class TeamRemoved(Event):
    """It is no more."""

    about = "team"

    team: str


class AgreementAccepted(Event):
    """A document was accepted for the account, or by a member for themselves; `sha256` is that of the very text they
    were shown, `ruling_sha256` that of the text in the language that decides.
    """

    about = "member"
    personal = ("address",)

    member: str
    person: str
    version: str
    language: str
    sha256: str
    address: str = ""  # the network address it came from
    document: str = "terms"
    ruling_sha256: str = ""


class AgreementDateAgreed(Event):
    """With this account it was agreed that a version holds from another date; `evidence` says where."""

    about = "version"

    version: str
    date: Millis
    evidence: str
    document: str = "terms"


class _Brand(Event):
    """A name the account also goes by; `config` is how its pages look, all of it for everybody to see."""

    about = "brand"

    brand: str
    name: str
    slug: str
    config: dict[str, Any]


class BrandMade(_Brand):
    """There is one more."""


class BrandChanged(_Brand):
    """It is so from now on."""


class BrandRemoved(Event):
    """The brand is no longer used; its pages are closed."""

    about = "brand"

    brand: str


class MembersNotified(Event):
    """Members were told something by the house; `key` names its words, `values` fill them and name nobody.

    `acts` are the letters that were written besides, one a member or none at all; `banner_until` is ms UTC. A
    `lasting` banner cannot be put away before then.
    """

    about = "notice"

    notice: str
    key: str
    members: tuple[str, ...]
    values: dict[str, Any]
    clause: str = ""
    href: str = ""
    acts: tuple[str, ...] = ()
    banner_until: Millis | None = None
    lasting: bool = False
    once: str = ""


class NoticeSeen(Event):
    """A member said that they have seen a notice."""

    about = "notice"

    notice: str
    member: str


class DocumentSigned(Event):
    """Account and operator signed something of their own: an order form, an addendum, an agreement.

    It outranks the published documents from `starts` until `ends` (ms UTC), in what `parameters` say, for all families
    of features or those named. The signed page lies in `blob`; `sha256` is its fingerprint.
    """

    about = "signed"

    signed: str
    rank: str  # order_form, addendum or agreement
    title: str
    starts: Millis
    ends: Millis | None
    blob: str
    sha256: str
    parameters: dict[str, Any]
    families: tuple[str, ...] = ()


class SignedDocumentEnded(Event):
    """What was signed holds no longer from this instant."""

    about = "signed"

    signed: str


class TermsAcknowledged(Event):
    """A member said that they have read a document that binds them; `sha256` is that of the text they were shown."""

    about = "member"
    personal = ("address",)

    member: str
    person: str
    document: str
    version: str
    language: str
    sha256: str
    address: str = ""


class ChangeUsed(Event):
    """The account went on using the house after a change that is not material began to hold: by this act first."""

    about = "version"

    document: str
    version: str
    act: str


class SizeDeclared(Event):
    """An owner said how large the organisation is, and in which countries it takes the service."""

    about = "account"

    account: str
    size: str  # micro, small, not_for_profit or larger
    countries: tuple[str, ...]


class TelecomRightAnswered(Event):
    """An owner kept or waived one right of the European telecoms code, for one service."""

    about = "member"

    member: str
    service: str
    right: str
    choice: str  # keep or waive


class ChangesFollowed(Event):
    """Somebody outside asked to hear of changes; nothing is sent before they confirm it."""

    about = "following"
    personal = ("address",)

    following: str
    person: str
    document: str
    language: str
    lookup: str  # what stands for the address
    address: str = ""


class FollowingConfirmed(Event):
    """They opened the link in the mail they got."""

    about = "following"

    following: str


class FollowingEnded(Event):
    """They want to hear no more; their address is forgotten with its key."""

    about = "following"

    following: str
    person: str


class OwnershipChanged(Event):
    """The installation is run by somebody else from a day on; every account is told, and offered to leave."""

    about = "change"

    change: str
    controller: dict[str, str]  # who it is from then on, and how to reach them: by language
    date: Millis
