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
    """The account was suspended, partly or wholly, or is in good standing again; why, and by whom."""

    about = "account"

    account: str
    standing: str
    reason: str
    by: str


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
    """An owner accepted the agreement for the account; `sha256` is that of the very text they were shown."""

    about = "member"
    personal = ("address",)

    member: str
    person: str
    version: str
    language: str
    sha256: str
    address: str = ""  # the network address it came from


class AgreementDateAgreed(Event):
    """With this account it was agreed that a version holds from another date; `evidence` says where."""

    about = "version"

    version: str
    date: Millis
    evidence: str


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
