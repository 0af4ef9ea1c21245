"""Kept passwords, and the links by which one is chosen."""

from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that a member may use until `expires` (ms UTC)."""

    member: str
    expires: Millis


def password(c: Unit, account: str, member: str) -> str | None:
    """The kept hash. The account is named because sign-in reads it in the house's own unit."""
    row = c.one(
        "SELECT hash FROM security_passwords WHERE account = :account AND member = :member",
        account=account,
        member=member,
    )
    return row["hash"] if row else None


def put_password(c: Unit, member: str, hash: str) -> None:
    """Keep a hash in place of the one before."""
    c.run(
        "INSERT INTO security_passwords(account, member, hash, changed) VALUES(:account, :member, :hash, :at)"
        " ON CONFLICT(account, member) DO UPDATE SET hash = excluded.hash, changed = excluded.changed",
        account=c.account,
        member=member,
        hash=hash,
        at=c.at,
    )


def forget_password(c: Unit, member: str) -> None:
    """Keep no password and no link for a member."""
    c.run(
        "DELETE FROM security_passwords WHERE account = :account AND member = :member", account=c.account, member=member
    )
    forget_invitation(c, member)


def put_invitation(c: Unit, member: str, hash: str, expires: Millis) -> None:
    """Keep a link in place of the one before."""
    c.run(
        "INSERT INTO security_invitations(account, member, hash, expires) VALUES(:account, :member, :hash, :expires)"
        " ON CONFLICT(account, member) DO UPDATE SET hash = excluded.hash, expires = excluded.expires",
        account=c.account,
        member=member,
        hash=hash,
        expires=expires,
    )


def invitation(c: Unit, hash: str) -> Invitation | None:
    """The link of this hash, also one that ran out."""
    row = c.one(
        "SELECT member, expires FROM security_invitations WHERE account = :account AND hash = :hash",
        account=c.account,
        hash=hash,
    )
    return Invitation(row["member"], row["expires"]) if row else None


def spend_invitation(c: Unit, hash: str) -> bool:
    """Take a link out of use; whether it was there. Of two units that ask at once, one is told yes."""
    return bool(
        c.run(
            "DELETE FROM security_invitations WHERE account = :account AND hash = :hash", account=c.account, hash=hash
        )
    )


def forget_invitation(c: Unit, member: str) -> None:
    """Take a member's link back."""
    c.run(
        "DELETE FROM security_invitations WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
