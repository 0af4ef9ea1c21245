"""A member chooses another password, having proved the one they have."""

from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.errors import Problem
from fairline.security import lockout, passwords, sessions, stolen, store, waiting
from fairline.security.events import PasswordChanged
from fairline.security.passwords import PasswordHash
from fairline.security.sign_in import Attempt, counted, knock, refuse


class WrongPassword(Problem):
    """The password that was given as the present one is not."""

    status = 422
    type = "wrong-password"


async def change_password(
    database: Database, said: Attempt, member: str, new: str, *, keep: str | None
) -> Millis | None:
    """Put a new password in place of the one in `said`; every session of the member but `keep` ends.

    Asked for from a new place, it waits a day: the answer is until when (ms UTC), None where it holds at once.

    A wrong present one counts like a failed sign-in, for whoever holds a stolen session would try here.
    Raises WrongPassword, WeakPassword, LockedOut.
    """
    await _judge(database, said, member, "current")
    try:
        fresh = await stolen.chosen(database, new, email=said.email, field="new")
    except passwords.WeakPassword:
        await database.write(lambda c: lockout.give_back(c, counted(c, said)), EVERY_ACCOUNT)
        raise
    return await database.write(lambda c: _put(c, member, said, fresh, keep), said.account or "")


async def prove(database: Database, said: Attempt, member: str, *, field: str) -> None:
    """A member gives the password they have once more. Raises WrongPassword at this field, LockedOut."""
    await _judge(database, said, member, field)
    await database.write(lambda c: lockout.forgive(c, counted(c, said)), EVERY_ACCOUNT)


async def _judge(database: Database, said: Attempt, member: str, field: str) -> None:
    came = await database.write(lambda c: knock(c, said), EVERY_ACCOUNT, key=f"sign-in:{said.address}")
    lockout.guard(came.rests_until, database.tools.now())
    kept = next((each.kept for each in came.candidates if each.member == member), None)
    if not await passwords.verify_beside(kept, said.password):
        await refuse(database, came, said)
        raise WrongPassword(fields={field: "security.field.password-wrong"})


def _put(c: Unit, member: str, said: Attempt, fresh: PasswordHash, keep: str | None) -> Millis | None:
    lockout.forgive(c, counted(c, said))
    if keep is not None and waiting.must_wait(c, member, keep):
        return waiting.keep(c, member, keep, waiting.PASSWORD, fresh)
    store.passwords.put_password(c, member, fresh)
    sessions.end_all(c, member, but=keep)
    append(c, Actor("member", member), PasswordChanged(member=member))
    return None
