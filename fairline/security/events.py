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
