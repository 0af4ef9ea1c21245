"""Failed tries, house-wide, under keyed hashes."""

from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Failures:
    """How many tries failed under a key, the last of them, and until when no more are taken (ms UTC)."""

    count: int
    last: Millis
    locked_until: Millis


NONE = Failures(0, 0, 0)


def read(c: Unit, key: str) -> Failures:
    """What is known of a key, held until the unit ends."""
    lock = " FOR UPDATE" if c.engine == "postgres" else ""
    row = c.one(f"SELECT count, last, locked_until FROM security_failures WHERE key = :key{lock}", key=key)
    return Failures(row["count"], row["last"], row["locked_until"]) if row else NONE


def write(c: Unit, key: str, found: Failures) -> None:
    """Keep what is now known."""
    c.run(
        "INSERT INTO security_failures(key, count, last, locked_until) VALUES(:key, :count, :last, :until)"
        " ON CONFLICT(key) DO UPDATE SET count = excluded.count, last = excluded.last,"
        " locked_until = excluded.locked_until",
        key=key,
        count=found.count,
        last=found.last,
        until=found.locked_until,
    )


def forget(c: Unit, key: str) -> None:
    """Forget a key."""
    c.run("DELETE FROM security_failures WHERE key = :key", key=key)


def forget_older(c: Unit, than: Millis) -> int:
    """Forget what nobody tried since; how many keys."""
    return c.run("DELETE FROM security_failures WHERE last < :than AND locked_until < :now", than=than, now=c.at)
