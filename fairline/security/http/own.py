"""Routes of one's own password and second factor."""

from typing import Annotated, Any

import msgspec
from litestar import Request

from fairline import accounts
from fairline.kit.db import Unit
from fairline.security import lockout, second_factor, waiting
from fairline.security.own_password import WrongPassword, change_password
from fairline.security.passwords import WeakPassword
from fairline.security.second_factor import SecondFactorOff, SecondFactorOn, SetUp, WrongCode
from fairline.security.sign_in import Attempt
from fairline.web import Asked, delete, post, put
from fairline.web.routes import SIGNED_IN

Password = Annotated[str, msgspec.Meta(min_length=1, max_length=1000)]
WRONG = {"code": "security.field.code"}


class NewPassword(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The password one has, and the one that takes its place."""

    current: Password
    new: Password


class Code(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Six figures from the telephone, or a recovery code."""

    code: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]


class RecoveryCodes(msgspec.Struct, frozen=True):
    """Codes for the day the telephone is lost: each serves once, and they are shown once."""

    recovery_codes: list[str]


@put("/v1/me/password", permission=SIGNED_IN, status_code=204, raises=(WrongPassword, WeakPassword, lockout.LockedOut))
async def set_password(asked: Asked, request: Request[Any, Any, Any], data: NewPassword) -> None:
    """Choose another password. Every other browser one is signed in with is signed out.

    Asked for within a day from a browser or a place that was new, it waits 24 hours (`GET /v1/me/waiting`).
    """
    me, keep = asked.member, asked.who.session
    found = await asked.read(lambda c: accounts.member(c, me))
    said = Attempt(
        email=found.email,
        password=data.current,
        code="",
        account=asked.account,
        address=asked.address,
        user_agent=request.headers.get("user-agent", ""),
    )
    await change_password(asked.database, said, me, data.new, keep=keep)


@post("/v1/me/second-factor", permission=SIGNED_IN, raises=(SecondFactorOn,))
async def begin_second_factor(asked: Asked) -> SetUp:
    """Begin to set a second factor up: what the telephone's app needs. A first code then proves that it has it."""
    me = asked.member
    return await asked.write(lambda c: second_factor.set_up(c, me))


@put("/v1/me/second-factor", permission=SIGNED_IN, raises=(WrongCode, SecondFactorOff, SecondFactorOn))
async def enable_second_factor(asked: Asked, data: Code) -> RecoveryCodes:
    """Prove that the telephone has it; from here on a code is asked after the password."""
    me = asked.member
    codes = await asked.write(lambda c: second_factor.enable(c, me, data.code))
    if codes is None:
        raise WrongCode(fields=WRONG)
    return RecoveryCodes(codes)


@delete("/v1/me/second-factor", permission=SIGNED_IN, raises=(WrongCode, SecondFactorOff, lockout.LockedOut))
async def disable_second_factor(asked: Asked, data: Code) -> None:
    """Ask for no code any more, having given one. Wrong ones count like failed sign-ins."""
    me, session = asked.member, asked.who.session

    def unit(c: Unit) -> bool:
        tried = lockout.keys(c, email=accounts.member(c, me).email)
        lockout.guard(lockout.attempt(c, tried), c.at)
        right = _disable(c, me, session, data.code)
        if right:
            lockout.give_back(c, tried)
        return right

    if not await asked.write(unit):
        raise WrongCode(fields=WRONG)


def _disable(c: Unit, me: str, session: str | None, code: str) -> bool:
    """Give it up, or have that wait a day where it is asked for from a new place; whether the code was right."""
    if session is None or not second_factor.is_on(c, me) or not waiting.must_wait(c, me, session):
        return second_factor.disable(c, me, code)
    right = second_factor.check(c, me, code).right
    if right:
        waiting.keep(c, me, session, waiting.SECOND_FACTOR)
    return right


ROUTES = (set_password, begin_second_factor, enable_second_factor, disable_second_factor)
