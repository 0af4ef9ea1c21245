"""Second factors, and the codes kept for a lost telephone."""

from collections.abc import Sequence
from dataclasses import dataclass

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """A member's sealed secret, whether it is asked for, and the time step of the newest code that was used."""

    secret: bytes
    enabled: bool
    last_step: int


def hold(c: Unit, member: str) -> SecondFactor | None:
    """A member's second factor, held until the unit ends, so that one code serves once. Not for reading units."""
    lock = " FOR UPDATE" if c.engine == "postgres" else ""
    row = c.one(
        "SELECT secret, enabled, last_step FROM security_second_factors"
        f" WHERE account = :account AND member = :member{lock}",
        account=c.account,
        member=member,
    )
    return SecondFactor(bytes(row["secret"]), bool(row["enabled"]), row["last_step"]) if row else None


def write(c: Unit, member: str, factor: SecondFactor) -> None:
    """Keep it in place of the one before."""
    c.run(
        "INSERT INTO security_second_factors(account, member, secret, enabled, last_step)"
        " VALUES(:account, :member, :secret, :enabled, :step) ON CONFLICT(account, member) DO UPDATE SET"
        " secret = excluded.secret, enabled = excluded.enabled, last_step = excluded.last_step",
        account=c.account,
        member=member,
        secret=factor.secret,
        enabled=int(factor.enabled),
        step=factor.last_step,
    )


def forget(c: Unit, member: str) -> None:
    """Keep none for a member, and no recovery codes."""
    c.run(
        "DELETE FROM security_second_factors WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
    put_codes(c, member, ())


def having(c: Unit, members: Sequence[str]) -> frozenset[str]:
    """Which of these members are asked for a code."""
    rows = c.all(
        "SELECT member FROM security_second_factors WHERE account = :account AND enabled = 1 AND member IN (:ids)",
        account=c.account,
        ids=list(members),
    )
    return frozenset(row["member"] for row in rows)


def put_codes(c: Unit, member: str, hashes: Sequence[str]) -> None:
    """Keep these recovery codes and no others."""
    c.run(
        "DELETE FROM security_recovery_codes WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
    for each in hashes:
        c.run(
            "INSERT INTO security_recovery_codes(account, member, hash) VALUES(:account, :member, :hash)",
            account=c.account,
            member=member,
            hash=each,
        )


def spend_code(c: Unit, member: str, hash: str) -> int | None:
    """Spend a recovery code; how many are left, or None where there is no such code."""
    spent = c.run(
        "DELETE FROM security_recovery_codes WHERE account = :account AND member = :member AND hash = :hash",
        account=c.account,
        member=member,
        hash=hash,
    )
    if not spent:
        return None
    row = c.one(
        "SELECT count(*) AS left_over FROM security_recovery_codes WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
    return row["left_over"] if row else 0


def sealed_otherwise(c: Unit, prefix: bytes, most: int) -> list[tuple[str, str, bytes]]:
    """(account, member, secret) of secrets that do not begin with this: the house's own unit, after a rotation."""
    rows = c.all(
        "SELECT account, member, secret FROM security_second_factors WHERE substr(secret, 1, :length) <> :prefix"
        " LIMIT :most",
        length=len(prefix),
        prefix=prefix,
        most=most,
    )
    return [(row["account"], row["member"], bytes(row["secret"])) for row in rows]


def reseal(c: Unit, account: str, member: str, secret: bytes) -> None:
    """Keep a secret under another key."""
    c.run(
        "UPDATE security_second_factors SET secret = :secret WHERE account = :account AND member = :member",
        secret=secret,
        account=account,
        member=member,
    )
