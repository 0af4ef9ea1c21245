"""Signing in: an e-mail and a password, perhaps a code, counted before it is judged."""

from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from fairline import accounts
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.errors import Problem
from fairline.security import demands, devices, lockout, passwords, second_factor, sessions, store, tries
from fairline.security.events import SignedIn, SignInFailed, SignInLocked
from fairline.security.passwords import PasswordHash
from fairline.security.views import SessionView, session_seen

MOST = 10  # accounts in which one e-mail is tried: each costs a tenth of a second


class WrongCredentials(Problem):
    """E-mail and password do not belong together; which of them is wrong is not told."""

    status = 401
    type = "wrong-credentials"


class SecondFactorNeeded(Problem):
    """The password is right; a code is asked for."""

    status = 401
    type = "second-factor-needed"


class WrongSignInCode(second_factor.WrongCode):
    """The password is right, the code is not."""

    status = 401


class AccountNeeded(Problem):
    """E-mail and password belong to several accounts: `accounts` names them, and `account` in the request chooses."""

    status = 409
    type = "account-needed"

    def told(self, language: str) -> dict[str, Any]:
        """The problem, and the accounts to choose from."""
        return super().told(language) | {"accounts": self.values["accounts"]}


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody at the door says, and where they stand."""

    email: str
    password: str
    code: str
    account: str | None
    address: str
    user_agent: str
    remember: bool = False  # whether their browser is to keep the session when it is closed


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody it may be, and their kept password."""

    account: str
    account_name: str
    member: str
    kept: str | None


@dataclass(frozen=True, slots=True)
class Knock:
    """What is known before the password is judged: until when one must rest, or who it may be."""

    rests_until: Millis | None
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody came in: their browser's secret, and what it is shown."""

    secret: str
    view: SessionView
    remembered: bool = False


Refusal = Literal["needs_code", "wrong_code", "gone"]
REFUSALS: dict[str, type[Problem]] = {
    "needs_code": SecondFactorNeeded,
    "wrong_code": WrongSignInCode,
    "gone": WrongCredentials,
}


async def sign_in(database: Database, said: Attempt) -> Entered:
    """Let somebody in, or not. Takes as long, and as many commits, for an e-mail nobody has.

    Raises WrongCredentials, SecondFactorNeeded, WrongCode, AccountNeeded, LockedOut.
    """
    came = await database.write(lambda c: knock(c, said), EVERY_ACCOUNT, key=f"sign-in:{said.address}")
    if came.rests_until is not None:
        await tries.tell(database, said.address)
    lockout.guard(came.rests_until, database.tools.now())
    right = [each for each in came.candidates if await passwords.verify_beside(each.kept, said.password)]
    if not came.candidates:
        await passwords.verify_beside(None, said.password)
    if not right:
        await refuse(database, came, said)
        raise WrongCredentials
    if len(right) > 1:
        await database.write(lambda c: lockout.give_back(c, counted(c, said)), EVERY_ACCOUNT)
        raise AccountNeeded(accounts=[{"id": each.account, "name": each.account_name} for each in right])
    fresh = await _renewed(right[0], said.password)
    found = await database.write(lambda c: enter(c, right[0].member, said, fresh), right[0].account)
    if isinstance(found, Entered):
        return found
    raise REFUSALS[found]


def knock(c: Unit, said: Attempt) -> Knock:
    """Count the try, and find who it may be: the house's own unit, for nobody knows the account yet."""
    lockout.tidy(c)
    until = lockout.attempt(c, counted(c, said))
    doors = accounts.doors(c, said.email)
    if until is None or not tries.is_told(c, said.address):  # the first that is refused is told with the others
        tries.note(c, said.address, said.email, {door.account: door.member for door in doors})
    if until is not None:
        return Knock(until, ())
    wanted = [door for door in doors if said.account in (None, door.account) and door.is_open][:MOST]
    return Knock(
        None,
        tuple(
            Candidate(
                door.account, door.account_name, door.member, store.passwords.password(c, door.account, door.member)
            )
            for door in wanted
        ),
    )


def enter(c: Unit, member: str, said: Attempt, fresh: PasswordHash | None) -> Entered | Refusal:
    """The password was right: judge the code where one is asked for, and begin a session.

    An expected no is answered, not raised, so that what was counted and written stays.
    """
    who = accounts.member(c, member)
    if who.state != "active":
        return "gone"
    checked = second_factor.Checked(right=True)
    if second_factor.is_on(c, member):
        if not said.code:
            lockout.give_back(c, counted(c, said))
            return "needs_code"
        checked = second_factor.check(c, member, said.code)
    if not checked.right:
        _write_failure(c, member, said, "code")
        return "wrong_code"
    lockout.forgive(c, counted(c, said))
    if fresh is not None:
        store.passwords.put_password(c, member, fresh)
    return begin(
        c, member, address=said.address, user_agent=said.user_agent, used=checked.used, remembered=said.remember
    )


def begin(
    c: Unit, member: str, *, address: str, user_agent: str, used: second_factor.Used = "", remembered: bool = False
) -> Entered:
    """Begin a session, and write who came in, whence, with what."""
    remembered = remembered and not demands.rules(c).shared
    seen = devices.noticed(c, member, address, user_agent)
    begun = sessions.begin(c, member, user_agent, remembered=remembered, fresh=seen.is_new)
    demands.ask(c, member)
    event = SignedIn(
        member=member,
        person=accounts.member(c, member).person,
        session=begun.session.id,
        second_factor=used,
        address=address,
        user_agent=begun.session.user_agent,
    )
    append(c, Actor("member", member), event)
    if seen.first:
        devices.tell(c, member, begun.session.id, address, seen)
    return Entered(begun.secret, session_seen(c, member, begun.session.id), remembered)


async def refuse(database: Database, came: Knock, said: Attempt) -> None:
    """Write the failure where it belongs. Nobody's e-mail costs a commit too, so that time does not tell."""
    for each in came.candidates:
        failed = partial(_write_failure, member=each.member, said=said, cause="password")
        await database.write(failed, each.account)
    if not came.candidates:
        await database.write(lambda c: lockout.note(c, counted(c, said)), EVERY_ACCOUNT)


def _write_failure(c: Unit, member: str, said: Attempt, cause: str) -> None:
    who = accounts.member(c, member)
    append(c, HOUSE, SignInFailed(member=member, person=who.person, cause=cause, address=said.address))
    until = lockout.locked_until(c, said.email)
    if until is not None:
        append(c, HOUSE, SignInLocked(member=member, until=until))
        _tell_owners(c, member)


def _tell_owners(c: Unit, member: str) -> None:
    """Too many tries failed: the owners, and the member, hear of it at once (TDA-NO-SECURITY-BYPASS), once an hour."""
    accounts.notify(
        c,
        HOUSE,
        "security.locked",
        ("owner",),
        members=(member,),
        clause="TDA-NO-SECURITY-BYPASS",
        letter=True,
        href="/admin/audit",
        once=f"locked:{member}:{c.at // 3_600_000}",
    )


async def _renewed(who: Candidate, password: str) -> PasswordHash | None:
    """The password hashed at today's cost, where it was kept at another; rules of today are not asked of it."""
    if who.kept is None or not passwords.is_outdated(who.kept):
        return None
    return await passwords.rehash_beside(password)


def counted(c: Unit, said: Attempt) -> list[lockout.Key]:
    return lockout.keys(c, email=said.email, address=said.address, password=said.password)
