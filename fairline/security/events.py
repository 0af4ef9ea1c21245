"""What happens at the door: who came in, who did not, what they hold. Never a secret."""

from fairline.journal import Event
from fairline.kit.clock import Millis


class SignedIn(Event):
    """A member came in."""

    about = "member"
    personal = ("address", "user_agent")

    member: str
    person: str
    session: str
    second_factor: str = ""  # code, recovery_code, or nothing
    address: str = ""
    user_agent: str = ""


class SignInFailed(Event):
    """Somebody tried to come in as this member and could not; `cause` is password or code."""

    about = "member"
    personal = ("address",)

    member: str
    person: str
    cause: str
    address: str = ""


class SignInsTried(Event):
    """One network address tried many e-mails within an hour, of these accounts and members; it must rest now."""

    about = "network"
    personal = ("address",)

    network: str
    person: str
    emails: int
    accounts: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    since: Millis = 0
    address: str = ""


class SignInLocked(Event):
    """Too many tries failed: nobody comes in as this member before `until` (milliseconds UTC)."""

    about = "member"

    member: str
    until: Millis


class SignedOut(Event):
    """A member left."""

    about = "member"

    member: str
    session: str


class SessionRevoked(Event):
    """A session was ended from elsewhere."""

    about = "member"

    member: str
    session: str


class PasswordChanged(Event):
    """A member chose a password; `by_invitation` says that they did so through a link."""

    about = "member"

    member: str
    by_invitation: bool = False


class InvitationMade(Event):
    """A link was made by which a member may join, or choose a new password; it holds until `expires`."""

    about = "member"

    member: str
    expires: Millis


class SignInRulesSet(Event):
    """What the account demands when its members sign in: of whom a second factor, after how long screens lock, and
    whether several people `share` a workstation.
    """

    about = "house"

    house: str
    second_factor: str
    lock_minutes: int
    shared: bool = False


class ReadsForgotten(Event):
    """So many lines of who read what were older than `before` (ms UTC) and are forgotten."""

    about = "house"

    house: str
    before: Millis
    lines: int


class PagingStopped(Event):
    """A reader was shown too many people in lists within an hour, and turns no page before `until` (ms UTC)."""

    about = "reader"

    reader: str
    rows: int
    until: Millis


class LookupsStopped(Event):
    """A member opened so many contacts they have no conversation with that a second proof was asked."""

    about = "member"

    member: str
    contacts: int


class RoleReviewed(Event):
    """Somebody looked at a member's high role, and it stays for another quarter."""

    about = "member"

    member: str


class RoleSuspended(Event):
    """Nobody confirmed a member's high role for 91 days: it is suspended until somebody does."""

    about = "member"

    member: str
    role: str


class NewPlaceSeen(Event):
    """A member signed in from a browser (`device`) or a place they never signed in from."""

    about = "member"

    member: str
    session: str
    network: str
    device: bool = False
    place: bool = False


class ChangeWaits(Event):
    """A sensitive change of a member's waits until an instant (ms UTC), because it was asked from a new place."""

    about = "member"

    member: str
    what: str
    session: str
    until: Millis


class NotMe(Event):
    """A member said that it was somebody else: so many changes were undone, so many sessions ended."""

    about = "member"

    member: str
    undone: int
    ended: int


class LateExport(Event):
    """An export left at night."""

    about = "act"

    act: str
    by: str
    rows: int


class SecondFactorEnabled(Event):
    """From here on a code is asked after the password."""

    about = "member"

    member: str


class SecondFactorDisabled(Event):
    """The password alone is enough again."""

    about = "member"

    member: str


class RecoveryCodeUsed(Event):
    """One of the codes kept for a lost telephone was spent; `left` remain."""

    about = "member"

    member: str
    left: int


class TokenMade(Event):
    """A key for a program."""

    about = "token"

    token: str
    name: str
    scopes: tuple[str, ...]
    expires: Millis | None = None
    terms: str = ""  # the version of the terms for programs its maker had accepted; empty where the operator made it
    networks: tuple[str, ...] = ()


class TokenShared(Event):
    """A key was used within an hour from two places, of which one is a listed integrator's."""

    about = "token"

    token: str
    integrator: str
    networks: tuple[str, ...]
    revoked: bool = False


class TokenPublished(Event):
    """A key was found where anybody can read it, and is revoked. `made_by` and `made` (ms UTC) name whose it was and
    since when it had not been changed; `where` is the finder's word.
    """

    about = "token"

    token: str
    made_by: str
    made: Millis
    where: str = ""


class TokenRevoked(Event):
    """The program may come in no more."""

    about = "token"

    token: str


class JournalVerified(Event):
    """Somebody had the chain of the journal read through; it took `seconds`, to the millisecond."""

    about = "house"

    house: str  # the account, spelled so because what stands beside every entry is called account
    entries: int
    holds: bool
    first_broken: int | None = None
    seconds: float | None = None
