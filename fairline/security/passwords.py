"""Passwords: which are good enough, and how they are kept."""

from typing import NewType

PasswordHash = NewType("PasswordHash", str)


def hash_password(password: str, *, email: str = "") -> PasswordHash:
    """The password as it is kept. Takes tenths of a second of one processor: never on the event loop.

    Raises WeakPassword where it breaks a rule.
    """
    raise NotImplementedError
