"""The second factor: a code from a telephone (RFC 6238), or one of the codes kept for the day it is lost."""

import base64
import hmac
from dataclasses import dataclass
from typing import Literal

import msgspec
import pyotp

from fairline.accounts import account, member
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.ids import spell
from fairline.security.cache import CACHE, owner_of
from fairline.security.events import RecoveryCodeUsed, SecondFactorDisabled, SecondFactorEnabled
from fairline.security.store import second_factors
from fairline.security.store.second_factors import SecondFactor

STEP: Millis = 30_000
EARLY_OR_LATE = 1  # steps a telephone's clock may be off
RECOVERY_CODES = 10

Used = Literal["", "code", "recovery_code"]


class SecondFactorOn(Problem):
    """A second factor is set up already."""

    status = 409
    type = "second-factor-on"


class SecondFactorOff(Problem):
    """No second factor is set up, or setting it up was not begun."""

    status = 409
    type = "second-factor-off"


class WrongCode(Problem):
    """The code does not fit, was used already, or its time is over."""

    status = 422
    type = "wrong-code"


class SetUp(msgspec.Struct, frozen=True):
    """What a telephone needs to know, as text, as a link, and as a picture to point it at."""

    secret: str
    uri: str
    qr_svg: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What a code was worth."""

    right: bool
    used: Used = ""


def set_up(c: Unit, id: str) -> SetUp:
    """Begin: a secret for a member's telephone. Nothing is asked for until a first code proves that it arrived.

    Raises SecondFactorOn.
    """
    found = second_factors.hold(c, id)
    if found is not None and found.enabled:
        raise SecondFactorOn
    clear = base64.b32encode(c.tools.keyring.random(20)).decode()
    second_factors.write(c, id, SecondFactor(_seal(c, id, clear), enabled=False, last_step=0))
    uri = pyotp.TOTP(clear).provisioning_uri(name=member(c, id).email, issuer_name=f"Fairline · {account(c).name}")
    import segno  # a tenth of a second, for a page seen once

    picture = segno.make(uri, error="m", micro=False).svg_inline(scale=4, border=3, dark="#111", light="#fff")
    return SetUp(clear, uri, picture)


def enable(c: Unit, id: str, code: str) -> list[str] | None:
    """The first code: from here on one is asked for. Answers the recovery codes, or None for a wrong code.

    Raises SecondFactorOff where setting up was not begun, SecondFactorOn where it is done.
    """
    found = second_factors.hold(c, id)
    if found is None:
        raise SecondFactorOff
    if found.enabled:
        raise SecondFactorOn
    step = step_of(_open(c, id, found), code, c.at, found.last_step)
    if step is None:
        return None
    second_factors.write(c, id, SecondFactor(found.secret, enabled=True, last_step=step))
    codes = [_recovery_code(c) for _ in range(RECOVERY_CODES)]
    second_factors.put_codes(c, id, [_hashed(c, id, each) for each in codes])
    append(c, Actor("member", id), SecondFactorEnabled(member=id))
    CACHE.revoke(owner_of(c.account, f"member:{id}"), c.at)  # what was closed to them opens at once
    return codes


def disable(c: Unit, id: str, code: str) -> bool:
    """A code, and from here on none is asked for; whether the code was right. Raises SecondFactorOff."""
    if not is_on(c, id):
        raise SecondFactorOff
    if not check(c, id, code).right:
        return False
    forget(c, Actor("member", id), id)
    return True


def forget(c: Unit, actor: Actor, id: str) -> None:
    """No code is asked of a member any more."""
    if is_on(c, id):
        append(c, actor, SecondFactorDisabled(member=id))
    second_factors.forget(c, id)


def is_on(c: Unit, id: str) -> bool:
    """Whether a code is asked of a member."""
    return bool(second_factors.having(c, [id]))


def check(c: Unit, id: str, code: str) -> Checked:
    """Judge a code of a member who has a second factor, and spend it: no code serves twice."""
    found = second_factors.hold(c, id)
    if found is None:
        return Checked(right=False)
    step = step_of(_open(c, id, found), code, c.at, found.last_step)
    if step is not None:
        second_factors.write(c, id, SecondFactor(found.secret, found.enabled, step))
        return Checked(right=True, used="code")
    left = second_factors.spend_code(c, id, _hashed(c, id, code))
    if left is None:
        return Checked(right=False)
    append(c, Actor("member", id), RecoveryCodeUsed(member=id, left=left))
    return Checked(right=True, used="recovery_code")


def step_of(secret: str, code: str, at: Millis, last_step: int) -> int | None:
    """The time step a code belongs to (RFC 6238, section 4), one early or late; None where it is wrong or not newer
    than the last one used.
    """
    told, now, right = "".join(code.split()), at // STEP, None
    clock = pyotp.TOTP(secret)
    for step in range(max(0, now - EARLY_OR_LATE), now + EARLY_OR_LATE + 1):
        same = hmac.compare_digest(clock.generate_otp(step).encode(), told.encode())
        right = step if same and step > last_step else right
    return right


def rewrap(c: Unit, most: int = 1000) -> int:
    """Seal secrets anew that an older installation key sealed; how many were left and done. The house's own unit."""
    current = c.tools.keyring.current.encode()
    rows = second_factors.sealed_otherwise(c, bytes([len(current)]) + current, most)
    for house, of, sealed in rows:
        about = f"second-factor:{house}:{of}"
        clear = c.tools.keyring.unwrap(sealed, about)
        second_factors.reseal(c, house, of, c.tools.keyring.wrap(clear, about))
    return len(rows)


def _seal(c: Unit, id: str, clear: str) -> bytes:
    return c.tools.keyring.wrap(clear.encode(), f"second-factor:{c.account}:{id}")


def _open(c: Unit, id: str, found: SecondFactor) -> str:
    return c.tools.keyring.unwrap(found.secret, f"second-factor:{c.account}:{id}").decode()


def _recovery_code(c: Unit) -> str:
    """Ten letters and figures, fifty bits, in two halves that can be read out."""
    drawn = spell(int.from_bytes(c.tools.keyring.random(7), "big"))[-10:]
    return f"{drawn[:5]}-{drawn[5:]}"


def _hashed(c: Unit, id: str, code: str) -> str:
    told = "".join(letter for letter in code.lower() if letter.isalnum())
    return hmac.digest(c.tools.keyring.derive("recovery"), f"{c.account}:{id}:{told}".encode(), "sha256").hex()
