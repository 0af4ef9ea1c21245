"""A member chooses another password, having proved the one they have."""

from fairline.journal import Actor, append
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.errors import Problem
from fairline.security import lockout, passwords, sessions, store
from fairline.security.events import PasswordChanged
from fairline.security.passwords import PasswordHash
from fairline.security.sign_in import Attempt, counted, knock, refuse


class WrongPassword(Problem):
    """The password that was given as the present one is not."""

    status = 422
    type = "wrong-password"


async def change_password(database: Database, said: Attempt, member: str, new: str, *, keep: str | None) -> None:
    """Put a new password in place of the one in `said`; every session of the member but `keep` ends.

    A wrong present one counts like a failed sign-in, for whoever holds a stolen session would try here.
    Raises WrongPassword, WeakPassword, LockedOut.
    """
    came = await database.write(lambda c: knock(c, said), EVERY_ACCOUNT, key=f"sign-in:{said.address}")
    lockout.guard(came.rests_until, database.tools.now())
    kept = next((each.kept for each in came.candidates if each.member == member), None)
    if not await passwords.verify_beside(kept, said.password):
        await refuse(database, came, said)
        raise WrongPassword(fields={"current": "security.field.password-wrong"})
    try:
        fresh = await passwords.hash_beside(new, email=said.email, field="new")
    except passwords.WeakPassword:
        await database.write(lambda c: lockout.give_back(c, counted(c, said)), EVERY_ACCOUNT)
        raise
    await database.write(lambda c: _put(c, member, said, fresh, keep), said.account or "")


def _put(c: Unit, member: str, said: Attempt, fresh: PasswordHash, keep: str | None) -> None:
    lockout.forgive(c, counted(c, said))
    store.passwords.put_password(c, member, fresh)
    sessions.end_all(c, member, but=keep)
    append(c, Actor("member", member), PasswordChanged(member=member))
