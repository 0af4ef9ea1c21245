"""Passwords: which are good enough, and how they are kept."""

import asyncio
import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import NewType

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from fairline.kit.errors import Problem
from fairline.security.carried import is_carried

PasswordHash = NewType("PasswordHash", str)

SHORTEST, LONGEST = 12, 256

# Argon2id, two passes over 46 MiB: more than OWASP asks for (19 MiB, two passes); a tenth of a second of a processor.
HASHER = PasswordHasher(time_cost=2, memory_cost=47_104, parallelism=1)

# Two at once: a flood of sign-ins waits here and leaves memory and processors to those who are in.
POOL = ThreadPoolExecutor(2, thread_name_prefix="passwords")

RUNS = (
    "abcdefghijklmnopqrstuvwxyz",
    "0123456789",
    "qwertyuiopasdfghjklzxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "qwertzuiopasdfghjklyxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1q2w3e4r5t6y7u8i9o0p",
)
PLAIN = str.maketrans("@4301!$578", "aaeoiisstb")


class WeakPassword(Problem):
    """The password breaks a rule; `fields` says which."""

    status = 422
    type = "weak-password"


def hash_password(password: str, *, email: str = "", field: str = "password") -> PasswordHash:
    """The password as it is kept. Takes a tenth of a second of one processor: never on the event loop.

    Raises WeakPassword where it breaks a rule, with the field it stood in.
    """
    check(password, email=email, field=field)
    return PasswordHash(HASHER.hash(normal(password)))


async def rehash_beside(password: str) -> PasswordHash:
    """A password that was judged before, or proved just now, at today's cost, off the event loop."""
    return await asyncio.get_running_loop().run_in_executor(POOL, lambda: PasswordHash(HASHER.hash(normal(password))))


async def verify_beside(kept: str | None, password: str) -> bool:
    """Whether a password is the one kept, off the event loop; where none is kept, as slowly, and no."""
    return await asyncio.get_running_loop().run_in_executor(POOL, verify, kept, password)


def verify(kept: str | None, password: str) -> bool:
    """Whether a password is the one kept. Takes as long where none is kept, so that time does not tell."""
    try:
        HASHER.verify(kept or nobody(), normal(password)[:LONGEST])
    except (VerificationError, InvalidHashError):
        return False
    return kept is not None


def is_outdated(kept: str) -> bool:
    """Whether it was hashed with other costs than today's, and should be hashed anew while the password is at hand."""
    return HASHER.check_needs_rehash(kept)


@cache
def nobody() -> str:
    """A hash that belongs to nobody, of today's costs."""
    return HASHER.hash("nobody knows this one")


def normal(password: str) -> str:
    """One form for what one keyboard or another makes of the same letters (NFKC, as NIST SP 800-63B asks)."""
    return unicodedata.normalize("NFKC", password)


def check(password: str, *, email: str = "", field: str = "password") -> None:
    """Raises WeakPassword where a password is too short, too long, the e-mail, or one that everybody tries first."""
    why = fault(normal(password), email)
    if why:
        words = f"security.field.password-{why}"
        raise WeakPassword(clauses=("TDP18-PASSWORD",), fields={field: words}, shortest=SHORTEST, longest=LONGEST)


def fault(password: str, email: str) -> str | None:
    """What is wrong with a password: short, long, email, common, stolen, or nothing."""
    if len(password) < SHORTEST:
        return "short"
    if len(password) > LONGEST:
        return "long"
    if _is_email(password.casefold(), email.casefold()):
        return "email"
    if is_common(password):
        return "common"
    return "stolen" if is_carried(password) else None


def is_common(password: str) -> bool:
    """Whether it is one of the first that everybody tries, dressed up or not."""
    small = password.casefold()
    if len(set(small)) < 5 or _is_run(small):
        return True
    bare = re.sub(r"^[\W\d_]+|[\W\d_]+$", "", small)
    forms = {small, bare, small.translate(PLAIN), bare.translate(PLAIN)}
    forms |= {re.sub(r"[\W_]+", "", form) for form in forms}
    return not common().isdisjoint(forms | {_once(form) for form in forms})


@cache
def common() -> frozenset[str]:
    """The words and phrases that stand in every list of stolen passwords, without digits and signs around them."""
    lines = Path(__file__).with_name("common_passwords.txt").read_text("utf-8").split("\n")
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def _is_email(password: str, email: str) -> bool:
    local = email.partition("@")[0]
    if not email:
        return False
    return email in password or (len(local) > 3 and local in password and len(password) - len(local) < 6)


def _is_run(password: str) -> bool:
    return any(password in run * 3 or password in (run * 3)[::-1] for run in RUNS)


def _once(text: str) -> str:
    """`passwordpassword` as `password`."""
    size = (text + text).find(text, 1)
    return text[:size] if 0 < size < len(text) else text
