"""Answers a repeated POST as the first time: the answer is kept in the transaction that did the work.

What is kept is sealed under the client's own key, so at rest it can be read by nobody, and an erasure has nothing to
look for in it. It is dropped after a day.
"""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec

from fairline.kit.clock import Millis
from fairline.kit.crypto import open_seal
from fairline.kit.db import Unit
from fairline.kit.errors import Problem

T = TypeVar("T")

KEPT = Millis(24 * 3_600_000)


@dataclass(frozen=True, slots=True)
class Once:
    """A request that is to be done once: who asked, the client's key, and a hash of what was asked."""

    by: str
    key: str
    request: str

    @property
    def name(self) -> str:
        """What the answer is found by."""
        return hashlib.sha256(f"{self.by}\n{self.key}".encode()).hexdigest()

    def secret(self, account: str) -> bytes:
        """The key that seals the answer; only who knows the client's key can make it."""
        return hmac.digest(self.key.encode(), f"fairline:{account}:{self.by}".encode(), "sha256")


class Replayed(Exception):
    """Not an error: the request was done before, and this was the answer."""

    def __init__(self, body: bytes) -> None:
        super().__init__("answered before")
        self.body = body


class KeyReused(Problem):
    """The same Idempotency-Key came with another request."""

    status = 422
    type = "idempotency-key-reused"


def once(asked: Once, work: Callable[[Unit], T]) -> Callable[[Unit], T]:
    """The same unit, done once for the key. Raises Replayed or KeyReused."""

    def unit(c: Unit) -> T:
        look_back(c, asked)
        result = work(c)
        _keep(c, asked, result)
        return result

    return unit


def look_back(c: Unit, asked: Once) -> None:
    """Raises Replayed where the request was done before, KeyReused where its key was used for another; else nothing."""
    row = c.one(
        "SELECT request, answer FROM web_answers WHERE account = :account AND key = :key",
        account=c.account,
        key=asked.name,
    )
    if row is not None:
        if row["request"] != asked.request:
            raise KeyReused
        raise Replayed(open_seal(asked.secret(c.account), bytes(row["answer"]), b"answer"))


def _keep(c: Unit, asked: Once, result: Any) -> None:
    answer = c.tools.keyring.seal(asked.secret(c.account), msgspec.json.encode(result), b"answer")
    c.run(
        "INSERT INTO web_answers(account, key, request, answer, at) VALUES(:account, :key, :request, :answer, :at)",
        account=c.account,
        key=asked.name,
        request=asked.request,
        answer=answer,
        at=c.at,
    )


def forget_old(c: Unit) -> int:
    """Drop answers older than a day."""
    return c.run("DELETE FROM web_answers WHERE at < :before", before=c.at - KEPT)
