"""Routes of what an account demands when its members sign in, of locking one's screen, and of proving oneself again."""

from typing import Annotated, Any

import msgspec
from litestar import Request

from fairline import accounts
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import Forbidden
from fairline.security import demands, lockout, sessions
from fairline.security.demands import Rules, Whom
from fairline.security.own_password import WrongPassword, prove
from fairline.security.reads.judging import LOOKUPS, PROVEN
from fairline.security.sign_in import Attempt
from fairline.security.store import restraints
from fairline.web import Asked, get, post, put
from fairline.web.routes import SIGNED_IN

MANAGE = "sign_in.manage"


class SignInRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of whom a second factor is demanded (nobody; high: owners, admins and compliance officers; everybody), and after
    how many minutes without a touch screens lock, 0 for never. `shared`: several people work at one screen. No browser
    keeps a session then, and whoever does not unlock theirs in as many minutes again is signed out.
    """

    second_factor: Whom
    lock_minutes: Annotated[int, msgspec.Meta(ge=0, le=demands.MOST)]
    shared: bool = False


class Proof(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The password of whoever is signed in, once more."""

    password: Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]


@get("/v1/sign-in-rules", permission=MANAGE)
async def read_sign_in_rules(asked: Asked) -> SignInRules:
    """What the account demands when its members sign in."""
    found = await asked.read(demands.rules)
    return SignInRules(found.second_factor, found.lock_minutes, found.shared)


@put("/v1/sign-in-rules", permission=MANAGE)
async def set_sign_in_rules(asked: Asked, data: SignInRules) -> SignInRules:
    """Demand this from now on: who has no second factor and needs one can only set one up, at their next request."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> SignInRules:
        found = demands.put(c, by, Rules(data.second_factor, data.lock_minutes, shared=data.shared))
        return SignInRules(found.second_factor, found.lock_minutes, found.shared)

    return await asked.write(unit)


@post("/v1/session/lock", permission=SIGNED_IN, status_code=204)
async def lock_session(asked: Asked) -> None:
    """Lock one's screen: until the password was given again, nothing is answered to this session."""
    member, session = _own(asked)
    await asked.write(lambda c: sessions.lock(c, member, session))


@post("/v1/session/proofs", permission=SIGNED_IN, status_code=204, raises=(WrongPassword, lockout.LockedOut))
async def prove_oneself(asked: Asked, request: Request[Any, Any, Any], data: Proof) -> None:
    """Give the password once more: it opens a locked screen, and lets one look further where one looked at many."""
    member, session = _own(asked)
    who = await asked.read(lambda c: accounts.member(c, member))
    said = Attempt(
        email=who.email,
        password=data.password,
        code="",
        account=asked.account,
        address=asked.address,
        user_agent=request.headers.get("user-agent", ""),
    )
    await prove(asked.database, said, member, field="password")

    def unit(c: Unit) -> None:
        sessions.unlock(c, member, session)
        if LOOKUPS in restraints.held(c, f"member:{member}"):
            restraints.lift(c, f"member:{member}", LOOKUPS)
            restraints.lay(c, f"member:{member}", PROVEN, c.at)

    await asked.write(unit)


def _own(asked: Asked) -> tuple[str, str]:
    if asked.who.session is None:
        raise Forbidden(permission="session")
    return asked.member, asked.who.session


ROUTES = (read_sign_in_rules, set_sign_in_rules, lock_session, prove_oneself)
