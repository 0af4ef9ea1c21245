"""What network addresses tried lately, house-wide: e-mails under keyed hashes, and whose they are where they are."""

from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Unit

HOUR: Millis = 3_600_000  # what was tried again after it is told again


@dataclass(frozen=True, slots=True)
class Try:
    """An e-mail an address tried: its keyed hash, account and member where there is one, the last instant (ms UTC)."""

    email: str
    account: str
    member: str
    at: Millis
    told: bool


def put(c: Unit, address: str, email: str, house: str, member: str) -> None:
    """It was tried now."""
    c.run(
        "INSERT INTO security_tries(address, email, house, member, at, told)"
        " VALUES(:address, :email, :house, :member, :at, 0)"
        " ON CONFLICT(address, email, house) DO UPDATE SET at = excluded.at,"
        " told = CASE WHEN security_tries.at < :lately THEN 0 ELSE security_tries.told END",
        lately=c.at - HOUR,
        address=address,
        email=email,
        house=house,
        member=member,
        at=c.at,
    )


def since(c: Unit, address: str, at: Millis) -> list[Try]:
    """What an address tried from an instant (ms UTC) on."""
    rows = c.all(
        "SELECT email, house, member, at, told FROM security_tries WHERE address = :address AND at >= :since"
        " ORDER BY email, house",
        address=address,
        since=at,
    )
    return [Try(row["email"], row["house"], row["member"], row["at"], bool(row["told"])) for row in rows]


def tell(c: Unit, address: str) -> None:
    """What it tried so far is told."""
    c.run("UPDATE security_tries SET told = 1 WHERE address = :address", address=address)


def forget_older(c: Unit, than: Millis) -> int:
    """Forget what was tried before an instant; how many rows."""
    return c.run("DELETE FROM security_tries WHERE at < :than", than=than)
