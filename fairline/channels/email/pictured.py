"""Gives the pictures of a mail addresses that hold for some minutes: its frame may show them, and nobody else."""

import hmac

from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

LASTS = 10 * 60_000  # ms


def key(c: Unit) -> bytes:
    """What the addresses of an account are signed with."""
    return hmac.digest(c.tools.keyring.derive("mail"), f"pictures:{c.account}".encode(), "sha256")


def address(key: bytes, account: str, at: Millis, file: str) -> str:
    """Where a picture is had for a while."""
    told = f"{account}.{file}.{at + LASTS}"
    return f"/mail/pictures/{told}.{_mac(key, told)}"


def file_of(key: bytes, token: str, at: Millis) -> str:
    """The file behind an address. Raises NotFound where we did not make it, or its time is over."""
    told, _, mac = token.rpartition(".")
    if not hmac.compare_digest(mac.encode(), _mac(key, told).encode()):
        raise NotFound
    _, file, until = told.split(".")
    if at > int(until):
        raise NotFound
    return file


def _mac(key: bytes, told: str) -> str:
    return hmac.digest(key, told.encode(), "sha256").hex()[:40]
